/** Rows that are alike in what a judgement looks at: judged once, not once each. */

export interface RowGroups<T> {
  /** group of each row */
  readonly of: Uint32Array;
  readonly groups: readonly T[];
}

export function groupRows<D, T>(
  documents: readonly D[],
  keyOf: (document: D) => string,
  valueOf: (document: D) => T,
): RowGroups<T> {
  const position = new Map<string, number>();
  const groups: T[] = [];
  const of = new Uint32Array(documents.length);
  documents.forEach((document, row) => {
    const key = keyOf(document);
    let group = position.get(key);
    if (group === undefined) {
      group = groups.length;
      position.set(key, group);
      groups.push(valueOf(document));
    }
    of[row] = group;
  });
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
