/** 地域が合うか。Whom an entry serves, seen from the places a query names. */
import { WEIGHTS, type PlaceFit } from './search-weights.ts';
import { isPrefecture, type SearchPlace } from '../understand/search-area.ts';

const ORDER = ['here', 'same-city', 'prefecture', 'nation'] as const satisfies readonly PlaceFit[];

/** A designated city and its wards: 札幌市 and 札幌市中央区. */
export function sameCity(
  code: string,
  places: ReadonlyMap<string, SearchPlace>,
): ReadonlySet<string> {
  const place = places.get(code);
  if (!place || isPrefecture(code)) return new Set();
  const city = /^(.+市).+区$/.exec(place.name)?.[1];
  return new Set(
    [...places.values()]
      .filter(
        (other) =>
          other.prefecture === place.prefecture &&
          (other.name === city || (other.name.startsWith(place.name) && other.name.endsWith('区'))),
      )
      .map((other) => other.code)
      .filter((other) => other !== code),
  );
}

/** How an area fits the best of these codes; undefined when it serves none of them. */
export function placeFitOf(
  codes: readonly string[],
  places: ReadonlyMap<string, SearchPlace>,
): (area: readonly string[]) => PlaceFit | undefined {
  const cities = new Set(codes.flatMap((code) => [...sameCity(code, places)]));
  return (area) => {
    const fits = area.map((served): PlaceFit | undefined => {
      if (
        codes.some(
          (code) =>
            served === code ||
            (isPrefecture(code) &&
              served.slice(0, 2) === code.slice(0, 2) &&
              served !== 'national'),
        )
      )
        return 'here';
      if (cities.has(served)) return 'same-city';
      if (isPrefecture(served) && codes.some((code) => code.slice(0, 2) === served.slice(0, 2)))
        return 'prefecture';
      return served === 'national' ? 'nation' : undefined;
    });
    return ORDER.find((fit) => fits.includes(fit));
  };
}

export function placeScore(fit: PlaceFit): number {
  return WEIGHTS.place[fit];
}
