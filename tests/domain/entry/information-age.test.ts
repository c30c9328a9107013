import { describe, expect, it } from 'vitest';
import { freshness, verifiedLabel } from '../../../src/domain/entry/information-age.ts';

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

  it('says for how long and what to do', () => {
    expect(freshness('2025-11-01', '2026-11-22').text).toBe(
      '1年以上前の情報です。行く前に、たしかめてください',
    );
    expect(freshness('2023-03-31', '2026-11-22').text).toContain('3年以上前');
    expect(freshness('2026-11-01', '2026-11-22').text).toBe('');
  });

  it('names day, way and who', () => {
    expect(verifiedLabel({ on: '2026-07-27', by: '見本市', how: 'phone' })).toBe(
      '2026年7月27日の時点（電話で確認、見本市）',
    );
  });
});
