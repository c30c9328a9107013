/** 立っている市区町村: several towns are served, and it stands in one of them, or in another. */
import { describe, expect, it } from 'vitest';
import { shownTown, standsIn } from '../../../src/domain/entry/stands-in.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const { resources, municipalities } = realCatalogue();
const [MIZUHO, HINODE, TOYO, ONNA, SAPPORO] = ['133035', '133051', '393011', '473111', '011002'];
const nameOf = (area: string[], address: string | undefined) =>
  standsIn({ area, location: address === undefined ? undefined : { address } }, municipalities)
    ?.name;

describe('立っている市区町村', () => {
  it.each([
    [[MIZUHO, HINODE], '東京都青梅市河辺町6-4-1', '青梅市'],
    [[MIZUHO, HINODE], '東京都西多摩郡日の出町平井1-1', '日の出町'],
    [[TOYO], '高知県安芸市矢ノ丸1-4-36', '安芸市'],
    [[ONNA], '沖縄市美原1-6-28', '沖縄市'],
    [[SAPPORO], '札幌市中央区北1条西2丁目', '札幌市'],
    [['013919'], '北海道余市郡仁木町大江2丁目457-6', '仁木町'],
    [[MIZUHO, HINODE], '駅の近く', '瑞穂町'],
    [[MIZUHO, HINODE], undefined, '瑞穂町'],
    [['130001'], '東京都新宿区西新宿2-8-1', '東京都'],
  ])('%j, %s: %s', (area, address, name) => {
    expect(nameOf(area, address)).toBe(name);
  });

  it('is not shown for what serves one town, wherever it stands', () => {
    const location = { address: '愛知県岡崎市明大寺本町1-4' };
    expect(shownTown({ area: ['235016'], location }, municipalities)).toBe('235016');
  });

  it('of every entry that serves several towns, the town that is shown is the one in its address', () => {
    const wrong = resources.filter((resource) => {
      const { area, location } = resource;
      if (area.length < 2 || typeof location !== 'object' || !location.address) return false;
      const town = municipalities.get(shownTown(resource, municipalities)!);
      return town?.kind !== 'prefecture' && !location.address.includes(town?.name ?? '?');
    });
    expect(wrong.map(({ id, location }) => [id, location])).toEqual([]);
  });
});
