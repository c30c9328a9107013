import { describe, expect, it } from 'vitest';
import { freshness } from '../../../src/domain/entry/information-age.ts';

describe('情報の新しさ', () => {
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
