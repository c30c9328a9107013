/**
 * 日にちの書きかた: 「2026-12-05 13:00-16:00」, as a flyer says it too: 「2026年12月5日（土）13時〜16時」. The times are
 * those of hours; a weekday that is written must be the day's own.
 */
import { isCalendarDate, weekdayOf } from './calendar-date.ts';
import { isTrouble, type HoursTrouble } from './hours-trouble.ts';
import { parseTimes, tidy } from './read-hours.ts';
import type { HoursRule, TimeRange } from './timetable.ts';
import { WEEKDAYS } from './written-day.ts';

export interface DatedTimes {
  readonly date: string;
  /** none where the time is not known */
  readonly times: readonly TimeRange[];
}

export type DatedTrouble =
  | { readonly wrong: 'form'; readonly about: string }
  | { readonly wrong: 'no-such-day'; readonly about: string }
  /** written 日 of a 土 */
  | { readonly wrong: 'weekday'; readonly about: string; readonly is: string }
  | { readonly wrong: 'time'; readonly trouble: HoursTrouble };

const DAY =
  /^(\d{4})(?:-|\/|年)(\d{1,2})(?:-|\/|月)(\d{1,2})日?(?![\d:])\s*(?:\(?([日月火水木金土])?曜?日?(?:・?祝日?)?\))?([日月火水木金土](?:曜日?)?(?=\s|$))?(.*)$/su;

export const isDated = (read: DatedTimes | DatedTrouble): read is DatedTimes => 'date' in read;

export function readDated(line: string): DatedTimes | DatedTrouble {
  const match = DAY.exec(line.normalize('NFKC').trim());
  if (!match) return { wrong: 'form', about: line };
  const [, year, month, day, inBrackets, bare, rest = ''] = match;
  const date = [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
  if (!isCalendarDate(date)) return { wrong: 'no-such-day', about: date };
  const own = WEEKDAYS[weekdayOf(date)]!;
  const weekday = inBrackets ?? bare?.slice(0, 1);
  if (weekday !== undefined && weekday !== own)
    return { wrong: 'weekday', about: `${date}（${weekday}）`, is: own };
  const written = tidy(rest);
  if (written === '') return { date, times: [] };
  const times = parseTimes(written);
  return isTrouble(times) ? { wrong: 'time', trouble: times } : { date, times };
}

/** On the day it names alone: the rule of a dated change. */
export const ruleOfDay = ({ times }: DatedTimes): HoursRule => ({
  days: [{ on: 'weekly', weekdays: [0, 1, 2, 3, 4, 5, 6] }],
  times,
});
