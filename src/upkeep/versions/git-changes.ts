/**
 * git で変わったファイル。What git knows of a branch: where it began and which files it changed. Paths are from the
 * repository's top.
 */
import { execFileSync } from 'node:child_process';

const MOST_BYTES = 256 * 1024 * 1024;

function git(folder: string, ...args: readonly string[]): Buffer {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: MOST_BYTES,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('git が見つかりません。git を入れてください。');
    throw error;
  }
}

const paths = (output: Buffer) => output.toString('utf8').split('\0').filter(Boolean);

/** The commit that a name stands for. @throws Error in Japanese */
export function commitOf(folder: string, name: string): string {
  try {
    return git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
      .toString('utf8')
      .trim();
  } catch {
    throw new Error(
      `git に「${name}」がありません。ブランチの名前（例: origin/main）かコミットを書いてください。手もとにないときは git fetch をしてください。`,
    );
  }
}

/** Where `head` and `base` parted. @throws Error in Japanese */
export function mergeBase(folder: string, base: string, head = 'HEAD'): string {
  const [one, other] = [commitOf(folder, base), commitOf(folder, head)];
  try {
    return git(folder, 'merge-base', one, other).toString('utf8').trim();
  } catch {
    throw new Error(
      `「${base}」と「${head}」の分かれたところが見つかりません。履歴が途中までしかないときは git fetch --unshallow をしてください。`,
    );
  }
}

export interface ChangedFile {
  readonly state: 'added' | 'changed' | 'removed';
  readonly path: string;
}

const STATES: Readonly<Record<string, ChangedFile['state']>> = { A: 'added', D: 'removed' };

/**
 * Files changed from the commit `from` to `to`, or to the folder as it stands with new files in it. A renamed file is
 * one removed and one added: entries are too alike for git to pair them.
 */
export function changedFiles(folder: string, from: string, to?: string): readonly ChangedFile[] {
  const words = paths(
    git(
      folder,
      'diff',
      '--name-status',
      '--no-renames',
      '-z',
      '--end-of-options',
      from,
      ...(to ? [to] : []),
      '--',
    ),
  );
  const changed = words.flatMap((letter, index) =>
    index % 2 === 0 ? [{ state: STATES[letter] ?? 'changed', path: words[index + 1]! }] : [],
  );
  const fresh = to
    ? []
    : paths(git(folder, 'ls-files', '--others', '--exclude-standard', '--full-name', '-z')).map(
        (path) => ({ state: 'added' as const, path }),
      );
  return [...changed, ...fresh].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Paths of all files under `under` in a commit. */
export function filesIn(folder: string, commit: string, under: string): readonly string[] {
  return paths(git(folder, 'ls-tree', '-r', '--name-only', '-z', '--full-tree', commit, under));
}

/** A file's bytes in a commit. */
export function fileIn(folder: string, commit: string, path: string): Buffer {
  return git(folder, 'cat-file', 'blob', `${commit}:${path}`);
}
