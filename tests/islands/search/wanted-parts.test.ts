/** どの部分が要るか: the first answer first, what is further down and farther away after it. */
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filter/filters.ts';
import { detailsOfRow } from '../../../src/search/files/entries-file.ts';
import type { PartRow } from '../../../src/search/files/vocabulary-file.ts';
import type { PartPlan } from '../../../src/search/files/which-files.ts';
import { search } from '../../../src/search/answer/search.ts';
import { indexOf } from '../../../src/search/index/search-index.ts';
import { readingOf } from '../../../src/islands/search/search-state.ts';
import {
  askedCodes,
  FIRST_PLACES,
  missingParts,
  nextParts,
  wantedDetails,
  type DetailsFile,
} from '../../../src/islands/search/wanted-parts.ts';
import { DOCUMENTS, sampleIndex } from '../../search/sample-catalogue.ts';

const row = (name: string, size: number): PartRow => ({ name, size, areas: new Set() });
const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
const planOf = (size: number): PartPlan => ({
  needed: rows.map((name) => row(name, size)),
  nearby: [row('near', 1)],
  further: [[row('far', 1)]],
  elsewhere: [],
});
const namesOf = (some: readonly PartRow[]) => some.map(({ name }) => name).join('');

const index = sampleIndex();

describe('どの部分が要るか', () => {
  it('fetches all at once where it is little, and a first few where it is much', () => {
    const [little, much] = [planOf(100), planOf(450)];
    expect(namesOf(nextParts(little, little.needed, false))).toBe('abcdef');
    expect(namesOf(nextParts(much, much.needed, false))).toBe('a');
    expect(namesOf(nextParts(much, much.needed.slice(1), false))).toBe('');
    expect(namesOf(nextParts(much, much.needed.slice(1), true))).toBe('bcdef');
  });

  it('asks for what is farther away only where the nearest says too little', () => {
    const plan = planOf(1);
    const all = search('こども食堂', index);
    const missing = (isWeak: boolean, total: number, loaded: string) =>
      namesOf(
        missingParts({
          plan,
          found: { ...all, total },
          isWeak,
          hasPlace: true,
          has: ({ name }) => loaded.includes(name),
        }),
      );
    expect(missing(true, 0, 'abc')).toBe('def');
    expect(missing(false, 99, 'abcdef')).toBe('');
    expect(missing(false, 1, 'abcdef')).toBe('near');
    expect(missing(true, 99, 'abcdefnear')).toBe('far');
  });

  it('wants first the lines of the places that are seen first, then of those below, each part once', () => {
    const parts = DOCUMENTS.map((document, at) => ({
      documents: [document],
      hasDetails: false,
      name: `parts/${at}`,
    }));
    const split = indexOf(index, parts);
    const all = search('相談', split, { limit: Infinity });
    expect(all.query.literals).toEqual([]);
    const wanted = wantedDetails(parts, all, all, 20);
    const ids = (some: readonly DetailsFile[]) => some.map(({ part }) => part.documents[0]!.id);
    const seen = all.results.slice(0, FIRST_PLACES).map(({ document }) => document.id);
    expect(ids(wanted.first).toSorted()).toEqual(
      [...new Set([...seen, ...all.urgent.map(({ id }) => id)])].toSorted(),
    );
    const both = [...wanted.first, ...wanted.others];
    expect(new Set(ids(both)).size).toBe(both.length);
    const shown = all.results.slice(0, 20).map(({ document }) => document.id);
    expect(ids(both)).toEqual(expect.arrayContaining(shown));
  });

  it('wants all lines before an answer whose words may stand in them', () => {
    const parts = index.parts.map((part) => ({ ...part, hasDetails: false }));
    const all = search('0399999999', index);
    expect(wantedDetails(parts, all, all, 20)).toEqual({
      first: parts.map((part) => ({ part, of: 'all' })),
      others: [],
    });
  });

  it('wants of a long part no more than the files of what is seen, and none that is lost or there', () => {
    const documents = Array.from({ length: 100 }, (_, at) => ({
      ...DOCUMENTS[at % DOCUMENTS.length]!,
      id: `sample/mihon/row-${at}`,
      card: undefined,
    }));
    const part = { documents, hasDetails: false, name: 'parts/long' };
    const all = search('相談', indexOf(index, [part]), { limit: Infinity });
    const rowById = new Map(documents.map(({ id }, row) => [id, row]));
    const seen = all.results
      .slice(0, FIRST_PLACES)
      .map(({ document }) => rowById.get(document.id)!);
    const { first, others } = wantedDetails([part], all, all, 20);
    expect(new Set(first.map(({ of }) => of))).toEqual(
      new Set(seen.map((row) => detailsOfRow(row, documents.length))),
    );
    expect(first.every(({ of }) => of !== 'all')).toBe(true);
    const lost = wantedDetails([part], all, all, 20, ({ of }) => of === first[0]!.of);
    expect([...lost.first, ...lost.others].map(({ of }) => of)).not.toContain(first[0]!.of);
    expect(others.filter((file) => first.some(({ of }) => of === file.of))).toEqual([]);
  });

  it('knows the places that were chosen, with their neighbours only when asked', () => {
    const places = new Map([
      ['1', { code: '1', name: '', kana: '', prefecture: '', neighbours: ['2', '3'] }],
    ]);
    expect(askedCodes(undefined, NO_FILTERS, places)).toEqual([]);
    expect(askedCodes(undefined, { ...NO_FILTERS, place: '1' }, places)).toEqual(['1']);
    expect(askedCodes(undefined, { ...NO_FILTERS, place: '1', near: true }, places)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('calls words harmless only when the whole table of danger was read', () => {
    const all = search('こども食堂', index);
    const heard = { topics: [], isRead: true };
    expect(readingOf(all.query, all, false, heard)).toBe('unsure');
    expect(readingOf(all.query, undefined, true, heard)).toBe('unsure');
    expect(readingOf(all.query, all, true, { ...heard, isRead: false })).toBe('unsure');
    expect(readingOf(all.query, all, true, heard)).toBe('harmless');
    expect(readingOf({ ...all.query, isSensitive: true }, all, false, heard)).toBe('sensitive');
  });

  it('calls words that only sound of danger sensitive', () => {
    const all = search('こども食堂', index);
    const topics = index.danger.topics.slice(0, 1);
    expect(readingOf(all.query, all, true, { topics, isRead: true })).toBe('sensitive');
  });
});
