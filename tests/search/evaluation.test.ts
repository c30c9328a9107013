/** The project's own queries over the real catalogue: the level once reached is held. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeAll, parseQueries, summaryOf } from '../../scripts/search-evaluation.ts';
import { ourEngine } from '../../scripts/search-peers/our-engine.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { catalogueIndex } from '../../src/search/catalogue-index.ts';
import { openIndex } from '../../src/search/index-files.ts';

const catalogue = readCatalogue('content');
const byId = new Map(catalogue.resources.map((resource) => [resource.id, resource]));
const queries = parseQueries(readFileSync('tests/search/queries.tsv', 'utf8'));

describe('探した言葉に合う場所', () => {
  it('are asked about in at least 150 different ways', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  it('stand in the first three for 98 % of the words, first for 95 %, and no word is left without', async () => {
    const judgements = await judgeAll(queries, ourEngine(openIndex(catalogueIndex(catalogue))), byId);
    const { all, found, first, empty } = summaryOf(judgements);
    const misses = judgements.filter(({ isFound }) => !isFound).map(({ query }) => query.query).join('、');
    expect(found / all, misses).toBeGreaterThanOrEqual(0.98);
    expect(first / all).toBeGreaterThanOrEqual(0.95);
    expect(empty).toBe(0);
  });
});
