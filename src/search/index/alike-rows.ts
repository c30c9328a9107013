/** 同じに見える行。Rows that are alike in what a judgement looks at: judged once, not once each. */
import type { Steps } from '../understand/steps.ts';

export interface RowGroups<T> {
  /** group of each row */
  readonly of: Uint32Array;
  readonly groups: readonly T[];
}

/** Grouped list by list, to be left between two. */
export function* groupSteps<D, T>(
  lists: readonly (readonly D[])[],
  keyOf: (document: D) => string,
  valueOf: (document: D) => T,
): Steps<RowGroups<T>> {
  const position = new Map<string, number>();
  const groups: T[] = [];
  const of = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let row = 0;
  for (const documents of lists) {
    yield;
    for (const document of documents) {
      const key = keyOf(document);
      let group = position.get(key);
      if (group === undefined) {
        group = groups.length;
        position.set(key, group);
        groups.push(valueOf(document));
      }
      of[row] = group;
      row += 1;
    }
  }
  return { of, groups };
}

/** The judgement of a row through its group; each group is judged when a row of it is first met. */
export function byGroup<T, R>(
  { of, groups }: RowGroups<T>,
  judge: (group: T) => R,
): (row: number) => R {
  const known = new Array<R>(groups.length);
  const isKnown = new Uint8Array(groups.length);
  return (row) => {
    const group = of[row]!;
    if (isKnown[group] === 0) {
      known[group] = judge(groups[group]!);
      isKnown[group] = 1;
    }
    return known[group]!;
  };
}
