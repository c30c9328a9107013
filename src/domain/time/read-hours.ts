/**
 * 開いている時間の書き方: reads the closed vocabulary a person can write (毎週火・金 13:00-16:00) into the
 * model, or says what is wrong, in codes. Lenient with widths, dashes and 曜日; strict with meaning.
 */
import { sharedBy } from '../shared-by.ts';
import { isCalendarDate } from './calendar-date.ts';
import { parseDays } from './read-days.ts';
import {
  MINUTES_PER_DAY,
  type Change,
  type Exception,
  type HoursRule,
  type OpeningHours,
  type TimeRange,
} from './timetable.ts';
import { isTrouble, trouble, type HoursTrouble } from './hours-trouble.ts';

/** One spelling for what means the same: widths, dashes, 曜日, spaces, 10時30分. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[〜~‐‑‒–—―−]|から(?=翌?\d)/g, '-')
      .replace(
        /(\d{1,2})時(?:(半)|(\d{1,2})分)?(?!間)/g,
        (_whole, hour: string, half?: string, minute?: string) =>
          `${hour}:${half ? '30' : (minute ?? '00').padStart(2, '0')}`,
      )
      // 毎日曜日 is every Sunday, not every day.
      .replace(/毎(?=[日月火水木金土]曜)/g, '毎週')
      .replace(/([日月火水木金土祝])曜日?/g, '$1')
      .replace(/(\d)から$/, '$1-')
      .replace(/\s+/g, '')
  );
}

const MONTHS =
  /^(?:(\d{1,2})月?-(\d{1,2})月|((?:\d{1,2}月?[・,、])*\d{1,2})月|(奇数月)|(偶数月))の?/;

function parseMonths(
  text: string,
): { readonly months?: readonly number[]; readonly rest: string } | HoursTrouble {
  const match = MONTHS.exec(text);
  if (!match) return { rest: text };
  const rest = text.slice(match[0].length);
  if (match[4]) return { months: [1, 3, 5, 7, 9, 11], rest };
  if (match[5]) return { months: [2, 4, 6, 8, 10, 12], rest };
  const named = match[3]
    ? match[3].split(/[・,、]/).map((part) => Number.parseInt(part, 10))
    : [Number(match[1]), Number(match[2])];
  const wrong = named.find((month) => month < 1 || month > 12);
  if (wrong !== undefined) return trouble('no-such-month', wrong);
  if (match[3]) return { months: [...new Set(named)].sort((a, b) => a - b), rest };
  const months = [named[0]!];
  while (months.at(-1) !== named[1]) months.push((months.at(-1)! % 12) + 1);
  return { months: months.sort((a, b) => a - b), rest };
}

const TIME_START = /翌?\d{1,2}:\d|24時間/;
const TIME_RANGE = /^(\d{1,2}):(\d{2})(?:-(?:(翌)?(\d{1,2}):(\d{2}))?)?$/;

function parseTime(text: string): TimeRange | HoursTrouble {
  if (text === '24時間') return { start: 0, end: MINUTES_PER_DAY };
  const match = TIME_RANGE.exec(text);
  if (!match) return trouble('time-unreadable', text);
  const [startHour, startMinute] = [Number(match[1]), Number(match[2])];
  if (startHour > 23 || startMinute > 59)
    return trouble('no-such-start', `${match[1]}:${match[2]}`);
  const start = startHour * 60 + startMinute;
  if (match[4] === undefined) return { start, end: null };
  const [endHour, endMinute] = [Number(match[4]), Number(match[5])];
  if (endMinute > 59 || endHour > 24 || (endHour === 24 && endMinute > 0))
    return trouble('no-such-end', `${match[4]}:${match[5]}`);
  const end = endHour * 60 + endMinute + (match[3] ? MINUTES_PER_DAY : 0);
  if (end === start) return trouble('no-length', text);
  if (end < start) return trouble('end-first', text);
  if (end - start > MINUTES_PER_DAY) return trouble('over-a-day', text);
  return { start, end };
}

export function parseTimes(text: string): readonly TimeRange[] | HoursTrouble {
  const times: TimeRange[] = [];
  for (const part of text.split(/[・,、/]/)) {
    const time = parseTime(part);
    if (isTrouble(time)) return time;
    times.push(time);
  }
  times.sort((a, b) => a.start - b.start);
  const overlap = times.findIndex(
    (time, index) => index > 0 && time.start < (times[index - 1]!.end ?? MINUTES_PER_DAY),
  );
  if (overlap > 0) return trouble('overlap');
  return times;
}

/** 「第2・第4土 10:00-12:00」 → rule, or what is wrong */
export function readRule(text: string): HoursRule | HoursTrouble {
  const plain = tidy(text);
  if (plain === '') return trouble('empty');
  const timesFrom = plain.search(TIME_START);
  const dayPart = timesFrom === -1 ? plain : plain.slice(0, timesFrom);
  if (dayPart === '') return trouble('day-missing', text);
  const months = parseMonths(dayPart);
  if (isTrouble(months)) return months;
  const days = parseDays(months.rest.replace(/[・,、:]$/, ''));
  if (isTrouble(days)) return days;
  const times = timesFrom === -1 ? [] : parseTimes(plain.slice(timesFrom));
  if (isTrouble(times)) return times;
  return { ...(months.months ? { months: months.months } : {}), days, times };
}

