/** いろいろな種類を先に: the first results are spread over kinds, so that one long list of desks hides nothing. */
import { SPREAD_OVER, WEIGHTS } from './search-weights.ts';
import type { SearchDocument } from '../index/search-document.ts';

export interface Scored {
  readonly document: SearchDocument;
  readonly score: number;
}

/** Known to be shut at the time asked for: behind all others, however the kinds are spread. */
export const isShutThen = ({ score }: Scored): boolean => score < WEIGHTS.shutThen / 2;

/** @param ranked best first */
export function spread<T extends Scored>(ranked: readonly T[]): readonly T[] {
  const firstShut = ranked.findIndex(isShutThen);
  if (firstShut < 0) return spreadAlike(ranked);
  return [...spreadAlike(ranked.slice(0, firstShut)), ...spreadAlike(ranked.slice(firstShut))];
}

/** How many of each kind may be spread, from beyond those that come first anyway. */
const OF_EACH_KIND = 2;

/** The first ones, and the best of every kind behind them: a thousand desks of one kind and one score hide no other. */
function candidatesOf<T extends Scored>(
  ranked: readonly T[],
): { readonly open: T[]; readonly rest: readonly T[] } {
  const [open, rest] = [ranked.slice(0, SPREAD_OVER * 8), [] as T[]];
  const seen = new Map<string, number>();
  for (const one of ranked.slice(SPREAD_OVER * 8)) {
    const count = seen.get(one.document.kind) ?? 0;
    seen.set(one.document.kind, count + 1);
    (count < OF_EACH_KIND ? open : rest).push(one);
  }
  return { open, rest };
}

function spreadAlike<T extends Scored>(ranked: readonly T[]): readonly T[] {
  const { open, rest } = candidatesOf(ranked);
  const chosen: T[] = [];
  const seen = new Map<string, number>();
  const count = (key: string) => seen.get(key) ?? 0;
  while (open.length > 0 && chosen.length < SPREAD_OVER) {
    let best = 0;
    let bestScore = -Infinity;
    for (const [position, { document, score }] of open.entries()) {
      const now =
        score +
        count(document.kind) * WEIGHTS.sameKindAgain +
        count(document.area[0] ?? '') * WEIGHTS.samePlaceAgain;
      if (now > bestScore) [best, bestScore] = [position, now];
    }
    const [next] = open.splice(best, 1);
    if (!next) break;
    chosen.push(next);
    seen.set(next.document.kind, count(next.document.kind) + 1);
    seen.set(next.document.area[0] ?? '', count(next.document.area[0] ?? '') + 1);
  }
  const left = new Set<T>([...open, ...rest]);
  return [...chosen, ...ranked.filter((one) => left.has(one))];
}
