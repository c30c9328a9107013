/** 似た場所をまとめて判定する: the same result as when each place is judged and compared on its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REACHES } from '../../src/domain/area/reach.ts';
import { NEED_IDS, type NeedId } from '../../src/domain/vocabulary/need.ts';
import { AUDIENCE_IDS } from '../../src/domain/vocabulary/audience.ts';
import { STEP_IDS } from '../../src/domain/vocabulary/step.ts';
import { alikeIn, candidatesOf } from '../../src/matching/alike.ts';
import type { Answers } from '../../src/matching/answers.ts';
import { PLAIN_CONDITIONS, type ConditionId } from '../../src/matching/condition.ts';
import { dailyOrder } from '../../src/matching/daily-shuffle.ts';
import { judgePlace, prepare } from '../../src/matching/judged-place.ts';
import { leftOutOf } from '../../src/matching/leave-out.ts';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import { match, type Ordered } from '../../src/matching/match.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const TODAY = '2026-11-24';
const TOWN = '131202';
const catalogue = realCatalogue();
const context = contextOn(TODAY, catalogue.municipalities, catalogue.danger, {
  usual: catalogue.usual,
});
const records = catalogue.resources.map(matchRecordOf);
/** All in one town: there most stand beside others that are alike. */
const allHere = records.map((record): MatchRecord => ({ ...record, area: [TOWN] }));

const CONDITIONS: readonly ConditionId[] = [...PLAIN_CONDITIONS, 'language:en', 'day:土'];
const answers: fc.Arbitrary<Answers> = fc.record({
  needs: fc.subarray<NeedId>([...NEED_IDS], { maxLength: 3 }),
  municipality: fc.constantFrom(TOWN, '131211', '141003', '011002'),
  neighbours: fc.option(fc.boolean(), { nil: undefined }),
  step: fc.option(fc.constantFrom(...STEP_IDS), { nil: undefined }),
  age: fc.option(fc.integer({ min: 0, max: 95 }), { nil: undefined }),
  conditions: fc.subarray([...CONDITIONS], { maxLength: 3 }),
  urgent: fc.subarray(['food', 'shelter', 'violence'] as const, { maxLength: 1 }),
  asker: fc.constantFrom(undefined, 'family', 'supporter'),
  audiences: fc.subarray([...AUDIENCE_IDS], { maxLength: 2 }),
});
const RUNS = { numRuns: 60 };

/** What is said of a place; the score is the sum of its parts. */
const saidOf = ({ record, reach, verdict, parts, score, judgements, ...rest }: Ordered) => {
  const { isUnlikely, isAside, isLater } = rest;
  const { id } = record;
  return { id, reach, verdict, parts, score, judgements, isUnlikely, isAside, isLater };
};

describe('似た場所をまとめて判定する', () => {
  it('says of every place what is said of it alone', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(records, allHere), (asked, among) => {
        const prepared = prepare(asked, context);
        for (const alike of alikeIn(among, prepared))
          for (const candidate of candidatesOf(alike)) {
            expect(candidate.reach).toBe(prepared.reachOf(candidate.record));
            const isLookedAt = leftOutOf(candidate, prepared) === undefined;
            expect(isLookedAt).toBe(alike.place !== undefined);
            if (!alike.place) continue;
            const alone = judgePlace(candidate, prepared);
            // Of a place next door the town that it is for is named.
            expect(saidOf({ ...alike.place, record: candidate.record })).toEqual(saidOf(alone));
          }
      }),
      RUNS,
    );
  });

  it('leaves out nobody who is within reach, and takes nobody twice', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const prepared = prepare(asked, context);
        const taken = alikeIn(records, prepared).flatMap((alike) => candidatesOf(alike));
        const inReach = records.filter((one) =>
          REACHES.some((reach) => reach === prepared.reachOf(one)),
        );
        expect(taken.map(({ record }) => record.id).toSorted()).toEqual(
          inReach.map(({ id }) => id).toSorted(),
        );
      }),
      RUNS,
    );
  });

  it('orders what is equal by the lot of the day, as if each were compared with each', () => {
    const byLot = dailyOrder(TODAY);
    fc.assert(
      fc.property(answers, (asked) => {
        const { suggestions, offered } = match(asked, allHere, context);
        const rest = suggestions.slice(offered);
        // The first five are chosen for variety, and of equal verdict, score and group the lot decides.
        const isEqual = (a: Ordered, b: Ordered) =>
          a.score === b.score &&
          a.verdict === b.verdict &&
          a.isAside === b.isAside &&
          a.isUnlikely === b.isUnlikely &&
          a.reach === b.reach;
        const wrong = rest
          .slice(1)
          .filter(
            (one, at) => isEqual(rest[at]!, one) && byLot(rest[at]!.record.id, one.record.id) > 0,
          );
        expect(wrong.map(({ record }) => record.id)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('puts a better score before a worse one, among what differs', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const { suggestions } = match(asked, allHere, context);
        const scores = suggestions
          .filter(({ verdict }) => verdict === 'differs')
          .map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });
});
