/** npm run check -- --changed BASE */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changedFirst, idsIn } from '../../../src/upkeep/versions/changed-problems.ts';
import { changedFiles, mergeBase } from '../../../src/upkeep/versions/git-changes.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { makeRepository, type SampleRepository } from '../../scripts/sample-repository.ts';

let repository: SampleRepository;
afterEach(() => repository?.remove());

const check = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      resolve('scripts/check.ts'),
      '--content',
      repository.content,
      '--today',
      '2026-11-22',
      ...args,
    ],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
};
const codesOf = (stdout: string) =>
  (JSON.parse(stdout) as readonly Problem[]).map(
    ({ code, file }) => `${code} ${file.split('/').at(-1)}`,
  );

describe('変わったファイルの問題', () => {
  it('come first, warnings of others not at all, errors of others last', () => {
    const problem = (file: string, level: Problem['level']): Problem => ({
      code: level,
      level,
      file,
      line: 1,
      message: '',
      fix: '',
    });
    const problems = [
      problem('a', 'error'),
      problem('b', 'warning'),
      problem('b', 'error'),
      problem('c', 'warning'),
    ];
    expect(
      changedFirst(problems, new Set(['b'])).map(({ file, level }) => `${file} ${level}`),
    ).toEqual(['b error', 'b warning', 'a error']);
  });

  it('are those since the branch began, not what the main branch did meanwhile', () => {
    repository = makeRepository({
      'mihon/mihon/a.md': sampleEntry('', { name: 'あ' }),
      'mihon/mihon/b.md': sampleEntry('', { name: 'い' }),
      'mihon/mihon/_note.md': 'x',
    });
    repository.git('switch', '-q', '-c', 'branch');
    repository.git('switch', '-q', 'main');
    repository.commit({
      'mihon/mihon/a.md': sampleEntry('phones:\n  - number: "090-0000-0000"', { name: 'あ' }),
    });
    repository.git('switch', '-q', 'branch');
    repository.commit({
      'mihon/mihon/b.md': sampleEntry('fee: gratis\nphones:\n  - number: "090-0000-0000"', {
        name: 'い',
      }),
    });
    repository.write({ 'mihon/mihon/見本 c.md': 'なし' });
    const base = mergeBase(repository.folder, 'main');
    expect(changedFiles(repository.folder, base)).toEqual([
      { state: 'changed', path: 'content/resources/mihon/mihon/b.md' },
      { state: 'added', path: 'content/resources/mihon/mihon/見本 c.md' },
    ]);
    expect(idsIn(repository.folder, base)).toEqual(['mihon/mihon/a', 'mihon/mihon/b']);
    const { stdout, status } = check('--changed', 'main', '--format', 'json');
    expect(codesOf(stdout)).toEqual(['unknown-id b.md', 'bad-file-name 見本 c.md']);
    expect(status).toBe(1);
  });

  it('fails on an error elsewhere, and passes over a warning elsewhere', () => {
    repository = makeRepository({
      'mihon/mihon/a.md': sampleEntry('fee: gratis', { name: 'あ' }),
      'mihon/mihon/b.md': sampleEntry('phones:\n  - number: "090-0000-0000"', { name: 'い' }),
    });
    const broken = check('--changed', 'HEAD', '--format', 'github');
    expect(broken.stdout).toMatch(
      /^::error file=content\/resources\/mihon\/mihon\/a\.md,line=\d+,title=unknown-id::/,
    );
    expect(broken.stdout).not.toContain('::warning');
    expect(broken.status).toBe(1);
    repository.commit({ 'mihon/mihon/a.md': sampleEntry('', { name: 'あ' }) });
    expect(check('--changed', 'HEAD').status).toBe(0);
  });

  it('misses what the branch took away or renamed without a word', () => {
    repository = makeRepository({
      'mihon/mihon/a.md': sampleEntry('', { name: 'あ' }),
      'mihon/mihon/b.md': sampleEntry('', { name: 'い' }),
    });
    const base = repository.commit();
    repository.commit({
      'mihon/mihon/a.md': null,
      'mihon/mihon/new.md': sampleEntry('', { name: 'あ' }),
    });
    expect(codesOf(check('--changed', base, '--format', 'json').stdout)).toEqual([
      'published-gone a.md',
    ]);
    expect(codesOf(check('--format', 'json').stdout)).toEqual([]);
    repository.commit({
      'mihon/mihon/new.md': sampleEntry('formerly: [mihon/mihon/a]', { name: 'あ' }),
    });
    expect(check('--changed', base)).toMatchObject({ status: 0 });
  });

  it.each(['nowhere', '-x', '--output=/tmp/x', 'main; rm -rf x', '$(id)', ''])(
    'says in Japanese that there is no %j',
    (base) => {
      repository = makeRepository({ 'mihon/mihon/a.md': sampleEntry() });
      const { status, stderr } = check(`--changed=${base}`);
      expect(status).toBe(2);
      expect(stderr).toMatch(/git に「.*」がありません/);
    },
  );
});
