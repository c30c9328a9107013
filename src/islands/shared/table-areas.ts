/** 市区町村の小さな表から: the finder for typed names, and what an area is called in a list that mixes prefectures. */
import type { PlaceTable } from '../../domain/area/area-table.ts';
import { areaFinder, type AreaFinder } from '../../domain/area/typed-area.ts';
import { areaText } from '../../words/ja/area.ts';

export interface TableAreas {
  readonly finder: AreaFinder;
  /** 練馬区（東京都） */
  readonly labelOf: (code: string) => string;
}

export function areasOfTable({ prefectures, places }: PlaceTable): TableAreas {
  const prefectureOf = new Map(prefectures.map(({ code, name }) => [code, name]));
  const labels = new Map(
    places.map(({ code, name, prefecture }) => [
      code,
      areaText.option(name, prefectureOf.get(prefecture) ?? ''),
    ]),
  );
  return {
    finder: areaFinder(
      places.map(({ code, name, kana, prefecture }) => ({
        code,
        name,
        kana,
        prefecture: prefectureOf.get(prefecture) ?? '',
      })),
    ),
    labelOf: (code) => labels.get(code) ?? code,
  };
}
