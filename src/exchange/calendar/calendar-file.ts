/** こよみのファイル（.ics）: a calendar that a phone can subscribe to. */
import type { CalendarOpening } from '../../domain/entry/month-calendar.ts';
import { icalFile, icalText } from './ical-text.ts';
import { eventLines, type EventSite } from './opening-events.ts';

/** Without it Google takes the times for those of Greenwich. Japan has no summer time. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

export interface CalendarHead {
  readonly title: string;
  readonly description: string;
  /** where it can be had */
  readonly address: string;
}

export function calendarOf(
  { title, description, address }: CalendarHead,
  openings: readonly CalendarOpening[],
  site: EventSite,
  /** lines of other events */
  more: readonly string[] = [],
): string {
  return icalFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${site.host}//tsunagaru-catalogue 1//JA`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${icalText(title)}`,
    `X-WR-CALNAME:${icalText(title)}`,
    `X-WR-CALDESC:${icalText(description)}`,
    'X-WR-TIMEZONE:Asia/Tokyo',
    `SOURCE;VALUE=URI:${address}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...ZONE,
    ...openings.flatMap((one) => eventLines(one, site)),
    ...more,
    'END:VCALENDAR',
  ]);
}
