import { describe, expect, it } from 'vitest';
import { areaRowOf, readAreaList } from '../../src/site/build/area-list.ts';
import { SAMPLE_PLACES, SAMPLE_PREFECTURE } from '../domain/area/sample-municipalities.ts';

const areas = readAreaList(JSON.parse(JSON.stringify(SAMPLE_PLACES.map(areaRowOf))));
const [, city, town, , , ward] = SAMPLE_PLACES;

describe('地域の一覧', () => {
  it.each([
    ['見本', '見本県'],
    ['となり', 'となり町'],
    ['トナリ', 'となり町'],
    ['中央区', '大見本市中央区'],
    ['見本県はなれ', 'はなれ島村'],
    ['ない', undefined],
    [' ', undefined],
  ])('finds by %s', (words, name) => {
    expect(areas.get(areas.finder().find(words)[0] ?? '')?.name).toBe(name);
  });
  it('knows where entries lie', () => {
    expect(
      [city!.code, ward!.code, SAMPLE_PREFECTURE, 'national', '999999'].map((code) =>
        areas.folderOf(code),
      ),
    ).toEqual(['mihon/mihon/', 'mihon/omihon-chuo/', 'mihon/', 'national/', '']);
  });
  it('names them', () => {
    expect([
      areas.name(town!.code),
      areas.get(town!.code)?.fullName,
      areas.name('national'),
      areas.name('1'),
    ]).toEqual(['となり町', '見本県となり町', '全国', '1']);
    expect(areas.within(SAMPLE_PREFECTURE)).toHaveLength(SAMPLE_PLACES.length - 1);
  });
});
