/** 変えた人のまちがいを先に。Problems for the one who changed something: theirs first. */
import { RESOURCES } from '../../catalogue/read/entry-files.ts';
import type { Problem } from '../../domain/problem.ts';
import { filesIn } from './git-changes.ts';

/**
 * Problems in changed files, then errors elsewhere: what was broken before still has to be mended, but GitHub shows
 * ten annotations of a kind only. Warnings elsewhere are not this change's.
 */
export function changedFirst(
  problems: readonly Problem[],
  changed: ReadonlySet<string>,
): readonly Problem[] {
  const own = problems.filter(({ file }) => changed.has(file));
  const order = (problem: Problem) => (problem.level === 'error' ? 0 : 1);
  return [
    ...own.toSorted((a, b) => order(a) - order(b)),
    ...problems.filter(({ file, level }) => !changed.has(file) && level === 'error'),
  ];
}

/** Ids that a commit has entries of: on a branch that everybody builds on, they are published. */
export function idsIn(folder: string, commit: string): readonly string[] {
  return filesIn(folder, commit, `${RESOURCES}/`)
    .map((path) => path.slice(RESOURCES.length + 1))
    .filter(
      (path) =>
        path.endsWith('.md') &&
        !path.split('/').some((part) => /^[_.]/.test(part) || part === 'README.md'),
    )
    .map((path) => path.slice(0, -3));
}
