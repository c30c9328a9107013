/** 近さ: how an entry's area lies to the reader's municipality. */
import { sharedBy } from '../shared-by.ts';

export const REACHES = ['nation', 'prefecture', 'neighbour', 'same'] as const;
/** `far`: another place, out of reach */
export type Reach = (typeof REACHES)[number] | 'far';

/** What the matcher asks about municipalities; the browser answers from a small table. */
export interface Places {
  neighboursOf(code: string): readonly string[];
  /** the prefecture's own code */
  prefectureOf(code: string): string | undefined;
  /** the designated city of a ward */
  parentOf(code: string): string | undefined;
  /** the wards of a designated city, where they are known */
  wardsOf?(code: string): readonly string[];
  nameOf(code: string): string;
  /** the middle of a municipality, degrees */
  pointOf(code: string): { readonly lat: number; readonly lon: number } | undefined;
}

const isPrefecture = (code: string) => code.slice(2, 5) === '000';

/** The same for many entries: most lie in one area, and few areas are asked of again and again. */
export function reachFinder(
  municipality: string | undefined,
  places: Places,
): (record: { readonly area: readonly string[] }) => Reach {
  const ofArea = sharedBy((code: string) => reachOf({ area: [code] }, municipality, places));
  return (record) => {
    const [code] = record.area;
    return code === undefined || record.area.length > 1
      ? reachOf(record, municipality, places)
      : ofArea(code);
  };
}

/** Without a municipality only what serves the whole country, or a prefecture, may be in reach. */
export function reachOf(
  record: { readonly area: readonly string[] },
  municipality: string | undefined,
  places: Places,
): Reach {
  const { area } = record;
  if (municipality === undefined)
    return area.includes('national') ? 'nation' : area.some(isPrefecture) ? 'prefecture' : 'far';
  const parent = places.parentOf(municipality);
  if (area.includes(municipality) || (parent !== undefined && area.includes(parent))) return 'same';
  // Who says the city and no ward lives in one of them.
  if (area.some((code) => places.parentOf(code) === municipality)) return 'same';
  const neighbours = places.neighboursOf(municipality);
  if (area.some((code) => neighbours.includes(code))) return 'neighbour';
  const prefecture = places.prefectureOf(municipality);
  if (prefecture !== undefined && area.includes(prefecture)) return 'prefecture';
  return area.includes('national') ? 'nation' : 'far';
}
