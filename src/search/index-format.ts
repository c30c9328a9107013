/**
 * 検索の索引: two JSON files. The main one answers names, readings, kinds, needs and places; the details
 * (provider, summary, telephone, the rest of Japan) follow. Rows sorted by folder and id, because
 * neighbours then look alike and gzip finds it.
 */
import { checkDigitOf } from '../domain/area-code.ts';
import { kindOf, type KindId } from '../domain/kind.ts';
import type { NeedId } from '../domain/need.ts';
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { normalise } from '../domain/japanese-text.ts';
import { compactThesaurus } from './compact-thesaurus.ts';
import { columnOf, valuesOf, type Column } from './column.ts';
import { decodeKana, encodeKana } from './kana-code.ts';
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
  /** needs, kinds, phrases by line */
  readonly thesaurus: readonly (readonly [readonly NeedId[], readonly KindId[], string])[];
}

interface Details {
  readonly version: number;
  readonly providers: Column<string>;
  readonly summaries: Sparse<string>;
  readonly phones: string;
  readonly elsewhere: string;
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly places: readonly SearchPlace[];
  readonly thesaurus: readonly ThesaurusRow[];
  readonly hasDetails: boolean;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((value, index) => value === b[index]);
const folderOf = (id: string) => id.slice(0, id.lastIndexOf('/') + 1);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sorted(documents: readonly SearchDocument[]): readonly SearchDocument[] {
  return documents.toSorted((a, b) => compare(folderOf(a.id), folderOf(b.id)) || compare(a.id, b.id));
}

function sparse<T, R>(values: readonly T[], worth: (value: T) => R | undefined): Sparse<R> {
  return Object.fromEntries(values.flatMap((value, index) => {
    const kept = worth(value);
    return kept === undefined ? [] : [[String(index), kept]];
  }));
}

/** 5 digits, name, reading, neighbours: one line a place; check digits are arithmetic. */
function placeLines(places: readonly SearchPlace[]): string {
  return places.map(({ code, name, kana, neighbours }) => [code.slice(0, 5), name, kana, neighbours.map((near) => near.slice(0, 5)).join(' ')].join('\t').trimEnd()).join('\n');
}

function placesOf(lines: string, prefectures: ReadonlyMap<string, string>): readonly SearchPlace[] {
  const full = (five: string) => five + checkDigitOf(five);
  return lines.split('\n').filter(Boolean).map((line) => {
    const [five = '', name = '', kana = '', near = ''] = line.split('\t');
    return { code: full(five), name, kana, prefecture: prefectures.get(five.slice(0, 2)) ?? '', neighbours: near ? near.split(' ').map(full) : [] };
  });
}

function prefecturesIn(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n').map((line) => line.split('\t')).filter(([five]) => five?.endsWith('000')).map(([five = '', name = '']) => [five.slice(0, 2), name]));
}

/** The main index as JSON. Names never hold line breaks: the schema has refused them. */
export function encodeIndex(documents: readonly SearchDocument[], places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[]): string {
  const rows = sorted(documents);
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
    verified: columnOf(rows.map((row) => row.verifiedOn)),
    aliases: sparse(rows, (row) => (row.aliases.length > 0 ? row.aliases : undefined)),
    states: sparse(rows, (row) => (row.state === 'open' ? undefined : STATES.indexOf(row.state))),
    phones: sparse(rows, (row) => {
      const short = row.phones.filter((digits) => digits.length <= SHORT_NUMBER);
      return short.length > 0 ? short : undefined;
    }),
    places: placeLines(places),
    thesaurus: compactThesaurus(thesaurus).map(({ needs, kinds, phrases }) => [needs, kinds, phrases.map(oneLine).join('\n')]),
  };
  return JSON.stringify(main);
}

/** What the main index leaves out, in the same order of rows. */
export function encodeDetails(documents: readonly SearchDocument[], elsewhere: readonly SearchPlace[]): string {
  const rows = sorted(documents);
  const details: Details = {
    version: VERSION,
    providers: columnOf(rows.map((row) => row.provider ?? '')),
    summaries: sparse(rows, (row) => row.summary),
    phones: rows.map((row) => row.phones.join(' ')).join('\n'),
    elsewhere: placeLines(elsewhere),
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
      verifiedOn: verified[row]!,
      phones: main.phones[row] ?? [],
    };
  });
  const thesaurus = main.thesaurus.map(([met, meant, phrases]) => ({ title: '', needs: met, kinds: meant, phrases: phrases.split('\n') }));
  return { documents, places: placesOf(main.places, prefecturesIn(main.places)), thesaurus, hasDetails: false };
}

/** The index with its details. @throws Error in Japanese when they belong to another version */
export function addDetails(index: SearchIndex, json: string): SearchIndex {
  const details = parse<Details>(json);
  const providers = valuesOf(details.providers);
  if (providers.length !== index.documents.length) throw new Error('検索のデータがこわれています');
  const phones = details.phones.split('\n');
  const prefectures = new Map(index.places.filter(({ code }) => code.slice(2, 5) === '000').map(({ code, name }) => [code.slice(0, 2), name]));
  return {
    documents: index.documents.map((document, row) => {
      const { name, kana, aliases, kind, needs, steps, area, state, verifiedOn } = document;
      return {
        get id() {
          return document.id;
        },
        name, kana, aliases, kind, needs, steps, area, state, verifiedOn,
        provider: providers[row] || undefined,
        summary: details.summaries[row],
        phones: phones[row] ? phones[row].split(' ') : [],
      };
    }),
    places: [...index.places, ...placesOf(details.elsewhere, prefectures)],
    thesaurus: index.thesaurus,
    hasDetails: true,
  };
}

function parse<T extends { readonly version: number }>(json: string): T {
  const data = JSON.parse(json) as T;
  if (data.version !== VERSION) throw new Error('検索のデータが古いです。ページを読みこみなおしてください');
  return data;
}
