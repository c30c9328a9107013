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
