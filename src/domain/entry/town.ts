/** 町の名前: the part of an address that tells a neighbour where a place is, for a card that has no room for all of it. */
import type { Municipalities } from '../area/municipality.ts';
import type { Resource } from './entry-schema.ts';

/** A name longer than this is no town but a whole address. */
const LONGEST = 16;
const STATION = /(?:^|[\s「『、。・（線])([^\s「」『』、。・（）線]{1,10}駅)/;
/** 3-3-14, 二丁目, a building behind a space, a remark in brackets */
const FROM_NUMBER = /(?:[0-9０-９（(]|[一二三四五六七八九十]+(?:丁目|番)|\s).*$/s;

function afterMunicipality(
  address: string,
  codes: readonly string[],
  municipalities: Pick<Municipalities, 'get'>,
): string {
  for (const code of codes) {
    const place = municipalities.get(code);
    if (!place) continue;
    const at = address.indexOf(place.name);
    if (at >= 0 && at <= LONGEST) return address.slice(at + place.name.length);
    if (address.startsWith(place.prefecture)) return address.slice(place.prefecture.length);
  }
  return address;
}

/** 石神井町; 沼袋駅 where only the way from a station is told; undefined where neither is written. */
export function townOf(
  { location, area }: Pick<Resource, 'location' | 'area'>,
  municipalities: Pick<Municipalities, 'get'>,
): string | undefined {
  if (location === undefined || location === 'hidden') return undefined;
  const station = STATION.exec(location.access ?? '')?.[1];
  const town = afterMunicipality(location.address ?? '', area, municipalities)
    .trim()
    .replace(FROM_NUMBER, '');
  const known = town.length <= LONGEST ? town : '';
  return [known, station].filter(Boolean).join('・') || undefined;
}
