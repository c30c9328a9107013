/** 市区町村の小さな表: what a page hands its script to answer how places lie to each other. */
import { NATIONAL, NATIONAL_NAME } from './national.ts';
import type { Places } from './reach.ts';

export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  /** hiragana, where people type it */
  readonly kana?: string | undefined;
  /** the middle of it, where distance counts: latitude and longitude, degrees to a hundredth (1 km) */
  readonly point?: readonly [number, number] | undefined;
  /** prefecture's code */
  readonly prefecture: string;
  readonly parent?: string | undefined;
  /** those with a page of their own */
  readonly neighbours: readonly string[];
}

export interface PlaceTable {
  readonly prefectures: readonly { readonly code: string; readonly name: string }[];
  readonly places: readonly PlaceRow[];
}

/** All areas whose entries may be in reach: the nation, the prefectures, the places and the cities of wards, each once. */
export const areasOfTable = ({ prefectures, places }: PlaceTable): readonly string[] => [
  ...new Set([
    NATIONAL,
    ...prefectures.map(({ code }) => code),
    ...places.flatMap(({ code, parent = code }) => [code, parent]),
  ]),
];

export function placesOfTable({ prefectures, places }: PlaceTable): Places {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const wards = Map.groupBy(
    places.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent!,
  );
  const names = new Map([...prefectures, ...places].map(({ code, name }) => [code, name]));
  return {
    neighboursOf: (code) => byCode.get(code)?.neighbours ?? [],
    prefectureOf: (code) => byCode.get(code)?.prefecture,
    parentOf: (code) => byCode.get(code)?.parent,
    wardsOf: (code) => (wards.get(code) ?? []).map((ward) => ward.code),
    nameOf: (code) => (code === NATIONAL ? NATIONAL_NAME : (names.get(code) ?? '')),
    pointOf: (code) => {
      const point = byCode.get(code)?.point;
      return point && { lat: point[0], lon: point[1] };
    },
  };
}
