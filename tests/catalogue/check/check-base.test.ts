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

/** An entry whose document says of when it is. */
const dated = (name: string) =>
  sampleEntry('', { name }).replace(
    'retrieved: 2026-10-01',
    'retrieved: 2026-10-01\n  as_of: 2026-09',
  );

beforeEach(() => {
  content = makeContent({
    'mihon/mihon/cafe.md': dated('見本カフェ'),
    'mihon/mihon/salon.md': dated('見本サロン'),
    'mihon/mihon/hall.md': dated('見本ホール'),
  });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'first');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('npm run check -- --base', () => {
  it('names the line of a date that moved alone, in the working folder and in commits', () => {
    replace('cafe', 'as_of: 2026-09', 'as_of: 2026-11-22');
    expect(check().status).toBe(0);
    const run = check('--base', 'main');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      'content/resources/mihon/mihon/cafe.md:14 source.0.as_of\n  まちがい [moved-date]',
    );
    git('commit', '-qam', 'second');
    expect(check('--base', 'HEAD^1').stdout).toContain('[moved-date]');
    expect(check('--base', 'HEAD', '--format', 'github').stdout).not.toContain('moved-date');
  });

  it('follows a renamed file, and passes over new, removed and broken ones', () => {
    renameSync(file('cafe'), file('kissa'));
    replace('kissa', 'as_of: 2026-09', 'as_of: 2026-11-22');
    rmSync(file('hall'));
    writeFileSync(
      file('new'),
      dated('見本あたらしい').replace('as_of: 2026-09', 'as_of: 2026-11-22'),
    );
    git('add', '.');
    expect([...baseEntries(content, 'main').keys()]).toContain('mihon/mihon/kissa');
    expect(check('--base', 'main').stdout).toContain('kissa.md:14');
    // The removed hall and the new place are alike to git, but not to people.
    expect(check('--base', 'main').stdout).not.toContain('new.md');
    replace('kissa', 'kind: cafe', 'kind: kafe');
    expect(check('--base', 'main').stdout).not.toContain('moved-date');
  });

  it('reads the bytes of every changed file', () => {
    replace('cafe', '見本カフェ', '見本の喫茶');
    replace('salon', 'だれでも', 'どなたでも');
    const base = baseEntries(content, 'main');
    expect(new TextDecoder().decode(base.get('mihon/mihon/cafe')?.bytes)).toBe(dated('見本カフェ'));
    expect(new TextDecoder().decode(base.get('mihon/mihon/salon')?.bytes)).toBe(
      dated('見本サロン'),
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
