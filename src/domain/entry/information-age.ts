/** 情報の新しさ: how old a confirmation is. What a reader should do about it stands in words/. */
import { daysBetween } from '../time/calendar-date.ts';

export type FreshnessLevel = 'fresh' | 'aging' | 'old';

export interface Freshness {
  readonly level: FreshnessLevel;
  /** whole days since the confirmation; 0 for a date still to come */
  readonly days: number;
  /** whole years since then; 0 when fresh, at least 1 when not */
  readonly years: number;
}

/** From this many days on, information is aging; from the second on, old. */
export const AGING_DAYS = 365;
export const OLD_DAYS = 730;

export function freshness(confirmedOn: string, today: string): Freshness {
  const days = Math.max(0, daysBetween(confirmedOn, today));
  if (days < AGING_DAYS) return { level: 'fresh', days, years: 0 };
  const years = Math.floor(days / 365.25) || 1;
  return { level: days < OLD_DAYS ? 'aging' : 'old', days, years };
}

/** 確かめかた */
export type VerifiedHow =
  'phone' | 'visit' | 'operator' | 'official-site' | 'publication' | 'open-data';

export interface Verification {
  readonly on: string;
  readonly by: string;
  readonly how: VerifiedHow;
}
