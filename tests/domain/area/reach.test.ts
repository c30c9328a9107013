/** 近さ: how an entry's area lies to the reader's municipality. */
import { describe, expect, it } from 'vitest';
import { reachOf, type Places } from '../../../src/domain/area/reach.ts';

const [PREFECTURE, CITY, WARD, NEXT, OTHER] = ['990001', '991007', '991015', '992003', '881007'];
const PLACES: Places = {
  neighboursOf: (code) => (code === WARD || code === CITY ? [NEXT!] : []),
  prefectureOf: (code) => (code === OTHER ? '880001' : PREFECTURE),
  parentOf: (code) => (code === WARD ? CITY : undefined),
  nameOf: (code) => code,
  pointOf: () => undefined,
};
const reach = (area: readonly string[], municipality: string | undefined) =>
  reachOf({ area }, municipality, PLACES);

describe('近さ', () => {
  it('同じ市区町村と、区の市は、同じところ', () => {
    expect(reach([WARD!], WARD)).toBe('same');
    expect(reach([CITY!], WARD)).toBe('same');
    // Who says the city and no ward lives in one of its wards.
    expect(reach([WARD!], CITY)).toBe('same');
  });

  it('となり、都道府県、全国の順に近い', () => {
    expect(reach([NEXT!], CITY)).toBe('neighbour');
    expect(reach([PREFECTURE!], CITY)).toBe('prefecture');
    expect(reach(['national'], CITY)).toBe('nation');
    expect(reach([OTHER!], CITY)).toBe('far');
  });

  it('いくつもの地域のうち、いちばん近いものを言う', () => {
    expect(reach(['national', PREFECTURE!, NEXT!, CITY!], CITY)).toBe('same');
    expect(reach(['national', PREFECTURE!, NEXT!], CITY)).toBe('neighbour');
    expect(reach(['national', PREFECTURE!], CITY)).toBe('prefecture');
  });

  it('市区町村を言わない人には、都道府県と全国のものだけが届く', () => {
    expect(reach([PREFECTURE!], undefined)).toBe('prefecture');
    expect(reach(['national', PREFECTURE!], undefined)).toBe('nation');
    expect(reach([CITY!], undefined)).toBe('far');
  });
});
