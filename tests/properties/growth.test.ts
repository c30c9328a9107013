/** かかる時間は、長さに合わせて増えるだけ: no reader of outside text may take four times as long for each letter. */
import { describe, expect, it } from 'vitest';
import { catalogueFindings } from '../../src/domain/rules/catalogue-rules.ts';
import { goneProblems } from '../../src/catalogue/read/published-ids.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { likePlaces } from '../../src/domain/rules/likeness.ts';
import { thesaurusFindings } from '../../src/domain/vocabulary/thesaurus.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { growthOf } from './growth.ts';
import { READERS, TEXTS } from './outside-text.ts';

/** Linear is 1, quadratic is 4; collectors of garbage and caches of the machine make up the rest. */
const MOST = 2.6;
const SIZE = 2_000;
const FACTOR = 4;

describe('外から来る文を読むもの', () => {
  it.each(READERS)(
    '$name',
    ({ run }) => {
      for (const [what, make] of Object.entries(TEXTS)) {
        const growth = growthOf(make, run, { size: SIZE, factor: FACTOR, most: MOST });
        expect(growth.ratio, `${what}: ${JSON.stringify(growth)}`).toBeLessThan(MOST);
      }
    },
    300_000,
  );
});

describe('たくさんの場所', () => {
  const one = readEntry(
    'mihon/mihon/a',
    'a',
    new TextEncoder().encode(
      sampleEntry('phones:\n  - number: "03-0000-0001"\nlocation:\n  address: 見本県見本市1-2-3'),
    ),
  ).resource!;
  const many = (size: number, isSame: boolean) =>
    Array.from({ length: size }, (_, index) => ({
      ...one,
      id: `mihon/mihon/a${index}`,
      name: isSame ? one.name : `見本${index}`,
    }));
  const places = makeMunicipalities(SAMPLE_PLACES);
  it.each<[string, (size: number) => unknown, (input: never) => unknown]>([
    [
      '同じ名前の場所',
      (size) => many(size, true),
      (resources: ReturnType<typeof many>) =>
        catalogueFindings(resources, {
          municipalities: places,
          ids: new Set(resources.map(({ id }) => id)),
          today: '2026-11-22',
        }),
    ],
    [
      'ちがう名前の場所',
      (size) => many(size, false),
      (resources: ReturnType<typeof many>) =>
        catalogueFindings(resources, {
          municipalities: places,
          ids: new Set(resources.map(({ id }) => id)),
          today: '2026-11-22',
        }),
    ],
    [
      'にている場所',
      (size) => many(size, false),
      (resources: ReturnType<typeof many>) => likePlaces({ ...one, id: undefined }, resources),
    ],
    [
      'なくなった id',
      (size) => Array.from({ length: size * 50 }, (_, index) => `mihon/mihon/gone${index}`),
      (ids: readonly string[]) =>
        goneProblems(ids, { resources: [], ids: new Set(), unreadable: ['a/b '.repeat(500)] }),
    ],
    [
      '市区町村の行',
      (size) => Array.from({ length: size * 4 }, () => SAMPLE_PLACES[1]!),
      (rows: typeof SAMPLE_PLACES) => makeMunicipalities(rows).findByName('見本市'),
    ],
    [
      'ことばの表',
      (size) =>
        Array.from({ length: size }, (_, index) => ({
          title: `見本${index}`,
          phrases: [`ことば${index}`],
          needs: ['violence'],
          kinds: [],
          area: [],
        })),
      (rows: never) => thesaurusFindings(rows, SAMPLE_PLACES),
    ],
  ])(
    '%s',
    (_what, make, run) => {
      const growth = growthOf(make, run as (input: unknown) => unknown, {
        size: 400,
        factor: FACTOR,
        most: MOST,
      });
      expect(growth.ratio, JSON.stringify(growth)).toBeLessThan(MOST);
    },
    60_000,
  );

  it('100万の id でも、あふれない', () => {
    const ids = Array.from({ length: 1_000_000 }, (_, index) => `mihon/mihon/gone${index}`);
    expect(goneProblems(ids, { resources: [], ids: new Set(), unreadable: [] })).toHaveLength(201);
  }, 60_000);
});
