/** つぎに開く日 as of the build: the holiday table stays on this side; the page's script brings it up to the reader's clock. */
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { BUILD_MOMENT } from '../build/build-day.ts';
import { openingsFrom, type UpcomingOpening } from './entry-lines.ts';

/** The next openings from the day of the build. */
export function upcomingOpenings(resource: Resource, count: number): readonly UpcomingOpening[] {
  return openingsFrom(resource, { date: BUILD_MOMENT.date, minutes: 0 }, isJapaneseHoliday, count);
}
