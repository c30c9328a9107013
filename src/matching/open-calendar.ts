/** いつ開くか、をまとめて答える: what the matcher asks of opening hours, worked out once for entries with the same hours. */
import { addDays, daysBetween, weekdayOf, type Moment } from '../domain/time/calendar-date.ts';
import type { OpenTimes } from './condition.ts';
import type { IsHoliday, OpeningHours } from '../domain/time/timetable.ts';
import { openingHoursOf, type WrittenHours } from '../domain/time/read-hours.ts';
import type { Opening } from '../domain/time/opening.ts';
import { hasExpired, mayOpenOn, nextOpenings, openingsOn } from '../domain/time/openings.ts';

export interface OpenCalendar extends OpenTimes {
  /** days until it next opens, 0 today and while last night's opening lasts; undefined when not known */
  daysUntilOpen(record: WrittenHours): number | undefined;
}

type Said = ReturnType<OpenTimes['opensInEvening']>;

/** A year and a bit: 第5土 and 3・6・9・12月 have come */
const LOOK_DAYS = 400;
const DAYS_PER_WEEK = 7;
/** 18:00: a person who works by day can come */
const EVENING = 18 * 60;
/** what begins so late without a known end may go on after 18:00 */
const LATE_START = EVENING - 60;

type Evening = Pick<Opening, 'start' | 'end'>;
const isInEvening = ({ end }: Evening) => end !== null && end > EVENING;
const mayBeInEvening = ({ start, end }: Evening) =>
  end === null && (start === null || start >= LATE_START);

/** One timetable; what is asked of it is worked out when it is first asked. */
class Timetable {
  readonly #hours: OpeningHours;
  /** without dated changes: one Saturday on which it opens is not 土曜に開く */
  readonly #usual: OpeningHours;
  readonly #now: Moment;
  readonly #isHoliday: IsHoliday;
  readonly #weekdays = new Map<number, boolean>();
  #next: { readonly days: number | undefined } | undefined;
  #evening: Said | undefined;

  constructor(hours: OpeningHours, now: Moment, isHoliday: IsHoliday) {
    this.#hours = hours;
    this.#usual = { ...hours, changes: [] };
    this.#now = now;
    this.#isHoliday = isHoliday;
  }

  /** Its last day is over: what holds since then is not known. */
  get isOver(): boolean {
    return hasExpired(this.#hours, this.#now.date);
  }

  get daysUntil(): number | undefined {
    if (!this.#next) {
      const [opening] = nextOpenings(this.#hours, this.#now, this.#isHoliday, 1);
      this.#next = { days: opening && Math.max(0, daysBetween(this.#now.date, opening.date)) };
    }
    return this.#next.days;
  }

  opensOn(weekday: number): boolean {
    const known = this.#weekdays.get(weekday);
    if (known !== undefined) return known;
    const until = (weekday - weekdayOf(this.#now.date) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
    const opens =
      mayOpenOn(this.#usual, weekday) &&
      this.#findDay(until, DAYS_PER_WEEK, (openings) => openings.length > 0);
    this.#weekdays.set(weekday, opens);
    return opens;
  }

  get evening(): Said {
    return (this.#evening ??= this.#judgeEvening());
  }

  #judgeEvening(): Said {
    const times = this.#hours.rules.flatMap((rule): readonly Evening[] =>
      rule.times.length > 0 ? rule.times : [{ start: null, end: null }],
    );
    // Most timetables end by day: no calendar has to be looked through for them.
    if (times.some(isInEvening) && this.#findDay(0, 1, (openings) => openings.some(isInEvening)))
      return 'fits';
    return times.some(mayBeInEvening) &&
      this.#findDay(0, 1, (openings) => openings.some(mayBeInEvening))
      ? 'unknown'
      : 'differs';
  }

  #findDay(
    first: number,
    step: number,
    isFound: (openings: readonly Opening[]) => boolean,
  ): boolean {
    for (let day = first; day < LOOK_DAYS; day += step) {
      if (isFound(openingsOn(this.#usual, addDays(this.#now.date, day), this.#isHoliday)))
        return true;
    }
    return false;
  }
}

/** What the rules answer; where they say no, or nothing, a note may leave it open. */
function answerOf(
  timetable: Timetable | undefined,
  judge: (known: Timetable) => Said,
  isHinted: () => boolean,
): Said {
  if (!timetable || timetable.isOver) return 'unknown';
  const result = judge(timetable);
  return result === 'differs' && isHinted() ? 'unknown' : result;
}

function makeCalendar(now: Moment, isHoliday: IsHoliday): OpenCalendar {
  const byText = new Map<string, Timetable | undefined>();
  const byRecord = new WeakMap<WrittenHours, Timetable>();
  const of = (record: WrittenHours): Timetable | undefined => {
    if (!record.hours) return undefined;
    const known = byRecord.get(record);
    if (known) return known;
    const { hours, except, until, changes } = record;
    const change = changes ? JSON.stringify(changes) : '';
    const key = [hours.join('\n'), except?.join('\n') ?? '', until ?? '', change].join('\t');
    if (!byText.has(key)) {
      const model = openingHoursOf(record);
      byText.set(key, model && new Timetable(model, now, isHoliday));
    }
    const made = byText.get(key);
    if (made) byRecord.set(record, made);
    return made;
  };
  return {
    daysUntilOpen: (record) => of(record)?.daysUntil,
    opensOn: (record, weekday) =>
      answerOf(
        of(record),
        (known) => (known.opensOn(weekday) ? 'fits' : 'differs'),
        () => record.mayOpen?.weekdays.includes(weekday) === true,
      ),
    opensInEvening: (record) =>
      answerOf(
        of(record),
        (known) => known.evening,
        () => record.mayOpen?.isEvening === true,
      ),
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
