/** いろいろな出口: the first places shown should not all be of one kind. */

const FIRST = 5;
const SAME_KIND = 2;

/** Keeps the order but lets at most two of a kind into the first five while another kind waits. */
export function spreadKinds<T>(items: readonly T[], kindOf: (item: T) => string): readonly T[] {
  const first: T[] = [];
  const waiting: T[] = [];
  const counts = new Map<string, number>();
  for (const item of items) {
    const kind = kindOf(item);
    const count = counts.get(kind) ?? 0;
    if (first.length < FIRST && count < SAME_KIND) {
      first.push(item);
      counts.set(kind, count + 1);
    } else waiting.push(item);
  }
  return [...first, ...waiting];
}
