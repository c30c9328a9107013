/** 地名: the ways in which a municipality or prefecture is written in a query, and the towns and stations in it. */
import { hiraganaToRomaji } from '../../domain/text/romaji.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { fold } from './fold.ts';
import { foldRomaji } from './phrase-table.ts';
import { isPrefecture, type SearchPlace } from './search-area.ts';
import type { Steps } from './steps.ts';

export interface PlaceName {
  /** normalised */
  readonly text: string;
  readonly codes: readonly string[];
  /** 練馬, ねりま: may be part of another word, so it must stand alone */
  readonly isBare: boolean;
  /** 池袋 for 豊島区: entries that bear the name itself come first */
  readonly isTown?: true;
  /** codes of smaller places that bear the name too */
  readonly others?: readonly string[];
}

export interface PlaceNames {
  readonly byStart: ReadonlyMap<string, readonly PlaceName[]>;
  /** @param folded romaji without spaces */
  ofRomaji(folded: string): PlaceName | undefined;
  readonly places: ReadonlyMap<string, SearchPlace>;
}

const KANJI_SUFFIX = /[都道府県市区町村]$/;
const KANA_SUFFIX = /(?:けん|と|ふ|し|く|ちょう|まち|そん|むら)$/;
/** なごやし → なごや */
export const bareKanaOf = (kana: string): string => kana.replace(KANA_SUFFIX, '');

const COMMON_WARD = /^(?:中央|みなみ|みどり)$/;
/** 札幌市中央区 → 中央区 */
const WARD = /^.+市(?=.+区$)/;

interface Written {
  readonly codes: string[];
  readonly isBare: boolean;
  readonly isTown?: true;
}

type Names = Map<string, Written>;

function put(into: Names, text: string, code: string, isBare: boolean): void {
  const known = into.get(text) ?? { codes: [], isBare };
  into.set(text, {
    codes: known.codes.includes(code) ? known.codes : [...known.codes, code],
    isBare: known.isBare && isBare,
  });
}

/** 札幌市中央区 as 中央区 too, and 神戸市長田区 as 長田. */
function putWard({ code, name }: SearchPlace, found: Names): void {
  const ward = name.replace(WARD, '');
  if (ward === name) return;
  put(found, fold(ward), code, false);
  // 西成; but 中央, 北 and their like are words of their own.
  const bareWard = ward.slice(0, -1);
  if ([...bareWard].length > 1 && !COMMON_WARD.test(bareWard))
    put(found, fold(bareWard), code, true);
}

function putName(place: SearchPlace, found: Names): void {
  const { code, name, prefecture } = place;
  if (name === '') return;
  put(found, fold(name), code, false);
  if (!isPrefecture(code)) put(found, fold(prefecture + name), code, false);
  putWard(place, found);
  const bare = name === '北海道' ? name : name.replace(KANJI_SUFFIX, '');
  // いの of いの町 stands in ごはんがないの.
  if ([...bare].length > (/^[ぁ-ゖ]+$/.test(bare) ? 2 : 1) && bare !== name)
    put(found, fold(bare), code, true);
  // 堺, 津: of a city, and where nothing stands beside it.
  else if ([...bare].length === 1 && name.endsWith('市')) put(found, fold(bare), code, true);
}

/** All texts by which it is named. */
export function namesOf(place: SearchPlace): readonly string[] {
  const found: Names = new Map();
  putName(place, found);
  putReading(place, found);
  return [...found.keys()];
}

/** In kana these say something else first: 調子, 幸い, 高いし, 昭和. */
const COMMON_READING = /^(?:ちょうし|さいわい|たかいし|しょうわ)$/;
const SHORTEST_READING = 4;

/** くるめし; にしなりく and にしなり: what names a far place and is no word of its own. @param kana without its city's */
export function farReadingsOf(kana: string): readonly string[] {
  return [kana, bareKanaOf(kana)].filter(
    (reading) => reading.length >= SHORTEST_READING && !COMMON_READING.test(reading),
  );
}

function putReading({ code, kana, readings = [] }: SearchPlace, found: Names): void {
  for (const reading of readings) put(found, fold(reading), code, true);
  if (!kana) return;
  const bareKana = bareKanaOf(kana);
  // しも, みなと: short readings are words of their own.
  if (kana.length > 3) put(found, fold(kana), code, true);
  if (bareKana.length > 2) put(found, fold(bareKana), code, true);
}

interface Town {
  readonly phrase: string;
  readonly written: Written;
}

function romajiNames(places: readonly SearchPlace[], towns: readonly Town[]): Names {
  const romaji: Names = new Map();
  const spelt = (kana: string) => foldRomaji(hiraganaToRomaji(kana));
  for (const { code, kana, readings = [] } of places) {
    for (const reading of readings) put(romaji, spelt(reading), code, true);
    if (!kana) continue;
    const bareKana = bareKanaOf(kana);
    put(romaji, spelt(kana), code, false);
    if (bareKana.length > 1) put(romaji, spelt(bareKana), code, true);
  }
  for (const { phrase, written } of towns)
    if (/^[ぁ-ゖー]{3,}$/.test(phrase)) romaji.set(spelt(phrase), written);
  return romaji;
}

/** Made when somebody first writes in Latin letters: few do, and thousands of readings take a slow phone a while. */
function romajiReader(
  places: readonly SearchPlace[],
  towns: readonly Town[],
): PlaceNames['ofRomaji'] {
  let romaji: Names | undefined;
  return (folded) => {
    romaji ??= romajiNames(places, towns);
    const written = romaji.get(folded);
    return written && { text: folded, ...written };
  };
}

/** 池袋: a town or a station, unless a municipality has the name. */
function townOf(text: string, codes: readonly string[], found: Names): Written | undefined {
  const known = found.get(text);
  if (known && !known.isBare) return undefined;
  return {
    codes: [...new Set([...codes, ...(known?.codes ?? [])])],
    isBare: true,
    isTown: true,
  };
}

/** By their first sign, the longest first. */
function* byStartOf(found: Names): Steps<ReadonlyMap<string, readonly PlaceName[]>> {
  const byStart = new Map<string, PlaceName[]>();
  const names = [...found]
    .map(([text, value]) => ({ text, ...value }))
    .toSorted((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  for (const name of names) {
    yield;
    const start = name.text[0] ?? '';
    const beside = byStart.get(start);
    if (beside) beside.push(name);
    else byStart.set(start, [name]);
  }
  return byStart;
}

export function* placeNameSteps(
  places: readonly SearchPlace[],
  thesaurus: readonly ThesaurusRow[],
): Steps<PlaceNames> {
  const found: Names = new Map();
  const towns: Town[] = [];
  for (const place of places) {
    yield;
    putName(place, found);
    putReading(place, found);
  }
  const byCode = new Map(places.map((place) => [place.code, place]));
  for (const { phrases, area } of thesaurus) {
    // Readings are known of places that the catalogue covers: 上野 is 台東区 only where that is near.
    const codes = area.filter((code) => byCode.get(code)?.kana);
    if (codes.length === 0) continue;
    for (const phrase of phrases) {
      yield;
      const text = fold(phrase);
      const written = townOf(text, codes, found);
      if (!written) continue;
      found.set(text, written);
      towns.push({ phrase, written });
    }
  }
  yield;
  return {
    byStart: yield* byStartOf(found),
    ofRomaji: romajiReader(places, towns),
    places: byCode,
  };
}
