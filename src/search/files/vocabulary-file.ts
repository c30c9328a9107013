/**
 * 索引のはじめの部分: places, words and the list of parts. It answers no query, but tells how a query is read
 * and where its answers are. The table of danger follows where the words may be of any, more words where some are not
 * read, and those of other languages for whoever writes in their letters.
 */
import { checkDigitOf, codesOfSteps, codeSteps } from '../../domain/area/area-code.ts';
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import {
  dangerToCome,
  readTraces,
  withForeign,
  writeForeign,
  writeRare,
  writeTraces,
  writeUnknown,
  type WrittenForeign,
  type WrittenTraces,
} from './danger-file.ts';
import type { SearchHead } from '../index/search-index.ts';
import { hasOtherLetters, traceFinder, type DangerTraces } from '../understand/danger-trace.ts';
import type { ReadableDanger } from '../understand/readable-danger.ts';
import { isPrefecture, type SearchPlace } from '../understand/search-area.ts';
import { finish, type Steps } from '../understand/steps.ts';
import { fromShortSigns, toShortSigns } from './short-signs.ts';
import { oneLine, parseWritten, VERSION } from './written-data.ts';

/** A file of entries, and whom they serve. */
export interface PartRow {
  /** of the file: changes with its content */
  readonly name: string;
  /** how many entries */
  readonly size: number;
  /** codes of municipalities and prefectures, and `national` */
  readonly areas: ReadonlySet<string>;
}

/** Whether a text may be of danger; never `false` of one that is. */
export type MayBeDanger = (text: string) => boolean;

export interface DecodedHead extends SearchHead {
  readonly parts: readonly PartRow[];
  /** without it, none of the table of danger is in the text */
  readonly mayBeDanger: MayBeDanger;
}

/** needs, kinds, phrases by line; codes where they are names of towns */
type WrittenThesaurus = readonly (readonly [
  readonly NeedId[],
  readonly KindId[],
  string,
  string?,
])[];

interface Head {
  readonly version: number;
  readonly places: string;
  /** one line for each place */
  readonly neighbours: string;
  readonly thesaurus: WrittenThesaurus;
  /** of the wordings in the table of danger: without any of them a text is none */
  readonly traces: WrittenTraces;
  /** the lines for whoever does not know where to ask */
  readonly unknown: string;
  /** name, size, areas */
  readonly parts: readonly (readonly [string, number, string])[];
}

interface Words {
  readonly version: number;
  /** what is written in Japanese signs and does not stand in the head */
  readonly thesaurus: WrittenThesaurus;
  /** places that the head leaves out */
  readonly elsewhere: string;
  /** of the head's places that have none there, without its last sign, one line each */
  readonly names: string;
  /** of the head's far places, and of wards: in kana, the shorter one as far as a +, one line each */
  readonly readings: string;
  /** of the rare wordings of danger */
  readonly traces: WrittenTraces;
}

interface Rare {
  readonly version: number;
  /** rare words of danger in the signs of Japanese */
  readonly danger: WrittenForeign;
}

interface Foreign {
  readonly version: number;
  /** what is not written in Japanese signs */
  readonly thesaurus: WrittenThesaurus;
  readonly danger: WrittenForeign;
}

/** What comes after the head. */
export interface MoreWords {
  readonly thesaurus: readonly ThesaurusRow[];
  readonly elsewhere: readonly WrittenPlace[];
  /** of the places that have none yet */
  readonly names?: readonly string[];
  /** of those of the places that are read later, in their order */
  readonly readings?: readonly (readonly string[])[];
  /** more wordings of danger, which do nothing without the table */
  readonly danger?: WrittenForeign;
}

export interface DecodedWords extends MoreWords {
  readonly names: readonly string[];
  readonly readings: readonly (readonly string[])[];
  /** without it, no rare wording of danger is in the text */
  readonly mayBeDanger: MayBeDanger;
}

