/** 緯度・経度: swapped, mistyped, outside Japan, or far from the municipality that the row names. */
import { distanceKm } from '../../domain/area/distance.ts';
import type { Municipality } from '../../domain/area/municipality.ts';
import { cleanText, saysNothing } from './clean-text.ts';
import type { Cleaned } from './left-out.ts';
import { pointOf } from './open-data-text.ts';

const FAR_KM = 60;
const FAR_KM_ISLANDS = 200;

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const plainNumber = (text: string) => cleanText(text).replace(/[°度NESW北緯東経\s]/g, '');

export function cleanPoint(
  lat: string,
  lon: string,
  place: Municipality,
): Cleaned<Point | undefined> {
  const leave = (why: string): Cleaned<undefined> => ({
    value: undefined,
    leftOut: [{ what: '位置', value: `${cleanText(lat)}, ${cleanText(lon)}`, why }],
  });
  if (saysNothing(lat) && saysNothing(lon)) return { value: undefined, leftOut: [] };
  if (/非公開/.test(lat + lon)) return { value: undefined, leftOut: [] };
  if (saysNothing(lat) || saysNothing(lon)) return leave('緯度か経度の片方しかありません');
  const [a, b] = [plainNumber(lat), plainNumber(lon)];
  if (!/^-?\d+(\.\d+)?$/.test(a) || !/^-?\d+(\.\d+)?$/.test(b))
    return leave('緯度・経度が数ではありません');
  const point = pointOf(a, b);
  if (!point) return leave('緯度・経度が日本の外です');
  if (distanceKm(point, place) > (place.neighbours.length === 0 ? FAR_KM_ISLANDS : FAR_KM))
    return leave(`緯度・経度が${place.name}から遠くはなれています`);
  return { value: point, leftOut: [] };
}
