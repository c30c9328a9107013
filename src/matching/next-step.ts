/** その次の一歩: a place of a higher step, in reach, for the same needs. */
import type { MatchRecord } from './match-record.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';

type Onward = Pick<MatchRecord, 'id' | 'steps' | 'needs'>;

/** The first id of those that begin at a step and answer the same needs: thousands of places are a few such groups. */
interface Group {
  readonly needs: readonly NeedId[];
  first: string;
}

/** Answers for many suggestions: the places in reach are grouped once. */
export function nextStepFinder(inReach: Iterable<Onward>): (from: Onward) => string | undefined {
  const rungs: Map<string, Group>[] = [];
  for (const { id, needs, steps } of inReach) {
    const rung = (rungs[Math.min(...steps)] ??= new Map<string, Group>());
    const key = needs.join();
    const group = rung.get(key);
    if (!group) rung.set(key, { needs, first: id });
    else if (id < group.first) group.first = id;
  }
  /** The lowest step above the highest of this one; there the group that shares most needs. */
  return ({ steps, needs }) => {
    for (let step = Math.max(...steps) + 1; step < rungs.length; step += 1) {
      let best: { readonly id: string; readonly shared: number } | undefined;
      for (const { needs: other, first } of rungs[step]?.values() ?? []) {
        const shared = other.filter((need) => needs.includes(need)).length;
        if (shared > (best?.shared ?? 0) || (best && shared === best.shared && first < best.id))
          best = { id: first, shared };
      }
      if (best) return best.id;
    }
    return undefined;
  };
}
