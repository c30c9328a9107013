import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DANGER } from '../../../src/domain/vocabulary/danger.ts';
import { contentHash } from '../../../src/search/files/content-hash.ts';
import { decodeDanger } from '../../../src/search/files/danger-table-file.ts';
import {
  decodeHead,
  decodeRare,
  decodeWords,
  withWords,
} from '../../../src/search/files/vocabulary-file.ts';
import {
  indexFilesOf,
  openIndex,
  partsOf,
  type IndexFiles,
} from '../../../src/search/files/index-files.ts';
import {
  addDetails,
  decodeDetails,
  detailsFiles,
  detailsOfRow,
  hasDetailsOf,
  decodePart,
  encodeDetails,
  encodePart,
} from '../../../src/search/files/entries-file.ts';
import { indexOf } from '../../../src/search/index/search-index.ts';
import { search } from '../../../src/search/answer/search.ts';
import {
  CITY,
  DOCUMENTS,
  ELSEWHERE,
  ELSEWHERE_PLACES,
  PLACES,
  PREFECTURE,
  TOWN,
  WARD,
  sampleFiles,
  sampleIndex,
} from '../sample-catalogue.ts';

const byId = <T extends { readonly id: string }>(documents: readonly T[]) =>
  documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const files = sampleFiles();
const head = decodeHead(files.head);
const parts = files.parts.map(({ name, main }) => decodePart(name, main));

type DetailsRow = ReturnType<typeof detailsFiles>[number];
const allDetails = ({ details }: IndexFiles['parts'][number]) => details[0]![1];

