/**
 * 見立てる: judges one criterion on one entry, and says why as a code with its parameters. The sentences stand in
 * words/<lang>/reasons.ts.
 */
import { reachOf, type Places, type Reach } from '../domain/area/reach.ts';
import {
  judgeOfCondition,
  type ConditionId,
  type ConditionResult,
  type OpenTimes,
} from './condition.ts';
import type { Criterion } from './criteria.ts';
import {
  agesOfKind,
  hasAges,
  isWithin,
  type KindWithAges,
} from '../domain/vocabulary/kind-ages.ts';
import { ADULT } from '../domain/vocabulary/danger.ts';
import { kindOf } from '../domain/vocabulary/kind.ts';
import {
  NO_USUAL,
  usualOf,
  type UsualByKind,
  type UsualFacts,
} from '../domain/vocabulary/usual.ts';
import type { MatchRecord } from './match-record.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { sharedBy } from './shared-by.ts';

export type CriterionResult = ConditionResult;

/** What the age of an entry says: nothing, that it fits, a limit that the entry states, or whom its kind is for. */
export type AgeSaying =
  | { readonly says: 'nothing' | 'within' }
  | { readonly says: 'from' | 'to'; readonly limit: number }
  | { readonly says: 'kind'; readonly kind: KindWithAges };

/** Each with what its sentence is made of. Areas are codes: their names are the reader's. */
export type Judgement = { readonly result: CriterionResult } & (
  | { readonly about: 'status'; readonly state: MatchRecord['status']['state'] }
  | { readonly about: 'recipient' }
  /** the reader's needs that it answers */
  | { readonly about: 'need'; readonly met: readonly NeedId[] }
  /** `home`: the neighbour that the entry is for */
  | {
      readonly about: 'area';
      readonly municipality: string;
      readonly reach: Reach;
      readonly prefecture?: string | undefined;
      readonly home?: string | undefined;
    }
  /** `ahead`: steps beyond what one can do now; behind it negative */
  | { readonly about: 'step'; readonly step: number; readonly ahead: number }
  | ({ readonly about: 'age'; readonly age: number } & AgeSaying)
  | { readonly about: 'condition'; readonly condition: ConditionId }
  /** `hasNote`: something is said of the hours in words of its own; `usual`: those of its kind */
  | { readonly about: 'hours'; readonly hasNote: boolean; readonly usual?: UsualFacts }
);

export interface JudgeContext {
  readonly places: Places;
  readonly times: OpenTimes;
  /** ふつうは: what is usual for a kind, where its entry is silent */
  readonly usual?: UsualByKind | undefined;
}

/** An entry, and how its area lies to the reader's. */
export interface Candidate {
  readonly record: MatchRecord;
  readonly reach: Reach;
}

type Judge = (candidate: Candidate) => Judgement;
type About = Criterion['about'];
type CriterionOf<A extends About> = Extract<Criterion, { about: A }>;

/** Steps between what one can do and what the place is for: ahead of it positive, behind it negative, 0 when it fits. */
export function stepsAhead(step: number, { steps }: Pick<MatchRecord, 'steps'>): number {
  const nearest = steps.reduce(
    (best, one) => (Math.abs(one - step) < Math.abs(best - step) ? one : best),
    steps[0] ?? step,
  );
  return nearest - step;
}

type AgeFinding = { readonly result: CriterionResult } & AgeSaying;

const ANY_AGE: AgeFinding = { result: 'fits', says: 'nothing' };
const AGE_WITHIN: AgeFinding = { result: 'fits', says: 'within' };

function findAgeOfKind(age: number, kind: MatchRecord['kind']): AgeFinding {
  if (!hasAges(kind)) return ANY_AGE;
  const usual = agesOfKind(kind);
  if (isWithin(age, usual)) return ANY_AGE;
  return { result: usual.isRule ? 'differs' : 'unknown', says: 'kind', kind };
}

function findAge(age: number, { kind, ages }: Pick<MatchRecord, 'kind' | 'ages'>): AgeFinding {
  if (!ages) return findAgeOfKind(age, kind);
  if (ages.min !== undefined && age < ages.min)
    return { result: 'differs', says: 'from', limit: ages.min };
  if (ages.max !== undefined && age > ages.max)
    return { result: 'differs', says: 'to', limit: ages.max };
  return AGE_WITHIN;
}

export function judgeAge(age: number, record: Pick<MatchRecord, 'kind' | 'ages'>): CriterionResult {
  return findAge(age, record).result;
}

const ofChild = ({ ages }: MatchRecord) => (ages ? AGE_WITHIN : ANY_AGE);
const isOfChildren = ({ kind }: MatchRecord) =>
  kindOf(kind).group === 'child' ||
  kind === 'child-family-center' ||
  kind === 'child-guidance-center';

