import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAbsentKinds } from '../../../src/search/files/absent-kinds.ts';
import { hasOtherLetters } from '../../../src/search/understand/danger-trace.ts';
import { splitThesaurus } from '../../../src/search/files/split-thesaurus.ts';
import { decodeDanger } from '../../../src/search/files/danger-table-file.ts';
import {
  decodeForeign,
  decodeHead,
  decodeRare,
  decodeWords,
  withWords,
  type MoreWords,
} from '../../../src/search/files/vocabulary-file.ts';
import { foldWords } from '../../../src/search/understand/phrase-table.ts';
import { understand, type Query } from '../../../src/search/understand/understand.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import { realCatalogue, realIndexFiles } from '../../catalogue/real-catalogue.ts';

const BUILDS_MS = 120_000;
const catalogue = realCatalogue();
const files = realIndexFiles();
const head = { ...decodeHead(files.head), danger: decodeDanger(files.danger) };
const words = decodeWords(files.words);
type Rows = typeof words.thesaurus;
/** Places of its own: a vocabulary is kept by its list of places. */
const withMore = (...more: readonly MoreWords[]) => {
  const { places, thesaurus, danger } = more.reduce(withWords, {
    ...head,
    places: [...head.places],
  });
  return vocabularyOf(places, thesaurus, danger);
};
const first = vocabularyOf(head.places, head.thesaurus, head.danger);
const all = withMore(words);

/** What a person sees of a reading, and what the search makes of it. */
const readingOf = ({ words: read, urgent, isSensitive, chips }: Query) => ({
  words: read.map(({ typed, places, concepts, literals, hints, isOptional }) => ({
    typed,
    places: places.map(({ codes }) => codes),
    concepts: concepts.map(({ needs, kinds, named }) =>
      [needs, kinds, named].map((one) => one.toSorted()),
    ),
    literals,
    hints,
    isOptional,
  })),
  urgent: urgent.map(({ id }) => id),
  isSensitive,
  chips: chips.length,
});

const QUERIES = readdirSync('tests/search')
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(`tests/search/${file}`, 'utf8').split('\n'))
  .map((line) => line.split('\t')[0]!)
  .filter((query) => query !== '' && !query.startsWith('# '));

describe('the two tables of words', () => {
  it('hold every phrase once', () => {
    const textsOf = (rows: Rows) => rows.flatMap(({ phrases }) => phrases.map(foldWords));
    const [here, later] = [new Set(textsOf(head.thesaurus)), textsOf(words.thesaurus)];
    expect(later.filter((text) => here.has(text))).toEqual([]);
    const { first: one, others } = splitThesaurus(
      withAbsentKinds(catalogue.thesaurus, new Set(catalogue.resources.map(({ kind }) => kind))),
      head.places,
      catalogue.danger,
    );
    const written = new Set(textsOf([...one, ...others]));
    const read = new Set([...here, ...later]);
    expect([...read].filter((text) => !written.has(text))).toEqual([]);
    // What is not written in Japanese signs comes with other languages.
    expect(
      [...written].filter((text) => !read.has(text) && /[ぁ-ゖァ-ヺ一-鿿]/.test(text)),
    ).toEqual([]);
  });

  it('read a query alike when the first leaves nothing over', () => {
    const known = QUERIES.filter((query) => understand(query, first).isKnown);
    expect(known.length).toBeGreaterThan(QUERIES.length / 5);
    for (const query of known)
      expect(readingOf(understand(query, first)), query).toEqual(readingOf(understand(query, all)));
  });

  it('speak of no danger that the second takes back, when nothing is waited for', () => {
    for (const query of QUERIES) {
      const { isDangerSure, urgent } = understand(query, first);
      if (!isDangerSure) continue;
      expect(understand(query, all).urgent[0]?.id, query).toBe(urgent[0]!.id);
    }
  });

  it(
    'read any words put together alike when the first leaves nothing over',
    () => {
      const phrase = fc.constantFrom(
        ...[...head.thesaurus, ...head.thesaurus, ...words.thesaurus]
          .flatMap(({ phrases }) => phrases)
          .filter((text) => !text.includes(' ')),
      );
      const between = fc.constantFrom('', 'の', 'が', 'を', 'に', 'は', 'で', 'も', ' ');
      const end = fc.constantFrom('', 'がない', 'したい', 'ない', 'ません', 'について', 'の相談');
      fc.assert(
        fc.property(fc.tuple(phrase, between, fc.option(phrase, { nil: '' }), end), (parts) => {
          const query = parts.join('');
          const read = understand(query, first);
          fc.pre(read.isKnown);
          expect(readingOf(read), query).toEqual(readingOf(understand(query, all)));
        }),
        { numRuns: 500 },
      );
    },
    BUILDS_MS,
  );

  it('are all that a text without letters of other languages needs', () => {
    const rare = decodeRare(files.rare);
    const inJapanese = withMore(words, rare);
    const everything = withMore(words, rare, decodeForeign(files.foreign));
    const [japanese, others] = [true, false].map((isSo) =>
      QUERIES.filter((query) => hasOtherLetters(query) !== isSo),
    ) as [string[], string[]];
    expect(others.length).toBeGreaterThan(50);
    for (const query of japanese)
      expect(readingOf(understand(query, inJapanese)), query).toEqual(
        readingOf(understand(query, everything)),
      );
    const isDanger = (query: string, vocabulary: typeof all) =>
      understand(query, vocabulary).urgent.length > 0;
    expect(
      others.filter((query) => isDanger(query, everything) && !isDanger(query, inJapanese)),
    ).not.toEqual([]);
  });

  it('leaves out of the head what most people do not type', () => {
    const countOf = (rows: Rows) => rows.flatMap(({ phrases }) => phrases).length;
    expect(countOf(head.thesaurus)).toBeLessThan(countOf(words.thesaurus));
  });
});
