/** 同じ名前の地域: which of several municipalities a name means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantPlace } from '../../../src/search/understand/shared-names.ts';
import type { PlaceName } from '../../../src/search/understand/area-names.ts';
import type { SearchPlace } from '../../../src/search/understand/search-area.ts';

const place = (code: string, name: string, kana = ''): readonly [string, SearchPlace] => [
  code,
  { code, name, kana, prefecture: '', neighbours: [] },
];
const places = new Map([
  place('130001', '東京都', 'とうきょうと'),
  place('131172', '北区', 'きたく'),
  place('132063', '府中市', 'ふちゅうし'),
  place('261017', '京都市北区'),
  place('340006', '広島県'),
  place('342084', '府中市'),
  place('343021', '府中町'),
  place('141003', '横浜市'),
  place('141135', '横浜市緑区'),
  place('141011', '横浜市鶴見区'),
  place('121061', '千葉市緑区'),
  place('024066', '横浜町'),
]);
const named = (...codes: readonly string[]): PlaceName => ({ text: '', codes, isBare: true });
const meant = (codes: readonly string[], ...beside: readonly PlaceName[]) =>
  meantPlace(named(...codes), beside, places);

describe('同じ名前の地域', () => {
  it.each([
    ['北区: the municipality before the ward of a city', ['261017', '131172'], '131172'],
    ['府中: where the catalogue is at home', ['342084', '343021', '132063'], '132063'],
    ['横浜: the city before the town', ['024066', '141003'], '141003'],
    ['緑区: the ward of the city with more wards', ['121061', '141135'], '141135'],
  ])('%s', (_, codes, first) => {
    const { codes: chosen, others } = meant(codes);
    expect(chosen).toEqual([first]);
    expect(new Set(others)).toEqual(new Set(codes.filter((code) => code !== first)));
  });

  it('takes the one in the prefecture that is named beside it', () => {
    expect(meant(['132063', '342084'], named('340006')).codes).toEqual(['342084']);
  });

  it('keeps a prefecture with its own city, and a station between two towns', () => {
    expect(meant(['340006', '342084', '132063']).codes).toEqual(['340006', '342084']);
    const station: PlaceName = { ...named('131172', '132063'), isTown: true };
    expect(meantPlace(station, [], places)).toBe(station);
  });

  it('always means one of those that bear the name, and offers all the others', () => {
    const codes = [...places.keys()];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }), (some) => {
        const { codes: chosen, others = [] } = meant(some);
        expect(chosen.length).toBeGreaterThan(0);
        expect([...chosen, ...others].toSorted()).toEqual(some.toSorted());
      }),
    );
  });
});
