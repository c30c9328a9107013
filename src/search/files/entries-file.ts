/**
 * 索引の一部分: the entries of some folders, in two files. The first answers names, kinds, needs and
 * places; the details (reading, provider, summary, telephone, hours) follow. Rows stand in one order in all files.
 */
import { folderOf } from '../../domain/fields/entry-id.ts';
import { normalise } from '../../domain/text/japanese-text.ts';
import type { NotedHours } from '../../domain/time/noted-hours.ts';
import type { OpeningHours } from '../../domain/time/timetable.ts';
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import type { FactId } from '../../domain/vocabulary/fact.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { columnOf, valuesOf, type Column } from './column.ts';
import { CARD_FIELDS, type CardOfDocument, type SearchDocument } from '../index/search-document.ts';
import { isSameList, type IndexPart } from '../index/search-index.ts';
import { oneLine, parseWritten, sparse, VERSION, type Sparse } from './written-data.ts';

const STATES = ['open', 'paused', 'closed'] as const;
/** 110, #8008: needed at once, and few */
const SHORT_NUMBER = 5;

interface Main {
  readonly version: number;
  readonly names: string;
  readonly slugs: string;
  readonly folders: Column<string>;
  readonly kinds: Column<KindId>;
  readonly areas: Column<readonly string[]>;
  readonly needs: Column<readonly NeedId[] | 0>;
  readonly steps: Column<readonly number[] | 0>;
  readonly verified: Column<string>;
  readonly aliases: Sparse<readonly string[]>;
  readonly states: Sparse<number>;
  readonly phones: Sparse<readonly string[]>;
}

interface Details {
  readonly version: number;
  /** looked for where words are not read: all details are there then */
  readonly kana: string;
  readonly providers: Column<string>;
  readonly summaries: Sparse<string>;
  readonly phones: string;
  /** 0 where they are not known */
  readonly hours: Column<OpeningHours | 0>;
  readonly noted: Sparse<NotedHours>;
  readonly isWrittenTo: Sparse<1>;
  readonly isFree: Sparse<1>;
  readonly ages: Sparse<AgeRange>;
  readonly isForWomen: Sparse<1>;
  readonly isForSome: Sparse<1>;
  readonly facts: Sparse<readonly FactId[]>;
  readonly cards: WrittenCards;
}

/** A column where rows are alike; by row number where few have it. */
const ALIKE = ['on', 'fee', 'town', 'ask'] as const satisfies readonly (keyof CardOfDocument)[];
type Alike = (typeof ALIKE)[number];
type WrittenCards = Readonly<
  Record<Alike, Column<unknown>> &
    Record<Exclude<(typeof CARD_FIELDS)[number], Alike>, Sparse<unknown>>
>;

const isAlike = (field: (typeof CARD_FIELDS)[number]): field is Alike =>
  (ALIKE as readonly string[]).includes(field);

function writtenCards(rows: readonly SearchDocument[]): WrittenCards {
  return Object.fromEntries(
    CARD_FIELDS.map((field) => [
      field,
      isAlike(field)
        ? columnOf(rows.map(({ card }) => card?.[field] ?? 0))
        : sparse(rows, ({ card }) => card?.[field]),
    ]),
  ) as unknown as WrittenCards;
}

/** A card's fields by row; what is not written is not there, and of some entry nothing may be. */
function cardsIn(cards: WrittenCards): (row: number) => CardOfDocument {
  const valueOf = CARD_FIELDS.map((field) => {
    if (!isAlike(field)) return [field, (row: number) => cards[field][row]] as const;
    const values = valuesOf(cards[field]);
    return [field, (row: number) => values[row] || undefined] as const;
  });
  return (row) => {
    const known = valueOf
      .map(([field, of]) => [field, of(row)] as const)
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(known) as unknown as CardOfDocument;
  };
}

const lines = (values: readonly string[]) => values.map(oneLine).join('\n');
const keepsKana = ({ name, kana }: SearchDocument) =>
  Boolean(kana) && normalise(kana!) !== normalise(name);

/** @param rows in row order. Names never hold line breaks: the schema has refused them. */
export function encodePart(rows: readonly SearchDocument[]): string {
  const slugOf = (row: SearchDocument) => row.id.slice(folderOf(row.id).length);
  const main: Main = {
    version: VERSION,
    names: lines(rows.map((row) => row.name)),
    slugs: lines(rows.map(slugOf)),
    folders: columnOf(rows.map((row) => folderOf(row.id))),
    kinds: columnOf(rows.map((row) => row.kind)),
    areas: columnOf(rows.map((row) => row.area)),
    needs: columnOf(
      rows.map((row) => (isSameList(row.needs, kindOf(row.kind).needs) ? 0 : row.needs)),
    ),
    steps: columnOf(
      rows.map((row) => (isSameList(row.steps, kindOf(row.kind).steps) ? 0 : row.steps)),
    ),
    verified: columnOf(rows.map((row) => row.informationYear)),
    aliases: sparse(rows, (row) => (row.aliases.length > 0 ? row.aliases : undefined)),
    states: sparse(rows, (row) => (row.state === 'open' ? undefined : STATES.indexOf(row.state))),
    phones: sparse(rows, (row) => {
      const short = row.phones.filter((digits) => digits.length <= SHORT_NUMBER);
      return short.length > 0 ? short : undefined;
    }),
  };
  return JSON.stringify(main);
}

