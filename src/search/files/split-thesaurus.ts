/**
 * ことばの表を2つに: the words that most queries are made of come with the head, the others in a file of their own.
 * A query that the first table reads without anything left over is read alike by the whole table, so that no answer
 * changes; any other waits for the second file.
 */
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { fold } from '../understand/fold.ts';
import { isMeaningful, SAYING_NOTHING, withoutEdges } from '../understand/grammar-words.ts';
import { foldWords } from '../understand/phrase-table.ts';
import type { SearchPlace } from '../understand/search-area.ts';
import { segment } from '../understand/segment.ts';
import { namesOf } from '../understand/area-names.ts';
import { readable } from '../understand/danger-words.ts';
import { UNREADABLE } from '../understand/readable-danger.ts';
import { vocabularyOf, type Vocabulary } from '../understand/vocabulary.ts';
import { readingOf } from '../understand/word-readings.ts';
import { compactThesaurus } from './compact-thesaurus.ts';
import { isFarPlace, isReadLater } from './vocabulary-file.ts';

export interface ThesaurusTiers {
  /** with the head */
  readonly first: readonly ThesaurusRow[];
  /** in the file of words */
  readonly others: readonly ThesaurusRow[];
}

/** What a need or a kind is called: the rows of content/vocabulary. */
const isName = ({ title, needs, kinds, area }: ThesaurusRow): boolean =>
  area.length === 0 &&
  needs.length + kinds.length === 1 &&
  (needs.some((need) => needLabel(need) === title) ||
    kinds.some((kind) => kindOf(kind).label === title));

/** Whoever writes of violence waits for no second file. */
const isOfViolence = ({ needs, kinds }: ThesaurusRow): boolean =>
  needs.includes('violence') || kinds.includes('dv-center');

/** The ways in which the phrase may be typed: with its ending, in kana, negated politely. */
function waysOf(phrase: string): readonly string[] {
  const kana = readingOf(phrase);
  const polite = /ない?$/.test(phrase) ? [phrase.replace(/ない?$/, 'ません')] : [];
  return [phrase, ...polite, ...(kana ? [kana] : [])];
}

/** に行きたい says nothing with ません behind it: it may end otherwise than here. */
const saysNothing = (part: string): boolean =>
  !isMeaningful(part) || !isMeaningful(withoutEdges(part));

/**
 * 依存 after アルコール: with one sign more it is the known 依存症, and nothing is left over. So is がな after 米, which
 * becomes がない.
 */
function isBegun(end: string, { phrases }: Vocabulary): boolean {
  return [...end].some((sign, at) => {
    const start = end.slice(at);
    const goesOn = (text: string) => text !== start && text.startsWith(start);
    const isKnown = (phrases.byStart.get(sign) ?? []).some(({ text }) => goesOn(text));
    return (isKnown || SAYING_NOTHING.some(goesOn)) && saysNothing(end.slice(0, at));
  });
}

/** It would be read without anything left over, as it stands or with more signs behind it. */
function isReadBy(phrase: string, vocabulary: Vocabulary): boolean {
  return waysOf(phrase).some((way) => {
    const text = fold(way);
    const { rest } = segment(text, vocabulary);
    const last = rest.at(-1) ?? '';
    const left = rest.filter((part) => !saysNothing(part));
    if (left.length === 0) return true;
    return (
      left.length === 1 && left[0] === last && text.endsWith(last) && isBegun(last, vocabulary)
    );
  });
}

function rowsWith(
  rows: readonly ThesaurusRow[],
  isWanted: (phrase: string) => boolean,
): readonly ThesaurusRow[] {
  return rows
    .map((row) => ({ ...row, phrases: row.phrases.filter(isWanted) }))
    .filter(({ phrases }) => phrases.length > 0);
}

