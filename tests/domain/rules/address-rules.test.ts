/** 住所のきまり: an address begins with its prefecture; a room or three places are a building. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { addressFindings } from '../../../src/domain/rules/address-rules.ts';

const codes = (address: string) =>
  addressFindings({ location: { address }, area: ['131202'] } as unknown as Resource, {
    get: () => undefined,
  }).map(({ code }) => code);

describe('住所のはじまり', () => {
  it.each([
    '東京都練馬区見本1-2-3',
    '北海道札幌市中央区',
    '京都府京都市中京区',
    '神奈川県横浜市鶴見区',
    '大阪府大阪市',
  ])('%s', (address) => expect(codes(address)).toEqual([]));

  it.each([
    '練馬区見本1-2-3',
    '水曜: 見本センター、木曜: 見本ひろば',
    '見本区役所本庁舎4階',
    '京都市中京区',
  ])('%s は、都道府県から', (address) => expect(codes(address)).toEqual(['odd-address']));
});

describe('住所でないもの', () => {
  it.each([
    '東京都練馬区見本町（見本駅から歩いて5分）',
    '東京都練馬区（見本駅の近く）',
    '東京都練馬区（役所から南へ50m）',
    '東京都練馬区見本1-2-3 練馬区役所 別館1階 練馬区南4-5-6 見本プラザ3階',
    '東京都練馬区（1）練馬区見本1-2-3 （2）練馬区南4-5-6',
    '東京都練馬区 見本（2011年の資料にあり）',
    '東京都練馬区（個別配送）',
    '東京都練馬区（区内4拠点）',
  ])('%s', (address) => expect(codes(address)).toEqual(['odd-address']));

  it.each([
    '東京都練馬区見本1-2-3',
    '東京都練馬区見本二丁目',
    '東京都練馬区見本1-2-3見本様方',
    '東京都練馬区徒歩町1-2',
  ])('%s は、そのままでよい', (address) => expect(codes(address)).toEqual([]));

  it.each([
    ['東京都練馬区見本1-2-3 練馬区役所2階', '練馬区役所2階'],
    ['東京都練馬区見本1-2-3（見本区文化芸術活動拠点）', '見本区文化芸術活動拠点'],
    ['東京都練馬区見本1-2-3見本会館4階', '見本会館4階'],
  ])('%s の建物には、その欄がある', (address, building) => {
    const [found] = addressFindings(
      { location: { address }, area: ['131202'] } as unknown as Resource,
      { get: () => undefined },
    );
    expect(found).toMatchObject({ code: 'odd-address', path: ['location', 'address'] });
    expect(found?.fix).toContain(`building に「${building}」`);
  });

  it('市区町村の名前だけの住所は、area と同じことしか言わない', () => {
    const found = (address: string) =>
      addressFindings({ location: { address }, area: ['131202'] } as unknown as Resource, {
        get: () => ({
          kind: 'special-ward',
          lat: 35.7,
          lon: 139.6,
          neighbours: [],
          prefecture: '東京都',
          name: '練馬区',
        }),
      }).map(({ code }) => code);
    expect(found('東京都練馬区')).toEqual(['odd-address']);
    expect(found('東京都練馬区見本')).toEqual([]);
  });
});
