/** 開いている時間 as data: which days, which times, which days off. Times are minutes after midnight. */

export type DayRule =
  /** 毎週: 0 日 … 6 土 */
  | { readonly on: 'weekly'; readonly weekdays: readonly number[] }
  /** 平日: Monday to Friday without public holidays */
  | { readonly on: 'workday' }
  /** 祝日 */
  | { readonly on: 'holiday' }
  /** 第2土: 1–5, or LAST for 最終 */
  | { readonly on: 'nth'; readonly nths: readonly number[]; readonly weekdays: readonly number[] }
  /** 毎月25日: 1–31, or LAST for 末日 */
  | { readonly on: 'date'; readonly days: readonly number[] };

/** 最終土 and 末日 */
export const LAST = -1;

/** On which weekday a rule falls; undefined: a day of the month may be any, a holiday too. */
export function fallsOnWeekday(rule: DayRule, weekday: number): boolean | undefined {
  switch (rule.on) {
    case 'weekly':
    case 'nth':
      return rule.weekdays.includes(weekday);
    case 'workday':
      return weekday % 6 !== 0;
    case 'holiday':
    case 'date':
      return undefined;
  }
}

/** `end` may pass 1440 (翌5:00 is 1740); null where the source names only the beginning. */
export interface TimeRange {
  readonly start: number;
  readonly end: number | null;
}

export interface HoursRule {
  /** 1–12; every month when absent */
  readonly months?: readonly number[];
  readonly days: readonly DayRule[];
  /** empty when the day is known and the time is not */
  readonly times: readonly TimeRange[];
}

export type Exception =
  | { readonly off: 'days'; readonly days: readonly DayRule[] }
  /** 祝日の翌日 */
  | { readonly off: 'day-after-holiday' }
  /** every year, MM-DD to MM-DD; may pass the year's end */
  | { readonly off: 'yearly'; readonly from: string; readonly to: string }
  /** once, ISO days */
  | { readonly off: 'dates'; readonly from: string; readonly to: string };

/** 日にちの決まった変わりごと: ISO days, both included; over once `to` is past. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** what holds instead of rules and days off: none when closed; absent when only the note is new */
  readonly rules?: readonly HoursRule[];
  readonly note?: string;
}

export interface OpeningHours {
  readonly rules: readonly HoursRule[];
  readonly except: readonly Exception[];
  /** 予約した人だけ */
  readonly byAppointment: boolean;
  /** the timetable's last day */
  readonly until?: string;
  /** where two meet, the later one holds */
  readonly changes?: readonly Change[];
}

/** Is this ISO day a public holiday of Japan? */
export type IsHoliday = (date: string) => boolean;

export const MINUTES_PER_DAY = 1440;