const full = (five: string) => (five === 'national' ? five : five + checkDigitOf(five));
const short = (code: string) => (code === 'national' ? code : code.slice(0, 5));
const codesIn = (line: string) => line.split(' ').filter(Boolean).map(full);

/** How far the code's five digits are from the last one, name, reading: one line a place; check digits are arithmetic. */
function placeLines(places: readonly SearchPlace[]): string {
  const steps = codeSteps(places.map(({ code }) => code));
  return places
    .map(({ name, kana, ending }, row) =>
      [steps[row], name, name === '' ? ending : kana].join('\t').trimEnd(),
    )
    .join('\n');
}

type WrittenPlace = Pick<SearchPlace, 'code' | 'name' | 'kana' | 'ending'>;

function writtenPlaces(lines: string): readonly WrittenPlace[] {
  const rows = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const codes = codesOfSteps(rows.map(([step]) => Number(step)));
  return rows.map(([, name = '', kana = ''], row) => {
    const code = codes[row]!;
    return name === '' ? { code, name, kana: '', ending: kana } : { code, name, kana };
  });
}

/** Each as the step from the one before, the first from a row; what is none of the places is written out. */
function stepLine(
  codes: readonly string[],
  from: number,
  positions: ReadonlyMap<string, number>,
): string {
  let last = from;
  return codes
    .map((code) => {
      const at = positions.get(code);
      if (at === undefined) return `=${code}`;
      const step = at - last;
      last = at;
      return step;
    })
    .join(' ');
}

/** @throws Error when it was written for other places */
function codesBySteps(
  line: string,
  from: number,
  places: readonly Pick<SearchPlace, 'code'>[],
): readonly string[] {
  let last = from;
  return line
    .split(' ')
    .filter(Boolean)
    .map((written) => {
      if (written.startsWith('=')) return written.slice(1);
      last += Number(written);
      const place = places[last];
      if (!place) throw new Error('broken index');
      return place.code;
    });
}

const placesIn = (
  written: readonly WrittenPlace[],
  prefectures: ReadonlyMap<string, string>,
  neighbours: readonly string[] = [],
): readonly SearchPlace[] =>
  written.map((place, row) => ({
    ...place,
    prefecture: prefectures.get(place.code.slice(0, 2)) ?? '',
    neighbours: codesBySteps(neighbours[row] ?? '', row, written),
  }));

const prefecturesIn = (places: readonly WrittenPlace[]): ReadonlyMap<string, string> =>
  new Map(
    places
      .filter(({ code }) => isPrefecture(code))
      .map(({ code, name }) => [code.slice(0, 2), name]),
  );

const positionsOf = (places: readonly Pick<SearchPlace, 'code'>[]): ReadonlyMap<string, number> =>
  new Map(places.map(({ code }, at) => [code, at]));

/** In the order of the head's places, after those that are none of them. */
const areaLine = (areas: ReadonlySet<string>, positions: ReadonlyMap<string, number>): string =>
  stepLine(
    [...areas].toSorted().toSorted((a, b) => (positions.get(a) ?? -1) - (positions.get(b) ?? -1)),
    0,
    positions,
  );

/** Kana, kanji, and the short forms that people type with them (DV, PTSD). */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|^[A-Z]{2,5}$/u;

function thesaurusLines(
  rows: readonly ThesaurusRow[],
  isWanted: (phrase: string) => boolean,
): WrittenThesaurus {
  return rows.flatMap(({ needs, kinds, phrases, area }): WrittenThesaurus => {
    const wanted = phrases.filter(isWanted);
    if (wanted.length === 0) return [];
    const written = [needs, kinds, wanted.map(oneLine).join('\n')] as const;
    return [area.length > 0 ? [...written, area.map(short).join(' ')] : written];
  });
}

function thesaurusIn(written: WrittenThesaurus): readonly ThesaurusRow[] {
  return written.map(([needs, kinds, phrases, area = '']) => ({
    title: '',
    needs,
    kinds,
    phrases: phrases.split('\n'),
    area: codesIn(area),
  }));
}

