/** 種類のページ: a kind with a desk in every municipality does not become one list of a thousand rows. */
import { describe, expect, it } from 'vitest';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { MOST_ROWS, splitByHome } from '../../src/site/build/kind-groups.ts';
import { SAMPLE_PLACES, SAMPLE_PREFECTURE } from '../domain/area/sample-municipalities.ts';

const [, CITY, TOWN] = SAMPLE_PLACES.map(({ code }) => code);
const municipalities = makeMunicipalities(SAMPLE_PLACES);
const entries = (count: number, ...area: readonly string[]) =>
  [...Array(count)].map(() => ({ area: [...area] }));

describe('splitByHome', () => {
  it('keeps a list together while it is short', () => {
    const few = entries(MOST_ROWS, CITY!);
    expect(splitByHome(few, [], municipalities)).toEqual({ here: few, elsewhere: [] });
  });

  it('shows our own prefectures and the nation, and the others by prefecture', () => {
    const many = [...entries(MOST_ROWS, TOWN!), ...entries(1, CITY!), ...entries(2, 'national')];
    const away = splitByHome(many, ['130001'], municipalities);
    expect(away.here).toHaveLength(2);
    expect(away.elsewhere.map(({ code, resources }) => [code, resources.length])).toEqual([
      [SAMPLE_PREFECTURE, MOST_ROWS + 1],
    ]);
    expect(away.elsewhere[0]?.resources[0]?.area).toEqual([CITY]);
    expect(splitByHome(many, [SAMPLE_PREFECTURE], municipalities).elsewhere).toEqual([]);
  });
});
