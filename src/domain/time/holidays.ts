/** 祝日 (with 振替休日 and 国民の休日), from the table that @holiday-jp keeps after the law. Not for the browser. */
import holidayJp from '@holiday-jp/holiday_jp';
import { holidaySet } from './holiday-set.ts';
import type { IsHoliday } from './timetable.ts';

// The table's keys are ISO days; its date functions would read them in the machine's zone.
const DAYS: readonly string[] = Object.keys(holidayJp.holidays).sort();

export const isJapaneseHoliday: IsHoliday = holidaySet(DAYS);

/** Holidays from `from` to `to`, both included. */
export function holidaysBetween(from: string, to: string): readonly string[] {
  return DAYS.filter((date) => from <= date && date <= to);
}

/** 勤労感謝の日; undefined on any other day */
export function holidayName(date: string): string | undefined {
  const table: Readonly<Record<string, { readonly name: string }>> = holidayJp.holidays;
  return table[date]?.name;
}
