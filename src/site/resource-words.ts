/** The lines of entry-words.ts as of the build: the holiday table stays on this side. */
import { isJapaneseHoliday } from '../domain/holidays.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { BUILD_MOMENT } from './build-day.ts';
import { openingsFrom, type UpcomingOpening } from './entry-words.ts';

/** The next openings from the day of the build. */
export function upcomingOpenings(resource: Resource, count: number): readonly UpcomingOpening[] {
  return openingsFrom(resource, { date: BUILD_MOMENT.date, minutes: 0 }, isJapaneseHoliday, count);
}
