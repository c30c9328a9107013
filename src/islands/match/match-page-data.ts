/** What the page hands its island: a data block in the HTML, so that nothing is fetched for the form itself. */
import type { Places } from '../../domain/area-reach.ts';
import type { PlaceTable } from '../../site/place-rows.ts';

export interface MatchPageData extends PlaceTable {
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
  /** addresses end in these: base path and data folder */
  readonly dataFolder: string;
  readonly resourceBase: string;
  readonly kindBase: string;
  readonly violencePage: string;
  readonly aboutPage: string;
  readonly helplinesPage: string;
  /** where a missing exit is reported */
  readonly gapReport: string;
}

export function readPageData(): MatchPageData {
  const block = document.getElementById('match-data');
  return JSON.parse(block?.textContent ?? '') as MatchPageData;
}

export function placesOf(data: PlaceTable): Places {
  const byCode = new Map(data.places.map((place) => [place.code, place]));
  const names = new Map([...data.prefectures, ...data.places].map(({ code, name }) => [code, name]));
  return {
    neighboursOf: (code) => byCode.get(code)?.neighbours ?? [],
    prefectureOf: (code) => byCode.get(code)?.prefecture,
    parentOf: (code) => byCode.get(code)?.parent,
    nameOf: (code) => (code === 'national' ? '全国' : (names.get(code) ?? '')),
    pointOf: (code) => {
      const point = byCode.get(code)?.point;
      return point && { lat: point[0], lon: point[1] };
    },
  };
}
