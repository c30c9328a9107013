import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeness, COMPLETENESS_PARTS } from '../../../src/domain/entry/completeness.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';

const TODAY = '2026-11-22';
const of = (fields: object) => completeness({ kind: 'salon', ...fields } as Resource, TODAY);

const WHOLE = {
  phones: [{ number: '03-0000-0000' }],
  location: { address: '見本市見本1-1' },
  hours: ['毎週土 10:00-12:00'],
  fee: 'free',
  booking: 'none',
  ages: { min: 6 },
  summary: 'お茶を飲みます。',
  kana: 'みほん',
  asOf: '2026-10-01',
};

describe('記入のそろいぐあい', () => {
  it('is nothing for a name alone, and whole where all that applies is said', () => {
    expect(of({}).score).toBe(0);
    expect(of({}).missing).toEqual(COMPLETENESS_PARTS);
    expect(of(WHOLE)).toEqual({ score: 1, missing: [] });
  });

  it.each([
    ['a place that tells nobody where it is has no address to say', { location: 'hidden' }],
    ['a desk costs nothing: it need not say so', { kind: 'self-reliance-desk', fee: undefined }],
    [
      'a chat line has no phone, no door and no fee',
      {
        kind: 'helpline',
        phones: undefined,
        chat: 'https://example.jp/',
        location: undefined,
        fee: undefined,
        booking: undefined,
      },
    ],
  ])('%s', (_, fields) => {
    expect(of({ ...WHOLE, ...fields }).missing).toEqual([]);
  });

  it.each([
    ['2026-06-01', 1],
    ['2024-11-01', 0],
    [undefined, 0],
  ])('information of %s is worth %d', (asOf, worth) => {
    const { score } = of({ ...WHOLE, asOf });
    expect(score).toBeCloseTo((COMPLETENESS_PARTS.length - 1 + worth) / COMPLETENESS_PARTS.length);
  });

  it('a note of hours is worth half of hours that can be reckoned with', () => {
    const { score, missing } = of({ ...WHOLE, hours: undefined, hours_note: '土曜など' });
    expect(missing).toEqual(['hours']);
    expect(score).toBeCloseTo(1 - 0.5 / COMPLETENESS_PARTS.length);
  });

  it('never falls when an entry says more, and stays between nothing and whole', () => {
    const keys = Object.keys(WHOLE) as (keyof typeof WHOLE)[];
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(...keys), (said, more) => {
        const some = Object.fromEntries(said.map((key) => [key, WHOLE[key]]));
        const less = of(some).score;
        const after = of({ ...some, [more]: WHOLE[more] }).score;
        expect(after).toBeGreaterThanOrEqual(less);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });
});