const withPhrases =
  (write: (phrases: string) => string) =>
  (rows: WrittenThesaurus): WrittenThesaurus =>
    rows.map(([needs, kinds, phrases, ...area]) => [needs, kinds, write(phrases), ...area]);
/** Japanese phrases; those of other languages are longer so. */
const inShortSigns = withPhrases(toShortSigns);
const fromShort = withPhrases(fromShortSigns);

/** 8050 is no other language. */
const isJapanese = (phrase: string) => JAPANESE.test(phrase) || !hasOtherLetters(phrase);

/** @param thesaurus the first of its two tables */
export function encodeHead(
  places: readonly SearchPlace[],
  thesaurus: readonly ThesaurusRow[],
  danger: DangerTable,
  traces: DangerTraces,
  parts: readonly PartRow[],
): string {
  const positions = positionsOf(places);
  const head: Head = {
    version: VERSION,
    places: toShortSigns(placeLines(places)),
    neighbours: places
      .map(({ neighbours }, row) => stepLine(neighbours, row, positions))
      .join('\n'),
    thesaurus: inShortSigns(thesaurusLines(thesaurus, isJapanese)),
    traces: writeTraces(traces),
    unknown: writeUnknown(danger),
    parts: parts.map(({ name, size, areas }) => [name, size, areaLine(areas, positions)]),
  };
  return JSON.stringify(head);
}

/** Two thousand places and the words take a slow phone some 60 ms. @throws Error when the text is of another version */
export function* headSteps(json: string): Steps<DecodedHead> {
  const head = parseWritten<Head>(json);
  yield;
  const written = writtenPlaces(fromShortSigns(head.places));
  yield;
  const places = placesIn(written, prefecturesIn(written), head.neighbours.split('\n'));
  yield;
  const thesaurus = thesaurusIn(fromShort(head.thesaurus));
  yield;
  const mayBeDanger = traceFinder(readTraces(head.traces));
  yield;
  const parts = head.parts.map(([name, size, areas]) => ({
    name,
    size,
    areas: new Set(codesBySteps(areas, 0, places)),
  }));
  return { places, thesaurus, danger: dangerToCome(head.unknown), mayBeDanger, parts };
}

/** The same at once. @throws Error when the text is of another version */
export const decodeHead = (json: string): DecodedHead => finish(headSteps(json));

/** にし+く for にしく and にし; of one reading alone nothing is parted. */
const readingLine = ([first = '', second]: readonly string[]): string =>
  second === undefined ? first : `${second}+${first.slice(second.length)}`;

function readingsIn(line: string): readonly string[] {
  const [bare = '', ending] = line.split('+');
  if (ending !== undefined) return [bare + ending, bare];
  return bare === '' ? [] : [bare];
}

/**
 * What the head leaves out.
 * @param thesaurus the second of its two tables
 * @param named of those of the head's places that have no name, and of those that are read later, in their order
 * @param traces of the rare wordings of danger
 */
export function encodeWords(
  thesaurus: readonly ThesaurusRow[],
  elsewhere: readonly SearchPlace[],
  { names, readings }: Pick<DecodedWords, 'names' | 'readings'>,
  traces: DangerTraces,
): string {
  const words: Words = {
    version: VERSION,
    thesaurus: inShortSigns(thesaurusLines(thesaurus, isJapanese)),
    elsewhere: placeLines(elsewhere),
    names: names.join('\n'),
    readings: readings.map(readingLine).join('\n'),
    traces: writeTraces(traces),
  };
  return JSON.stringify(words);
}

/** @throws Error when the text is of another version */
export function decodeWords(json: string): DecodedWords {
  const { thesaurus, elsewhere, names, readings, traces } = parseWritten<Words>(json);
  return {
    thesaurus: thesaurusIn(fromShort(thesaurus)),
    elsewhere: writtenPlaces(elsewhere),
    names: names.split('\n').filter(Boolean),
    readings: readings.split('\n').map(readingsIn),
    mayBeDanger: traceFinder(readTraces(traces)),
  };
}

