/** The municipalities with pages, as the questions of an island need them: a data block in the HTML, not a fetch. */
import type { SiteCatalogue } from './catalogue.ts';

export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  /** hiragana, for those who type */
  readonly kana: string;
  /** the middle of it: latitude and longitude, degrees to a hundredth (1 km) */
  readonly point: readonly [number, number];
  /** prefecture's code */
  readonly prefecture: string;
  readonly parent?: string | undefined;
  /** those with entries of their own */
  readonly neighbours: readonly string[];
}

export interface PlaceTable {
  readonly prefectures: readonly { readonly code: string; readonly name: string }[];
  readonly places: readonly PlaceRow[];
}

const toHundredth = (degrees: number) => Math.round(degrees * 100) / 100;

export function placeTable({ municipalities, codesWithPages }: Pick<SiteCatalogue, 'municipalities' | 'codesWithPages'>): PlaceTable {
  const places = codesWithPages.map((code) => municipalities.get(code)!);
  return {
    prefectures: [...new Set(places.map((place) => place.prefectureCode))].map((code) => ({ code, name: municipalities.name(code) })),
    places: places.map(({ code, name, kana, lat, lon, prefectureCode, parent }) => ({
      code, name, kana, point: [toHundredth(lat), toHundredth(lon)], prefecture: prefectureCode, ...(parent ? { parent } : {}),
      neighbours: municipalities.neighboursOf(code).filter((other) => codesWithPages.includes(other)),
    })),
  };
}
