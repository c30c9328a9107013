/**
 * 情報の新しさ: of what day the information of an entry is, and how old that is. What a reader should do about it stands
 * in words/. Two things give a day: somebody asked or looked (確認), or a document says of when it is (資料).
 */
import { addDays, daysBetween } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/partial-day.ts';

export type FreshnessLevel = 'fresh' | 'aging' | 'old' | 'unknown';

export interface Freshness {
  readonly level: Exclude<FreshnessLevel, 'unknown'>;
  /** whole days since the first day it may be of; 0 for a date still to come */
  readonly days: number;
  /** whole years since then; 0 when fresh, at least 1 when not */
  readonly years: number;
}
/** Where neither a document nor a person says of when the information is. */
export interface UnknownAge {
  readonly level: 'unknown';
}

/** From this many days on, information is aging; from the second on, old. */
export const AGING_DAYS = 365;
export const OLD_DAYS = 730;

/** @param asOf as an entry has it: YYYY, YYYY-MM or YYYY-MM-DD; absent where nobody says */
export function freshness(asOf: string, today: string): Freshness;
export function freshness(asOf: string | undefined, today: string): Freshness | UnknownAge;
export function freshness(asOf: string | undefined, today: string): Freshness | UnknownAge {
  if (asOf === undefined) return { level: 'unknown' };
  const days = Math.max(0, daysBetween(firstDayOf(asOf), today));
  if (days < AGING_DAYS) return { level: 'fresh', days, years: 0 };
  const years = Math.floor(days / 365.25) || 1;
  return { level: days < OLD_DAYS ? 'aging' : 'old', days, years };
}

/** 来月、古い情報になる: not old today, and old within so many days. */
export const WARNING_DAYS = 31;

/** @returns the day on which the information becomes old; undefined where that is past, further off, or not known */
export function oldSoonOn(asOf: string | undefined, today: string): string | undefined {
  if (asOf === undefined) return undefined;
  const day = addDays(firstDayOf(asOf), OLD_DAYS);
  const left = daysBetween(today, day);
  return left > 0 && left <= WARNING_DAYS ? day : undefined;
}

/** The newer information first; what nobody says the day of comes last. */
export function byNewness(
  { asOf: one }: { readonly asOf?: string | undefined },
  { asOf: other }: { readonly asOf?: string | undefined },
): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return daysBetween(firstDayOf(one), firstDayOf(other));
}

/** 確かめかた: what a named body really did. Reading a document is none of them. */
export const VERIFIED_HOW = ['phone', 'visit', 'operator', 'official-site'] as const;
export type VerifiedHow = (typeof VERIFIED_HOW)[number];

export interface Verification {
  readonly on: string;
  readonly by: string;
  readonly how: VerifiedHow;
}

/** What gives an entry its day. */
export interface Informed {
  readonly verified?: Pick<Verification, 'on'> | undefined;
  readonly source: readonly { readonly as_of?: string | undefined }[];
}

/** The last day on which somebody looked at one of the documents; undefined where there is none. */
export function lastSeen(source: readonly { readonly retrieved: string }[]): string | undefined {
  return source
    .map(({ retrieved }) => retrieved)
    .toSorted()
    .at(-1);
}

/** 情報の日: the latest day that a person or a document gives, as precisely as given; absent where none does. */
export function informationDay({ verified, source }: Informed): string | undefined {
  const days = [verified?.on, ...source.map((one) => one.as_of)].filter((day) => day !== undefined);
  // Of two that begin on one day the more precise one says more.
  return days.toSorted((a, b) => {
    const later = daysBetween(firstDayOf(a), firstDayOf(b));
    return later === 0 ? b.length - a.length : later;
  })[0];
}