describe('the files of the index', () => {
  it('give back every entry and place', () => {
    const index = sampleIndex();
    // Of some entry a card has nothing to say beside what the row says.
    const withCards = DOCUMENTS.map((document) => ({
      ...document,
      card: { on: undefined, ...document.card },
    }));
    expect(byId(index.documents)).toEqual(byId(withCards));
    expect(index.places.slice(0, PLACES.length)).toEqual(PLACES);
    expect(index.places.at(-1)).toMatchObject({
      code: ELSEWHERE_PLACES[0]!.code,
      name: '見本遠見市',
    });
  });

  it('leave provider, summary and long numbers to the details, and places elsewhere to the words', () => {
    const documents = parts.flatMap((part) => part.documents);
    expect(
      documents.every(({ provider, summary }) => provider === undefined && summary === undefined),
    ).toBe(true);
    expect(documents.flatMap(({ phones }) => phones).toSorted()).toEqual(['#8008', '110', '189']);
    expect(head.places.find(({ code }) => code === CITY)?.neighbours.length).toBe(1);
    const elsewhere = ELSEWHERE_PLACES[0]!.code;
    expect(head.places.some(({ code }) => code === elsewhere)).toBe(false);
    expect(
      withWords(head, decodeWords(files.words)).places.some(({ code }) => code === elsewhere),
    ).toBe(true);
  });

  it('list the parts with whom they serve', () => {
    expect(head.parts.map(({ name }) => name)).toEqual(files.parts.map(({ name }) => name));
    expect(head.parts.reduce((sum, { size }) => sum + size, 0)).toBe(DOCUMENTS.length);
    for (const [at, { areas }] of head.parts.entries())
      expect([...areas].toSorted()).toEqual(
        [...new Set(parts[at]!.documents.flatMap(({ area }) => area))].toSorted(),
      );
    expect(
      head.parts.filter(({ areas }) => areas.has('national')).map(({ areas }) => areas.size),
    ).toEqual([1]);
  });

  it('are the same whatever the order of the entries', () => {
    expect(sampleFiles(DOCUMENTS.toReversed())).toEqual(files);
  });

  it('take a new name when their content changes', () => {
    const changed = sampleFiles(
      DOCUMENTS.map((document) =>
        document.name === 'あおぞら工房' ? { ...document, summary: '見本' } : document,
      ),
    );
    const names = files.parts.map(({ name }) => name);
    expect(changed.parts.filter(({ name }) => !names.includes(name))).toHaveLength(1);
    expect(contentHash('あ')).not.toBe(contentHash('い'));
    expect(contentHash('')).toMatch(/^[0-9a-f]{12,}$/);
  });

  it('share equal lists, so that they can be compared by identity', () => {
    const desks = parts
      .flatMap(({ documents }) => documents)
      .filter(({ kind, area }) => kind === 'self-reliance-desk' && area[0] === CITY);
    const hidden = parts
      .flatMap(({ documents }) => documents)
      .filter(({ area }) => area[0] === CITY);
    expect(hidden[0]?.area).toBe(desks[0]?.area);
  });

  it('refuse another version and details of other entries', () => {
    expect(() => decodeHead('{"version":0}')).toThrow('another version');
    expect(() => decodePart('x', '{"version":0}')).toThrow('another version');
    expect(() => addDetails(parts[0]!, allDetails(files.parts.at(-1)!))).toThrow('broken index');
    expect(() => decodeDanger('{"version":0}')).toThrow('another version');
    const [rare, danger] = [decodeRare(files.rare), decodeDanger(files.danger)];
    expect(() => withWords({ ...head, danger }, { ...rare, danger: `${rare.danger}\n` })).toThrow(
      'broken index',
    );
  });

  it('make the table of danger once, and its reader, however often more words are added', () => {
    const [rare, table] = [decodeRare(files.rare), decodeDanger(files.danger)];
    const [first, again] = [1, 2].map(() => withWords({ ...head, danger: table }, rare).danger);
    expect(again).toBe(first);
    const slices = () => [...first!.readerSteps(first!)].length;
    expect(slices()).toBeGreaterThan(100);
    expect(slices()).toBe(0);
  });

  it('can be read one by one: what is loaded is found, what is not is not', () => {
    const near = indexOf(
      head,
      parts.filter(({ documents }) => documents.some(({ area }) => area[0] === CITY)),
    );
    expect(search('こども食堂ひだまり', near).results[0]?.document.name).toBe('こども食堂ひだまり');
    expect(search('こども食堂', indexOf(head, [])).results).toEqual([]);
    expect(search('練馬 ごはん', indexOf(head, [])).query.concepts.length).toBe(1);
    const details = files.parts.map((file, at) => addDetails(parts[at]!, allDetails(file)));
    expect(search('毎週カレー', indexOf(head, details)).results[0]?.document.name).toBe(
      'こども食堂ひだまり',
    );
    expect(search('こども食堂ひだまり', openIndex(files)).results[0]?.document.id).toBe(
      'sample/mihon/hidamari',
    );
  });

  it('never cut a folder, and keep parts near one size', () => {
    const row = fc.record({
      prefecture: fc.constantFrom('a', 'b', 'national'),
      folder: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 900 }), (rows) => {
        const ids = rows
          .map(({ prefecture, folder }, at) =>
            prefecture === 'national' ? `national/x${at}` : `${prefecture}/f${folder}/x${at}`,
          )
          .toSorted();
        const made = partsOf(ids, (id) => id.slice(0, id.lastIndexOf('/')));
        expect(made.flat()).toEqual(ids);
        const folders = made.map(
          (part) => new Set(part.map((id) => id.slice(0, id.lastIndexOf('/')))),
        );
        for (const [at, own] of folders.entries()) {
          for (const folder of own)
            expect(folders.findIndex((other) => other.has(folder))).toBe(at);
          if (own.size > 1) expect(made[at]!.length).toBeLessThanOrEqual(200);
          if (own.has('national')) expect(own.size).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keep what serves more than one municipality apart, so that no place asks for the entries of another', () => {
    const wide = (id: string, area: readonly string[]) => ({
      ...DOCUMENTS[0]!,
      id: `sample/mihon/${id}`,
      area,
    });
    const documents = [
      ...DOCUMENTS,
      wide('two-towns', [CITY, WARD]),
      wide('prefecture', [PREFECTURE]),
      wide('two-prefectures', [CITY, ELSEWHERE]),
      wide('nation', ['national']),
    ];
    const made = decodeHead(
      indexFilesOf({
        rows: documents.map((document) => ({ document, facets: {} })),
        near: PLACES,
        elsewhere: ELSEWHERE_PLACES,
        thesaurus: [],
        danger: NO_DANGER,
      }).head,
    ).parts;
    const serving = (code: string) => made.filter(({ areas }) => areas.has(code));
    // Its own, those of the prefecture's, and those of several prefectures'.
    expect(serving(CITY).map(({ areas }) => areas.has(ELSEWHERE))).toEqual(
      expect.arrayContaining([false, false, true]),
    );
    for (const { areas } of made) if (areas.has('national')) expect(areas.size).toBe(1);
    for (const { areas } of made)
      if (areas.has(CITY) && areas.has(TOWN)) expect(areas.has(PREFECTURE)).toBe(false);
  });

  it('tells the details of some entries in files of their own, in any order the same as the file of all', () => {
    const [whole] = openIndex(files).parts;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.nat(), (size, turn) => {
        const rows = Array.from({ length: size }, (_, at) => ({
          ...whole!.documents[at % whole!.documents.length]!,
          id: `sample/mihon/row-${at}`,
        }));
        const part = decodePart('x', encodePart(rows));
        const [[, all], ...slices] = detailsFiles(rows) as [DetailsRow, ...DetailsRow[]];
        const expected = addDetails(part, all);
        expect(expected.hasDetails).toBe(true);
        const first = turn % Math.max(1, slices.length);
        const inTurn = [...slices.slice(first), ...slices.slice(0, first)];
        const sliced = inTurn.reduce(
          (known, [of, text]) => decodeDetails(text, of, size)(known),
          part,
        );
        if (slices.length > 0) expect(sliced.documents).toEqual(expected.documents);
        for (const row of rows.keys()) {
          const of = detailsOfRow(row, size);
          const [, text] = [...slices, ['all', all] as const].find(([one]) => one === of)!;
          const known = decodeDetails(text, of, size)(part);
          expect(known.documents[row]).toEqual(expected.documents[row]);
          expect(hasDetailsOf(part, of)).toBe(false);
          expect(hasDetailsOf(known, of)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('writes any file name and any reading so that they can be read again', () => {
    const slug = fc.string({
      unit: fc.constantFrom(...'abkoshinru019-'),
      minLength: 1,
      maxLength: 60,
    });
    const kana = fc.string({
      unit: fc.constantFrom(...'あいうぁっゃんーゔゖ0aA・()'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(slug, kana, (name, reading) => {
        const row = {
          ...openIndex(files).documents[0]!,
          id: `sample/mihon/${name}`,
          name: '漢字の名前',
          kana: reading,
        };
        const part = decodePart('x', encodePart([row]));
        const [read] = addDetails(part, encodeDetails([row])).documents;
        expect([read?.id, read?.kana]).toEqual([row.id, reading]);
      }),
    );
  });
});
