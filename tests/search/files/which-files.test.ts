import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../../src/search/files/vocabulary-file.ts';
import { MOST_UNASKED, planParts, PLENTY } from '../../../src/search/files/which-files.ts';
import {
  BIG_CITY,
  BIG_CITY_WARD,
  CITY,
  ELSEWHERE,
  PLACES,
  PREFECTURE,
  TOWN,
  WARD,
} from '../sample-catalogue.ts';

const places = new Map(PLACES.map((place) => [place.code, place]));
const part = (name: string, areas: readonly string[], size = 100): PartRow => ({
  name,
  size,
  areas: new Set(areas),
});
const PARTS = [
  part('prefecture', [PREFECTURE]),
  part('city', [CITY]),
  part('ward', [WARD]),
  part('town', [TOWN]),
  part('big', [BIG_CITY]),
  part('big-ward', [BIG_CITY_WARD]),
  part('national', ['national']),
  part('elsewhere', [ELSEWHERE]),
];
const names = (parts: readonly PartRow[]) => parts.map(({ name }) => name);
const plan = (codes: readonly string[], isWide = false, parts = PARTS) => {
  const { needed, nearby, further, elsewhere } = planParts(parts, codes, places, isWide);
  return {
    needed: names(needed),
    nearby: names(nearby),
    further: further.map(names),
    leftOut: elsewhere.reduce((sum, { size }) => sum + size, 0),
  };
};

describe('which parts a query needs', () => {
  it('is those of the place, its prefecture and the nation; then the neighbours, the prefecture, the country', () => {
    expect(plan([CITY])).toEqual({
      needed: ['prefecture', 'city', 'national'],
      nearby: ['ward'],
      further: [['town', 'big', 'big-ward'], ['elsewhere']],
      leftOut: 0,
    });
  });

  it('takes a city with its wards, and a prefecture whole', () => {
    expect(plan([BIG_CITY]).needed).toEqual(['prefecture', 'big', 'big-ward', 'national']);
    expect(plan([BIG_CITY_WARD]).needed).toEqual(['prefecture', 'big', 'big-ward', 'national']);
    expect(plan([PREFECTURE]).needed).toEqual([
      'prefecture',
      'city',
      'ward',
      'town',
      'big',
      'big-ward',
      'national',
    ]);
  });

  it('is some of it without a place, the nation first; more when that is not enough, up to a limit that a person may lift', () => {
    expect(plan([]).needed).toEqual(['national', 'prefecture', 'city', 'ward']);
    expect(plan([]).further).toEqual([['town', 'big', 'big-ward', 'elsewhere'], []]);
    expect(plan([]).leftOut).toBe(400);
    const many = [...Array(20)].map((_, at) => part(`p${at}`, [CITY], 1_000));
    expect(plan([], false, many)).toMatchObject({ needed: ['p0'], leftOut: 19_000 });
    expect(plan([], false, many).further.map(({ length }) => length)).toEqual([
      PLENTY / 1_000 - 1,
      (MOST_UNASKED - PLENTY) / 1_000,
    ]);
    expect(plan([], true, many)).toMatchObject({ leftOut: 0 });
    expect(plan([], true, many).needed).toHaveLength(20);
    const [small, large] = [part('a', ['010001'], 300), part('z', [CITY], 500)];
    expect(plan([], false, [small, large]).needed).toEqual(['z']);
    // A named place is always looked through whole.
    expect(plan([CITY], false, many)).toMatchObject({ leftOut: 0, further: [[], []] });
  });

  it('leaves the desks of far towns out of a large catalogue until one is named, or all are asked for', () => {
    const many = [part('here', [CITY], 2_000), part('far', [ELSEWHERE], 2_000)];
    expect(plan([], false, many)).toMatchObject({ needed: ['here'], leftOut: 2_000 });
    expect(plan([], false, many).further.flat()).toEqual([]);
    expect(plan([CITY], false, many).further.flat()).toEqual([]);
    expect(plan([ELSEWHERE], false, many).needed).toEqual(['far']);
    expect(plan([], true, many)).toMatchObject({ needed: ['here', 'far'], leftOut: 0 });
  });

  it('names no part twice and forgets none', () => {
    fc.assert(
      fc.property(
        fc.subarray(PARTS),
        fc.subarray([CITY, WARD, TOWN, BIG_CITY, PREFECTURE, ELSEWHERE, '999999']),
        fc.boolean(),
        (parts, codes, isWide) => {
          const { needed, nearby, further } = plan(codes, isWide, parts);
          const all = [...needed, ...nearby, ...further.flat()];
          expect(new Set(all).size).toBe(all.length);
          expect(all.toSorted()).toEqual(names(parts).toSorted());
        },
      ),
    );
  });
});
