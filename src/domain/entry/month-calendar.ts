/**
 * 月のこよみ: which places open on which day of a month, from the one reading of hours that badges and labels have too.
 * Pure: the day and the holidays are arguments.
 */
import { sharedBy } from '../shared-by.ts';
import { addDays, weekdayOf } from '../time/calendar-date.ts';
import type { Opening } from '../time/opening.ts';
import { hasExpired, mayOpenOn, openingsOn } from '../time/openings.ts';
import { openingHoursOf } from '../time/read-hours.ts';
import type { IsHoliday, OpeningHours } from '../time/timetable.ts';
import { isSensitiveNeed } from '../vocabulary/need.ts';
import type { Resource } from './entry-schema.ts';

export interface DatedPlace {
  readonly resource: Resource;
  readonly hours: OpeningHours;
}

export interface CalendarOpening extends DatedPlace {
  readonly opening: Opening;
}

export interface CalendarDay {
  readonly date: string;
  /** over: nothing is said of it */
  readonly isPast: boolean;
  readonly openings: readonly CalendarOpening[];
  /** how many of the steady places open */
  readonly steady: number;
}

/** ほぼ毎日開いているところ: on more than half of the month's days; in every cell they would hide the others */
export interface SteadyPlace extends DatedPlace {
  /** days to come of the month on which it would open, and does not */
  readonly closedOn: readonly string[];
  /** holidays of which its hours say nothing */
  readonly inDoubtOn: readonly string[];
}

export interface MonthCalendar {
  /** 2026-12 */
  readonly month: string;
  /** from Sunday on; undefined outside the month; weeks that are over are left out */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
  readonly steady: readonly SteadyPlace[];
}

const DAYS_PER_WEEK = 7;

/** A calendar is for going there: no line, nothing hidden, paused or about violence. */
export function mayStandInCalendar({
  kind,
  needs,
  location,
  status,
}: Pick<Resource, 'kind' | 'needs' | 'location' | 'status'>): boolean {
  return (
    kind !== 'helpline' &&
    status.state === 'open' &&
    location !== 'hidden' &&
    !needs.some(isSensitiveNeed)
  );
}

/** Those whose days are known, and how many are not: a timetable that has run out says nothing. @param from YYYY-MM-DD */
export function splitByDays(
  resources: readonly Resource[],
  from: string,
): { readonly dated: readonly DatedPlace[]; readonly undated: number } {
  const all = resources.filter(mayStandInCalendar);
  const dated = all.flatMap((resource) => {
    const hours = openingHoursOf(resource);
    return hours && !hasExpired(hours, from) ? [{ resource, hours }] : [];
  });
  return { dated, undated: all.length - dated.length };
}

/** 2026-12 → 2027-01 */
export function monthAfter(month: string): string {
  return addDays(`${month}-28`, DAYS_PER_WEEK).slice(0, 7);
}

/** Asked for by every place and page. @param month 2026-12 */
export const daysOf = /* @__PURE__ */ sharedBy((month: string): readonly string[] => {
  const days: string[] = [];
  for (let date = `${month}-01`; date.startsWith(month); date = addDays(date, 1)) days.push(date);
  return days;
});

/** ほぼ毎日: its days are told in one line, not in each cell. */
export const isOnMost = (open: number, days: number): boolean => open * 2 > days;

function opensOnMost({ hours }: DatedPlace, days: readonly string[], isHoliday: IsHoliday) {
  const open = days.filter((date) => openingsOn(hours, date, isHoliday).length > 0);
  return isOnMost(open.length, days.length);
}

function steadyPlace(
  place: DatedPlace,
  coming: readonly string[],
  isHoliday: IsHoliday,
): SteadyPlace {
  const { hours } = place;
  const openingsAt = (date: string) => openingsOn(hours, date, isHoliday);
  return {
    ...place,
    closedOn: coming.filter(
      (date) => mayOpenOn(hours, weekdayOf(date)) && openingsAt(date).length === 0,
    ),
    inDoubtOn: coming.filter((date) => openingsAt(date).some((one) => one.inDoubt)),
  };
}

/** A time that is not known comes last. */
const byTime = (a: CalendarOpening, b: CalendarOpening) =>
  (a.opening.start ?? Infinity) - (b.opening.start ?? Infinity) ||
  (a.resource.id < b.resource.id ? -1 : 1);

function inWeeks(days: readonly CalendarDay[]): MonthCalendar['weeks'] {
  const before = weekdayOf(days[0]!.date);
  const cells: readonly (CalendarDay | undefined)[] = [
    ...Array.from({ length: before }, () => undefined),
    ...days,
  ];
  const weeks = Math.ceil(cells.length / DAYS_PER_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_PER_WEEK }, (_day, day) => cells[week * DAYS_PER_WEEK + day]),
  ).filter((week) => week.some((day) => day && !day.isPast));
}

/** @param month 2026-12 @param from days before it are over */
export function monthCalendar(
  places: readonly DatedPlace[],
  month: string,
  from: string,
  isHoliday: IsHoliday,
): MonthCalendar {
  const days = daysOf(month);
  const coming = days.filter((date) => date >= from);
  const apart = new Set(places.filter((place) => opensOnMost(place, days, isHoliday)));
  const openOn = (place: DatedPlace, date: string) => openingsOn(place.hours, date, isHoliday);
  const dayOf = (date: string): CalendarDay => {
    const isPast = date < from;
    if (isPast) return { date, isPast, openings: [], steady: 0 };
    const openings = places
      .filter((place) => !apart.has(place))
      .flatMap((place) => openOn(place, date).map((opening) => ({ ...place, opening })));
    return {
      date,
      isPast,
      openings: openings.toSorted(byTime),
      steady: [...apart].filter((place) => openOn(place, date).length > 0).length,
    };
  };
  return {
    month,
    weeks: inWeeks(days.map(dayOf)),
    steady: [...apart].map((place) => steadyPlace(place, coming, isHoliday)),
  };
}

/** The month of the day and the next one. */
const twoFrom = (today: string): readonly string[] => {
  const month = today.slice(0, 7);
  return [month, monthAfter(month)];
};

export function twoMonths(
  places: readonly DatedPlace[],
  today: string,
  isHoliday: IsHoliday,
): readonly MonthCalendar[] {
  return twoFrom(today).map((one) => monthCalendar(places, one, today, isHoliday));
}

/**
 * It opens on days of its own in one of the two months: of offices alone that are open on all workdays, their hours say
 * as much as a calendar would.
 */
export function hasOwnDays(place: DatedPlace, today: string, isHoliday: IsHoliday): boolean {
  return twoFrom(today).some((month) => {
    const days = daysOf(month);
    return (
      !opensOnMost(place, days, isHoliday) &&
      days.some((date) => date >= today && openingsOn(place.hours, date, isHoliday).length > 0)
    );
  });
}
