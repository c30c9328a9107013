/** 市区町村の小さな表: what a page hands its script to answer how places lie to each other. */
import type { Places } from './area-reach.ts';

export interface PlaceTable {
  readonly prefectures: readonly { readonly code: string; readonly name: string }[];
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    /** prefecture's code */
    readonly prefecture: string;
    readonly parent?: string | undefined;
    readonly neighbours: readonly string[];
  }[];
}

export function placesOfTable({ prefectures, places }: PlaceTable): Places {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const names = new Map([...prefectures, ...places].map(({ code, name }) => [code, name]));
  return {
    neighboursOf: (code) => byCode.get(code)?.neighbours ?? [],
    prefectureOf: (code) => byCode.get(code)?.prefecture,
    parentOf: (code) => byCode.get(code)?.parent,
    nameOf: (code) => (code === 'national' ? '全国' : (names.get(code) ?? '')),
  };
}
