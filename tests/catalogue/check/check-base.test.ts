import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseEntries } from '../../../src/upkeep/versions/base-entries.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

let content = '';
const file = (name: string) => join(content, 'resources/mihon/mihon', `${name}.md`);
const git = (...args: readonly string[]) =>
  spawnSync(
    'git',
    [
      '-c',
      'user.name=mihon',
      '-c',
      'user.email=mihon@example.jp',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd: content, encoding: 'utf8' },
  );
const check = (...args: readonly string[]) =>
  spawnSync('node', ['scripts/check.ts', '--content', content, '--today', '2026-11-22', ...args], {
    encoding: 'utf8',
  });
const replace = (name: string, from: string, to: string) =>
  writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to));

beforeEach(() => {
  content = makeContent({
    'mihon/mihon/cafe.md': sampleEntry(),
    'mihon/mihon/salon.md': sampleEntry('', { name: '見本サロン' }),
    'mihon/mihon/hall.md': sampleEntry('', { name: '見本ホール' }),
  });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'first');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('npm run check -- --base', () => {
  it('names the line of a date that moved alone, in the working folder and in commits', () => {
    replace('cafe', 'on: 2026-10-01', 'on: 2026-11-22');
    expect(check().status).toBe(0);
    const run = check('--base', 'main');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      'content/resources/mihon/mihon/cafe.md:6 verified.on\n  まちがい [moved-date]',
    );
    git('commit', '-qam', 'second');
    expect(check('--base', 'HEAD^1').stdout).toContain('[moved-date]');
    expect(check('--base', 'HEAD', '--format', 'github').stdout).not.toContain('moved-date');
  });

  it('follows a renamed file, and passes over new, removed and broken ones', () => {
    renameSync(file('cafe'), file('kissa'));
    replace('kissa', 'on: 2026-10-01', 'on: 2026-11-22');
    rmSync(file('hall'));
    writeFileSync(
      file('new'),
      sampleEntry('', { name: '見本あたらしい' }).replace('on: 2026-10-01', 'on: 2026-11-22'),
    );
    git('add', '.');
    expect([...baseEntries(content, 'main').keys()]).toContain('mihon/mihon/kissa');
    expect(check('--base', 'main').stdout).toContain('kissa.md:6');
    // The removed hall and the new place are alike to git, but not to people.
    expect(check('--base', 'main').stdout).not.toContain('new.md');
    replace('kissa', 'kind: cafe', 'kind: kafe');
    expect(check('--base', 'main').stdout).not.toContain('moved-date');
  });

  it('reads the bytes of every changed file', () => {
    replace('cafe', '見本カフェ', '見本の喫茶');
    replace('salon', 'だれでも', 'どなたでも');
    const base = baseEntries(content, 'main');
    expect(new TextDecoder().decode(base.get('mihon/mihon/cafe')?.bytes)).toBe(sampleEntry());
    expect(new TextDecoder().decode(base.get('mihon/mihon/salon')?.bytes)).toBe(
      sampleEntry('', { name: '見本サロン' }),
    );
  });

  it.each([['nothing'], ['--output=x'], ['']])('says that %j is no commit', (ref) => {
    const run = check(`--base=${ref}`);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('git にありません');
  });

  it('says that there is no git', () => {
    rmSync(join(content, '.git'), { recursive: true });
    expect(check('--base', 'main').stderr).toContain('git のフォルダーではない');
  });
});
