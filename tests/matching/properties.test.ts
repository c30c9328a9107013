/** 合う場所の約束: what holds for whatever a person answers, over the real catalogue. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAboutViolence, NO_ANSWERS, type Answers } from '../../src/matching/answers.ts';
import { PLAIN_CONDITIONS, type ConditionId } from '../../src/matching/condition.ts';
import { match, type Ordered } from '../../src/matching/match.ts';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import { kindOf, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { NEED_IDS, type NeedId } from '../../src/domain/vocabulary/need.ts';
import { STEP_IDS } from '../../src/domain/vocabulary/step.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { firstShown } from '../../scripts/evaluate/matching/first-shown.ts';
import { audiencesMissing } from '../../scripts/evaluate/matching/whom-it-serves.ts';
import {
  isClosedTo,
  isElsewhere,
  isNoGapFor,
} from '../../scripts/evaluate/matching/wrong-places.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const catalogue = realCatalogue();
const records = catalogue.resources.map(matchRecordOf);
const byId = new Map(records.map((record) => [record.id, record]));
const context = contextOn('2026-11-24', catalogue.municipalities, catalogue.danger, {
  usual: catalogue.usual,
});
const towns = catalogue.municipalities.all().filter(({ kind }) => kind !== 'prefecture');
/** Where entries stand: elsewhere there is little to go wrong. */
const served = new Set(records.flatMap(({ area }) => area));
const someTowns = towns.filter(
  ({ code, neighbours }) => served.has(code) || neighbours.some((near) => served.has(near)),
);

const CONDITIONS: readonly ConditionId[] = [
  ...PLAIN_CONDITIONS,
  'language:en',
  'language:vi',
  'day:土',
];

const needs = fc.subarray<NeedId>([...NEED_IDS], { minLength: 1, maxLength: 3 });
const answers: fc.Arbitrary<Answers> = fc.record({
  needs,
  municipality: fc.constantFrom(...someTowns.map(({ code }) => code)),
  neighbours: fc.option(fc.boolean(), { nil: undefined }),
  step: fc.option(fc.constantFrom(...STEP_IDS), { nil: undefined }),
  age: fc.option(fc.integer({ min: 6, max: 92 }), { nil: undefined }),
  conditions: fc.subarray([...CONDITIONS], { maxLength: 2 }),
  urgent: fc.constant([]),
});

const RUNS = { numRuns: 150 };

const shown = (asked: Answers, among: readonly MatchRecord[] = records) =>
  match(asked, among, context).suggestions.filter(({ verdict }) => verdict !== 'differs');
const firstFor = (asked: Answers) => firstShown(match(asked, records, context));
const textOf = ({ record, reach }: Pick<Ordered, 'record' | 'reach'>) => `${record.id} ${reach}`;

/** The desks of one's own place stand in wherever there is little: they may come with a narrower question. */
const STAND_IN: readonly KindId[] = ['self-reliance-desk', 'social-welfare-council'];
const counted = (asked: Answers) =>
  shown(asked)
    .map(({ record }) => record)
    .filter(({ kind }) => !STAND_IN.includes(kind));
const idsOf = (places: readonly MatchRecord[]) => new Set(places.map(({ id }) => id));

