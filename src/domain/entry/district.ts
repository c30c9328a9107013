/** 圏域ごとに分ける: the places of a municipality by its districts, and the districts that have none. */
import type { Resource } from './entry-schema.ts';

export interface DistrictGroups<T> {
  /** every name of the municipality, with the places that are said to be there */
  readonly named: readonly { readonly name: string; readonly places: readonly T[] }[];
  /** of which nobody says where they are, or in no district that is known */
  readonly unsaid: readonly T[];
}

/** Each place once, as it came. Where no names are known, those that the places give make the groups. */
export function byDistrict<T extends Pick<Resource, 'district'>>(
  places: readonly T[],
  names?: readonly string[],
): DistrictGroups<T> {
  const given = places.flatMap(({ district }) => district ?? []);
  const known = names ?? [...new Set(given)].toSorted();
  return {
    named: known.map((name) => ({
      name,
      places: places.filter(({ district }) => district === name),
    })),
    unsaid: places.filter(({ district }) => district === undefined || !known.includes(district)),
  };
}