const NAMED: Readonly<Record<string, readonly [string, string]>> = {
  年末年始: ['12-29', '01-03'],
  お盆: ['08-13', '08-16'],
};
const SHORT_DATE = /^(\d{1,2})[/月](\d{1,2})日?(?:-(?:(\d{1,2})[/月])?(\d{1,2})日?)?$/;
const FULL_DATE = /^(\d{4}-\d{2}-\d{2})(?:-(\d{4}-\d{2}-\d{2}))?$/;

/** MM-DD of a day that some year has, or undefined */
function yearlyDay(month: number, day: number): string | undefined {
  const text = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(`2024-${text}`) ? text : undefined;
}

/** 「祝日」「12/29-1/3」「第3月」「2026-12-25」 → exception, or what is wrong */
export function readException(text: string): Exception | HoursTrouble {
  const badDate = (what: string) => trouble('no-such-date', what);
  const plain = tidy(text)
    .replace(/(は)?(お休み|休み|休館|休業|休)$/, '')
    .replace(/^(?:年末年始|お盆)\((.+)\)$/, '$1');
  const named = NAMED[plain];
  if (named) return { off: 'yearly', from: named[0], to: named[1] };
  if (plain === '祝日の翌日') return { off: 'day-after-holiday' };
  const full = FULL_DATE.exec(plain);
  if (full) {
    const [from, to] = [full[1]!, full[2] ?? full[1]!];
    for (const date of [from, to]) if (!isCalendarDate(date)) return badDate(date);
    return to < from ? trouble('last-day-first', text) : { off: 'dates', from, to };
  }
  const short = SHORT_DATE.exec(plain);
  if (short) {
    const from = yearlyDay(Number(short[1]), Number(short[2]));
    if (!from) return badDate(`${short[1]}月${short[2]}日`);
    if (short[4] === undefined) return { off: 'yearly', from, to: from };
    const toMonth = Number(short[3] ?? short[1]);
    const to = yearlyDay(toMonth, Number(short[4]));
    return to ? { off: 'yearly', from, to } : badDate(`${toMonth}月${short[4]}日`);
  }
  const days = parseDays(plain);
  if (!isTrouble(days)) return { off: 'days', days };
  return trouble('day-off-unreadable', text);
}

/** A dated change as it is written. */
export interface WrittenChange {
  readonly from: string;
  readonly to?: string | undefined;
  readonly closed?: boolean | undefined;
  readonly hours?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

export interface WrittenHours {
  readonly hours?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  readonly by_appointment?: boolean | undefined;
  readonly until?: string | undefined;
  readonly changes?: readonly WrittenChange[] | undefined;
}

/** Thousands of entries share a few hundred lines, and many pages show the same entry. */
const readOnce = /* @__PURE__ */ sharedBy(readRule);

function rulesOf(lines: readonly string[]): readonly HoursRule[] {
  return lines.map(readOnce).filter((rule): rule is HoursRule => !isTrouble(rule));
}

/** Closed, other hours, or only a word about it. */
export function changeOf({ from, to = from, closed, hours, note }: WrittenChange): Change {
  const rules = closed === true ? [] : hours && rulesOf(hours);
  return { from, to, ...(rules ? { rules } : {}), ...(note === undefined ? {} : { note }) };
}

/** The model of an entry's checked lines; undefined when it has none. */
export function openingHoursOf({
  hours,
  except,
  by_appointment,
  until,
  changes,
}: WrittenHours): OpeningHours | undefined {
  if (!hours || hours.length === 0) return undefined;
  return {
    rules: rulesOf(hours),
    except: (except ?? [])
      .map(readException)
      .filter((exception): exception is Exception => !isTrouble(exception)),
    byAppointment: by_appointment === true,
    ...(until ? { until } : {}),
    ...(changes && changes.length > 0 ? { changes: changes.map(changeOf) } : {}),
  };
}