/** Phrases that the first table would read as something else, nothing being left over, belong to it. */
function withMisread(
  chosen: Set<string>,
  rows: readonly ThesaurusRow[],
  places: readonly SearchPlace[],
  danger: DangerTable,
): void {
  const texts = new Map(rows.flatMap((row) => row.phrases.map((one) => [one, foldWords(one)])));
  const isFirst = (phrase: string) => chosen.has(texts.get(phrase)!);
  for (let before = -1; before < chosen.size;) {
    before = chosen.size;
    const known = rowsWith(rows, isFirst);
    // The table of danger may be there, or not yet.
    const misread = [readable(danger), UNREADABLE].flatMap((table) => {
      const vocabulary = vocabularyOf(places, known, table);
      return [...texts.keys()].filter((one) => !isFirst(one) && isReadBy(one, vocabulary));
    });
    for (const phrase of misread) chosen.add(texts.get(phrase)!);
  }
}

/** @param places those of the head */
export function splitThesaurus(
  written: readonly ThesaurusRow[],
  places: readonly SearchPlace[],
  danger: DangerTable,
): ThesaurusTiers {
  const rows = compactThesaurus(written, danger);
  const chosen = new Set([
    ...written.filter(isName).flatMap(({ phrases }) => phrases.map(foldWords)),
    ...rows.filter(isOfViolence).flatMap(({ phrases }) => phrases.map(foldWords)),
    // Two words that mean something together are each known without it.
    ...rows.flatMap(({ phrases }) => phrases.map(foldWords).filter((text) => text.includes(' '))),
  ]);
  withMisread(chosen, rows, places, danger);
  return {
    first: rowsWith(rows, (phrase) => chosen.has(foldWords(phrase))),
    others: rowsWith(rows, (phrase) => !chosen.has(foldWords(phrase))),
  };
}

const WARD_OF_CITY = /^(.+市).+区$/;

/** As far as the head names them at the least: where the catalogue is at home, and all prefectures. */
const placesAtHome = (places: readonly SearchPlace[]): readonly SearchPlace[] =>
  places.map((place) =>
    isFarPlace(place) ? { ...place, name: '', ending: place.name.slice(-1) } : place,
  );

const withoutReadings = ({ readings, ...place }: SearchPlace): SearchPlace =>
  readings === undefined ? place : { ...place };

/** Known without it, as another word: うつのみや as うつ. It stands in the head, so that it is read at once as what it is. */
function withOwnKana(place: SearchPlace, isRead: (reading: string) => boolean): SearchPlace {
  const { readings: [kana = ''] = [], ...own } = place;
  return isFarPlace(place) && !WARD_OF_CITY.test(place.name) && place.readings?.some(isRead)
    ? { ...own, kana }
    : place;
}

/**
 * The places of the head, those far from most entries without their names, and these: whoever types one waits for the words. What would be
 * read as something else, 府中町 as 府中市, keeps its name.
 * @param thesaurus all of it: what only the words read is theirs
 */
export function splitNames(
  near: readonly SearchPlace[],
  thesaurus: readonly ThesaurusRow[],
): {
  readonly places: readonly SearchPlace[];
  readonly names: readonly string[];
  readonly readings: readonly (readonly string[])[];
} {
  const known = vocabularyOf(placesAtHome(near.map(withoutReadings)), thesaurus);
  const isRead = (reading: string) =>
    segment(fold(reading), known).rest.every((part) => saysNothing(part));
  // さかいし is 堺市 already, and is not read as anything but a place.
  const isOtherWord = (reading: string) =>
    isRead(reading) && segment(fold(reading), known).places.length === 0;
  const all = near.map((place) => withOwnKana(place, isOtherWord));
  const places = all.map(withoutReadings);
  const home = placesAtHome(places);
  const vocabulary = vocabularyOf(home, thesaurus);
  // 大阪市 and its wards are found by each other's names.
  const cities = new Set(places.flatMap(({ name }) => WARD_OF_CITY.exec(name)?.[1] ?? []));
  const isKept = (place: SearchPlace) =>
    cities.has(place.name) ||
    WARD_OF_CITY.test(place.name) ||
    namesOf(place).some((name) => isReadBy(name, vocabulary));
  const kept = places.map((place, at) => (isKept(place) ? place : home[at]!));
  return {
    places: kept,
    readings: all
      .filter(isReadLater)
      .map(({ readings = [] }) => readings.filter((reading) => !isRead(reading))),
    names: places.flatMap(({ name }, at) => (kept[at]!.name === '' ? [name.slice(0, -1)] : [])),
  };
}
