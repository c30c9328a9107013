/** 祝日の集まり。 */
import type { IsHoliday } from './timetable.ts';

/** Public holidays from a list of ISO days: the browser gets the coming ones with its data, not a library. */
export function holidaySet(dates: Iterable<string>): IsHoliday {
  const days = new Set(dates);
  return (date) => days.has(date);
}
