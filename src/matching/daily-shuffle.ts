/** 日がわりの順番: what is equal stands in another order each day, so that no place is always the last. */
import { sharedBy } from './shared-by.ts';

const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, FNV_PRIME);
  }
  return hash >>> 0;
}

/** くじ: of an id on this day, a number below 2³². Two may draw the same. @param today ISO day */
export function dailyLots(today: string): (id: string) => number {
  const seed = hashOf(today, FNV_OFFSET);
  return (id) => hashOf(id, seed);
}

/** A total order of ids, always the same on the same day. @param today ISO day */
export function dailyOrder(today: string): (a: string, b: string) => number {
  const lotOf = sharedBy(dailyLots(today));
  return (a, b) => (a === b ? 0 : lotOf(a) - lotOf(b) || (a < b ? -1 : 1));
}
