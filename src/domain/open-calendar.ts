/** いつ開くか、をまとめて答える: what the matcher asks of opening hours, worked out once for entries with the same hours. */
import { addDays, daysBetween, weekdayOf, type Moment } from './calendar-date.ts';
import type { ConditionResult, OpenTimes } from './condition.ts';
import type { IsHoliday, OpeningHours } from './hours-model.ts';
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

interface Weeks {
  readonly weekdays: ReadonlySet<number>;
  readonly evening: ConditionResult;
}

function weeksFrom(hours: OpeningHours, first: string, isHoliday: IsHoliday): Weeks {
  const weekdays = new Set<number>();
  let evening: ConditionResult = 'differs';
  for (let day = 0; day < LOOK_DAYS; day += 1) {
    const date = addDays(first, day);
    for (const { start, end } of openingsOn(hours, date, isHoliday)) {
      weekdays.add(weekdayOf(date));
      if (end !== null && end > EVENING) evening = 'fits';
      else if (end === null && (start === null || start >= EVENING - 60) && evening === 'differs') evening = 'unknown';
    }
  }
  return { weekdays, evening };
}

/** One timetable; what is asked of it is worked out when it is first asked. */
interface Timetable {
  daysUntil(): number | undefined;
  weeks(): Weeks;
}

function timetableOf(hours: OpeningHours, now: Moment, isHoliday: IsHoliday): Timetable {
  let next: { readonly days: number | undefined } | undefined;
  let weeks: Weeks | undefined;
  return {
    daysUntil: () => {
      if (!next) {
        const [opening] = nextOpenings(hours, now, isHoliday, 1, HORIZON_DAYS);
        next = { days: opening && Math.max(0, daysBetween(now.date, opening.date)) };
      }
      return next.days;
    },
    weeks: () => (weeks ??= weeksFrom(hours, now.date, isHoliday)),
  };
}

function makeCalendar(now: Moment, isHoliday: IsHoliday): OpenCalendar {
  const byText = new Map<string, Timetable | undefined>();
  const byRecord = new WeakMap<WrittenHours, Timetable>();
  const of = (record: WrittenHours): Timetable | undefined => {
    if (!record.hours) return undefined;
    const known = byRecord.get(record);
    if (known) return known;
    const { hours, except, until } = record;
    const key = [hours.join('\n'), except?.join('\n') ?? '', until ?? ''].join('\t');
    if (!byText.has(key)) {
      const model = openingHoursOf(record);
      byText.set(key, model && timetableOf(model, now, isHoliday));
    }
    const made = byText.get(key);
    if (made) byRecord.set(record, made);
    return made;
  };
  return {
    daysUntilOpen: (record) => of(record)?.daysUntil(),
    opensOn: (record, weekday) => {
      const timetable = of(record);
      return timetable ? (timetable.weeks().weekdays.has(weekday) ? 'fits' : 'differs') : 'unknown';
    },
    opensInEvening: (record) => of(record)?.weeks().evening ?? 'unknown',
  };
}

const made = new WeakMap<IsHoliday, { readonly key: string; readonly calendar: OpenCalendar }>();

/** The same moment gets the same calendar: a person asks several times. */
export function openCalendar(now: Moment, isHoliday: IsHoliday): OpenCalendar {
  const key = `${now.date} ${now.minutes}`;
  const known = made.get(isHoliday);
  if (known?.key === key) return known.calendar;
  const calendar = makeCalendar(now, isHoliday);
  made.set(isHoliday, { key, calendar });
  return calendar;
}
