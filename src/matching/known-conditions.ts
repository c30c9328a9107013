/** 聞く意味のある条件: those of which at least one entry says something. What nobody knows is not asked of the reader. */
import {
  judgeOfCondition,
  PLAIN_CONDITIONS,
  type ConditionId,
  type OpenTimes,
} from './condition.ts';
import { NO_USUAL, type UsualByKind } from '../domain/entry/usual.ts';
import type { MatchRecord } from './match-record.ts';

/** Whether hours are known is all that matters here, on whichever day they are. */
const ANY_TIME: OpenTimes = {
  opensOn: ({ hours }) => (hours ? 'fits' : 'unknown'),
  opensInEvening: ({ hours }) => (hours ? 'fits' : 'unknown'),
};

/** Area code → the conditions that some open entry of it knows, a sign for each: its place in their list, in base 36. */
export type KnownConditions = Readonly<Record<string, string>>;

const RADIX = 36;
const signOf = (id: ConditionId) => PLAIN_CONDITIONS.findIndex((one) => one === id).toString(RADIX);

/**
 * @param records all of the catalogue
 * @param usual what is usual for a kind is an answer too
 */
export function knownConditions(
  records: readonly MatchRecord[],
  usual: UsualByKind = NO_USUAL,
): KnownConditions {
  const judges = PLAIN_CONDITIONS.map((id) => [id, judgeOfCondition(id, ANY_TIME, usual)] as const);
  const known = new Map<string, Set<ConditionId>>();
  for (const record of records) {
    if (record.status.state !== 'open') continue;
    const ids = judges.filter(([, judge]) => judge(record) !== 'unknown').map(([id]) => id);
    for (const area of record.area) {
      const ofArea = known.get(area) ?? new Set<ConditionId>();
      known.set(area, ofArea);
      for (const id of ids) ofArea.add(id);
    }
  }
  const written = [...known].map(
    ([area, ids]) => [area, [...ids].map(signOf).toSorted().join('')] as const,
  );
  return Object.fromEntries(written.filter(([, signs]) => signs !== ''));
}

/** Of these areas alone, in their order; whoever reads it knows them. */
export const writtenKnown = (known: KnownConditions, areas: readonly string[]): string =>
  areas.map((area) => known[area] ?? '').join(' ');

export function readKnown(written: string, areas: readonly string[]): KnownConditions {
  const signs = written.split(' ');
  return Object.fromEntries(areas.map((area, at) => [area, signs[at] ?? '']));
}

/**
 * In the order in which they are asked.
 * @param areas those in reach; undefined for everywhere
 * @param chosen stays, so that it can be taken back
 */
export function conditionsToAsk(
  known: KnownConditions,
  areas: readonly string[] | undefined,
  chosen: readonly ConditionId[],
): readonly ConditionId[] {
  const inReach = areas ? areas.map((area) => known[area] ?? '') : Object.values(known);
  return PLAIN_CONDITIONS.filter(
    (id) => chosen.includes(id) || inReach.some((signs) => signs.includes(signOf(id))),
  );
}
