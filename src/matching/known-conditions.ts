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

/** Area code → the conditions that some open entry of it knows; of many areas, each has its own. */
export type KnownConditions = Readonly<Record<string, readonly ConditionId[]>>;

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
  return Object.fromEntries([...known].map(([area, ids]) => [area, [...ids]]));
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
  const inReach = areas ? areas.flatMap((area) => known[area] ?? []) : Object.values(known).flat();
  return PLAIN_CONDITIONS.filter((id) => inReach.includes(id) || chosen.includes(id));
}
