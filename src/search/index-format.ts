/**
 * 検索の索引: two JSON files. The main one answers names, readings, kinds, needs and places; the details
 * (provider, summary, telephone, the rest of Japan) follow. Rows stand in one order in all files.
 */
import { checkDigitOf } from '../domain/area-code.ts';
import { folderOf } from '../domain/entry-id.ts';
import { kindOf, type KindId } from '../domain/kind.ts';
import type { NeedId } from '../domain/need.ts';
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { normalise } from '../domain/japanese-text.ts';
import { compactThesaurus } from './compact-thesaurus.ts';
import { columnOf, valuesOf, type Column } from './column.ts';
import { decodeKana, encodeKana } from './kana-code.ts';
import { inRowOrder } from './row-order.ts';
import { decodeSlug, encodeSlug, endingsOf, type Endings } from './slug-code.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchPlace } from './search-place.ts';

const VERSION = 1;
const STATES = ['open', 'paused', 'closed'] as const;
/** 110, #8008: needed at once, and few */
const SHORT_NUMBER = 5;

type Sparse<T> = Readonly<Record<string, T>>;

interface Main {
  readonly version: number;
  readonly names: string;
  readonly kana: string;
  readonly slugs: string;
  readonly endings: Endings;
  readonly folders: Column<string>;
  readonly kinds: Column<KindId>;
  readonly areas: Column<readonly string[]>;
  readonly needs: Column<readonly NeedId[] | 0>;
  readonly steps: Column<readonly number[] | 0>;
  readonly verified: Column<string>;
  readonly aliases: Sparse<readonly string[]>;
  readonly states: Sparse<number>;
  readonly phones: Sparse<readonly string[]>;
  readonly places: string;
  readonly thesaurus: WrittenThesaurus;
}

/** needs, kinds, phrases by line */
type WrittenThesaurus = readonly (readonly [readonly NeedId[], readonly KindId[], string])[];

