/** 立っている市区町村: where a place is by its address, which need not be the first of those that it serves. */
import type { Municipalities, Municipality } from '../area/municipality.ts';
import { placesAtStart, splitPrefecture } from '../area/place-in-address.ts';
import type { Resource } from './entry-schema.ts';

type Located = Pick<Resource, 'area' | 'location'>;
type Known = Pick<Municipalities, 'get' | 'findByName'>;

/** By its address; without one that names a municipality, the first that it serves. A city for its wards, where it serves the whole city. */
export function standsIn(
  { area, location }: Located,
  municipalities: Known,
): Municipality | undefined {
  const first = municipalities.get(area[0]!);
  const address = typeof location === 'object' ? location.address : undefined;
  if (first === undefined || first.kind === 'prefecture' || address === undefined) return first;
  const [prefecture = first.prefecture, rest] = splitPrefecture(
    address.replace(/\s/g, ''),
    municipalities,
  );
  const named = placesAtStart(rest, prefecture, municipalities);
  const served = (place: Municipality) =>
    area.includes(place.code) || area.includes(place.parent ?? '');
  const place = named.find(served) ?? named[0];
  if (place === undefined) return first;
  return area.includes(place.code) ? place : (municipalities.get(place.parent ?? '') ?? place);
}

/** 名前とならべて見せる市区町村: of what serves one town that town; of what serves several the one where it stands. */
export const shownTown = (resource: Located, municipalities: Known): string | undefined =>
  resource.area.length > 1 ? standsIn(resource, municipalities)?.code : resource.area[0];
