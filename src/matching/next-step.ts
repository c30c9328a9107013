/** その次の一歩: at most one step on, along the paths that people really take from one kind of place to the next. */
import { sharedBy } from '../domain/shared-by.ts';
import { KIND_PATHS } from '../domain/vocabulary/kind-paths.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import type { MatchRecord } from './match-record.ts';

type Onward = Pick<MatchRecord, 'id' | 'kind' | 'steps'>;

const lowest = ({ steps }: Pick<Onward, 'steps'>) => Math.min(...steps);
const highest = ({ steps }: Pick<Onward, 'steps'>) => Math.max(...steps);

export interface Onwards<T> {
  /** those of a kind who may be named at all */
  readonly placesOf: (kind: KindId) => readonly T[];
  /** which of two is named rather */
  readonly order: (a: T, b: T) => number;
}

export function nextStepFinder<T extends { readonly record: Onward }>({
  placesOf,
  order,
}: Onwards<T>): (from: Onward) => string | undefined {
  const ofKind = sharedBy(placesOf);
  // The step from which one comes is all that matters of a place.
  const firstOn = sharedBy((from: number) =>
    sharedBy((kind: KindId): T | null => {
      const isOneOn = ({ record: one }: T) => highest(one) > from && lowest(one) <= from + 1;
      let best: T | null = null;
      for (const one of ofKind(kind))
        if ((best === null || order(one, best) < 0) && isOneOn(one)) best = one;
      return best;
    }),
  );
  return (from) => {
    const onward = firstOn(highest(from));
    for (const kind of KIND_PATHS[from.kind] ?? []) {
      const found = onward(kind);
      if (found) return found.record.id;
    }
    return undefined;
  };
}
