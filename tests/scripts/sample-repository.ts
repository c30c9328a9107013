/** A git repository of a small catalogue, for one test. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeContent } from '../catalogue/sample-content.ts';

/** path under content/resources → text, or null to remove the file */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface SampleRepository {
  readonly folder: string;
  readonly content: string;
  write(files: Files): void;
  /** @returns the commit */
  commit(files?: Files): string;
  git(...args: readonly string[]): string;
  remove(): void;
}

export function makeRepository(
  files: Readonly<Record<string, string | Uint8Array>>,
): SampleRepository {
  const folder = mkdtempSync(join(tmpdir(), 'mihon-git-'));
  const content = join(folder, 'content');
  const made = makeContent(files);
  cpSync(made, content, { recursive: true });
  rmSync(made, { recursive: true });
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=mihon', '-c', 'user.email=mihon@example.jp', ...args],
      { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] },
    ).trim();
  const write = (changes: Files) => {
    for (const [path, text] of Object.entries(changes)) {
      const file = join(content, 'resources', path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  };
  const commit = (changes: Files = {}) => {
    write(changes);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  commit();
  return {
    folder,
    content,
    write,
    commit,
    git,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
