import { describe, expect, it } from 'vitest';
import { dateLabel, longDateLabel } from '../../src/words/ja/date.ts';

describe('日づけのことば', () => {
  it('is said in Japanese', () => {
    expect(dateLabel('2026-11-26')).toBe('11月26日（木）');
    expect(longDateLabel('2026-01-05')).toBe('2026年1月5日');
  });
});
