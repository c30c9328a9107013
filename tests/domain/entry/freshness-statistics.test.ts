import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import {
  ageSummary,
  freshnessStatistics,
  type Basis,
  type ConfirmedRecord,
} from '../../../src/domain/entry/freshness-statistics.ts';
import { KIND_IDS, kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { CITY, PREFECTURE, TOWN } from '../../matching/sample-records.ts';

const TODAY = '2026-11-22';
const BASES: readonly Basis[] = [
  'phone',
  'visit',
  'operator',
  'official-site',
  'document',
  'undated',
];

function confirmed(
  id: string,
  days: number,
  fields: Partial<ConfirmedRecord> & { readonly how?: Basis } = {},
): ConfirmedRecord {
  const { how = 'document', kind = 'cafe', ...rest } = fields;
  const on = addDays(TODAY, -days);
  return {
    id,
    kind,
    needs: kindOf(kind).needs,
    area: [CITY],
    status: { state: 'open' },
    ...(how === 'document' || how === 'undated' ? {} : { verified: { on, by: '見本', how } }),
    asOf: how === 'undated' ? undefined : on,
    ...rest,
  };
}

describe('まんなか', () => {
  it.each([
    [[5], 5, 5],
    [[9, 1, 5], 5, 9],
    [[1, 2, 4, 100], 3, 100],
    [[2, 3], 2, 3],
    [[0, 0, 10], 0, 10],
  ])('of %j is between', (ages, median, max) => {
    expect(
      ageSummary(ages.map((days) => ({ level: 'fresh' as const, days, years: 0 }))),
    ).toMatchObject({ count: ages.length, median, max });
  });

  it('leaves out what has no day, and counts it', () => {
    const undated = { level: 'unknown' as const };
    expect(ageSummary([undated, { level: 'fresh', days: 3, years: 0 }])).toEqual({
      count: 2,
      levels: { fresh: 1, aging: 0, old: 0, unknown: 1 },
      median: 3,
      max: 3,
    });
    expect(ageSummary([undated])).toMatchObject({ count: 1, median: undefined, max: undefined });
  });

  it('of nothing is nothing', () => {
    expect(ageSummary([])).toBeUndefined();
    expect(freshnessStatistics([], TODAY)).toMatchObject({
      all: undefined,
      byGroup: [],
      byKind: [],
      byArea: [],
      due: [],
    });
  });
});

describe('確認状況', () => {
  const records = [
    confirmed('city/new', 10, { how: 'phone' }),
    confirmed('city/aging', 365),
    confirmed('city/old', 900, { kind: 'food-pantry' }),
    confirmed('city/closed', 3_000, { status: { state: 'closed', on: '2026-01-01' } }),
    confirmed('city/paused', 800, {
      status: { state: 'paused' },
      kind: 'food-pantry',
      how: 'visit',
    }),
    confirmed('prefecture/dv', 2_000, {
      kind: 'dv-center',
      area: [PREFECTURE],
    }),
    confirmed('town/undated', 0, { how: 'undated', area: [TOWN] }),
    confirmed('town/both', 1_000, { area: [CITY, TOWN, TOWN], how: 'official-site' }),
  ];
  const result = freshnessStatistics(records, TODAY);

  it('counts what is open or paused, by level', () => {
    expect(result.all).toEqual({
      count: 7,
      levels: { fresh: 1, aging: 1, old: 4, unknown: 1 },
      median: 850,
      max: 2_000,
    });
  });

  it('counts by kind in the order of the vocabulary, without empty ones', () => {
    expect(result.byKind.map(({ id, summary }) => [id, summary.count])).toEqual([
      ['dv-center', 1],
      ['cafe', 4],
      ['food-pantry', 2],
    ]);
    expect(result.byGroup.map(({ id, summary }) => [id, summary.count])).toEqual([
      ['consult', 1],
      ['place', 4],
      ['food', 2],
    ]);
  });

  it('counts an entry once in each of its areas, the oldest area first', () => {
    expect(result.byArea.map(({ id, summary }) => [id, summary.count, summary.median])).toEqual([
      [PREFECTURE, 1, 2_000],
      [TOWN, 2, 1_000],
      [CITY, 5, 800],
    ]);
  });

  it('tells asking a person from reading', () => {
    expect(result.byHow.map(({ id, count }) => [id, count])).toEqual([
      ['asked', 2],
      ['official', 1],
      ['published', 3],
      ['undated', 1],
    ]);
  });

  it('names what is due, the oldest first, and never a sensitive entry', () => {
    expect(result.due.map(({ record, days }) => [record.id, days])).toEqual([
      ['town/both', 1_000],
      ['city/old', 900],
      ['city/paused', 800],
      ['city/aging', 365],
      ['town/undated', undefined],
    ]);
  });

  it('adds up, whatever the entries', () => {
    const some = fc.record({
      days: fc.integer({ min: -40, max: 5_000 }),
      kind: fc.constantFrom(...(KIND_IDS as readonly KindId[])),
      how: fc.constantFrom(...BASES),
      area: fc.uniqueArray(fc.constantFrom(CITY, TOWN, PREFECTURE, 'national'), { minLength: 1 }),
      state: fc.constantFrom('open' as const, 'paused' as const, 'closed' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (drawn) => {
        const { all, byGroup, byKind, byArea, byHow, due } = freshnessStatistics(
          drawn.map(({ days, kind, how, area, state }, index) =>
            confirmed(`見本/${index}`, days, { kind, how, area, status: { state } }),
          ),
          TODAY,
        );
        const open = drawn.filter(({ state }) => state !== 'closed');
        const sum = (parts: readonly { readonly summary: { readonly count: number } }[]) =>
          parts.reduce((total, { summary }) => total + summary.count, 0);
        expect(all?.count ?? 0).toBe(open.length);
        expect(sum(byGroup)).toBe(open.length);
        expect(sum(byKind)).toBe(open.length);
        expect(sum(byArea)).toBe(open.reduce((total, { area }) => total + area.length, 0));
        expect(byHow.reduce((total, { count }) => total + count, 0)).toBe(open.length);
        for (const { summary } of [
          ...byGroup,
          ...byKind,
          ...byArea,
          ...(all ? [{ summary: all }] : []),
        ]) {
          const { fresh, aging, old, unknown } = summary.levels;
          expect(fresh + aging + old + unknown).toBe(summary.count);
          expect(summary.median === undefined).toBe(unknown === summary.count);
          expect(summary.median ?? 0).toBeGreaterThanOrEqual(0);
          expect(summary.median ?? 0).toBeLessThanOrEqual(summary.max ?? 0);
        }
        const ages = due.map(({ days }) => days ?? -1);
        expect(ages).toEqual(ages.toSorted((a, b) => b - a));
        expect(due.length).toBeLessThanOrEqual((all?.count ?? 0) - (all?.levels.fresh ?? 0));
        expect(
          due.filter(
            ({ record }) => record.needs.includes('violence') || record.status.state === 'closed',
          ),
        ).toEqual([]);
      }),
    );
  });
});
