/** .github/scripts/propose-entry.sh, against a repository and a `gh` of the test's own. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve('.github/scripts/propose-entry.sh');
const PATH_IN = 'content/resources/mihon/mihon/cafe.md';
const HOSTILE = '見本$(touch pwned)`touch pwned`"; touch pwned; #${{ secrets.X }}\n--body evil';
let root = '';
const env = () => ({
  ...process.env,
  PATH: `${join(root, 'bin')}:${process.env['PATH']}`,
  NUMBER: '7',
  MAIN: 'main',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GH_LOG: join(root, 'gh.log'),
});
const git = (folder: string, ...args: readonly string[]) =>
  execFileSync(
    'git',
    [
      '-C',
      join(root, folder),
      '-c',
      'user.name=mihon',
      '-c',
      'user.email=mihon@example.jp',
      ...args,
    ],
    { encoding: 'utf8', env: env(), stdio: ['ignore', 'pipe', 'pipe'] },
  ).trim();
const propose = (more: Readonly<Record<string, string>> = {}) =>
  spawnSync('bash', [SCRIPT, join(root, 'handover')], {
    cwd: join(root, 'work'),
    encoding: 'utf8',
    env: { ...env(), ...more },
  });
const handOver = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(root, 'handover', name), text);
};
const freshClone = () => {
  rmSync(join(root, 'work'), { recursive: true, force: true });
  execFileSync('git', ['clone', '-q', join(root, 'origin'), join(root, 'work')], { env: env() });
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mihon-propose-'));
  for (const folder of ['bin', 'handover', 'seed']) mkdirSync(join(root, folder));
  // Answers that no pull request is open and notes what it was asked.
  writeFileSync(
    join(root, 'bin', 'gh'),
    '#!/usr/bin/env bash\nprintf "%s\\n" "$*" >> "$GH_LOG"\nif [ "$1 $2" = "pr list" ]; then echo "${OPEN:-0}"; fi\n',
    { mode: 0o755 },
  );
  execFileSync('git', ['init', '-q', '-b', 'main', join(root, 'seed')], { env: env() });
  writeFileSync(join(root, 'seed', 'README.md'), '見本');
  git('seed', 'add', '-A');
  git('seed', 'commit', '-q', '-m', 'seed');
  execFileSync('git', ['clone', '-q', '--bare', join(root, 'seed'), join(root, 'origin')], {
    env: env(),
  });
  freshClone();
  handOver({
    path: PATH_IN,
    'entry.md': '---\nname: 見本\n---\n',
    title: '場所の追加: 見本（#7）',
    message: 'Add mihon/mihon/cafe as issue #7 says',
    'pull-request.md': 'Closes #7',
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('propose-entry.sh', () => {
  it('puts the file on a branch of its own and opens a pull request', () => {
    expect(propose()).toMatchObject({ status: 0 });
    expect(git('origin', 'show', `issue-7:${PATH_IN}`)).toContain('name: 見本');
    expect(git('origin', 'diff', '--name-only', 'main', 'issue-7')).toBe(PATH_IN);
    expect(git('origin', 'log', '-1', '--format=%s', 'issue-7')).toBe(
      'Add mihon/mihon/cafe as issue #7 says',
    );
    expect(readFileSync(join(root, 'gh.log'), 'utf8')).toContain(
      'pr create --base main --head issue-7 --title 場所の追加: 見本（#7） --body-file',
    );
  });

  it('takes the place of what it proposed before, but not of what a person wrote', () => {
    propose();
    freshClone();
    handOver({ 'entry.md': '---\nname: 見本2\n---\n' });
    expect(propose({ OPEN: '1' })).toMatchObject({ status: 0 });
    expect(git('origin', 'show', `issue-7:${PATH_IN}`)).toContain('見本2');
    expect(readFileSync(join(root, 'gh.log'), 'utf8')).toContain('pr edit issue-7 --title');
    freshClone();
    git('work', 'switch', '-q', 'issue-7');
    writeFileSync(join(root, 'work', PATH_IN), '人が直した');
    git('work', 'commit', '-q', '-a', '-m', 'person');
    git('work', 'push', '-q', 'origin', 'issue-7');
    freshClone();
    expect(propose()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('人が直した') as string,
    });
    expect(git('origin', 'show', `issue-7:${PATH_IN}`)).toBe('人が直した');
  });

  it('does nothing where the file is there already', () => {
    mkdirSync(join(root, 'work', 'content/resources/mihon/mihon'), { recursive: true });
    writeFileSync(join(root, 'work', PATH_IN), '---\nname: 見本\n---\n');
    git('work', 'add', '-A');
    git('work', 'commit', '-q', '-m', 'there');
    expect(propose()).toMatchObject({ status: 0 });
    expect(existsSync(join(root, 'gh.log'))).toBe(false);
  });

  it('runs nothing that stands in a title, a message or a body', () => {
    handOver({ title: HOSTILE, message: HOSTILE, 'pull-request.md': HOSTILE, 'entry.md': HOSTILE });
    expect(propose()).toMatchObject({ status: 0 });
    for (const folder of ['work', 'handover', '.'])
      expect(existsSync(join(root, folder, 'pwned')), folder).toBe(false);
    expect(
      readFileSync(join(root, 'gh.log'), 'utf8')
        .split('\n')
        .find((line) => line.startsWith('pr create')),
    ).toContain('secrets.X }}--body evil --body-file');
  });

  it.each([
    '.github/workflows/deploy.yml',
    'content/resources/../../x.md',
    'content/resources/a/../b.md',
    '/etc/passwd',
    'content/resources/-a.md',
    'content/resources/a b.md',
    'content/resources/a.md\n.github/x.md',
    'content/site.json',
    '',
    'content/resources/.md',
    'content/resources/a.md;id',
  ])('refuses the path %j', (path) => {
    handOver({ path });
    expect(propose().status).not.toBe(0);
    expect(git('origin', 'branch', '--list', 'issue-7')).toBe('');
  });

  it('refuses a number that is none, a missing file and a link', () => {
    expect(propose({ NUMBER: '7; id' }).status).not.toBe(0);
    rmSync(join(root, 'handover', 'entry.md'));
    expect(propose().status).not.toBe(0);
    symlinkSync('/etc/passwd', join(root, 'handover', 'entry.md'));
    expect(propose().status).not.toBe(0);
    expect(git('origin', 'branch', '--list', 'issue-7')).toBe('');
  });
});
