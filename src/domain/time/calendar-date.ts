/**
 * 暦の日。Calendar days as ISO text (2026-11-22). Days have no clock and no zone; Japan has one zone and no summer
 * time, so a moment is a day plus minutes after midnight.
 */

const DAY_MS = 86_400_000;

/** true for a day that exists: 2026-02-30 does not. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whole days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}

export function dateOfDayNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** days from `from` to `to`; negative when `to` is earlier */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 日 … 6 土 */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay();
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: string): number {
  return Number(date.slice(8, 10));
}

/** A moment in Japan. */
export interface Moment {
  readonly date: string;
  /** minutes after midnight, 0–1439 */
  readonly minutes: number;
}

/** The moment in Japan (UTC+9) of an instant. The clock is the caller's. */
export function momentInJapan(instant: Date): Moment {
  const shifted = new Date(instant.getTime() + 9 * 3_600_000);
  return {
    date: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}
