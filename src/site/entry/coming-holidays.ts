/** これからの祝日: what a page hands to its island, so that the browser needs no table of holidays. */
import { addDays } from '../../domain/time/calendar-date.ts';
import { holidaysBetween } from '../../domain/time/holidays.ts';
import { BUILD_DAY } from '../build/build-day.ts';

const AHEAD_DAYS = 400;

/** ISO days from the day of the build on */
export function comingHolidays(): readonly string[] {
  return holidaysBetween(BUILD_DAY, addDays(BUILD_DAY, AHEAD_DAYS));
}
