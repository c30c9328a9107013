import { describe, expect, it } from 'vitest';
import {
  byNewness,
  freshness,
  informationDay,
  lastSeen,
} from '../../../src/domain/entry/information-age.ts';

describe('情報の日', () => {
  it.each([
    ['nobody says', undefined, [undefined], undefined],
    ['a document says', undefined, ['2023-12'], '2023-12'],
    ['of two documents the newer', undefined, ['2023', '2024-05', undefined], '2024-05'],
    ['a call after the document', '2026-10-01', ['2023'], '2026-10-01'],
    ['a document after the call', '2022-10-01', ['2023'], '2023'],
    ['of two that begin on one day the more precise', undefined, ['2023', '2023-01'], '2023-01'],
  ])('%s', (_what, on, days, expected) => {
    const source = days.map((as_of) => ({ as_of }));
    expect(informationDay({ source, verified: on === undefined ? undefined : { on } })).toBe(
      expected,
    );
  });

  it('orders the newer first and the undated last', () => {
    const days = [undefined, '2023', '2026-10-01', '2023-12', undefined];
    const order = days.map((asOf) => ({ asOf })).toSorted(byNewness);
    expect(order.map(({ asOf }) => asOf)).toEqual([
      '2026-10-01',
      '2023-12',
      '2023',
      undefined,
      undefined,
    ]);
  });

  it('knows the last day on which a document was seen', () =>
    expect(lastSeen([{ retrieved: '2026-11-22' }, { retrieved: '2025-01-01' }])).toBe(
      '2026-11-22',
    ));
});

describe('情報の新しさ', () => {
  it('is unknown without a day, and counts from the first day meant', () => {
    expect(freshness(undefined, '2026-11-22')).toEqual({ level: 'unknown' });
    expect(freshness('2026', '2026-11-22')).toMatchObject({ level: 'fresh', days: 325 });
    expect(freshness('2024', '2026-11-22').level).toBe('old');
    expect(freshness('2025-11', '2026-11-22').level).toBe('aging');
  });

  it.each([
    ['2026-11-22', 'fresh', 0],
    ['2025-11-23', 'fresh', 364],
    ['2025-11-22', 'aging', 365],
    ['2024-11-23', 'aging', 729],
    ['2024-11-22', 'old', 730],
    ['2027-01-01', 'fresh', 0],
  ])('confirmed on %s is %s', (on, level, days) => {
    expect(freshness(on, '2026-11-22')).toMatchObject({ level, days });
  });

  it.each([
    ['2026-11-01', 0],
    ['2025-11-22', 1],
    ['2024-11-23', 1],
    ['2023-03-31', 3],
  ])('confirmed on %s is %i whole years ago', (on, years) => {
    expect(freshness(on, '2026-11-22').years).toBe(years);
  });
});
