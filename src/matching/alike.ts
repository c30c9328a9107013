/** 似た場所: those within reach whose facts are the same. They are judged once; only their lots are their own. */
import { leftOutOf, type LeftOut } from './leave-out.ts';
import type { Candidate } from './judge.ts';
import { judgePlace, type Prepared, type Suggestion } from './judged-place.ts';
import { neighbourLevel } from './levels.ts';
import type { MatchRecord } from './match-record.ts';
import { rollOf, type Roll } from './roll.ts';

export interface Alike {
  /** the first of them: it stands for all */
  readonly example: Candidate;
  /** as it is judged; undefined where it is not looked at */
  readonly place: Suggestion | undefined;
  readonly leftOut: LeftOut | undefined;
  readonly roll: Roll;
  /** where they stand in the roll, the example first */
  readonly members: number[];
}

/** more than a level of nearness can be */
const NEARNESS = 8;

export type JudgedAlike = Alike & { readonly place: Suggestion };

function begin(candidate: Candidate, roll: Roll, prepared: Prepared): Alike {
  const leftOut = leftOutOf(candidate, prepared);
  const place = leftOut === undefined ? judgePlace(candidate, prepared) : undefined;
  return { example: candidate, place, leftOut, roll, members: [] };
}

/** In the order in which the first of each stands in the list. Who is out of reach is in none. */
export function alikeIn(records: readonly MatchRecord[], prepared: Prepared): readonly Alike[] {
  const { reachOf, answers, places } = prepared;
  const roll = rollOf(records);
  const reaches = roll.areas.map(reachOf);
  const found = new Map<number, Alike>();
  for (let at = 0; at < records.length; at += 1) {
    const reach = reaches[roll.areaAt[at]!]!;
    if (reach === 'far') continue;
    // Of those next door the distance counts too.
    const near =
      reach === 'neighbour' ? neighbourLevel(records[at]!, answers.municipality, places) : 0;
    const key = roll.classAt(at) * NEARNESS + near;
    let alike = found.get(key);
    if (!alike) {
      alike = begin({ record: records[at]!, reach }, roll, prepared);
      found.set(key, alike);
    }
    alike.members.push(at);
  }
  return [...found.values()];
}

export const isJudged = (alike: Alike): alike is JudgedAlike => alike.place !== undefined;

/** Each of them, as a place. */
export const candidatesOf = ({ example: { reach }, roll, members }: Alike): readonly Candidate[] =>
  members.map((at) => ({ record: roll.records[at]!, reach }));

/** Those of them alone. */
export const only = (alike: JudgedAlike, isOne: (record: MatchRecord) => boolean): JudgedAlike => ({
  ...alike,
  members: alike.members.filter((at) => isOne(alike.roll.records[at]!)),
});
