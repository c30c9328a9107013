import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDigitOf,
  isAreaCode,
  isPrefectureCode,
  withCheckDigit,
} from '../../../src/domain/area/area-code.ts';
import { areaCodeTrouble } from '../../../src/domain/area/area-code-trouble.ts';

describe('全国地方公共団体コード', () => {
  it.each(['131202', '011002', '082333', '130001', '473821', '131016', 'national'])(
    'accepts %s',
    (code) => {
      expect(isAreaCode(code)).toBe(true);
      expect(areaCodeTrouble(code)).toBeUndefined();
    },
  );

  it.each([
    ['82333', '"082333"'],
    ['13101', '"131016"'],
    ['131203', '"131202"'],
    ['480002', '01〜47'],
    ['1312020', '6けた'],
    ['練馬区', '6けた'],
    ['', '6けた'],
  ])('refuses %s and says %s', (code, part) => {
    expect(isAreaCode(code)).toBe(false);
    expect(areaCodeTrouble(code)!.fix).toContain(part);
  });

  it('knows a prefecture by its zeros', () => {
    expect(isPrefectureCode('130001')).toBe(true);
    expect(isPrefectureCode('131202')).toBe(false);
  });

  it('sees any one wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 47999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (five, place, shift) => {
          const digits = [...String(five).padStart(5, '0')];
          const right = checkDigitOf(digits.join(''));
          digits[place] = String((Number(digits[place]) + shift) % 10);
          // Remainders 0 and 10 share the digits 1 and 0 with others: the code may hide those, as its rule says.
          if (right !== '0' && right !== '1')
            expect(checkDigitOf(digits.join('')) === right).toBe(false);
          expect(withCheckDigit(digits.join(''))).toHaveLength(6);
        },
      ),
    );
  });
});
