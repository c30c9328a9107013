/** 危ないときのことば over the real catalogue: the right line within the first three, and no alarm where there is none. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDanger } from '../../../src/search/files/danger-table-file.ts';
import { decodeHead } from '../../../src/search/files/vocabulary-file.ts';
import { openIndex } from '../../../src/search/files/index-files.ts';
import { dangerReader } from '../../../src/search/understand/danger-words.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { search } from '../../../src/search/answer/search.ts';
import { vocabularyFor } from '../../../src/search/understand/vocabulary.ts';
import { realIndexFiles } from '../../catalogue/real-catalogue.ts';

/** With kana or a word of ours: not Chinese, not Latin letters. */
const IS_OURS = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const files = realIndexFiles();
const index = openIndex(files);
const FIRST = 3;
/** Said of oneself, in words that an animal or an event could be spoken of with too. */
const PLEAS = [
  '消えてしまいたい',
  '死にたい',
  '夫に殴られる',
  '家に帰りたくない 殴られる',
] as const;

const rows = readFileSync('tests/search/danger-queries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, 'yes' | 'no']);
const alarms = rows.filter(([, lines]) => lines !== '-');
const calm = rows.filter(([, lines]) => lines === '-');

const firstLines = (query: string) => {
  const { urgent, results } = search(query, index);
  return [...urgent, ...results.map(({ document }) => document)]
    .slice(0, FIRST)
    .map(({ id }) => id);
};

describe('危ないときのことば', () => {
  it('are many, in both directions', () => {
    expect(alarms.length).toBeGreaterThanOrEqual(200);
    expect(calm.length).toBeGreaterThanOrEqual(50);
  });

  it.each(alarms)('%s → %s', (query, lines, isPrivate) => {
    expect(firstLines(query)).toEqual(
      expect.arrayContaining(lines.split(' ').map((file) => `national/${file}`)),
    );
    if (isPrivate === 'yes') expect(search(query, index).query.isSensitive).toBe(true);
  });

  it.each(calm)('%s: no alarm', (query) =>
    expect(search(query, index).query.urgent.map(({ id }) => id)).toEqual([]),
  );

  it('are heard wherever the writer lives: 練馬 is no horse, 犬山 no dog', () => {
    const names = index.places.map(({ name }) => name.replace(/[都道府県市区町村]$/, ''));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...PLEAS), (name, plea) => {
        for (const query of [`${plea} ${name}`, `${name} ${plea}`])
          expect(search(query, index).query.urgent.length, query).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('are heard as they were typed, also where a stray letter is taken out for reading', () => {
    const reader = dangerReader(index.danger);
    const typed = alarms.map(([query]) => query).filter((query) => query.length > 3);
    fc.assert(
      fc.property(
        fc.constantFrom(...typed),
        fc.nat(20),
        fc.constantFrom(...'tsnk'),
        (query, at, letter) => {
          const text = query.slice(0, at) + letter + query.slice(at);
          if (reader.topicsIn(text).length > 0 && !reader.isAside(text))
            expect(understand(text, vocabularyFor(index)).urgent.length, text).toBeGreaterThan(0);
        },
      ),
    );
  });

  // Whoever is in danger is understood before any entry came; in other languages as soon as its rest is there.
  it('are read with the head of the index and the table of danger alone', () => {
    const head = decodeHead(files.head);
    const vocabulary = vocabularyFor({ ...head, danger: decodeDanger(files.danger) });
    for (const [query, , isPrivate] of alarms.filter(
      ([text, lines]) => lines !== 'jidou-189' && IS_OURS.test(text),
    )) {
      const { urgent, isSensitive } = understand(query, vocabulary);
      expect(urgent.length, query).toBeGreaterThan(0);
      if (isPrivate === 'yes') expect(isSensitive, query).toBe(true);
    }
  });
});
