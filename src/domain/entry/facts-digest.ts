/**
 * 事実の指紋: a short digest of what a reader is told of a place, so that the list of published ids can say that something
 * changed. How a file is written, when and by whom it was confirmed, which papers it was read from and which ids it had
 * are no part of it: none of them is a change of the place.
 */
import { shortHash } from '../text/short-hash.ts';
import { kindOf } from '../vocabulary/kind.ts';
import type { Resource } from './entry-schema.ts';

/** Raised when a digest is made of other things than before: older digests say nothing then, and no place changed. */
const EDITION = '1';
const DIGEST = /^[0-9a-z]{1,4}-[0-9a-f]{8}$/;

export const isFactsDigest = (text: string): boolean => DIGEST.test(text);

type Told = Readonly<Record<string, unknown>>;

/** In one order whatever the order of the file, without what is empty. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, ordered(one)]),
  );
}

/** The point moves when it is measured better; a place is found by its address. */
function toldLocation(location: Resource['location']): unknown {
  if (typeof location !== 'object') return location;
  const { lat: _lat, lon: _lon, ...told } = location;
  return told;
}

/** What follows from its kind is no word of the place: a kind that means more tomorrow changes none. */
function ownOf({ kind, needs, steps, route, status }: Resource): Told {
  const usual = kindOf(kind);
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return {
    needs: isSame(needs, usual.needs) ? undefined : needs,
    steps: isSame(steps, usual.steps) ? undefined : steps,
    route: route === (usual.route ?? 'direct') ? undefined : route,
    status: isSame(status, { state: 'open' }) ? undefined : status,
  };
}

/** 1-0f3a9c2e */
export function factsDigest(resource: Resource): string {
  const {
    id: _id,
    formerly: _formerly,
    verified: _verified,
    source: _source,
    asOf: _asOf,
    location,
    capacity,
    ...facts
  } = resource;
  const told = {
    ...facts,
    ...ownOf(resource),
    location: toldLocation(location),
    // The day on which it was asked is no change of it.
    capacity: capacity?.state,
  };
  const hash = shortHash(JSON.stringify(ordered(told)));
  return `${EDITION}-${hash.toString(16).padStart(8, '0')}`;
}

/** false also where the earlier one cannot be compared: nothing is said then */
export const isOtherFacts = (before: string, now: string): boolean =>
  before.startsWith(`${EDITION}-`) && before !== now;
