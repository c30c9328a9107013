/**
 * わけなく変わってはいけないもの。What may not change without a reason: entries compared with the same files at an earlier time.
 */
import { join } from 'node:path';
import { movedDateFindings } from '../../domain/rules/moved-date.ts';
import type { Problem } from '../../domain/problem.ts';
import { RESOURCES } from '../read/entry-files.ts';
import { readPlainFile } from '../read/plain-file.ts';
import { problemOf, readEntry } from '../read/read-entry.ts';

export interface BaseEntry {
  /** the id it had; another one when the file was renamed */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** id of today's entry → what its file was */
export type BaseEntries = ReadonlyMap<string, BaseEntry>;

/** Entries that are broken, before or now, are the other rules' business. */
export function baseProblems(contentDir: string, base: BaseEntries): readonly Problem[] {
  return [...base].flatMap(([id, was]) => {
    const path = join(contentDir, 'resources', `${id}.md`);
    const now = readPlainFile(path);
    if (now.is !== 'read') return [];
    const file = `${RESOURCES}/${id}.md`;
    const [before, after] = [
      readEntry(was.id, file, was.bytes).resource,
      readEntry(id, file, now.bytes),
    ];
    if (!before || !after.resource) return [];
    // To git, an entry removed and a like one added look the same as one renamed.
    if (was.id !== id && before.name !== after.resource.name) return [];
    return movedDateFindings(before, after.resource).map((finding) =>
      problemOf(file, after.lineOf(finding.path), finding),
    );
  });
}
