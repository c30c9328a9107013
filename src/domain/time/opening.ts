/** ひとつの開く時間: from when till when, and what is known of it. Small: a page's script needs no more. */
import { dayNumber, type Moment } from './calendar-date.ts';
import { MINUTES_PER_DAY } from './timetable.ts';

/** `start` null: some time that day; `end` null: from `start`, until unknown. Minutes; `end` may pass 1440. */
export interface Opening {
  readonly date: string;
  readonly start: number | null;
  readonly end: number | null;
  /** a public holiday or a day of the New Year, of which the timetable says nothing: perhaps it is closed */
  readonly inDoubt?: boolean | undefined;
}

/** Minutes since 1970, so that nights and days compare. */
export const minuteOf = (date: string, minutes: number) =>
  dayNumber(date) * MINUTES_PER_DAY + minutes;

/** Without a known end it lasts, for all we know, until midnight. */
export const endOf = ({ date, end }: Opening) => minuteOf(date, end ?? MINUTES_PER_DAY);

/** Is this opening over at the moment? */
export function isOver(opening: Opening, moment: Moment): boolean {
  return endOf(opening) <= minuteOf(moment.date, moment.minutes);
}

/** Only a known beginning and a known end make an opening sure, and no day off in doubt. */
export function isSure({ start, end, inDoubt }: Opening): boolean {
  return start !== null && end !== null && !inDoubt;
}
