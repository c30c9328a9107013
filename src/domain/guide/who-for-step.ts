/** だれに: which entries of the reader's own area stand for a step. The page's script and the tests ask the same. */
import { hasWay, type Reachable } from '../entry/whom-to-ask.ts';
import type { KindId } from '../vocabulary/kind.ts';

export interface StepEntry extends Reachable {
  readonly kind: KindId;
  readonly status: { readonly state: string };
}

export interface AreaEntries<T> {
  /** of the municipality, and of the city around a ward */
  readonly own: readonly T[];
  /** of its prefecture */
  readonly wide: readonly T[];
}

export interface StepAnswer<T> {
  /** own: of that kind and area · wide: of the prefecture · instead: a desk that takes any trouble */
  readonly from: 'own' | 'wide' | 'instead' | 'none';
  readonly entries: readonly T[];
}

/** More would be a list to choose from, and no next step. */
const MOST = 2;

/** Whoever takes any trouble knows the way where the catalogue has none. */
const FOR_ANYTHING: readonly KindId[] = [
  'self-reliance-desk',
  'general-desk',
  'welfare-office',
  'social-welfare-council',
];

/** Open and reachable ones, by the order of the kinds. */
function ofKinds<T extends StepEntry>(
  kinds: readonly KindId[],
  entries: readonly T[],
): readonly T[] {
  return kinds
    .flatMap((kind) =>
      entries.filter((one) => one.kind === kind && one.status.state === 'open' && hasWay(one)),
    )
    .slice(0, MOST);
}

/** @param kinds whom the step asks, the first first */
export function whoForStep<T extends StepEntry>(
  kinds: readonly KindId[],
  { own, wide }: AreaEntries<T>,
): StepAnswer<T> {
  const tries = [
    { from: 'own', entries: ofKinds(kinds, own) },
    { from: 'wide', entries: ofKinds(kinds, wide) },
    { from: 'instead', entries: ofKinds(FOR_ANYTHING, own).slice(0, 1) },
    { from: 'instead', entries: ofKinds(FOR_ANYTHING, wide).slice(0, 1) },
  ] as const;
  return tries.find(({ entries }) => entries.length > 0) ?? { from: 'none', entries: [] };
}
