/** 確かめた日のことば: when, by whom and how an entry was confirmed, and what its age asks of a reader. */
import type { Freshness, Verification, VerifiedHow } from '../../domain/entry/information-age.ts';
import { longDateLabel } from './date.ts';

export const HOW_LABELS: Readonly<Record<VerifiedHow, string>> = {
  phone: '電話で確認',
  visit: '訪問して確認',
  operator: '運営者に確認',
  'official-site': '公式サイトで確認',
  publication: '公表されている資料で確認',
  'open-data': 'オープンデータで確認',
};

/** 2026年7月27日の時点（公表されている資料で確認、くらし支援ナビ） */
export function verifiedLabel({ on, by, how }: Verification): string {
  return `${longDateLabel(on)}の時点（${HOW_LABELS[how]}、${by}）`;
}

/** What to do about old information; empty when it is fresh. */
export function ageAdvice({ years }: Pick<Freshness, 'years'>): string {
  return years === 0 ? '' : `${years}年以上前の情報です。行く前に、たしかめてください`;
}
