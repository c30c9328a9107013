/** つぎに開く日 as of the build; the page's script brings it up to the reader's clock. */
import { dateLabel } from '../domain/calendar-date.ts';
import { rangeLabel } from '../domain/time-label.ts';
import { openingHoursOf } from '../domain/hours-parse.ts';
import { isJapaneseHoliday } from '../domain/holidays.ts';
import { nextOpenings } from '../domain/opening-hours.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { BUILD_MOMENT } from './build-day.ts';

export interface UpcomingOpening {
  readonly date: string;
  /** 11月26日（木） 13:00–16:00 */
  readonly label: string;
  /** for the badge that knows the reader's clock: 2026-11-26T13:00/16:00, times missing when unknown */
  readonly stamp: string;
}

const HORIZON_DAYS = 62;

/** The next openings from the day of the build. */
export function upcomingOpenings(resource: Resource, count: number): readonly UpcomingOpening[] {
  const hours = openingHoursOf(resource);
  if (!hours || resource.status.state !== 'open') return [];
  const from = { date: BUILD_MOMENT.date, minutes: 0 };
  return nextOpenings(hours, from, isJapaneseHoliday, count, HORIZON_DAYS).map(({ date, start, end }) => ({
    date,
    label: [dateLabel(date), start === null ? '' : rangeLabel({ start, end })].filter(Boolean).join(' '),
    stamp: `${date}/${start ?? ''}/${end ?? ''}`,
  }));
}
