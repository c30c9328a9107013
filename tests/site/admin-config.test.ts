/** 編集画面の設定, as written in content/site.json. */
import { describe, expect, it } from 'vitest';
import { adminFaults, readAdmin } from '../../src/site/build/admin-config.ts';

const REPOSITORY = 'https://github.com/mihon/catalog';

describe('admin in content/site.json', () => {
  it('is off when it is not there, and when it says so', () => {
    expect(readAdmin(undefined, REPOSITORY)).toBeUndefined();
    expect(readAdmin({ enabled: false }, REPOSITORY)).toBeUndefined();
    expect(
      readAdmin(
        { enabled: false, backend: { base_url: 'https://login.mihon.example' } },
        REPOSITORY,
      ),
    ).toBeUndefined();
  });

  it('knows the repository from the site’s own, and asks for reviews', () => {
    expect(readAdmin({ enabled: true }, REPOSITORY)).toEqual({
      review: true,
      backend: { name: 'github', repo: 'mihon/catalog' },
    });
    expect(readAdmin({ enabled: true }, `${REPOSITORY}.git`)?.backend.repo).toBe('mihon/catalog');
    expect(
      readAdmin(
        {
          enabled: true,
          review: false,
          backend: {
            repo: 'mihon/other',
            branch: 'main',
            base_url: 'https://login.mihon.example',
            auth_endpoint: 'auth',
          },
        },
        REPOSITORY,
      ),
    ).toEqual({
      review: false,
      backend: {
        name: 'github',
        repo: 'mihon/other',
        branch: 'main',
        base_url: 'https://login.mihon.example',
        auth_endpoint: 'auth',
      },
    });
    expect(
      readAdmin({ enabled: true, backend: { name: 'test-repo' } }, 'https://mihon.example')?.backend
        .name,
    ).toBe('test-repo');
  });

  it.each([
    [true, '{ } の中'],
    [[], '{ } の中'],
    [null, '{ } の中'],
    ['true', '{ } の中'],
    [{}, 'admin.enabled は true（使う）か false（使わない）'],
    [{ enabled: 'true' }, 'admin.enabled は true（使う）か false（使わない）'],
    [{ enabled: true, review: 'no' }, 'admin.review は true'],
    [
      { enabled: true, backends: {} },
      '「backends」は使えません。使えるのは enabled、backend、review',
    ],
    [{ enabled: true, backend: 'github' }, 'admin.backend は { "name": "github" }'],
    [{ enabled: true, backend: { name: 'gitlab' } }, 'admin.backend.name は "github"'],
    [
      { enabled: true, backend: { repo: 'https://github.com/mihon/catalog' } },
      'admin.backend.repo を',
    ],
    [{ enabled: true, backend: { repo: 5 } }, 'admin.backend.repo を'],
    [{ enabled: true, backend: { url: 'x' } }, '「url」は使えません'],
    [
      { enabled: true, backend: { base_url: 'http://login.mihon.example' } },
      'admin.backend.base_url は、ログインの中継サーバー',
    ],
    [
      { enabled: true, backend: { base_url: 'https://login.mihon.example/auth' } },
      'admin.backend.base_url は',
    ],
    [{ enabled: true, backend: { base_url: 'javascript:alert(1)' } }, 'admin.backend.base_url は'],
    [{ enabled: true, backend: { branch: 'a b' } }, 'admin.backend.branch は'],
    [{ enabled: true, backend: { auth_endpoint: 5 } }, 'admin.backend.auth_endpoint は'],
  ])('says what to do about %j', (admin, words) => {
    expect(adminFaults(admin, REPOSITORY).join('\n')).toContain(words);
    expect(() => readAdmin(admin, REPOSITORY)).toThrow(
      'content/site.json の編集画面（admin）の設定を直してください。',
    );
  });

  it('names the repository as missing where the site’s own is not on GitHub, and every fault at once', () => {
    expect(adminFaults({ enabled: true }, 'https://gitlab.com/mihon/catalog')).toEqual([
      expect.stringContaining('admin.backend.repo を'),
    ]);
    expect(adminFaults({ enabled: 1, review: 2, backend: { name: 3 } }, REPOSITORY)).toHaveLength(
      3,
    );
  });
});
