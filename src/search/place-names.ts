/** 地名: the ways in which a municipality or prefecture is written in a query. */
import { hiraganaToRomaji } from '../domain/romaji.ts';
import { fold } from './fold.ts';
import { foldRomaji } from './phrase-table.ts';
import type { SearchPlace } from './search-place.ts';

export interface PlaceName {
  /** normalised */
  readonly text: string;
  readonly codes: readonly string[];
  /** 練馬, ねりま: may be part of another word, so it must stand alone */
  readonly isBare: boolean;
}

export interface PlaceNames {
  readonly byStart: ReadonlyMap<string, readonly PlaceName[]>;
  readonly byRomaji: ReadonlyMap<string, PlaceName>;
  readonly places: ReadonlyMap<string, SearchPlace>;
}

const KANJI_SUFFIX = /[都道府県市区町村]$/;
const KANA_SUFFIX = /(?:けん|と|ふ|し|く|ちょう|まち|そん|むら)$/;
/** 札幌市中央区 → 中央区 */
const WARD = /^.+市(?=.+区$)/;

export function placeNamesOf(places: readonly SearchPlace[]): PlaceNames {
  const found = new Map<string, { codes: string[]; isBare: boolean }>();
  const romaji = new Map<string, { codes: string[]; isBare: boolean }>();
  const put = (into: typeof found, text: string, code: string, isBare: boolean) => {
    const known = into.get(text) ?? { codes: [], isBare };
    into.set(text, { codes: known.codes.includes(code) ? known.codes : [...known.codes, code], isBare: known.isBare && isBare });
  };
  for (const { code, name, kana, prefecture } of places) {
    const isPrefecture = code.slice(2, 5) === '000';
    put(found, fold(name), code, false);
    if (!isPrefecture) put(found, fold(prefecture + name), code, false);
    const ward = name.replace(WARD, '');
    if (ward !== name) put(found, fold(ward), code, false);
    const bare = name === '北海道' ? name : name.replace(KANJI_SUFFIX, '');
    if ([...bare].length > 1 && bare !== name) put(found, fold(bare), code, true);
    if (!kana) continue;
    const bareKana = kana.replace(KANA_SUFFIX, '');
    // しも, みなと: short readings are words of their own.
    if (kana.length > 3) put(found, fold(kana), code, true);
    if (bareKana.length > 2) put(found, fold(bareKana), code, true);
    put(romaji, foldRomaji(hiraganaToRomaji(kana)), code, false);
    if (bareKana.length > 1) put(romaji, foldRomaji(hiraganaToRomaji(bareKana)), code, true);
  }
  const byStart = new Map<string, PlaceName[]>();
  const names = [...found].map(([text, value]) => ({ text, ...value })).toSorted((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  for (const name of names) byStart.set(name.text[0] ?? '', [...(byStart.get(name.text[0] ?? '') ?? []), name]);
  return { byStart, byRomaji: new Map([...romaji].map(([text, value]) => [text, { text, ...value }])), places: new Map(places.map((place) => [place.code, place])) };
}
