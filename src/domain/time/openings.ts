/**
 * いつ開いているか: one reading of the rules feeds the badge, the filter, the next opening and the label.
 * Pure: the moment and the holidays are arguments.
 */
import { addDays, dayOfMonth, monthOf, weekdayOf, type Moment } from './calendar-date.ts';
import {
  fallsOnWeekday,
  LAST,
  MINUTES_PER_DAY,
  type DayRule,
  type Exception,
  type HoursRule,
  type IsHoliday,
  type OpeningHours,
} from './timetable.ts';
import { isOver, isSure, type Opening } from './opening.ts';

function isLastOfMonth(date: string, daysEarlier: number): boolean {
  return monthOf(addDays(date, daysEarlier)) !== monthOf(date);
}

function fallsOn(rule: DayRule, date: string, isHoliday: IsHoliday): boolean {
  switch (rule.on) {
    case 'weekly':
      return rule.weekdays.includes(weekdayOf(date));
    case 'workday':
      return weekdayOf(date) % 6 !== 0 && !isHoliday(date);
    case 'holiday':
      return isHoliday(date);
    case 'nth':
      return (
        rule.weekdays.includes(weekdayOf(date)) &&
        (rule.nths.includes(Math.ceil(dayOfMonth(date) / 7)) ||
          (rule.nths.includes(LAST) && isLastOfMonth(date, 7)))
      );
    case 'date':
      return (
        rule.days.includes(dayOfMonth(date)) || (rule.days.includes(LAST) && isLastOfMonth(date, 1))
      );
  }
}

function isOff(exception: Exception, date: string, isHoliday: IsHoliday): boolean {
  switch (exception.off) {
    case 'days':
      return exception.days.some((rule) => fallsOn(rule, date, isHoliday));
    case 'day-after-holiday':
      return isHoliday(addDays(date, -1));
    case 'dates':
      return exception.from <= date && date <= exception.to;
    case 'yearly': {
      const day = date.slice(5);
      const { from, to } = exception;
      return from <= to ? from <= day && day <= to : day >= from || day <= to;
    }
  }
}

function applies(rule: HoursRule, date: string, isHoliday: IsHoliday): boolean {
  return (
    (rule.months?.includes(monthOf(date)) ?? true) &&
    rule.days.some((day) => fallsOn(day, date, isHoliday))
  );
}

/** false when no rule ever falls on this weekday: no calendar has to be looked through. */
export function mayOpenOn({ rules }: OpeningHours, weekday: number): boolean {
  return rules.some(({ days }) => days.some((rule) => fallsOnWeekday(rule, weekday) !== false));
}

/** The timetable is over: its `until` is before this day. */
export function hasExpired(hours: OpeningHours, date: string): boolean {
  return hours.until !== undefined && hours.until < date;
}

/** What holds on a day of a change instead of the rules; undefined on any other day. */
function changedRules({ changes }: OpeningHours, date: string): readonly HoursRule[] | undefined {
  return changes?.findLast(({ from, to, rules }) => rules && from <= date && date <= to)?.rules;
}

/** 祝日のことが書いてあるか: what opens on each of the seven days has left none out. */
function tellsOfHolidays({ rules, except }: OpeningHours): boolean {
  const days = rules.flatMap((rule) => rule.days);
  const weekdays = new Set(days.flatMap((day) => (day.on === 'weekly' ? day.weekdays : [])));
  return (
    weekdays.size === 7 ||
    days.some(({ on }) => on === 'holiday') ||
    except.some(({ off }) => off === 'day-after-holiday')
  );
}

/** 年末年始: public offices are closed then (行政機関の休日に関する法律1条), and many others. */
const isYearEnd = (date: string) => date.slice(5) >= '12-29' || date.slice(5) <= '01-03';

/** 年末年始のことが書いてあるか: days off that name some of these days, or no day and no hour off at all. */
function tellsOfYearEnd({ rules, except }: OpeningHours): boolean {
  const namesDays = except.some(
    (one) =>
      (one.off === 'yearly' && (isYearEnd(`0000-${one.from}`) || isYearEnd(`0000-${one.to}`))) ||
      (one.off === 'dates' && (isYearEnd(one.from) || isYearEnd(one.to))),
  );
  return namesDays || rules.some(isDayAndNight);
}

