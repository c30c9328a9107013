/**
 * だれに聞けば、だれにつながるか: from whom to whom in one area. What two places say of each other (works_with) stands apart
 * from what is only usual between their kinds.
 */
import type { Resource } from '../entry/entry-schema.ts';
import { kindOf, type KindId } from '../vocabulary/kind.ts';
import { KIND_PATHS } from '../vocabulary/kind-paths.ts';

type Place = Pick<Resource, 'id' | 'kind' | 'status'>;

export interface KindStep<T> {
  readonly kind: KindId;
  readonly places: readonly T[];
}
export interface HandsOn<T> {
  /** whom one asks */
  readonly from: KindStep<T>;
  /** where it leads from there, the most usual first; none of them empty */
  readonly to: readonly KindStep<T>[];
}

const isOpen = ({ status }: Place) => status.state !== 'closed';

function byKind<T extends Place>(places: readonly T[]): (kind: KindId) => readonly T[] {
  const found = Map.groupBy(places.filter(isOpen), ({ kind }) => kind);
  return (kind) => found.get(kind) ?? [];
}

/** Where a kind leads, as far as the area has it. */
export function handsOnFrom<T extends Place>(
  kind: KindId,
  places: readonly T[],
): readonly KindStep<T>[] {
  const ofKind = byKind(places);
  return (KIND_PATHS[kind] ?? [])
    .map((next) => ({ kind: next, places: ofKind(next) }))
    .filter((step) => step.places.length > 0);
}

/** ふつうの道すじ, as far as the area has both ends of it; desks first. */
export function usualPaths<T extends Place>(places: readonly T[]): readonly HandsOn<T>[] {
  const ofKind = byKind(places);
  const kinds = (Object.keys(KIND_PATHS) as KindId[]).toSorted(
    (a, b) => Number(kindOf(b).group === 'consult') - Number(kindOf(a).group === 'consult'),
  );
  return kinds.flatMap((kind) => {
    const own = ofKind(kind);
    const to = own.length > 0 ? handsOnFrom(kind, places) : [];
    return to.length > 0 ? [{ from: { kind, places: own }, to }] : [];
  });
}

export interface KnownLink<T> {
  readonly a: T;
  readonly b: T;
}

/**
 * つながりが公表されているところ: each pair once, whichever of the two says so. Membership of a network is shown apart.
 * @param linked entries that name this one, or that it names, also of another area
 */
export function knownLinks<T extends Place>(
  places: readonly T[],
  linked: (id: string) => readonly T[],
): readonly KnownLink<T>[] {
  const isPlace = (one: T) => isOpen(one) && one.kind !== 'support-network';
  const seen = new Set<string>();
  return places.filter(isPlace).flatMap((a) =>
    linked(a.id).flatMap((b) => {
      const key = [a.id, b.id].toSorted().join(' ');
      if (b.id === a.id || !isPlace(b) || seen.has(key)) return [];
      seen.add(key);
      return [{ a, b }];
    }),
  );
}
