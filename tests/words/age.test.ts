import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageLabel } from '../../src/words/ja/age.ts';

describe('古さのことば', () => {
  it.each([
    [0, '0日'],
    [30, '30日'],
    [31, '1か月'],
    [364, '11か月'],
    [366, '1年'],
    [400, '1年1か月'],
    [730, '1年11か月'],
    [731, '2年'],
    [4_618, '12年7か月'],
  ])('%i days is %s', (days, label) => {
    expect(ageLabel(days)).toBe(label);
  });

  it('never says 0か月 or 12か月', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50_000 }), (days) => {
        expect(ageLabel(days)).toMatch(
          /^(?:(?:[12]?\d|30)日|(?:[1-9]|1[01])か月|\d+年(?:(?:[1-9]|1[01])か月)?)$/,
        );
      }),
    );
  });
});
