import { describe, expect, it } from 'vitest';
import { freshness } from '../../src/domain/entry/information-age.ts';
import { ageAdvice, verifiedLabel } from '../../src/words/ja/verified.ts';

describe('確かめた日のことば', () => {
  it('says for how long and what to do', () => {
    const advice = (on: string) => ageAdvice(freshness(on, '2026-11-22'));
    expect(advice('2025-11-01')).toBe('1年以上前の情報です。行く前に、たしかめてください');
    expect(advice('2023-03-31')).toContain('3年以上前');
    expect(advice('2026-11-01')).toBe('');
  });

  it('names day, way and who', () => {
    expect(verifiedLabel({ on: '2026-07-27', by: '見本市', how: 'phone' })).toBe(
      '2026年7月27日の時点（電話で確認、見本市）',
    );
  });
});
