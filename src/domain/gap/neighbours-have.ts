/** となりにあるもの: which neighbours list a kind that an area does not, and whether anybody may come there from outside. */
import { takesNeighbour, servesOf } from '../entry/welcome.ts';
import type { Places } from '../area/reach.ts';
import type { KindId } from '../vocabulary/kind.ts';
import type { GapEntry } from './gap-entry.ts';
import { openOfKind } from './kind-supply.ts';

export interface NeighbourSupply {
  readonly code: string;
  readonly count: number;
  /** some place there takes people of elsewhere; undefined: none says so, and not all refuse */
  readonly takes: boolean | undefined;
}

export interface Neighbourhood<T> {
  neighboursOf(code: string): readonly string[];
  localTo(code: string): readonly T[];
  readonly places: Pick<Places, 'prefectureOf'>;
}

function takesFrom(
  entries: readonly GapEntry[],
  code: string,
  places: Pick<Places, 'prefectureOf'>,
): boolean | undefined {
  const answers = entries.map((one) => takesNeighbour(servesOf(one), one.area, code, places));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** In the official order: nearness and number make no ranking. */
export function neighboursWith<T extends GapEntry>(
  kind: KindId,
  code: string,
  { neighboursOf, localTo, places }: Neighbourhood<T>,
): readonly NeighbourSupply[] {
  return neighboursOf(code)
    .map((other) => ({
      code: other,
      found: openOfKind(localTo(other), kind),
    }))
    .filter(({ found }) => found.length > 0)
    .map(({ code: other, found }) => ({
      code: other,
      count: found.length,
      takes: takesFrom(found, code, places),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
