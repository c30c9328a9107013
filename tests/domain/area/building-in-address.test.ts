/** 住所の中の建物: where an address ends and the building begins, and what is left as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBuilding } from '../../../src/domain/area/building-in-address.ts';

const parts = (written: string) => {
  const found = splitBuilding(written);
  return found && `${found.address}／${found.building}`;
};

describe('住所の中の建物', () => {
  it.each([
    ['見本県見本市中町1-2-3 見本ビル2階', '見本県見本市中町1-2-3／見本ビル2階'],
    ['見本県見本市中町1-2-3見本ビル2階', '見本県見本市中町1-2-3／見本ビル2階'],
    ['見本県見本市中町1（見本会館2階）', '見本県見本市中町1／見本会館2階'],
    [
      '見本県見本市中町7条通9丁目48番地見本市庁舎5階',
      '見本県見本市中町7条通9丁目48番地／見本市庁舎5階',
    ],
    ['見本県見本市中町一丁目9番63号 見本市役所', '見本県見本市中町一丁目9番63号／見本市役所'],
    [
      '見本県見本市中町2109番地の2 ささえあいセンター内',
      '見本県見本市中町2109番地の2／ささえあいセンター内',
    ],
    ['見本県見本市中町1-1-1 2階', '見本県見本市中町1-1-1／2階'],
    ['見本県見本市中町10-2 そんぽの家', '見本県見本市中町10-2／そんぽの家'],
    ['見本県見本市中町1-5AOSSA7階', '見本県見本市中町1-5／AOSSA7階'],
  ])('%s', (written, told) => expect(parts(written)).toBe(told));

  it.each([
    '見本県見本市中町1-2-3',
    '見本県見本市中町二丁目',
    '見本県見本市中町3丁目 4番5号',
    '見本県見本市中町 1-2-3',
    '見本県見本市大字中町 字下町',
    '見本県見本市1番町役場前',
    '見本県見本市中町1-2 見本市南町3-4',
    '見本県見本市中町1-2見本様方',
    '見本県見本市中町1-2-3階',
    '見本県見本市中町1-2見本ビル101 見本第二ビル101 201',
    '見本県見本村無番地役場内',
  ])('%s stays as it is', (written) => expect(parts(written)).toBeUndefined());

  it('loses no sign but spaces and brackets', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('見本県見本市中町', '見本市'),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(' ', '', '（'),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (town, number, between, rest) => {
          const found = splitBuilding(`${town}${number}${between}${rest}`);
          if (!found) return;
          const bare = (text: string) => text.normalize('NFKC').replace(/[\s()]/g, '');
          expect(bare(found.address + found.building)).toBe(
            bare(`${town}${number}${between}${rest}`),
          );
        },
      ),
    );
  });
});
