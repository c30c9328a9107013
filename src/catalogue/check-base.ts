/** What may not change without a reason: entries compared with the same files at an earlier time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movedDateFindings } from '../domain/moved-date.ts';
import type { Problem } from '../domain/problem.ts';
import { RESOURCES } from './entry-files.ts';
import { problemOf, readEntry } from './read-entry.ts';

/** id of today's entry → the bytes of its file before; a renamed file has its new id */
export type BaseEntries = ReadonlyMap<string, Uint8Array>;

/** Entries that are broken, before or now, are the other rules' business. */
export function baseProblems(contentDir: string, base: BaseEntries): readonly Problem[] {
  return [...base].flatMap(([id, bytes]) => {
    const path = join(contentDir, 'resources', `${id}.md`);
    if (!existsSync(path)) return [];
    const file = `${RESOURCES}/${id}.md`;
    const [before, after] = [readEntry(id, file, bytes).resource, readEntry(id, file, readFileSync(path))];
    if (!before || !after.resource) return [];
    return movedDateFindings(before, after.resource).map((finding) => problemOf(file, after.lineOf(finding.path), finding));
  });
}
