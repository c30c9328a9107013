/** The municipalities with pages, as the questions of an island need them: a data block in the HTML, not a fetch. */
import type { SiteCatalogue } from './catalogue.ts';

export interface PlaceRow {
  readonly code: string;
  readonly name: string;
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

export function placeTable({ municipalities, codesWithPages }: Pick<SiteCatalogue, 'municipalities' | 'codesWithPages'>): PlaceTable {
  const places = codesWithPages.map((code) => municipalities.get(code)!);
  return {
    prefectures: [...new Set(places.map((place) => place.prefectureCode))].map((code) => ({ code, name: municipalities.name(code) })),
    places: places.map(({ code, name, prefectureCode, parent }) => ({
      code, name, prefecture: prefectureCode, ...(parent ? { parent } : {}),
      neighbours: municipalities.neighboursOf(code).filter((other) => codesWithPages.includes(other)),
    })),
  };
}
