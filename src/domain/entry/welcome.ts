/** だれのための場所か, and whether it has room: the entry's own word, else what holds for its kind. Pure; the day is an argument. */
import type { Places } from '../area/reach.ts';
import { daysBetween } from '../time/calendar-date.ts';
import type { AudienceId, Audiences } from '../vocabulary/audience.ts';
import type { KindId } from '../vocabulary/kind.ts';
import {
  audiencesOfKind,
  servesOfKind,
  yieldsItsGroup,
  type Serves,
} from '../vocabulary/kind-welcome.ts';

/** What an entry says of its welcome. A `Resource`, a desk's and a matcher's record are one. */
export interface Welcome {
  readonly kind: KindId;
  readonly serves?: Serves | undefined;
  /** the word `anyone` takes away what the kind says */
  readonly for?: 'anyone' | Audiences | undefined;
  readonly for_women?: boolean | undefined;
}

/** Who may use it by where they live; undefined: neither entry nor kind says. */
export function servesOf({ kind, serves }: Pick<Welcome, 'kind' | 'serves'>): Serves | undefined {
  return serves ?? servesOfKind(kind);
}

/** Does a place next door take this person? undefined: it is not said. */
export function takesNeighbour(
  serves: Serves | undefined,
  area: readonly string[],
  municipality: string,
  { prefectureOf }: Pick<Places, 'prefectureOf'>,
): boolean | undefined {
  if (serves !== 'prefecture') return serves && serves === 'anyone';
  const own = prefectureOf(municipality);
  return area.some((code) => prefectureOf(code) === own);
}

const ONLY_WOMEN: Audiences = { women: 'only' };
const NOBODY_NAMED: Audiences = {};

function ownAudiences(own: Welcome['for'], isForWomen: boolean): Audiences | undefined {
  const named = own === 'anyone' ? NOBODY_NAMED : own;
  if (!isForWomen) return named;
  return named ? { ...named, ...ONLY_WOMEN } : ONLY_WOMEN;
}

const namesItsOwn = (own: Exclude<Welcome['for'], 'anyone'>) =>
  own !== undefined && Object.values(own).includes('only');

/**
 * For whom it is. What the entry says of an audience wins; of those that it does not name, its kind's hold, so that a
 * 就労継続支援 for people with a mental illness stays one for people with a disability.
 */
export function audiencesOf({ kind, for: own, for_women: women }: Welcome): Audiences {
  const said = ownAudiences(own, women === true);
  const isReplaced = own === 'anyone' || (yieldsItsGroup(kind) && namesItsOwn(own));
  const usual = isReplaced ? NOBODY_NAMED : audiencesOfKind(kind);
  if (!said) return usual;
  return { ...usual, ...said };
}

/** The audiences that one must be of (だけ). */
export function audiencesRequired(audiences: Audiences): readonly AudienceId[] {
  return (Object.keys(audiences) as readonly AudienceId[]).filter((id) => audiences[id] === 'only');
}

export const CAPACITY_STATES = ['open', 'waiting', 'full'] as const;
export type CapacityState = (typeof CAPACITY_STATES)[number];
export interface Capacity {
  readonly state: CapacityState;
  /** the day on which it was said */
  readonly on: string;
}

/** After so many days nobody knows. */
const CAPACITY_DAYS = 30;

/** 空き・空き待ち・満員, while it is news; undefined: not known, or said too long ago. */
export function capacityOn(
  capacity: Capacity | undefined,
  today: string,
): CapacityState | undefined {
  if (!capacity || capacity.on > today) return undefined;
  return daysBetween(capacity.on, today) <= CAPACITY_DAYS ? capacity.state : undefined;
}

/** つぎに受け入れられる日; undefined once it has come, and where it is not said. */
export function nextFromOn(nextFrom: string | undefined, today: string): string | undefined {
  return nextFrom !== undefined && nextFrom > today ? nextFrom : undefined;
}
