/** The project's own queries over the real catalogue: the level once reached is held. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeAll, parseQueries, summaryOf } from '../../scripts/evaluate/search-evaluation.ts';
import { ourEngine } from '../../scripts/evaluate/peers/our-engine.ts';
import { realCatalogue, realIndex } from '../catalogue/real-catalogue.ts';

const catalogue = realCatalogue();
const byId = new Map(catalogue.resources.map((resource) => [resource.id, resource]));
const engine = ourEngine(realIndex());
const queriesIn = (file: string) => parseQueries(readFileSync(`tests/search/${file}`, 'utf8'));

/** the level once reached: share in the first three, and first */
const LEVELS = [
  ['queries.tsv', 0.98, 0.95],
  ['strangers-queries.tsv', 0.95, 0.8],
  ['everyday-queries.tsv', 0.95, 0.93],
  ['retold-queries.tsv', 0.95, 0.8],
  ['fresh-queries.tsv', 0.92, 0.83],
] as const;

describe('探した言葉に合う場所', () => {
  it('are asked about in at least 150 different ways', () => {
    const queries = LEVELS.flatMap(([file]) => queriesIn(file));
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  it.each(LEVELS)(
    '%s: stand in the first three for a share of %d, first for %d, and no word is left without',
    async (file, inFirstThree, atFirst) => {
      const judgements = await judgeAll(queriesIn(file), engine, byId);
      const { all, found, first, empty } = summaryOf(judgements);
      const misses = judgements
        .filter(({ isFound }) => !isFound)
        .map(({ query }) => query.query)
        .join('、');
      expect(found / all, misses).toBeGreaterThanOrEqual(inFirstThree);
      expect(first / all).toBeGreaterThanOrEqual(atFirst);
      expect(empty).toBe(0);
    },
  );
});