/** 毎日24時間 */
function isDayAndNight({ days, times, months }: HoursRule): boolean {
  const weekdays = new Set(days.flatMap((day) => (day.on === 'weekly' ? day.weekdays : [])));
  const isWholeDay = times.some(
    ({ start, end }) => start === 0 && end !== null && end >= MINUTES_PER_DAY,
  );
  return weekdays.size === 7 && isWholeDay && !months;
}

/** Days on which many are closed without saying so. */
function isDoubtful(hours: OpeningHours, date: string, isHoliday: IsHoliday): boolean {
  if (isYearEnd(date) && !tellsOfYearEnd(hours)) return true;
  return isHoliday(date) && !tellsOfHolidays(hours);
}

/** The openings that begin on this day, in order; what overlaps is one opening. */
export function openingsOn(
  hours: OpeningHours,
  date: string,
  isHoliday: IsHoliday,
): readonly Opening[] {
  if (hasExpired(hours, date)) return [];
  const changed = changedRules(hours, date);
  if (!changed && hours.except.some((exception) => isOff(exception, date, isHoliday))) return [];
  const openings = openingsOf(hours, changed, date, isHoliday);
  // Days off that name holidays have been heeded above: what is open now says nothing of them.
  if (changed || openings.length === 0 || !isDoubtful(hours, date, isHoliday)) return openings;
  return openings.map((opening) => ({ ...opening, inDoubt: true }));
}

function openingsOf(
  hours: OpeningHours,
  changed: readonly HoursRule[] | undefined,
  date: string,
  isHoliday: IsHoliday,
): readonly Opening[] {
  const rules = (changed ?? hours.rules).filter((rule) => applies(rule, date, isHoliday));
  if (rules.length === 0) return [];
  const times = rules.flatMap((rule) => rule.times).toSorted((a, b) => a.start - b.start);
  const openings: Opening[] = [];
  for (const { start, end } of times) {
    const last = openings.at(-1);
    if (last && last.end !== null && start <= last.end) {
      // Joining a known stretch with one of unknown end would claim too much: keep that one apart.
      if (end !== null) openings[openings.length - 1] = { ...last, end: Math.max(last.end, end) };
      else if (start === last.end) openings.push({ date, start, end });
      continue;
    }
    if (last?.start === start) openings.pop();
    openings.push({ date, start, end });
  }
  return openings.length === 0 ? [{ date, start: null, end: null }] : openings;
}

/** Open, closed, or unknown where only the day or the beginning is known. */
export function openAt(
  hours: OpeningHours,
  moment: Moment,
  isHoliday: IsHoliday,
): 'open' | 'closed' | 'unknown' {
  const today = openingsOn(hours, moment.date, isHoliday).map((opening) => ({
    ...opening,
    at: moment.minutes,
  }));
  const lastNight = openingsOn(hours, addDays(moment.date, -1), isHoliday)
    .filter(({ end }) => end !== null && end > MINUTES_PER_DAY)
    .map((opening) => ({ ...opening, at: moment.minutes + MINUTES_PER_DAY }));
  let answer: 'closed' | 'unknown' = 'closed';
  for (const opening of [...lastNight, ...today]) {
    const { start, end, at } = opening;
    const isRunning = start === null || (start <= at && (end === null || at < end));
    if (isRunning && isSure(opening)) return 'open';
    if (isRunning) answer = 'unknown';
  }
  return answer;
}

/** Up to `count` openings not yet over, the one running now first; looks `horizonDays` ahead: a year and a bit has every 第5土 and every season. */
export function nextOpenings(
  hours: OpeningHours,
  from: Moment,
  isHoliday: IsHoliday,
  count: number,
  horizonDays = 400,
): readonly Opening[] {
  const found: Opening[] = [];
  for (let day = -1; day <= horizonDays && found.length < count; day += 1) {
    const date = addDays(from.date, day);
    if (hasExpired(hours, date)) break;
    for (const opening of openingsOn(hours, date, isHoliday)) {
      if (!isOver(opening, from) && found.length < count) found.push(opening);
    }
  }
  return found;
}
