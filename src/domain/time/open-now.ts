/** いま開いているか、今日これから開くか: the rules of a timetable, held against one moment. */
import type { Moment } from './calendar-date.ts';
import { MINUTES_PER_DAY, type IsHoliday, type OpeningHours, type TimeRange } from './timetable.ts';
import { isSure } from './opening.ts';
import { hasExpired, nextOpenings } from './openings.ts';
import { opennessAt, type Openness } from './openness.ts';

/** 今日、これから開いているか: yes only where a known end is still to come, last night's included; a timetable that has run out says nothing. */
export function opensToday(
  hours: OpeningHours,
  now: Moment,
  isHoliday: IsHoliday,
): 'yes' | 'perhaps' | 'no' {
  const coming = nextOpenings(hours, now, isHoliday, Infinity, 0);
  if (coming.some(isSure)) return 'yes';
  return coming.length > 0 || hasExpired(hours, now.date) ? 'perhaps' : 'no';
}

function coversDay({ start, end }: TimeRange): boolean {
  return end !== null && end - start >= MINUTES_PER_DAY;
}

/** 24時間、毎日: no day off, no change and no end in sight. @param date changes over by then are forgotten */
export function isAlwaysOpen(hours: OpeningHours, date = ''): boolean {
  const { rules, except, byAppointment, until, changes = [] } = hours;
  if (except.length > 0 || byAppointment || until !== undefined) return false;
  if (changes.some(({ to, rules: changed }) => changed && to >= date)) return false;
  const days = rules
    .filter(({ months, times }) => !months && times.some(coversDay))
    .flatMap((rule) => rule.days);
  const weekdays = new Set(days.flatMap((day) => (day.on === 'weekly' ? day.weekdays : [])));
  const isWorkdays =
    days.some(({ on }) => on === 'workday') && days.some(({ on }) => on === 'holiday');
  if (isWorkdays) for (const weekday of [1, 2, 3, 4, 5]) weekdays.add(weekday);
  return weekdays.size === 7;
}

/** How many openings are looked at: enough to see that nights join on. */
const LOOKED_AT = 4;

/** いま、どうか, from the rules; undefined when no opening is to come. */
export function opennessOf(
  hours: OpeningHours,
  now: Moment,
  isHoliday: IsHoliday,
): Openness | undefined {
  return isAlwaysOpen(hours, now.date)
    ? { is: 'always' }
    : opennessAt(nextOpenings(hours, now, isHoliday, LOOKED_AT), now);
}
