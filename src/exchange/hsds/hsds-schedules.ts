/** HSDS の時間: what the standard's rules can say of opening hours; the whole of it always stands in words beside. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import {
  LAST,
  MINUTES_PER_DAY,
  type DayRule,
  type HoursRule,
  type TimeRange,
} from '../../domain/time/timetable.ts';
import { hoursLabel } from '../../words/ja/hours.ts';
import { hsdsId } from './hsds-id.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const WORKDAYS = [1, 2, 3, 4, 5];
const listOf = (days: readonly number[], before = '') =>
  days.map((day) => `${before}${WEEKDAYS[day]}`).join(',');

/** undefined for what no rule of the standard says: holidays, and the last day of a month as a weekday's */
function repetition(day: DayRule): object | undefined {
  switch (day.on) {
    case 'weekly':
      return { freq: 'WEEKLY', byday: listOf(day.weekdays) };
    case 'workday':
      return { freq: 'WEEKLY', byday: listOf(WORKDAYS) };
    case 'nth':
      return {
        freq: 'MONTHLY',
        byday: day.nths
          .map((nth) => listOf(day.weekdays, nth === LAST ? '-1' : String(nth)))
          .join(','),
      };
    case 'date':
      return {
        freq: 'MONTHLY',
        bymonthday: day.days.map((date) => (date === LAST ? -1 : date)).join(','),
      };
    case 'holiday':
      return undefined;
  }
}

/** In the time of Japan. */
const clock = (minutes: number) => {
  const ofDay = minutes % MINUTES_PER_DAY;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}+09:00`;
};

const timesOf = ({ start, end }: TimeRange) => ({
  opens_at: clock(start),
  ...(end === null ? {} : { closes_at: clock(end) }),
});

/** A rule of some months has no counterpart: what is not said by rule is left to the words. */
function rulesIn(rule: HoursRule): readonly object[] {
  if (rule.months) return [];
  return rule.days.flatMap((day) => {
    const days = repetition(day);
    if (!days) return [];
    return rule.times.length === 0
      ? [days]
      : rule.times.map((time) => ({ ...days, ...timesOf(time) }));
  });
}

export function hsdsSchedules(resource: Resource): readonly object[] {
  const hours = openingHoursOf(resource);
  const words = [hours && hoursLabel(hours), resource.hours_note].filter(Boolean).join('。');
  if (words === '') return [];
  const rules = hours?.rules.flatMap(rulesIn) ?? [];
  return (rules.length > 0 ? rules : [{}]).map((rule, at) => ({
    id: hsdsId(resource.id, 'schedule', at),
    ...(rules.length > 0 ? { timezone: 9, ...rule } : {}),
    ...(hours?.until === undefined ? {} : { valid_to: hours.until }),
    description: words,
  }));
}
