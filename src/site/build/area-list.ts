/** 市区町村の一覧 for choosing an area in the browser: one small file, loaded when asked for. */
import type { Municipality } from '../../domain/area/municipality.ts';
import { NATIONAL, NATIONAL_NAME } from '../../domain/area/national.ts';
import { areaFinder, type AreaFinder } from '../../domain/area/typed-area.ts';

/** code, name, kana, slug, is a prefecture (1), lat, lon, number of neighbours */
export type AreaRow = readonly [string, string, string, string, 0 | 1, number, number, number];

export interface Area extends Pick<
  Municipality,
  'code' | 'name' | 'kana' | 'prefectureCode' | 'prefecture' | 'lat' | 'lon'
> {
  /** 東京都練馬区 */
  readonly fullName: string;
  readonly kind: 'prefecture' | 'municipality';
  /** tokyo/nerima/: where its entries lie */
  readonly folder: string;
  readonly neighbours: { readonly length: number };
}

export interface AreaList {
  readonly prefectures: readonly Area[];
  get(code: string): Area | undefined;
  /** 全国 for national, the code itself when unknown */
  name(code: string): string;
  within(prefecture: string): readonly Area[];
  /** which areas typed letters mean; made when it is first asked for */
  finder(): AreaFinder;
  /** '' when unknown */
  folderOf(code: string): string;
}

const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

export function areaRowOf({
  code,
  name,
  kana,
  slug,
  kind,
  lat,
  lon,
  neighbours,
}: Municipality): AreaRow {
  return [
    code,
    name,
    kana,
    slug,
    kind === 'prefecture' ? 1 : 0,
    rounded(lat),
    rounded(lon),
    neighbours.length,
  ];
}

export function readAreaList(rows: readonly AreaRow[]): AreaList {
  const prefectures = new Map(
    rows.filter((row) => row[4] === 1).map((row) => [row[0].slice(0, 2), row]),
  );
  const areas = rows.flatMap(
    ([code, name, kana, slug, isPrefecture, lat, lon, neighbours]): readonly Area[] => {
      const home = prefectures.get(code.slice(0, 2));
      if (!home) return [];
      const point = { lat, lon, neighbours: { length: neighbours } };
      return [
        isPrefecture
          ? {
              code,
              name,
              fullName: name,
              kana,
              kind: 'prefecture',
              prefectureCode: code,
              prefecture: name,
              folder: `${slug}/`,
              ...point,
            }
          : {
              code,
              name,
              fullName: home[1] + name,
              kana,
              kind: 'municipality',
              prefectureCode: home[0],
              prefecture: home[1],
              folder: `${home[3]}/${slug}/`,
              ...point,
            },
      ];
    },
  );
  const byCode = new Map(areas.map((area) => [area.code, area]));
  let finder: AreaFinder | undefined;
  return {
    prefectures: areas.filter(({ kind }) => kind === 'prefecture'),
    get: (code) => byCode.get(code),
    name: (code) => (code === NATIONAL ? NATIONAL_NAME : (byCode.get(code)?.name ?? code)),
    within: (prefecture) =>
      areas.filter((area) => area.prefectureCode === prefecture && area.kind === 'municipality'),
    finder: () =>
      (finder ??= areaFinder(
        areas.map(({ code, name, fullName, kana }) => ({
          code,
          name,
          kana,
          prefecture: fullName.slice(0, fullName.length - name.length),
        })),
      )),
    folderOf: (code) => (code === 'national' ? 'national/' : (byCode.get(code)?.folder ?? '')),
  };
}
