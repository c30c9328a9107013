/** 番地: a town is no door, and two doors are two. */
import { describe, expect, it } from 'vitest';
import { hasHouseNumber, houseOf } from '../../../src/domain/area/house-number.ts';

describe('番地のある住所', () => {
  it.each([
    ['東京都武蔵野市吉祥寺', false],
    ['東京都日野市大坂上', false],
    ['東京都大田区中央3丁目', false],
    ['東京都品川区北品川１丁目周辺', false],
    ['東京都練馬区関町北四丁目', false],
    ['東京都品川区中延6-1-21', true],
    ['東京都昭島市宮沢町512-13', true],
    ['東京都足立区竹の塚七丁目19番7号', true],
    ['東京都新島村本村１', true],
  ])('%s は %s', (address, has) => expect(hasHouseNumber(address)).toBe(has));
});

describe('番地までの住所', () => {
  it('書きかたと建物がちがっても、同じ番地は同じ', () => {
    const same = [
      '谷中五丁目13番8号',
      '谷中5-13-8',
      '谷中５丁目１３−８ コーポ101',
      '谷中5丁目13番8号作業所',
    ];
    expect(new Set(same.map(houseOf))).toEqual(new Set(['谷中5-13-8']));
    expect(houseOf('谷中5-13-9')).not.toBe('谷中5-13-8');
  });
});