interface Details {
  readonly version: number;
  readonly providers: Column<string>;
  readonly summaries: Sparse<string>;
  readonly phones: string;
  readonly elsewhere: string;
  readonly neighbours: string;
  /** what is not written in Japanese signs */
  readonly thesaurus: WrittenThesaurus;
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly places: readonly SearchPlace[];
  readonly thesaurus: readonly ThesaurusRow[];
  readonly hasDetails: boolean;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((value, index) => value === b[index]);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function sparse<T, R>(values: readonly T[], worth: (value: T) => R | undefined): Sparse<R> {
  return Object.fromEntries(values.flatMap((value, index) => {
    const kept = worth(value);
    return kept === undefined ? [] : [[String(index), kept]];
  }));
}

/** 5 digits, name, reading: one line a place; check digits are arithmetic. */
function placeLines(places: readonly SearchPlace[]): string {
  return places.map(({ code, name, kana }) => [code.slice(0, 5), name, kana].join('\t').trimEnd()).join('\n');
}

const full = (five: string) => five + checkDigitOf(five);

/** One line for each place of the main index, in its order. */
function neighbourLines(places: readonly SearchPlace[]): string {
  return places.map(({ neighbours }) => neighbours.map((near) => near.slice(0, 5)).join(' ')).join('\n');
}

function placesOf(lines: string, prefectures: ReadonlyMap<string, string>): readonly SearchPlace[] {
  return lines.split('\n').filter(Boolean).map((line) => {
    const [five = '', name = '', kana = ''] = line.split('\t');
    return { code: full(five), name, kana, prefecture: prefectures.get(five.slice(0, 2)) ?? '', neighbours: [] };
  });
}

function prefecturesIn(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n').map((line) => line.split('\t')).filter(([five]) => five?.endsWith('000')).map(([five = '', name = '']) => [five.slice(0, 2), name]));
}

/** Kana, kanji, and the short forms that people type with them (DV, PTSD). */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|^[A-Z]{2,5}$/u;

function thesaurusLines(rows: readonly ThesaurusRow[], isWanted: (phrase: string) => boolean): WrittenThesaurus {
  return compactThesaurus(rows).flatMap(({ needs, kinds, phrases }) => {
    const wanted = phrases.filter(isWanted);
    return wanted.length > 0 ? [[needs, kinds, wanted.map(oneLine).join('\n')] as const] : [];
  });
}

function thesaurusOf(written: WrittenThesaurus): readonly ThesaurusRow[] {
  return written.map(([needs, kinds, phrases]) => ({ title: '', needs, kinds, phrases: phrases.split('\n') }));
}

/** The main index as JSON. Names never hold line breaks: the schema has refused them. */
export function encodeIndex(documents: readonly SearchDocument[], places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[]): string {
  const rows = inRowOrder(documents);
  const lines = (values: readonly string[]) => values.map(oneLine).join('\n');
  const slugOf = (row: SearchDocument) => row.id.slice(folderOf(row.id).length);
  const endings = endingsOf(rows.map((row) => ({ slug: slugOf(row), kind: row.kind })));
  const keepsKana = ({ name, kana }: SearchDocument) => Boolean(kana) && normalise(kana!) !== normalise(name);
  const readingOf = (row: SearchDocument) => oneLine(keepsKana(row) ? row.kana! : row.name);
  const main: Main = {
    version: VERSION,
    names: lines(rows.map((row) => row.name)),
    kana: lines(rows.map((row) => (keepsKana(row) ? encodeKana(oneLine(row.kana!), oneLine(row.name)) : ''))),
    slugs: lines(rows.map((row) => encodeSlug(slugOf(row), readingOf(row), endings[row.kind]))),
    endings,
    folders: columnOf(rows.map((row) => folderOf(row.id))),
    kinds: columnOf(rows.map((row) => row.kind)),
    areas: columnOf(rows.map((row) => row.area)),
    needs: columnOf(rows.map((row) => (isSame(row.needs, kindOf(row.kind).needs) ? 0 : row.needs))),
    steps: columnOf(rows.map((row) => (isSame(row.steps, kindOf(row.kind).steps) ? 0 : row.steps))),
    verified: columnOf(rows.map((row) => row.verifiedYear)),
    aliases: sparse(rows, (row) => (row.aliases.length > 0 ? row.aliases : undefined)),
    states: sparse(rows, (row) => (row.state === 'open' ? undefined : STATES.indexOf(row.state))),
    phones: sparse(rows, (row) => {
      const short = row.phones.filter((digits) => digits.length <= SHORT_NUMBER);
      return short.length > 0 ? short : undefined;
    }),
    places: placeLines(places),
    thesaurus: thesaurusLines(thesaurus, (phrase) => JAPANESE.test(phrase)),
  };
  return JSON.stringify(main);
}

/** What the main index leaves out, in the same order of rows. */
export function encodeDetails(documents: readonly SearchDocument[], places: readonly SearchPlace[], elsewhere: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[]): string {
  const rows = inRowOrder(documents);
  const details: Details = {
    version: VERSION,
    providers: columnOf(rows.map((row) => row.provider ?? '')),
    summaries: sparse(rows, (row) => row.summary),
    phones: rows.map((row) => row.phones.join(' ')).join('\n'),
    elsewhere: placeLines(elsewhere),
    neighbours: neighbourLines(places),
    thesaurus: thesaurusLines(thesaurus, (phrase) => !JAPANESE.test(phrase)),
  };
  return JSON.stringify(details);
}

/** @throws Error in Japanese when the text is not an index of this version */
export function decodeIndex(json: string): SearchIndex {
  const main = parse<Main>(json);
  const names = main.names.split('\n');
  const [kana, slugs] = [main.kana.split('\n'), main.slugs.split('\n')];
  const [folders, kinds, areas, needs, steps, verified] = [valuesOf(main.folders), valuesOf(main.kinds), valuesOf(main.areas), valuesOf(main.needs), valuesOf(main.steps), valuesOf(main.verified)];
  const documents = folders.map((folder, row): SearchDocument => {
    const kind = kinds[row]!;
    const name = names[row]!;
    const reading = kana[row] ? decodeKana(kana[row], name) : undefined;
    let id: string | undefined;
    return {
      // Few of thousands are ever shown, and romaji takes time.
      get id() {
        return (id ??= folder + decodeSlug(slugs[row]!, reading ?? name, main.endings[kind]));
      },
      name,
      kana: reading,
      aliases: main.aliases[row] ?? [],
      kind,
      needs: needs[row] || kindOf(kind).needs,
      steps: steps[row] || kindOf(kind).steps,
      area: areas[row]!,
      state: STATES[main.states[row] ?? 0] ?? 'open',
      verifiedYear: verified[row]!,
      phones: main.phones[row] ?? [],
    };
  });
  return { documents, places: placesOf(main.places, prefecturesIn(main.places)), thesaurus: thesaurusOf(main.thesaurus), hasDetails: false };
}

/** The index with its details. @throws Error in Japanese when they belong to another version */
export function addDetails(index: SearchIndex, json: string): SearchIndex {
  const details = parse<Details>(json);
  const providers = valuesOf(details.providers);
  if (providers.length !== index.documents.length) throw new Error('検索のデータがこわれています');
  const phones = details.phones.split('\n');
  const neighbours = details.neighbours.split('\n');
  const prefectures = new Map(index.places.filter(({ code }) => code.slice(2, 5) === '000').map(({ code, name }) => [code.slice(0, 2), name]));
  return {
    documents: index.documents.map((document, row) => {
      const { name, kana, aliases, kind, needs, steps, area, state, verifiedYear } = document;
      return {
        get id() {
          return document.id;
        },
        name, kana, aliases, kind, needs, steps, area, state, verifiedYear,
        provider: providers[row] || undefined,
        summary: details.summaries[row],
        phones: phones[row] ? phones[row].split(' ') : [],
      };
    }),
    places: [...index.places.map((place, row) => ({ ...place, neighbours: (neighbours[row] ?? '').split(' ').filter(Boolean).map(full) })), ...placesOf(details.elsewhere, prefectures)],
    thesaurus: [...index.thesaurus, ...thesaurusOf(details.thesaurus)],
    hasDetails: true,
  };
}

function parse<T extends { readonly version: number }>(json: string): T {
  const data = JSON.parse(json) as T;
  if (data.version !== VERSION) throw new Error('検索のデータが古いです。ページを読みこみなおしてください');
  return data;
}
