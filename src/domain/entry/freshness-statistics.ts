/** 確認状況: how long ago entries were confirmed, by kind, area and way. Closed places have nothing left to confirm. */
import { freshness, type FreshnessLevel } from './information-age.ts';
import {
  KIND_GROUPS,
  KIND_IDS,
  kindOf,
  type KindGroupId,
  type KindId,
} from '../vocabulary/kind.ts';
import { isSensitiveNeed } from '../vocabulary/need.ts';
import type { Resource } from './entry-schema.ts';

export type ConfirmedRecord = Pick<
  Resource,
  'id' | 'kind' | 'needs' | 'area' | 'status' | 'verified'
>;
export type ConfirmedHow = ConfirmedRecord['verified']['how'];

/** Ages in whole days. Of no entry at all there is no summary. */
export interface AgeSummary {
  readonly count: number;
  readonly levels: Readonly<Record<FreshnessLevel, number>>;
  readonly min: number;
  /** the middle one; of an even count the mean of the two, rounded down */
  readonly median: number;
  readonly max: number;
}

export function ageSummary(
  ages: readonly number[],
  levels: readonly FreshnessLevel[],
): AgeSummary | undefined {
  if (ages.length === 0) return undefined;
  const sorted = ages.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const countOf = (level: FreshnessLevel) => levels.filter((one) => one === level).length;
  return {
    count: sorted.length,
    levels: { fresh: countOf('fresh'), aging: countOf('aging'), old: countOf('old') },
    min: sorted[0]!,
    median: Number.isInteger(middle)
      ? Math.floor((sorted[middle - 1]! + sorted[middle]!) / 2)
      : sorted[Math.floor(middle)]!,
    max: sorted.at(-1)!,
  };
}

/** 人に聞いた, 公式サイト, 資料: asking a person is the surest */
export const HOW_GROUPS = [
  { id: 'asked', hows: ['phone', 'visit', 'operator'] },
  { id: 'official', hows: ['official-site'] },
  { id: 'published', hows: ['publication', 'open-data'] },
] as const satisfies readonly { readonly id: string; readonly hows: readonly ConfirmedHow[] }[];
export type HowGroupId = (typeof HOW_GROUPS)[number]['id'];

export interface Part<Id> {
  readonly id: Id;
  readonly summary: AgeSummary;
}

export interface FreshnessStatistics<T extends ConfirmedRecord> {
  /** undefined for an empty catalogue */
  readonly all: AgeSummary | undefined;
  /** in the order of the vocabulary, without the empty ones */
  readonly byGroup: readonly Part<KindGroupId>[];
  readonly byKind: readonly Part<KindId>[];
  /** an entry counts in each of its areas; the oldest median first, then the code */
  readonly byArea: readonly Part<string>[];
  /** every way, also those with 0 */
  readonly byHow: readonly {
    readonly id: HowGroupId;
    readonly hows: readonly { readonly how: ConfirmedHow; readonly count: number }[];
    readonly count: number;
  }[];
  /** due for confirmation (aging or old), the oldest first; sensitive ones are counted above but never named */
  readonly due: readonly {
    readonly record: T;
    readonly days: number;
    readonly level: FreshnessLevel;
  }[];
}

export function freshnessStatistics<T extends ConfirmedRecord>(
  records: readonly T[],
  today: string,
): FreshnessStatistics<T> {
  const aged = records
    .filter(({ status }) => status.state !== 'closed')
    .map((record) => ({ record, ...freshness(record.verified.on, today) }));
  const summaryOf = (part: typeof aged) =>
    ageSummary(
      part.map(({ days }) => days),
      part.map(({ level }) => level),
    );
  const partsOf = <Id>(keysOf: (record: T) => readonly Id[]): ReadonlyMap<Id, AgeSummary> => {
    const parts = new Map<Id, (typeof aged)[number][]>();
    for (const one of aged) {
      for (const key of new Set(keysOf(one.record))) {
        const part = parts.get(key);
        if (part) part.push(one);
        else parts.set(key, [one]);
      }
    }
    return new Map([...parts].map(([id, part]) => [id, summaryOf(part)!]));
  };
  const inOrder = <Id>(
    ids: readonly Id[],
    parts: ReadonlyMap<Id, AgeSummary>,
  ): readonly Part<Id>[] =>
    ids.flatMap((id) => {
      const summary = parts.get(id);
      return summary ? [{ id, summary }] : [];
    });
  const countHow = (how: ConfirmedHow) =>
    aged.filter(({ record }) => record.verified.how === how).length;
  return {
    all: summaryOf(aged),
    byGroup: inOrder<KindGroupId>(
      KIND_GROUPS.map(({ id }) => id),
      partsOf((record) => [kindOf(record.kind).group]),
    ),
    byKind: inOrder(
      KIND_IDS,
      partsOf((record) => [record.kind]),
    ),
    byArea: [...partsOf((record) => record.area)]
      .map(([id, summary]) => ({ id, summary }))
      .toSorted((a, b) => b.summary.median - a.summary.median || (a.id < b.id ? -1 : 1)),
    byHow: HOW_GROUPS.map(({ id, hows }) => {
      const counts = hows.map((how) => ({ how, count: countHow(how) }));
      return { id, hows: counts, count: counts.reduce((sum, { count }) => sum + count, 0) };
    }),
    due: aged
      .filter(({ level, record }) => level !== 'fresh' && !record.needs.some(isSensitiveNeed))
      .map(({ record, days, level }) => ({ record, days, level }))
      .toSorted((a, b) => b.days - a.days || (a.record.id < b.record.id ? -1 : 1)),
  };
}
