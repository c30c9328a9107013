/** 相談会・行事のファイルの名前: its first day and its kind, 2026-12-05-consultation. Runs in the browser. */
import { isDated, readDated } from '../time/read-dated.ts';

/** @param on its dated lines; @param today for what comes again and again: the month in which it was written */
export function gatheringFileName(on: readonly string[], kind: string, today: string): string {
  const first = on
    .map(readDated)
    .flatMap((line) => (isDated(line) ? [line.date] : []))
    .toSorted()[0];
  return `${first ?? today.slice(0, 7)}-${kind || 'event'}`;
}
