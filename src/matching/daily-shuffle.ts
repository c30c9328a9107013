/** 日がわりの順番: what is equal stands in another order each day, so that no place is always the last. */

const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, FNV_PRIME);
  }
  return hash >>> 0;
}

/** A total order of ids, always the same on the same day. @param today ISO day */
export function dailyOrder(today: string): (a: string, b: string) => number {
  return (a, b) => {
    if (a === b) return 0;
    return hashOf(today + a) - hashOf(today + b) || (a < b ? -1 : 1);
  };
}
