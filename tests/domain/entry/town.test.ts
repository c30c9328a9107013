import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { townOf } from '../../../src/domain/entry/town.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const municipalities = readMunicipalities(resolve('content'));
const at = (address: string | undefined, area = '131202', access?: string) =>
  townOf({ location: { address, access } as never, area: [area] }, municipalities);

describe('町の名前', () => {
  it.each([
    ['東京都練馬区石神井町2-34-14', '131202', '石神井町'],
    ['練馬区豊玉北六丁目12番1号', '131202', '豊玉北'],
    ['東京都三宅村伊豆642', '133817', '伊豆'],
    ['東京都新宿区西新宿2-8-1', '130001', '新宿区西新宿'],
    ['岡山県総社市上原', '332089', '上原'],
    ['東京都多摩市一ノ宮3-3-14 第2関戸ビルB', '132241', '一ノ宮'],
  ])('%s → %s', (address, area, town) => {
    expect(at(address, area)).toBe(town);
  });

  it('names the station where that is told', () => {
    expect(at(undefined, '131148', '沼袋駅から歩いて11分')).toBe('沼袋駅');
    expect(at('東京都中野区沼袋1-2-3', '131148', '西武新宿線 沼袋駅から歩いて11分')).toBe(
      '沼袋・沼袋駅',
    );
  });

  it('tells of no hidden place, and of no house', () => {
    expect(townOf({ location: 'hidden', area: ['131202'] }, municipalities)).toBeUndefined();
    for (const resource of realCatalogue().resources)
      expect(townOf(resource, municipalities) ?? '', resource.id).not.toMatch(/[0-9０-９]/);
  });
});
