/** 相談会・行事のファイルの名前: its first day and its kind, 2026-12-05-consultation. Runs in the browser. */
import { isEntryName } from '../fields/entry-id.ts';
import { isDated, readDated } from '../time/read-dated.ts';

/** @param on its dated lines; @param today for what comes again and again: the month in which it was written */
export function gatheringFileName(on: readonly string[], kind: string, today: string): string {
  const first = on
    .map(readDated)
    .flatMap((line) => (isDated(line) ? [line.date] : []))
    .toSorted()[0];
  return `${first ?? today.slice(0, 7)}-${kind || 'event'}`;
}

/** Folders of one's own choice, and the name. */
const MOST_PARTS = 5;
const LONGEST = 160;

/** true for what the id of a file under content/events may look like; never a path that leads elsewhere */
export function isGatheringId(id: string): boolean {
  const parts = id.split('/');
  return id.length <= LONGEST && parts.length <= MOST_PARTS && parts.every(isEntryName);
}
