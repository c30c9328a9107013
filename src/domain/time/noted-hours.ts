/**
 * 書きそえから分かった時間: what the words of a note say of weekdays and times where no rule tells. Enough to put a place
 * that is shut by its own words after others; never enough to call one open.
 */
import type { PartOfDay } from './weekly-opening.ts';

/** As it is sent: weekdays are 0 日 … 6 土. */
export interface NotedHours {
  /** it opens on these alone */
  readonly on?: readonly number[];
  /** it is shut on these */
  readonly off?: readonly number[];
  /** from and to in minutes, one after the other: all the times that the note names */
  readonly times?: readonly number[];
  /** beside the rules: perhaps open on these too */
  readonly may?: readonly number[];
}

/** By the words of the note: shut on all of these weekdays, or at that part of the day. Unknown is no. */
export function isShutByNote(
  { on, off, times = [] }: NotedHours,
  weekdays: readonly number[],
  part?: PartOfDay,
): boolean {
  const isOff = (day: number) => off?.includes(day) === true || on?.includes(day) === false;
  if (weekdays.length > 0 && weekdays.every(isOff)) return true;
  if (!part || times.length === 0) return false;
  return times.every((from, position) => {
    if (position % 2 === 1) return true;
    return from >= part.to || times[position + 1]! <= part.from;
  });
}
