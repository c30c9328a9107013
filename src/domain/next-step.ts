/** その次の一歩: a place of a higher step, in reach, for the same needs. */
import type { MatchRecord } from './match-record.ts';

type Onward = Pick<MatchRecord, 'id' | 'steps' | 'needs'>;

/** Answers for many suggestions: the places in reach are put in order once. */
export function nextStepFinder(inReach: readonly Onward[]): (from: Onward) => string | undefined {
  const byLowest = inReach
    .map((record) => ({ id: record.id, needs: record.needs, lowest: Math.min(...record.steps) }))
    .sort((a, b) => a.lowest - b.lowest || (a.id < b.id ? -1 : 1));
  /** The lowest step above the highest of this one; there the one that shares most needs. */
  return ({ id, steps, needs }) => {
    const reached = Math.max(...steps);
    let best: { readonly id: string; readonly lowest: number; readonly shared: number } | undefined;
    for (const other of byLowest) {
      if (other.lowest <= reached || other.id === id) continue;
      if (best && other.lowest > best.lowest) break;
      const shared = other.needs.filter((need) => needs.includes(need)).length;
      if (shared > (best?.shared ?? 0)) best = { id: other.id, lowest: other.lowest, shared };
    }
    return best?.id;
  };
}