/** What the first file leaves out, in the same order of rows. */
export function encodeDetails(rows: readonly SearchDocument[]): string {
  const details: Details = {
    version: VERSION,
    kana: lines(rows.map((row) => (keepsKana(row) ? row.kana! : ''))),
    providers: columnOf(rows.map((row) => row.provider ?? '')),
    summaries: sparse(rows, (row) => row.summary),
    phones: rows.map((row) => row.phones.join(' ')).join('\n'),
    hours: columnOf(rows.map((row) => row.hours ?? 0)),
    noted: sparse(rows, (row) => row.noted),
    isWrittenTo: sparse(rows, (row) => (row.isWrittenTo ? 1 : undefined)),
    isFree: sparse(rows, (row) => (row.isFree ? 1 : undefined)),
    ages: sparse(rows, (row) => row.ages),
    isForWomen: sparse(rows, (row) => (row.isForWomen ? 1 : undefined)),
    isForSome: sparse(rows, (row) => (row.isForSome ? 1 : undefined)),
    facts: sparse(rows, (row) => row.facts),
    cards: writtenCards(rows),
  };
  return JSON.stringify(details);
}

/** @throws Error when the text is not a part of this version */
export function decodePart(partName: string, json: string): IndexPart {
  const main = parseWritten<Main>(json);
  const names = main.names.split('\n');
  const slugs = main.slugs.split('\n');
  const [folders, kinds, areas, needs, steps, verified] = [
    valuesOf(main.folders),
    valuesOf(main.kinds),
    valuesOf(main.areas),
    valuesOf(main.needs),
    valuesOf(main.steps),
    valuesOf(main.verified),
  ];
  const documents = folders.map((folder, row): SearchDocument => {
    const kind = kinds[row]!;
    const name = names[row]!;
    return {
      id: folder + slugs[row]!,
      name,
      kana: undefined,
      aliases: main.aliases[row] ?? [],
      kind,
      needs: needs[row] || kindOf(kind).needs,
      steps: steps[row] || kindOf(kind).steps,
      area: areas[row]!,
      state: STATES[main.states[row] ?? 0] ?? 'open',
      informationYear: verified[row]!,
      phones: main.phones[row] ?? [],
    };
  });
  return { name: partName, documents, hasDetails: false };
}

/** A few cards ask for a few rows: so many lie in one file, beside the file of all. */
const SLICE_ROWS = 50;

/** Which of a part's files of details: one slice, or all rows. */
export type DetailsOf = number | 'all';

export const detailsName = (partName: string, of: DetailsOf): string =>
  `${partName}-details${of === 'all' ? '' : of}`;

/** A part that is no longer than a slice has only the file of all. */
const isSliced = (size: number): boolean => size > SLICE_ROWS;

/** The smallest file that has a row's details. */
export const detailsOfRow = (row: number, size: number): DetailsOf =>
  isSliced(size) ? Math.floor(row / SLICE_ROWS) : 'all';

function rowsOf(of: DetailsOf, size: number): readonly [from: number, to: number] {
  if (of === 'all') return [0, size];
  return [of * SLICE_ROWS, Math.min((of + 1) * SLICE_ROWS, size)];
}

/** The details of these rows in each of their files. */
export function detailsFiles(
  rows: readonly SearchDocument[],
): readonly (readonly [of: DetailsOf, content: string])[] {
  const slices = isSliced(rows.length) ? Math.ceil(rows.length / SLICE_ROWS) : 0;
  const all: readonly DetailsOf[] = ['all', ...Array(slices).keys()];
  return all.map((of) => [of, encodeDetails(rows.slice(...rowsOf(of, rows.length)))] as const);
}

/** Whether a file would bring nothing new. */
export const hasDetailsOf = ({ documents, hasDetails }: IndexPart, of: DetailsOf): boolean =>
  hasDetails || (of !== 'all' && documents[rowsOf(of, documents.length)[0]]?.card !== undefined);

/**
 * What a file of details makes of the part that it belongs to: others may have come to it in the meantime.
 * @param size how many rows the part has
 * @throws Error when they belong to other entries
 */
export function decodeDetails(
  json: string,
  of: DetailsOf,
  size: number,
): (part: IndexPart) => IndexPart {
  const details = parseWritten<Details>(json);
  const [from, to] = rowsOf(of, size);
  const providers = valuesOf(details.providers);
  if (providers.length !== to - from) throw new Error('broken index');
  const phones = details.phones.split('\n');
  const kana = details.kana.split('\n');
  const hours = valuesOf(details.hours);
  const cardOf = cardsIn(details.cards);
  const withRow = (document: SearchDocument, row: number): SearchDocument => ({
    ...document,
    kana: kana[row] || undefined,
    provider: providers[row] || undefined,
    summary: details.summaries[row],
    hours: hours[row] || undefined,
    noted: details.noted[row],
    isWrittenTo: details.isWrittenTo[row] ? true : undefined,
    isFree: details.isFree[row] ? true : undefined,
    ages: details.ages[row],
    isForWomen: details.isForWomen[row] ? true : undefined,
    isForSome: details.isForSome[row] ? true : undefined,
    facts: details.facts[row],
    card: cardOf(row),
    phones: phones[row] ? phones[row].split(' ') : [],
  });
  return ({ name, documents, hasDetails }) => ({
    name,
    documents: documents.map((document, row) =>
      row >= from && row < to ? withRow(document, row - from) : document,
    ),
    hasDetails: hasDetails || of === 'all',
  });
}

/** The part with all its details. @throws Error when they belong to other entries */
export const addDetails = (part: IndexPart, json: string): IndexPart =>
  decodeDetails(json, 'all', part.documents.length)(part);