function areaResult(reach: Reach, openTo: MatchRecord['open_to']): CriterionResult {
  if (reach === 'far') return 'differs';
  if (reach !== 'neighbour' || openTo === 'anyone' || openTo === 'neighbours') return 'fits';
  return openTo === 'residents' ? 'differs' : 'unknown';
}

/** What hangs on the answers alone is made once for all entries: a judge is asked of thousands. */
const JUDGES: {
  readonly [A in About]: (criterion: CriterionOf<A>, context: JudgeContext) => Judge;
} = {
  status: () => {
    const finding = sharedBy((state: MatchRecord['status']['state']): Judgement => ({
      about: 'status',
      result: state === 'open' ? 'fits' : 'differs',
      state,
    }));
    return ({ record: { status } }) => finding(status.state);
  },

  // A hungry person must not be sent to a warehouse that gives to organisations.
  recipient: () => {
    const finding = sharedBy((gives: boolean): Judgement => ({
      about: 'recipient',
      result: gives ? 'fits' : 'differs',
    }));
    return ({ record: { kind, gives_to } }) =>
      finding(kind !== 'food-bank' || gives_to === 'individuals');
  },

  need: ({ needs }) => {
    const all: Judgement = { about: 'need', result: 'fits', met: needs };
    return ({ record }) => {
      const met = needs.filter((need) => record.needs.includes(need));
      if (met.length === needs.length) return all;
      return { about: 'need', result: met.length > 0 ? 'fits' : 'differs', met };
    };
  },

  area: ({ municipality }, { places }) => {
    const neighbours = places.neighboursOf(municipality);
    const prefecture = places.prefectureOf(municipality);
    const finding = sharedBy((reach: Reach): Judgement => ({
      about: 'area',
      result: areaResult(reach, undefined),
      municipality,
      reach,
      prefecture,
    }));
    return ({ record, reach }) => {
      if (reach !== 'neighbour') return finding(reach);
      const home = record.area.find((code) => neighbours.includes(code));
      return {
        about: 'area',
        result: areaResult(reach, record.open_to),
        municipality,
        reach,
        prefecture,
        home,
      };
    };
  },

  // A step away is still worth a look; farther would overwhelm or hold back.
  step: ({ step }) => {
    const finding = sharedBy((ahead: number): Judgement => ({
      about: 'step',
      result: Math.abs(ahead) <= 1 ? 'fits' : 'differs',
      step,
      ahead,
    }));
    return ({ record }) => finding(stepsAhead(step, record));
  },

  age: ({ age, needs }) => {
    const isOfParent = age >= ADULT && needs.includes('parenting');
    const [any, within] = [ANY_AGE, AGE_WITHIN].map((found): Judgement => ({
      about: 'age',
      age,
      ...found,
    })) as [Judgement, Judgement];
    return ({ record }) => {
      // There the age is the child's, and a parent asks.
      const found = isOfParent && isOfChildren(record) ? ofChild(record) : findAge(age, record);
      if (found === ANY_AGE) return any;
      return found === AGE_WITHIN ? within : { about: 'age', age, ...found };
    };
  },

  condition: ({ condition }, { times, usual }) => {
    const judgeIt = judgeOfCondition(condition, times, usual);
    const finding = sharedBy((result: CriterionResult): Judgement => ({
      about: 'condition',
      result,
      condition,
    }));
    return ({ record }) => finding(judgeIt(record));
  },

  // What stands only in a note was read by no one: it is asked.
  hours: (_criterion, { usual = NO_USUAL }) => {
    const known: Judgement = { about: 'hours', result: 'fits', hasNote: false };
    const noted: Judgement = { about: 'hours', result: 'unknown', hasNote: true };
    const ofKind = sharedBy((kind: MatchRecord['kind']): Judgement => {
      const facts = usualOf(kind, usual);
      return facts.hours
        ? { about: 'hours', result: 'usually', hasNote: false, usual: facts }
        : { about: 'hours', result: 'unknown', hasNote: false };
    });
    return ({ record: { hours, hours_note, kind } }) => {
      if (hours || kindOf(kind).group === 'helpline') return known;
      return hours_note ? noted : ofKind(kind);
    };
  },
};

export function judgeOf(criterion: Criterion, context: JudgeContext): Judge {
  return (JUDGES[criterion.about] as (one: Criterion, context: JudgeContext) => Judge)(
    criterion,
    context,
  );
}

/** One criterion on one entry. */
export function judge(criterion: Criterion, record: MatchRecord, context: JudgeContext): Judgement {
  const municipality = criterion.about === 'area' ? criterion.municipality : undefined;
  return judgeOf(
    criterion,
    context,
  )({ record, reach: reachOf(record, municipality, context.places) });
}
