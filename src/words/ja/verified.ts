/** 情報の日のことば: who confirmed an entry, or of when its documents are, and what that age asks of a reader. */
import type {
  Freshness,
  UnknownAge,
  Verification,
  VerifiedHow,
} from '../../domain/entry/information-age.ts';
import type { Basis } from '../../domain/entry/freshness-statistics.ts';
import { longDateLabel } from './date.ts';

export const HOW_LABELS: Readonly<Record<VerifiedHow, string>> = {
  phone: '電話で確認',
  visit: '訪問して確認',
  operator: '運営者に確認',
  'official-site': '公式サイトで確認',
};

/** What the day of an entry rests on, for a table. */
export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  ...HOW_LABELS,
  document: '日の分かる資料',
  undated: '日の分からない資料',
};

/** 2026年7月27日の時点（公式サイトで確認、見本市） */
export function verifiedLabel({ on, by, how }: Verification): string {
  return `${longDateLabel(on)}の時点（${HOW_LABELS[how]}、${by}）`;
}

/** 2023年12月の資料, as precisely as the document says */
export function documentLabel(asOf: string | undefined): string {
  return asOf === undefined ? '資料の日は分かりません' : `${longDateLabel(asOf)}の資料`;
}

/** 資料の日は分かりません（2026年11月22日に見ました） */
export function undatedLabel(seen: string | undefined): string {
  if (seen === undefined) return documentLabel(undefined);
  return `${documentLabel(undefined)}（${longDateLabel(seen)}に見ました）`;
}

/** What stands beside the title of a source: 見本市、2023年12月の資料、CC BY 4.0. */
export function sourceNote({
  publisher,
  as_of: asOf,
  licence,
}: {
  readonly publisher?: string | undefined;
  readonly as_of?: string | undefined;
  readonly licence?: string | undefined;
}): string {
  return [publisher, asOf && documentLabel(asOf), licence].filter(Boolean).join('、');
}

/** What an entry's day rests on, of all the places where only one can be said. */
export function informationLabel({
  verified,
  asOf,
}: {
  readonly verified?: Verification | undefined;
  readonly asOf?: string | undefined;
}): string {
  return verified && verified.on === asOf ? verifiedLabel(verified) : documentLabel(asOf);
}

/** The same in few words: 2026年7月27日（電話で確認）, 2023年12月の資料. */
export function shortInformationLabel({
  verified,
  asOf,
}: {
  readonly verified?: Pick<Verification, 'on' | 'how'> | undefined;
  readonly asOf?: string | undefined;
}): string {
  return verified && verified.on === asOf
    ? `${longDateLabel(verified.on)}（${HOW_LABELS[verified.how]}）`
    : documentLabel(asOf);
}

/** What to do about old information; empty when it is fresh. */
export function ageAdvice(age: Freshness | UnknownAge): string {
  if (age.level === 'unknown') return 'いつの資料か分かりません。行く前に、たしかめてください';
  return age.years === 0 ? '' : `${age.years}年以上前の情報です。行く前に、たしかめてください`;
}
