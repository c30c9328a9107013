/** 情報の新しさ: how old a confirmation is, and what a reader should do about it. */
import { daysBetween, longDateLabel } from '../time/calendar-date.ts';

export type FreshnessLevel = 'fresh' | 'aging' | 'old';

export interface Freshness {
  readonly level: FreshnessLevel;
  /** whole days since the confirmation; 0 for a date still to come */
  readonly days: number;
  /** what to do; empty when fresh */
  readonly text: string;
}

/** From this many days on, information is aging; from the second on, old. */
export const AGING_DAYS = 365;
export const OLD_DAYS = 730;

export function freshness(confirmedOn: string, today: string): Freshness {
  const days = Math.max(0, daysBetween(confirmedOn, today));
  if (days < AGING_DAYS) return { level: 'fresh', days, text: '' };
  const years = Math.floor(days / 365.25) || 1;
  return {
    level: days < OLD_DAYS ? 'aging' : 'old',
    days,
    text: `${years}年以上前の情報です。行く前に、たしかめてください`,
  };
}

/** 確かめかた */
export const HOW_LABELS = {
  phone: '電話で確認',
  visit: '訪問して確認',
  operator: '運営者に確認',
  'official-site': '公式サイトで確認',
  publication: '公表されている資料で確認',
  'open-data': 'オープンデータで確認',
} as const;

export interface Verification {
  readonly on: string;
  readonly by: string;
  readonly how: keyof typeof HOW_LABELS;
}

/** 電話で確認 */
export function howLabel(how: Verification['how']): string {
  return HOW_LABELS[how];
}

/** 2026年7月27日の時点（公表されている資料で確認、くらし支援ナビ） */
export function verifiedLabel({ on, by, how }: Verification): string {
  return `${longDateLabel(on)}の時点（${HOW_LABELS[how]}、${by}）`;
}
