/** 時間の書きかたのまちがい, as a code and what it is about: who only reads checked lines loads no sentence of them. */

export type HoursTroubleId =
  | 'no-such-month'
  | 'time-unreadable'
  | 'no-such-start'
  | 'no-such-end'
  | 'no-length'
  | 'end-first'
  | 'over-a-day'
  | 'overlap'
  | 'empty'
  | 'day-missing'
  | 'no-such-date'
  | 'last-day-first'
  | 'day-off-unreadable'
  | 'nth-alone'
  | 'range-open'
  | 'no-such-day'
  | 'range-unbegun'
  | 'number-of-what'
  | 'no-such-week'
  | 'range-to-last'
  | 'day-unreadable'
  | 'no-day';

export interface HoursTrouble {
  readonly trouble: HoursTroubleId;
  /** the part that is wrong, as it was written; '' where nothing is named */
  readonly about: string;
}

export const trouble = (id: HoursTroubleId, about: string | number = ''): HoursTrouble => ({
  trouble: id,
  about: String(about),
});

export function isTrouble<T extends object>(result: T | HoursTrouble): result is HoursTrouble {
  return 'trouble' in result;
}
