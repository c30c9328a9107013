/** いつ開くか、をまとめて答える: what the matcher asks of opening hours, worked out once for entries with the same hours. */
import { addDays, daysBetween, weekdayOf, type Moment } from './calendar-date.ts';
import type { ConditionResult, OpenTimes } from './condition.ts';
import type { IsHoliday } from './hours-model.ts';
import { openingHoursOf, type WrittenHours } from './hours-parse.ts';
import { nextOpenings, openingsOn } from './opening-hours.ts';

export interface OpenCalendar extends OpenTimes {
  /** days until it next opens, 0 today; undefined when not known or not within two months */
  daysUntilOpen(record: WrittenHours): number | undefined;
}

/** Eight weeks: every 第5土 but one has come. */
const LOOK_DAYS = 56;
const HORIZON_DAYS = 62;
/** 18:00: a person who works by day can come */
const EVENING = 18 * 60;

interface Openings {
  readonly weekdays: ReadonlySet<number>;
  readonly evening: ConditionResult;
  readonly daysUntil: number | undefined;
}

export function openCalendar(now: Moment, isHoliday: IsHoliday): OpenCalendar {
  const known = new Map<string, Openings | undefined>();
  const look = (record: WrittenHours): Openings | undefined => {
    const hours = openingHoursOf(record);
    if (!hours) return undefined;
    const weekdays = new Set<number>();
    let evening: ConditionResult = 'differs';
    for (let day = 0; day < LOOK_DAYS; day += 1) {
      const date = addDays(now.date, day);
      for (const { start, end } of openingsOn(hours, date, isHoliday)) {
        weekdays.add(weekdayOf(date));
        if (end !== null && end > EVENING) evening = 'fits';
        else if (end === null && (start === null || start >= EVENING - 60) && evening === 'differs') evening = 'unknown';
      }
    }
    const [next] = nextOpenings(hours, now, isHoliday, 1, HORIZON_DAYS);
    return { weekdays, evening, daysUntil: next && Math.max(0, daysBetween(now.date, next.date)) };
  };
  const openingsOf = (record: WrittenHours): Openings | undefined => {
    const { hours, except, until } = record;
    if (!hours) return undefined;
    const key = [hours.join('\n'), except?.join('\n') ?? '', until ?? ''].join('\t');
    if (!known.has(key)) known.set(key, look(record));
    return known.get(key);
  };
  return {
    daysUntilOpen: (record) => openingsOf(record)?.daysUntil,
    opensOn: (record, weekday) => {
      const openings = openingsOf(record);
      return openings ? (openings.weekdays.has(weekday) ? 'fits' : 'differs') : 'unknown';
    },
    opensInEvening: (record) => openingsOf(record)?.evening ?? 'unknown',
  };
}
