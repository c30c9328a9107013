/** 公開している場所の点: rounded, for saying how far a place is. */
import type { Resource } from './entry-schema.ts';

export interface Point {
  /** degrees */
  readonly lat: number;
  readonly lon: number;
}

/** A thousandth of a degree is a hundred metres: near enough to say how far a place is. */
const rounded = (degrees: number) => Math.round(degrees * 1_000) / 1_000;

/** undefined where the place is hidden, or has no point */
export function publicPoint({ location }: Pick<Resource, 'location'>): Point | undefined {
  if (typeof location !== 'object') return undefined;
  const { lat, lon } = location;
  return lat === undefined || lon === undefined
    ? undefined
    : { lat: rounded(lat), lon: rounded(lon) };
}
