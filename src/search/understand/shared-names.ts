/** 同じ名前の地域: a name that several municipalities bear means the largest of them; the others are offered. */
import type { PlaceName } from './area-names.ts';
import { isPrefecture, type SearchPlace } from './search-area.ts';

type Places = ReadonlyMap<string, SearchPlace>;

const WARD_OF_CITY = /^(.+市).+区$/;

/** 横浜市 of 横浜市緑区 */
const cityOf = (code: string, places: Places): string | undefined =>
  WARD_OF_CITY.exec(places.get(code)?.name ?? '')?.[1];

/**
 * How large a place is, as far as names tell, lowest first: a municipality before a ward, where the catalogue is at home
 * before elsewhere (府中市 in 東京都), a city before a town, the ward of a city with more wards before another.
 */
function sizeRank(code: string, places: Places): readonly number[] {
  const place = places.get(code);
  const city = cityOf(code, places);
  const wards = city ? [...places.keys()].filter((other) => cityOf(other, places) === city) : [];
  return [
    city ? 1 : 0,
    place?.kana ? 0 : 1,
    Math.max(0, ['市', '区', '町', '村'].indexOf(place?.name.at(-1) ?? '')),
    -wards.length,
    Number(code),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Those in a prefecture that the query names beside them: 広島 府中. */
function inPrefecturesOf(
  codes: readonly string[],
  beside: readonly PlaceName[],
): readonly string[] {
  const named = new Set(beside.flatMap((place) => place.codes).map((code) => code.slice(0, 2)));
  const inside = codes.filter((code) => named.has(code.slice(0, 2)));
  return inside.length > 0 ? inside : codes;
}

/**
 * The place that is meant, with the others that bear the name.
 * @param beside the other places of the query
 */
export function meantPlace(
  place: PlaceName,
  beside: readonly PlaceName[],
  places: Places,
): PlaceName {
  // A station may stand between two towns.
  if (place.codes.length < 2 || place.isTown) return place;
  // 見本 is the prefecture with its city of the same name.
  const prefectures = place.codes.filter(isPrefecture);
  const candidates =
    prefectures.length > 0
      ? place.codes.filter((code) =>
          prefectures.some((one) => one.slice(0, 2) === code.slice(0, 2)),
        )
      : [largestOf(inPrefecturesOf(place.codes, beside), places)];
  const others = place.codes.filter((code) => !candidates.includes(code));
  return { ...place, codes: candidates, others };
}

function largestOf(codes: readonly string[], places: Places): string {
  const ranked = codes.map((code) => ({ code, rank: sizeRank(code, places) }));
  return ranked.toSorted((a, b) => compareRanks(a.rank, b.rank))[0]!.code;
}