export function encodeRare(danger: DangerTable): string {
  const rare: Rare = { version: VERSION, danger: toShortSigns(writeRare(danger)) };
  return JSON.stringify(rare);
}

/** @throws Error when the text is of another version */
export const decodeRare = (json: string): MoreWords => ({
  thesaurus: [],
  elsewhere: [],
  danger: fromShortSigns(parseWritten<Rare>(json).danger),
});

/** What only texts in other letters are read with. @param thesaurus all of it */
export function encodeForeign(thesaurus: readonly ThesaurusRow[], danger: DangerTable): string {
  const foreign: Foreign = {
    version: VERSION,
    thesaurus: thesaurusLines(thesaurus, (phrase) => !isJapanese(phrase)),
    danger: writeForeign(danger),
  };
  return JSON.stringify(foreign);
}

/** @throws Error when the text is of another version */
export function decodeForeign(json: string): MoreWords {
  const { thesaurus, danger } = parseWritten<Foreign>(json);
  return { thesaurus: thesaurusIn(thesaurus), elsewhere: [], danger };
}

/** The same list for the same two: what was made of it is kept by it. */
function joinedOnce<T extends object, M extends object>(make: (list: T, more: M) => T) {
  const joined = new WeakMap<T, WeakMap<M, T>>();
  return (list: T, more: M): T => {
    const known = joined.get(list) ?? new WeakMap<M, T>();
    joined.set(list, known);
    const whole = known.get(more) ?? make(list, more);
    known.set(more, whole);
    return whole;
  };
}

/** @throws Error when they are names of other places */
function withNames(
  places: readonly SearchPlace[],
  names: readonly string[],
): readonly SearchPlace[] {
  if (names.length === 0) return places;
  const left = names.values();
  const named = places.map(({ ending, ...place }) =>
    place.name === '' ? { ...place, name: (left.next().value ?? '') + ending } : place,
  );
  if (!left.next().done || named.some(({ name }) => name.length < 2))
    throw new Error('broken index');
  return named;
}

/** Far from most entries: its kana does not stand in the head. */
export const isFarPlace = ({ code, kana }: SearchPlace): boolean =>
  kana === '' && !isPrefecture(code);
const WARD_OF_CITY = /.市.+区$/u;
/** How it is read comes with the words: of a far place, and of the ward of a city without its city. */
export const isReadLater = (place: SearchPlace): boolean =>
  isFarPlace(place) || WARD_OF_CITY.test(place.name);

function withReadings(
  places: readonly SearchPlace[],
  readings: MoreWords['readings'] = [],
): readonly SearchPlace[] {
  const left = readings.values();
  return places.map((place) => {
    const own = isReadLater(place) ? (left.next().value ?? []) : [];
    return own.length > 0 ? { ...place, readings: own } : place;
  });
}

const withPlaces = joinedOnce(
  (places: readonly SearchPlace[], { elsewhere, names = [], readings }: MoreWords) =>
    elsewhere.length + names.length === 0 && readings === undefined
      ? places
      : [
          ...withReadings(withNames(places, names), readings),
          ...placesIn(elsewhere, prefecturesIn(places)),
        ],
);

const withPhrasesOf = joinedOnce(
  (thesaurus: readonly ThesaurusRow[], more: MoreWords): readonly ThesaurusRow[] =>
    more.thesaurus.length === 0 ? thesaurus : [...thesaurus, ...more.thesaurus],
);

const withDanger = joinedOnce((danger: ReadableDanger, more: MoreWords): ReadableDanger =>
  more.danger === undefined ? danger : withForeign(danger, more.danger),
);

/**
 * The head with words that came apart from it, in any order; wordings of danger go to the table, if it is there.
 * @throws Error when they belong to another head
 */
export function withWords<T extends SearchHead>(head: T, more: MoreWords): T {
  return {
    ...head,
    places: withPlaces(head.places, more),
    thesaurus: withPhrasesOf(head.thesaurus, more),
    danger: withDanger(head.danger, more),
  };
}
