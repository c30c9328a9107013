/** 曜日や日を読む: the day part of an hours rule. */
import { MONDAY_FIRST, WEEKDAYS } from './written-day.ts';
import { LAST, type DayRule } from './timetable.ts';
import { when } from '../problem.ts';
import { trouble, type HoursTrouble } from './hours-trouble.ts';

/** How a weekday list is written in Japan. */
function inWeekOrder(weekdays: Iterable<number>): number[] {
  const wanted = new Set(weekdays);
  return MONDAY_FIRST.filter((day) => wanted.has(day));
}

/** from 月 to 金, or from 土 over the week's end to 月 */
function weekdayRange(from: number, to: number): number[] {
  const days = [from];
  for (let day = from; day !== to;) days.push((day = (day + 1) % 7));
  return days;
}

/** What has been read of a day part so far. */
interface ReadSoFar {
  readonly weekly: Set<number>;
  /** 第2土 and 毎月25日, in the order they were written */
  readonly rules: DayRule[];
  isWorkday: boolean;
  isHoliday: boolean;
  /** 第2・第4, which wait for their weekdays */
  nths: number[];
  /** of the nths before them, or of every week */
  weekdays: number[];
  /** what stood before a「-」that waits for its end */
  range: 'nth' | 'weekday' | undefined;
}

/** undefined: the token was taken in */
type Trouble = HoursTrouble | undefined;

const lastComesLast = (nth: number) => (nth === LAST ? 9 : nth);

/** A group such as 第2・第4土 is whole when something of another sort begins, or the text ends. */
function closeGroup(read: ReadSoFar): Trouble {
  const { nths, weekdays } = read;
  if (nths.length > 0 && weekdays.length === 0) return trouble('nth-alone', nths[0]!);
  if (nths.length > 0)
    read.rules.push({
      on: 'nth',
      nths: [...new Set(nths)].sort((a, b) => lastComesLast(a) - lastComesLast(b)),
      weekdays: inWeekOrder(weekdays),
    });
  else for (const day of weekdays) read.weekly.add(day);
  read.nths = [];
  read.weekdays = [];
  return undefined;
}

/** A range may not reach over the end of its group: it would have lost its beginning. */
function closeRange({ range }: ReadSoFar): Trouble {
  return range ? trouble('range-open') : undefined;
}

function takeDates(read: ReadSoFar, token: string): Trouble {
  const found = closeGroup(read) ?? closeRange(read);
  if (found) return found;
  const days = token
    .slice('毎月'.length)
    .split(/[・,、]/)
    .map((part) => (part === '末日' ? LAST : Number.parseInt(part, 10)));
  const wrong = days.find((day) => day !== LAST && (day < 1 || day > 31));
  if (wrong !== undefined) return trouble('no-such-day', wrong);
  read.rules.push({ on: 'date', days });
  return undefined;
}

/** 毎週 and 毎月 only begin a new group. */
function takeWord(read: ReadSoFar, token: string): Trouble {
  const found = closeGroup(read) ?? closeRange(read);
  if (found) return found;
  if (token === '毎日') for (const day of MONDAY_FIRST) read.weekly.add(day);
  read.isWorkday ||= token === '平日';
  read.isHoliday ||= token.startsWith('祝');
  return undefined;
}

function takeDash(read: ReadSoFar): Trouble {
  if (read.weekdays.length > 0) read.range = 'weekday';
  else if (read.nths.length > 0) read.range = 'nth';
  else return trouble('range-unbegun');
  return undefined;
}

function takeNth(read: ReadSoFar, token: string): Trouble {
  if (!token.startsWith('第') && read.nths.length === 0) return trouble('number-of-what', token);
  const nth = Number(token.replace('第', ''));
  if (nth < 1 || nth > 5) return trouble('no-such-week', nth);
  if (read.weekdays.length > 0) closeGroup(read);
  for (let n = read.range === 'nth' ? read.nths.at(-1)! + 1 : nth; n <= nth; n += 1)
    read.nths.push(n);
  read.range = undefined;
  return undefined;
}

function takeLast(read: ReadSoFar): Trouble {
  if (read.range) return trouble('range-to-last');
  if (read.weekdays.length > 0) closeGroup(read);
  read.nths.push(LAST);
  return undefined;
}

function takeWeekday(read: ReadSoFar, token: string): Trouble {
  const day = (WEEKDAYS as readonly string[]).indexOf(token);
  if (read.range === 'weekday') read.weekdays.push(...weekdayRange(read.weekdays.at(-1)!, day));
  else read.weekdays.push(day);
  read.range = undefined;
  return undefined;
}

const pass = (): Trouble => undefined;

/** What may stand next, and what becomes of it. 毎月25日 comes before 毎月. */
const TOKENS: readonly (readonly [RegExp, (read: ReadSoFar, token: string) => Trouble])[] = [
  [/^毎月(?:(?:\d{1,2}日?|末日)[・,、])*(?:\d{1,2}日|末日)/, takeDates],
  [/^(?:毎週|毎月|毎日|平日|祝日|祝)/, takeWord],
  [/^第?\d+/, takeNth],
  [/^最終/, takeLast],
  [/^[日月火水木金土]/, takeWeekday],
  [/^-/, takeDash],
  [/^(?:[・,、&/と]|および|及び)/, pass],
];

function daysOf({ isWorkday, isHoliday, weekly, rules }: ReadSoFar): readonly DayRule[] {
  return [
    ...when<DayRule>(isWorkday, { on: 'workday' }),
    ...when<DayRule>(weekly.size > 0, { on: 'weekly', weekdays: inWeekOrder(weekly) }),
    ...rules,
    ...when<DayRule>(isHoliday, { on: 'holiday' }),
  ];
}

/** The day part of a rule, such as 第2・第4土. Spaces are gone and 曜日 is folded by the caller. */
export function parseDays(text: string): readonly DayRule[] | HoursTrouble {
  const read: ReadSoFar = {
    weekly: new Set(),
    rules: [],
    isWorkday: false,
    isHoliday: false,
    nths: [],
    weekdays: [],
    range: undefined,
  };
  for (let rest = text; rest !== '';) {
    const [pattern, take] = TOKENS.find(([start]) => start.test(rest)) ?? [];
    const token = pattern?.exec(rest)?.[0];
    if (!take || token === undefined) return trouble('day-unreadable', rest);
    const found = take(read, token);
    if (found) return found;
    rest = rest.slice(token.length);
  }
  const found = closeGroup(read) ?? closeRange(read);
  if (found) return found;
  const days = daysOf(read);
  return days.length > 0 ? days : trouble('no-day');
}
