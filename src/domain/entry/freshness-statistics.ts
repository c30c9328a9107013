/** 確認状況: how old the information of entries is, by kind, area and what it rests on. Closed places have nothing left to confirm. */
import {
  freshness,
  oldSoonOn,
  type Freshness,
  type FreshnessLevel,
  type UnknownAge,
  type VerifiedHow,
} from './information-age.ts';
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
  'id' | 'kind' | 'needs' | 'area' | 'status' | 'verified' | 'asOf'
>;
/** What the day of an entry rests on: somebody who asked or looked, a document that says of when it is, or nothing. */
export type Basis = VerifiedHow | 'document' | 'undated';

/** Ages in whole days of those that have a day; of no entry at all there is no summary. */
export interface AgeSummary {
  readonly count: number;
  readonly levels: Readonly<Record<FreshnessLevel, number>>;
  /** the middle one; of an even count the mean of the two, rounded down; absent where none has a day */
  readonly median: number | undefined;
  readonly max: number | undefined;
}

function medianOf(sorted: readonly number[]): number | undefined {
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1 || sorted.length === 0) return sorted[middle];
  return Math.floor((sorted[middle - 1]! + sorted[middle]!) / 2);
}

export function ageSummary(ages: readonly (Freshness | UnknownAge)[]): AgeSummary | undefined {
  if (ages.length === 0) return undefined;
  const sorted = ages
    .flatMap((age) => (age.level === 'unknown' ? [] : [age.days]))
    .toSorted((a, b) => a - b);
  const countOf = (level: FreshnessLevel) => ages.filter((age) => age.level === level).length;
  return {
    count: ages.length,
    levels: {
      fresh: countOf('fresh'),
      aging: countOf('aging'),
      old: countOf('old'),
      unknown: countOf('unknown'),
    },
    median: medianOf(sorted),
    max: sorted.at(-1),
  };
}

/** 人に聞いた, 公式サイト, 資料, 分からない: asking a person is the surest */
export const HOW_GROUPS = [
  { id: 'asked', hows: ['phone', 'visit', 'operator'] },
  { id: 'official', hows: ['official-site'] },
  { id: 'published', hows: ['document'] },
  { id: 'undated', hows: ['undated'] },
] as const satisfies readonly { readonly id: string; readonly hows: readonly Basis[] }[];
export type HowGroupId = (typeof HOW_GROUPS)[number]['id'];

/** What its day rests on: a confirmation before a document. */
export function basisOf({ verified, asOf }: Pick<ConfirmedRecord, 'verified' | 'asOf'>): Basis {
  if (verified) return verified.how;
  return asOf === undefined ? 'undated' : 'document';
}

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
    readonly hows: readonly { readonly how: Basis; readonly count: number }[];
    readonly count: number;
  }[];
  /** due for confirmation (aging, old or without a day), the oldest first; sensitive ones are counted above but never named */
  readonly due: readonly {
    readonly record: T;
    /** absent where the information has no day: those come last */
    readonly days: number | undefined;
    readonly level: FreshnessLevel;
  }[];
  /** 来月、古い情報になる場所: the soonest first; sensitive ones are never named */
  readonly soonOld: readonly { readonly record: T; readonly on: string }[];
}

export function freshnessStatistics<T extends ConfirmedRecord>(
  records: readonly T[],
  today: string,
): FreshnessStatistics<T> {
  const aged = records
    .filter(({ status }) => status.state !== 'closed')
    .map((record) => ({ record, age: freshness(record.asOf, today) }));
  const summaryOf = (part: typeof aged) => ageSummary(part.map(({ age }) => age));
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
  const countHow = (how: Basis) => aged.filter(({ record }) => basisOf(record) === how).length;
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
      .toSorted(
        (a, b) => (b.summary.median ?? -1) - (a.summary.median ?? -1) || (a.id < b.id ? -1 : 1),
      ),
    byHow: HOW_GROUPS.map(({ id, hows }) => {
      const counts = hows.map((how) => ({ how, count: countHow(how) }));
      return { id, hows: counts, count: counts.reduce((sum, { count }) => sum + count, 0) };
    }),
    due: aged
      .filter(({ age, record }) => age.level !== 'fresh' && !record.needs.some(isSensitiveNeed))
      .map(({ record, age }) => ({
        record,
        days: age.level === 'unknown' ? undefined : age.days,
        level: age.level,
      }))
      .toSorted((a, b) => (b.days ?? -1) - (a.days ?? -1) || (a.record.id < b.record.id ? -1 : 1)),
    soonOld: aged
      .flatMap(({ record }) => {
        const on = oldSoonOn(record.asOf, today);
        return on === undefined || record.needs.some(isSensitiveNeed) ? [] : [{ record, on }];
      })
      .toSorted((a, b) => (`${a.on} ${a.record.id}` < `${b.on} ${b.record.id}` ? -1 : 1)),
  };
}
