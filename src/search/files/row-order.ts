/**
 * 行の順。The order of rows in every file of the search: by folder and kind, because neighbours then look alike and
 * gzip finds it; of one kind what says more first, for equal hits are shown in this order. It is nowhere sent as a
 * number.
 */
import { folderOf } from '../../domain/fields/entry-id.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function inRowOrder<T extends { readonly id: string; readonly kind: KindId }>(
  rows: readonly T[],
  fullnessOf: (row: T) => number = () => 0,
): readonly T[] {
  return rows.toSorted(
    (a, b) =>
      compare(folderOf(a.id), folderOf(b.id)) ||
      compare(a.kind, b.kind) ||
      fullnessOf(b) - fullnessOf(a) ||
      compare(a.id, b.id),
  );
}
