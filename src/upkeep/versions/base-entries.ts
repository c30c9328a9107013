/** 前の版の場所。Entries as they were at a commit: those files of content/resources that differ from it now. */
import { spawnSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import type { BaseEntries } from '../../catalogue/check/check-base.ts';

const LARGEST = 512 * 1024 * 1024;

function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const run = spawnSync('git', args, { cwd, input, maxBuffer: LARGEST });
  if (run.error) throw new Error('git が見つかりません。--base を使うには、git を入れてください。');
  if (run.status !== 0)
    throw new Error(`git でくらべられませんでした（${String(run.stderr).trim().split('\n')[0]}）`);
  return run.stdout;
}

/** old path → path now, of files that were changed or renamed; added and removed ones have no pair */
function changedPaths(listing: string): ReadonlyMap<string, string> {
  const parts = listing.split('\0').filter(Boolean);
  const changed = new Map<string, string>();
  for (let index = 0; index < parts.length;) {
    const status = parts[index]!;
    const isPair = /^[RC]/.test(status);
    if (isPair) changed.set(parts[index + 1]!, parts[index + 2]!);
    else if (status.startsWith('M')) changed.set(parts[index + 1]!, parts[index + 1]!);
    index += isPair ? 3 : 2;
  }
  return changed;
}

/** `git cat-file --batch` answers "oid blob size\n", the bytes and a line's end, in the order asked. */
function blobs(answer: Buffer, count: number): readonly (Uint8Array | undefined)[] {
  let from = 0;
  return Array.from({ length: count }, () => {
    const end = answer.indexOf(10, from);
    const size = / blob (\d+)$/.exec(answer.toString('latin1', from, end))?.[1];
    from = end + 1;
    if (size === undefined) return undefined;
    const bytes = answer.subarray(from, from + Number(size));
    from += Number(size) + 1;
    return bytes;
  });
}

/**
 * id → its file at `ref`, for every entry that differs from it, the working folder included.
 * @throws Error in Japanese when `ref` is no commit or `contentDir` lies in no git folder
 */
export function baseEntries(contentDir: string, ref: string): BaseEntries {
  const top = spawnSync('git', ['rev-parse', '--show-toplevel'], {
    cwd: contentDir,
    encoding: 'utf8',
  });
  if (top.error || top.status !== 0)
    throw new Error('git のフォルダーではないので、--base とくらべられません。');
  const root = resolve(top.stdout.trim());
  const found = spawnSync(
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    { cwd: root, encoding: 'utf8' },
  );
  if (found.status !== 0)
    throw new Error(
      `「${ref}」という版が git にありません。main や HEAD~1 のように書いてください。`,
    );
  const commit = found.stdout.trim();
  const folder = relative(root, resolve(contentDir, 'resources')).split(sep).join('/');
  const changed = changedPaths(
    git(root, ['diff', '--name-status', '-M', '-z', commit, '--', folder]).toString('utf8'),
  );
  const pairs = [...changed].filter(([before, now]) =>
    [before, now].every((path) => path.endsWith('.md') && !path.includes('\n')),
  );
  if (pairs.length === 0) return new Map();
  const contents = blobs(
    git(root, ['cat-file', '--batch'], pairs.map(([before]) => `${commit}:${before}\n`).join('')),
    pairs.length,
  );
  const idOf = (path: string) => path.slice(folder.length + 1, -3);
  return new Map(
    pairs.flatMap(([before, now], index) =>
      contents[index] ? [[idOf(now), { id: idOf(before), bytes: contents[index] }] as const] : [],
    ),
  );
}
