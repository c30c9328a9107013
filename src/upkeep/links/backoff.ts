/** つぎに聞くまでの間。How long to wait before asking again. */

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Twice as long each time, a half of it by chance, so that many who wait do not come back at once. `attempt` from 0. */
export function backoffMs(
  attempt: number,
  random: () => number,
  baseMs: number,
  mostMs: number,
): number {
  const full = Math.min(mostMs, baseMs * 2 ** attempt);
  return full / 2 + random() * (full / 2);
}

/** Retry-After, seconds or a date, in milliseconds from `now`; undefined when it says nothing sound */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
