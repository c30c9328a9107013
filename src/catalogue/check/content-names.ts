/**
 * content のファイルの名前。Names and kinds of everything in content/ beside the entries: pages, ledgers of imports, lists.
 */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileTrouble, systemCodeOf } from '../read/file-trouble.ts';
import type { Problem } from '../../domain/problem.ts';
import { kindProblem, LEFT_BEHIND, twinNames } from '../read/entry-files.ts';
import { portableNameFinding } from '../../domain/fields/portable-name.ts';

const CONTENT = 'content';
/** content/imports/a/b is already more than anything has. */
const DEEPEST = 8;

function entriesOf(folder: string, file: string): readonly Dirent[] | Problem {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return {
      code: 'unreadable-file',
      level: 'error',
      file,
      line: 1,
      ...fileTrouble(systemCodeOf(error) ?? 'EIO'),
    };
  }
}

function walk(folder: string, parts: readonly string[]): readonly Problem[] {
  const file = [CONTENT, ...parts].join('/');
  const entries = entriesOf(folder, file);
  if ('code' in entries) return [entries];
  const fileOf = (name: string) => `${file}/${name}`;
  const own = entries
    .filter(({ name }) => !LEFT_BEHIND.test(name))
    .flatMap((entry): readonly Problem[] => {
      const named = portableNameFinding(entry.name, fileOf(entry.name));
      const problem =
        kindProblem(entry, fileOf(entry.name)) ??
        (named && { ...named, level: 'error' as const, file: fileOf(entry.name), line: 1 });
      if (problem) return [problem];
      // Entries are looked at where they are found.
      const isOther = entry.isDirectory() && !(parts.length === 0 && entry.name === 'resources');
      return isOther && parts.length < DEEPEST
        ? walk(join(folder, entry.name), [...parts, entry.name])
        : [];
    });
  return [...own, ...twinNames(entries, fileOf)];
}

/** A folder that is not there at all is told by whoever needs its files. */
export function contentNameProblems(contentDir: string): readonly Problem[] {
  return walk(contentDir, []).filter(({ file }) => file !== CONTENT);
}
