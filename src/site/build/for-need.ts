/** 困りごとへの近さの順: the entries that answer a need, in the order in which its kinds answer it. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { KINDS, type KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';

const byName = new Intl.Collator('ja').compare;

/** 困りごとへの近さの順: 種類の順、開いているもの、名前 */
export function forNeed(
  need: NeedId,
  kinds: readonly KindId[],
  resources: readonly Resource[],
): readonly Resource[] {
  const order = new Map(kinds.map((kind, index) => [kind, index]));
  const rank = (resource: Resource) =>
    order.get(resource.kind) ?? kinds.length + kindOrder(resource.kind);
  return resources
    .filter((resource) => resource.needs.includes(need))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(a.status.state !== 'open') - Number(b.status.state !== 'open') ||
        byReading(a, b),
    );
}

export function byReading(a: Resource, b: Resource): number {
  return byName(a.kana ?? a.name, b.kana ?? b.name) || (a.id < b.id ? -1 : 1);
}

function kindOrder(kind: KindId): number {
  return KINDS.findIndex((row) => row.id === kind);
}
