/** 検索のための要約: what search knows of an entry. Runs in the browser. */
import type { CardSource } from '../../domain/entry/card-source.ts';
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import type { FactId } from '../../domain/vocabulary/fact.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { NotedHours } from '../../domain/time/noted-hours.ts';
import type { OpeningHours } from '../../domain/time/timetable.ts';

/** What a card says beside all that the search itself asks of a document. */
export const CARD_FIELDS = [
  'on',
  'fee',
  'town',
  'ask',
  'for',
  'for_men',
  'whoNote',
  'isVia',
  'isHidden',
  'hoursNote',
  'isHoursNoted',
  'changes',
  'phone',
  'way',
] as const satisfies readonly (keyof CardSource)[];

/** `phone` only where its digits alone would be shown in another way */
export type CardOfDocument = Pick<CardSource, (typeof CARD_FIELDS)[number]>;

export interface SearchDocument {
  /** path of the entry, such as tokyo/nerima/example */
  readonly id: string;
  readonly name: string;
  /** よみ。名前がかなだけのときはない */
  readonly kana?: string | undefined;
  readonly aliases: readonly string[];
  readonly kind: KindId;
  readonly needs: readonly NeedId[];
  readonly steps: readonly number[];
  /** municipality and prefecture codes, or `national` */
  readonly area: readonly string[];
  readonly state: 'open' | 'paused' | 'closed';
  /** year of the information, 2026; empty where nobody says. All that the order needs. */
  readonly informationYear: string;
  /** these come with the details, which load after the main index */
  readonly provider?: string | undefined;
  readonly summary?: string | undefined;
  /** when it is open, or when its first number answers; undefined where only a note tells */
  readonly hours?: OpeningHours | undefined;
  /** what its note says of days and times, where no rule tells; beside rules, the days that it leaves open */
  readonly noted?: NotedHours | undefined;
  /** a line that one may write to */
  readonly isWrittenTo?: true | undefined;
  /** a line without charge */
  readonly isFree?: true | undefined;
  /** whom it says it is for; these too come with the details */
  readonly ages?: AgeRange | undefined;
  readonly isForWomen?: true | undefined;
  /** what people ask for in words, and it states: 訪問, 手話 */
  readonly facts?: readonly FactId[] | undefined;
  /** its words keep it to some: 小学生のみ */
  readonly isForSome?: true | undefined;
  readonly card?: CardOfDocument | undefined;
  /** digits, with # kept; numbers of up to five signs are always there */
  readonly phones: readonly string[];
}

/** undefined until the details are there */
export function cardSourceOfDocument(document: SearchDocument): CardSource | undefined {
  const { card, kind, needs, state, hours, ages, isForWomen, phones } = document;
  if (!card) return undefined;
  const isCalled = card.way === undefined && state !== 'closed';
  return {
    ...card,
    kind,
    needs,
    state,
    hours,
    ages,
    for_women: isForWomen,
    phone: card.phone ?? (isCalled ? phones[0] : undefined),
  };
}
