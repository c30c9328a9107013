/**
 * 開く日の予定: the coming openings of places as events of a calendar, one an opening. Nothing is left to a rule of
 * repetition: no such rule knows of holidays, and some programs read them in another zone.
 */
import { addDays } from '../../domain/time/calendar-date.ts';
import {
  daysOf,
  isOnMost,
  monthAfter,
  type CalendarOpening,
  type DatedPlace,
} from '../../domain/entry/month-calendar.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isSure, type Opening } from '../../domain/time/opening.ts';
import { openingsOn } from '../../domain/time/openings.ts';
import { MINUTES_PER_DAY, type IsHoliday } from '../../domain/time/timetable.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { icalDay, icalText, icalTime } from './ical-text.ts';
import { inCodeOrder } from '../../domain/text/code-order.ts';

/** What an event says beside its time. */
export interface EventWords {
  summary(one: CalendarOpening): string;
  description(one: CalendarOpening, page: string): string;
}

export interface EventSite {
  /** the day of the build: a stamp that is the same for every file of it */
  readonly today: string;
  /** catalogue.example, so that no other's event has the same name */
  readonly host: string;
  readonly addressOf: (resource: Resource) => string;
  readonly words: EventWords;
}

/** The last day of the twelve months: the day before today's a year on. */
export const lastDay = (today: string): string =>
  addDays(`${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`, -1);

function monthsBetween(today: string, last: string): readonly string[] {
  const months = [today.slice(0, 7)];
  while (months.at(-1)! < last.slice(0, 7)) months.push(monthAfter(months.at(-1)!));
  return months;
}

/** Of one place in one month; none where it opens nearly daily. */
function openingsIn(place: DatedPlace, month: string, isHoliday: IsHoliday) {
  const days = daysOf(month).map((date) => openingsOn(place.hours, date, isHoliday));
  const open = days.filter((openings) => openings.length > 0);
  return isOnMost(open.length, days.length) ? [] : open.flat();
}

const LAST_MINUTE = 2 * MINUTES_PER_DAY;
const timeOf = ({ opening }: CalendarOpening) => opening.start ?? LAST_MINUTE;
/** A time that is not known comes last in its day. */
const byTime = (a: CalendarOpening, b: CalendarOpening) =>
  inCodeOrder(a.opening.date, b.opening.date) ||
  timeOf(a) - timeOf(b) ||
  inCodeOrder(a.resource.id, b.resource.id);

/** What the calendar of each month names on its days: a place that opens nearly daily is on none of them there. */
export function comingOpenings(
  places: readonly DatedPlace[],
  today: string,
  isHoliday: IsHoliday,
  last = lastDay(today),
): readonly CalendarOpening[] {
  const months = monthsBetween(today, last);
  return places
    .flatMap((place) =>
      months
        .flatMap((month) => openingsIn(place, month, isHoliday))
        .filter(({ date }) => date >= today && date <= last)
        .map((opening) => ({ ...place, opening })),
    )
    .toSorted(byTime);
}

/** On its day, or, past midnight, on the one after it. */
const momentOf = (date: string, minutes: number) =>
  icalTime(addDays(date, Math.floor(minutes / MINUTES_PER_DAY)), minutes % MINUTES_PER_DAY);

const ZONED = ';TZID=Asia/Tokyo:';

/** Only the day where no time is known; no end where none is. */
export function timeLines({
  date,
  start,
  end,
}: Pick<Opening, 'date' | 'start' | 'end'>): readonly string[] {
  if (start === null) return [`DTSTART;VALUE=DATE:${icalDay(date)}`];
  return [
    `DTSTART${ZONED}${momentOf(date, start)}`,
    ...(end === null ? [] : [`DTEND${ZONED}${momentOf(date, end)}`]),
  ];
}

/** The same opening has the same name in every edition, as long as its place keeps its id. */
const nameOf = ({ resource, opening: { date, start } }: CalendarOpening, host: string) =>
  `${resource.id.replaceAll('/', '.')}-${icalDay(date)}-${start ?? 'day'}@${host}`;

function placeLines({ location, phones }: Resource): readonly string[] {
  if (typeof location !== 'object') return [];
  const address = [location.address, location.building].filter(Boolean).join(' ');
  const { lat, lon } = location;
  return [
    ...(address === '' ? [] : [`LOCATION:${icalText(address)}`]),
    ...(lat === undefined || lon === undefined ? [] : [`GEO:${lat};${lon}`]),
    ...(phones === undefined ? [] : [`CONTACT:${icalText(phoneDisplay(phones[0]!.number))}`]),
  ];
}

export function eventLines(one: CalendarOpening, site: EventSite): readonly string[] {
  const page = site.addressOf(one.resource);
  return [
    'BEGIN:VEVENT',
    `UID:${nameOf(one, site.host)}`,
    `DTSTAMP:${icalDay(site.today)}T000000Z`,
    ...timeLines(one.opening),
    `SUMMARY:${icalText(site.words.summary(one))}`,
    ...placeLines(one.resource),
    `DESCRIPTION:${icalText(site.words.description(one, page))}`,
    `URL:${page}`,
    // A holiday of which nothing is said, or a time that is not known: perhaps.
    ...(isSure(one.opening) ? [] : ['STATUS:TENTATIVE']),
    // It takes nobody's time: whoever subscribes is not busy then.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
