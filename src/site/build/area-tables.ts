/** えらべる地域の表。The municipalities that one can choose, as the small table a page's script reads. */
import type { PlaceTable } from '../../domain/area/area-table.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';

type Source = Pick<SiteCatalogue, 'municipalities' | 'codesToChoose'>;

export function placeTable({ municipalities, codesToChoose }: Source): PlaceTable {
  const places = codesToChoose.map((code) => municipalities.get(code)!);
  return {
    prefectures: [...new Set(places.map((place) => place.prefectureCode))].map((code) => ({
      code,
      name: municipalities.name(code),
    })),
    places: places.map(({ code, name, prefectureCode, parent }) => ({
      code,
      name,
      prefecture: prefectureCode,
      ...(parent ? { parent } : {}),
      neighbours: municipalities
        .neighboursOf(code)
        .filter((other) => codesToChoose.includes(other)),
    })),
  };
}

/** The same with readings, for a page where one types. */
export function readablePlaceTable(source: Source): PlaceTable {
  const { prefectures, places } = placeTable(source);
  return {
    prefectures,
    places: places.map((place) => ({
      ...place,
      kana: source.municipalities.get(place.code)!.kana,
    })),
  };
}

const toHundredth = (degrees: number) => Math.round(degrees * 100) / 100;

/** The same with readings and points, for a page where one types and where distance counts. */
export function fullPlaceTable(source: Source): PlaceTable {
  const { prefectures, places } = readablePlaceTable(source);
  return {
    prefectures,
    places: places.map((place) => {
      const { lat, lon } = source.municipalities.get(place.code)!;
      return { ...place, point: [toHundredth(lat), toHundredth(lon)] };
    }),
  };
}
