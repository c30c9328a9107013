/** The municipalities with a page, as the small table a page's script reads. */
import type { PlaceTable } from '../domain/place-table.ts';
import type { SiteCatalogue } from './catalogue.ts';

export function placeTable({ municipalities, codesWithPages }: SiteCatalogue): PlaceTable {
  const places = codesWithPages.map((code) => municipalities.get(code)!);
  return {
    prefectures: [...new Set(places.map((place) => place.prefectureCode))].map((code) => ({ code, name: municipalities.name(code) })),
    places: places.map(({ code, name, prefectureCode, parent }) => ({
      code, name, prefecture: prefectureCode, ...(parent ? { parent } : {}),
      neighbours: municipalities.neighboursOf(code).filter((other) => codesWithPages.includes(other)),
    })),
  };
}