describe('合う場所の約束', () => {
  it('a condition more never gives a place more', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...CONDITIONS), (asked, condition) => {
        const wide = idsOf(counted(asked));
        // A language or 女性だけ also says who one is: it opens the places for these people.
        const narrow = counted({ ...asked, conditions: [...asked.conditions, condition] }).filter(
          (record) => audiencesMissing(record, asked).length === 0,
        );
        expect(narrow.filter(({ id }) => !wide.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('without the neighbours there are never more places than with them', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const [all, some, few] = ([true, undefined, false] as const).map((neighbours) =>
          idsOf(counted({ ...asked, neighbours })),
        ) as [Set<string>, Set<string>, Set<string>];
        expect([...some].filter((id) => !all.has(id))).toEqual([]);
        expect([...few].filter((id) => !some.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("a neighbour's desk for residents is never suggested", () => {
    fc.assert(
      fc.property(answers, (asked) => {
        expect(shown(asked).filter(isElsewhere).map(textOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a place for certain people only is never among the first five of others', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const wrong = firstFor(asked).filter(
          ({ record }) => audiencesMissing(record, asked).length > 0,
        );
        expect(wrong.map(textOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the first five never hold two desks of one kind from one reach', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        // Of violence only a few kinds are safe; a second number to call is worth more than variety.
        fc.pre(!isAboutViolence(asked));
        // Beyond what is offered stand repetitions, which a place with little to choose from may have.
        const result = match(asked, records, context);
        const desks = firstShown(result)
          .filter(({ record }) => kindOf(record.kind).group === 'consult')
          .map(({ record, reach }) => `${record.kind} ${reach}`);
        expect(desks).toEqual([...new Set(desks)]);
      }),
      RUNS,
    );
  });

  it('taking a need away never adds a place for other people', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (asked, at) => {
        fc.pre(asked.needs.length > 1);
        const fewer = { ...asked, needs: asked.needs.toSpliced(at % asked.needs.length, 1) };
        const before = new Set(firstFor(asked).map(({ record }) => record.id));
        const added = firstFor(fewer).filter(({ record }) => !before.has(record.id));
        const wrong = added.filter(({ record }) => audiencesMissing(record, fewer).length > 0);
        expect(wrong.map(textOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the next step is open to this person, and a gap is one for them', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const result = match(asked, records, context);
        const next = firstShown(result).flatMap(({ nextStep }) => byId.get(nextStep ?? '') ?? []);
        expect(next.filter((record) => isClosedTo(record, asked)).map(({ id }) => id)).toEqual([]);
        expect(result.gaps.filter(({ kind }) => isNoGapFor(kind, asked))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("a desk's facts never depend on its id", () => {
    // Lines are named in the tables of need and danger; all else is judged by what it says.
    const places = records.filter(({ kind }) => kind !== 'helpline');
    const idOf = (at: number) => `renamed/${(places.length - at).toString().padStart(5, '0')}`;
    const renamed = places.map((record, at) => ({ ...record, id: idOf(at) }));
    const facts = ({ verdict, reach, parts, judgements }: Ordered) => ({
      verdict,
      reach,
      parts,
      judgements,
    });
    const factsOf = (asked: Answers, among: readonly MatchRecord[]) =>
      new Map(
        match(asked, among, context).suggestions.map((one) => [one.record.id, facts(one)] as const),
      );
    fc.assert(
      fc.property(answers, (asked) => {
        const before = factsOf(asked, places);
        const after = factsOf(asked, renamed);
        expect(after.size).toBe(before.size);
        for (const [at, { id }] of places.entries())
          expect(after.get(idOf(at)), id).toEqual(before.get(id));
      }),
      { numRuns: 30 },
    );
  });

  it('the order in which places are read does not matter', () => {
    const backwards = records.toReversed();
    const mixed = [...records.slice(700), ...records.slice(0, 700)];
    const idsFor = (asked: Answers, among: readonly MatchRecord[]) =>
      match(asked, among, context).suggestions.map(({ record }) => record.id);
    fc.assert(
      fc.property(answers, (asked) => {
        const ids = idsFor(asked, records);
        expect(idsFor(asked, backwards)).toEqual(ids);
        expect(idsFor(asked, mixed)).toEqual(ids);
      }),
      { numRuns: 50 },
    );
  });

  it('is not empty: somewhere there is a place or a line for each need', () => {
    for (const need of NEED_IDS) {
      const asked = { ...NO_ANSWERS, needs: [need], municipality: someTowns[0]!.code };
      expect(shown(asked).length, need).toBeGreaterThan(0);
    }
  });
});
