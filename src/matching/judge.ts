/**
 * 見立てる: judges one criterion on one entry, and says why as a code with its parameters. The sentences stand in
 * words/<lang>/reasons.ts.
 */
import { reachOf, type Places, type Reach } from '../domain/area/reach.ts';
import {
  goesWithoutSaying,
  hasContact,
  isOfGoing,
  isPointless,
  judgeOfCondition,
  type ConditionId,
  type ConditionResult,
  type OpenTimes,
} from './condition.ts';
import { hasSteps, type Criterion } from './criteria.ts';
import {
  agesOfKind,
  hasAges,
  isWithin,
  type KindWithAges,
} from '../domain/vocabulary/kind-ages.ts';
import type { AskerId } from '../domain/entry/words-to-say.ts';
import {
  audiencesOf,
  capacityOn,
  servesOf,
  takesNeighbour,
  type CapacityState,
} from '../domain/entry/welcome.ts';
import type { AudienceId, AudienceLevel, Audiences } from '../domain/vocabulary/audience.ts';
import { ADULT } from '../domain/vocabulary/danger.ts';
import { kindOf, type KindGroupId } from '../domain/vocabulary/kind.ts';
import { AT_WORK } from '../domain/vocabulary/step.ts';
import { needsCertificate } from '../domain/vocabulary/kind-welcome.ts';
import {
  NO_USUAL,
  usualOf,
  usualOfRecord,
  type UsualByKind,
  type UsualFacts,
} from '../domain/entry/usual.ts';
import type { MatchRecord } from './match-record.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { sharedBy, sharedByObject } from '../domain/shared-by.ts';

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
  /**
   * `meant`: the group that decides: one that is said to be for it and that the answers speak of, else one for whom
   * it is (only, mainly) and of whom they do not; none where it is for everybody
   */
  | {
      readonly about: 'audience';
      readonly meant?: AudienceId | undefined;
      readonly level?: AudienceLevel | 'not' | undefined;
      /** it is for a group that was not said, but that many who answer so are of */
      readonly isSupposed?: true | undefined;
      /** 受給者証がいる種類: of which nothing was said */
      readonly mayLackCertificate?: true | undefined;
    }
  /** the reader's needs that it answers; `isBeside`: likely of another matter than theirs */
  | {
      readonly about: 'need';
      readonly met: readonly NeedId[];
      readonly isBeside?: true | undefined;
    }
  /** `home`: the neighbour that the entry is for */
  | {
      readonly about: 'area';
      readonly municipality: string;
      readonly reach: Reach;
      readonly prefecture?: string | undefined;
      readonly home?: string | undefined;
      /** it serves more than this municipality, so that it may stand elsewhere */
      readonly isOfMore?: true | undefined;
    }
  /** `ahead`: steps beyond what one can do now; behind it negative; `isMoot`: as for a condition */
  | {
      readonly about: 'step';
      readonly step: number;
      readonly ahead: number;
      readonly isMoot?: true | undefined;
    }
  | ({ readonly about: 'age'; readonly age: number } & AgeSaying)
  /** `isMoot`: as for a condition */
  | {
      readonly about: 'asker';
      readonly asker: Exclude<AskerId, 'self'>;
      readonly isMoot?: true | undefined;
    }
  /** `isMoot`: it means nothing for such a place; `isClosedThen`: the town's own desk, at another time than was wished */
  | {
      readonly about: 'condition';
      readonly condition: ConditionId;
      readonly isMoot?: true | undefined;
      readonly isClosedThen?: true | undefined;
    }
  | { readonly about: 'room'; readonly capacity: CapacityState | undefined }
  | { readonly about: 'contact' }
  /** `hasNote`: something is said of the hours in words of its own; `usual`: those of its kind */
  | { readonly about: 'hours'; readonly hasNote: boolean; readonly usual?: UsualFacts }
);

export interface JudgeContext {
  readonly places: Places;
  readonly times: OpenTimes;
  /** ISO day */
  readonly today: string;
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
  let ahead = steps.length > 0 ? steps[0]! - step : 0;
  for (const one of steps) if (Math.abs(one - step) < Math.abs(ahead)) ahead = one - step;
  return ahead;
}

type AgeFinding = { readonly result: CriterionResult } & AgeSaying;

const ANY_AGE: AgeFinding = { result: 'fits', says: 'nothing' };
const AGE_WITHIN: AgeFinding = { result: 'fits', says: 'within' };
/** 5歳: so near to what is usual one may still ask */
const NEARLY_YEARS = 5;

/** Where a source gives a limit for the kind, it comes before that of our own table. */
function findAgeOfKind(age: number, kind: MatchRecord['kind'], { ages }: UsualFacts): AgeFinding {
  if (!hasAges(kind)) return ANY_AGE;
  const range = { ...agesOfKind(kind), ...ages };
  if (isWithin(age, range)) return ANY_AGE;
  const { min = -Infinity, max = Infinity, askedTo = max + NEARLY_YEARS, isRule } = range;
  const isNear = isWithin(age, { min: min - NEARLY_YEARS, max: askedTo });
  return { result: isNear && !isRule ? 'unknown' : 'differs', says: 'kind', kind };
}

type Aged = Pick<MatchRecord, 'kind' | 'ages'>;

function findAge(age: number, { kind, ages }: Aged, usual: UsualByKind): AgeFinding {
  if (!ages) return findAgeOfKind(age, kind, usualOf(kind, usual));
  if (ages.min !== undefined && age < ages.min)
    return { result: 'differs', says: 'from', limit: ages.min };
  if (ages.max !== undefined && age > ages.max)
    return { result: 'differs', says: 'to', limit: ages.max };
  return AGE_WITHIN;
}

/** 高校を出る年: a place up to here is for a child, whatever its kind */
const LAST_OF_SCHOOL = 19;
const isOfChildren = ({ kind, ages }: MatchRecord) =>
  (ages?.max !== undefined && ages.max <= LAST_OF_SCHOOL && !isChildrensLine({ kind, ages })) ||
  ['child', 'learn'].includes(kindOf(kind).group) ||
  kind === 'ibasho-children' ||
  kind === 'child-family-center' ||
  kind === 'child-guidance-center' ||
  kind === 'education-consultation';
/** From here on, who asks about school asks for a child. */
const PARENT_OF_PUPIL = 30;

/** Is it the parent's age that was said, while the place is for the child? */
export function isParentsAge(age: number, needs: readonly NeedId[]): boolean {
  return (
    (age >= ADULT && needs.includes('parenting')) ||
    (age >= PARENT_OF_PUPIL && needs.includes('school'))
  );
}

/** 介護のこと: who cares for parents goes where the parents go. Who asks for another has told the age of that other. */
const isCarersDesk = (
  { kind }: MatchRecord,
  { age, needs, isOfAnother }: CriterionOf<'age'>,
): boolean =>
  kind === 'community-care-center' && !isOfAnother && age >= ADULT && needs.includes('family');

const RESULT_OF_TAKING: ReadonlyMap<boolean | undefined, CriterionResult> = new Map([
  [true, 'fits'],
  [undefined, 'unknown'],
  [false, 'differs'],
]);

type AudienceFinding = Pick<
  Extract<Judgement, { about: 'audience' }>,
  'result' | 'meant' | 'level' | 'isSupposed' | 'mayLackCertificate'
>;
type Asked = CriterionOf<'audience'>;

/** 「ひきこもりの人と家族」: beside another group the family is that group's family, so the group decides. */
function mainGroups(audiences: Audiences): readonly AudienceId[] {
  const groups = Object.keys(audiences) as readonly AudienceId[];
  const main = groups.filter((id) => audiences[id] === 'mainly');
  const others = main.filter((id) => id !== 'family');
  return others.length > 0 ? others : main;
}

/** All groups that a place is only for must be spoken of; and of those that it is mainly for, one. What is only supposed is asked. */
function findAudience(
  audiences: Audiences,
  { implied, supposed }: Pick<Asked, 'implied' | 'supposed'>,
): AudienceFinding {
  const isSaid = (id: AudienceId) => implied.has(id) && supposed?.has(id) !== true;
  const only = (Object.keys(audiences) as readonly AudienceId[]).filter(
    (id) => audiences[id] === 'only',
  );
  const missed = only.find((id) => !implied.has(id));
  if (missed) return { result: 'differs', meant: missed, level: 'only' };
  const main = mainGroups(audiences);
  const meant = main.find(isSaid) ?? main.find((id) => implied.has(id));
  if (main.length > 0 && !meant) return { result: 'unknown', meant: main[0], level: 'mainly' };
  const unsure = [...only, ...(meant ? [meant] : [])].find((id) => !isSaid(id));
  if (unsure)
    return { result: 'unknown', meant: unsure, level: audiences[unsure], isSupposed: true };
  // What an entry says of itself stands behind what holds for its kind.
  const named = only.at(-1) ?? meant;
  return named ? { result: 'fits', meant: named, level: audiences[named] } : { result: 'fits' };
}

/** What is supposed of a person at one kind of place. */
function askedAt(kind: MatchRecord['kind'], asked: Asked): Pick<Asked, 'implied' | 'supposed'> {
  const { impliedAt, supposed, mayHaveNoCertificate } = asked;
  const isUnsure = mayHaveNoCertificate === true && needsCertificate(kind);
  return {
    implied: impliedAt?.get(kind) ?? asked.implied,
    supposed: isUnsure ? new Set([...(supposed ?? []), 'disability'] as const) : supposed,
  };
}

/** Kinds where a family is received on its own more often than not, so that asking is worth it. */
const isConsulting = ({ kind }: Pick<MatchRecord, 'kind'>) =>
  ['consult', 'helpline'].includes(kindOf(kind).group);

/** チャイルドライン: a line for children, who call it themselves. */
export const isChildrensLine = ({ kind, ages }: Pick<MatchRecord, 'kind' | 'ages'>) =>
  kind === 'helpline' && ages?.max !== undefined && ages.max <= ADULT;

/** Where nobody would ask whether the family may come first: one goes there to eat, to play or to learn. */
const WITHOUT_ASKER: readonly KindGroupId[] = ['food', 'learn', 'child'];

function findAsker(
  record: MatchRecord,
  asker: Exclude<AskerId, 'self'>,
  usual: UsualFacts,
): CriterionResult {
  if (record.may_start) return record.may_start.includes(asker) ? 'fits' : 'unknown';
  if (usual.may_start?.includes(asker)) return 'usually';
  // 子どもと親のための電話: who supports them is neither.
  const isOfFamilies = record.kind === 'helpline' && audiencesOf(record).child === 'only';
  const isReceived =
    isConsulting(record) && !isChildrensLine(record) && !(isOfFamilies && asker === 'supporter');
  return isReceived || record.kind === 'family-group' ? 'fits' : 'unknown';
}

/** その窓口に電話すれば分かること: when a desk with a number is open decides nothing before one calls; one that lends is gone to. */
const isAskedByCall = ({ kind, phones }: Pick<MatchRecord, 'kind' | 'phones'>) =>
  kindOf(kind).group === 'consult' && kind !== 'welfare-loan' && phones !== undefined;

const RESULT_OF_ROOM: Readonly<Record<CapacityState, CriterionResult>> = {
  open: 'fits',
  waiting: 'unknown',
  full: 'differs',
};

/** 「からだ・こころ・障害のこと」はひろい: a line for nothing else hears of some of it only. */
const isOfSomeHealth = ({ id, needs }: MatchRecord, meant: readonly string[]) =>
  needs.length === 1 && needs[0] === 'health' && !meant.includes(id);

/**
 * ひとつのことだけを聞く電話: does it hear of this, or of something beside it? It does of what it names first; but one that
 * speaks one's language is asked of what, and one for the illness of a child is none for a grown-up's own.
 */
function asksForMore(
  record: MatchRecord,
  needs: readonly NeedId[],
  meant: readonly string[],
  isOfGrownUp: boolean,
): boolean {
  const [first] = record.needs;
  // 「障害」は、発達の障害とはかぎらない
  if (record.kind === 'developmental-support') return true;
  if (record.kind !== 'helpline') return false;
  if (first !== needs[0] || first === 'language' || isOfSomeHealth(record, meant)) return true;
  return isOfGrownUp && first === 'health' && audiencesOf(record).child === 'only';
}

type AskedNeed = CriterionOf<'need'>;

/** 法律の相談は、お金が足りないだけの人や、介護のことには遠い: a lawyer hears of debts, rents and divorces. */
const isLawForOther = (
  { kind, needs: [first] }: MatchRecord,
  met: string,
  { needs, isOfOld }: AskedNeed,
): boolean =>
  met === 'family'
    ? isOfOld === true && (kind === 'legal-consumer' || first === 'debt')
    : kind === 'legal-consumer' && met === 'money' && !needs.includes('housing');

/** 給食費や制服のこと: of school who lacks money asks for that */
export const OF_POVERTY: readonly NeedId[] = ['money', 'debt', 'food', 'housing'];

/** 学校のことを聞くのは、子どもの電話: of one's rights a child has a line of its own; and none of them pays for school. */
const isSchoolForOther = (record: MatchRecord, needs: readonly NeedId[]): boolean =>
  (!record.ages && audiencesOf(record).child === undefined) ||
  needs.some((need) => OF_POVERTY.includes(need));

/** 差別やいじめの電話: of what it names beside, one asks. */
const isOfOthers = ({ id }: MatchRecord, { ofOthers = [] }: AskedNeed): boolean =>
  ofOthers.includes(id);

/** 外国人のことだけの電話: of no other matter, unless it is known to speak the language that was asked for. */
const isOfLanguageAlone = (
  { languages: spoken = [] }: MatchRecord,
  met: string,
  { needs, languages = [] }: AskedNeed,
): boolean =>
  needs.length > 1 &&
  met === 'language' &&
  (languages.length === 0 || !languages.every((one) => spoken.includes(one)));

/**
 * ほかのことの電話: it names one of the needs, but is there for another matter: a sudden illness or a heavy heart, where more
 * than one's health was said; one's rights, of which work is a part; the law of foreigners, where more
 * than the language was said.
 * @param met of the needs, joined by spaces
 */
function isLineForOther(record: MatchRecord, met: string, asked: AskedNeed): boolean {
  const { needs, meant = [] } = asked;
  const { id, kind, needs: own } = record;
  if (kind !== 'helpline') return false;
  const [first] = own;
  switch (first) {
    case 'unknown':
      return false;
    case 'health':
      return own.length > 1 ? !needs.includes(first) : needs.length > 1 && !meant.includes(id);
    case 'language':
      return isOfLanguageAlone(record, met, asked);
    case 'school':
      return met === 'work' || (met === first && isSchoolForOther(record, needs));
    case 'debt':
      return met === 'family' || met === 'work';
    default:
      return met === 'work' && first !== met;
  }
}

/** 学校のことと、ことばのこと: a line for one of them alone may hear of the rest or not, so one asks. */
const hearsPart = (record: MatchRecord, met: string, { needs, meant = [] }: AskedNeed): boolean =>
  record.kind === 'helpline' &&
  !record.needs.includes('unknown') &&
  !meant.includes(record.id) &&
  met.split(' ').length < needs.length;

/** 一般の会社で働くのがむずかしい人の場所（障害者総合支援法5条14項、施行規則6条の10）: not who looks for a job there */
const INSTEAD_OF_WORK: readonly MatchRecord['kind'][] = ['continuous-a', 'continuous-b'];

/** 働けそうと言う人に、練習の場: it is behind them, unless they ask for it */
const OF_TRAINING: readonly MatchRecord['kind'][] = [
  'intermediate-trainee',
  'work-preparation',
  'work-experience',
];
const isBehind = (kind: MatchRecord['kind'], step: number, needs: readonly NeedId[]): boolean =>
  (step === AT_WORK && INSTEAD_OF_WORK.includes(kind)) ||
  (step >= AT_WORK - 1 && OF_TRAINING.includes(kind) && !needs.includes('steps'));

/** 電話やチャットだけのところは、行く場所ではない */
export const isLineAlone = ({ kind, point }: Pick<MatchRecord, 'kind' | 'point'>): boolean =>
  kind === 'helpline' && point === undefined;

/** スマートフォンで書くことになれていない人が多い年 */
const RARELY_WRITING = 75;

/** 働く人も、食べ、飲むのをやめ、子を育てる: a place behind one's step is passed only where work, a role or company is what is looked for */
const OF_STEPS: readonly NeedId[] = ['work', 'steps', 'place', 'withdrawn'];
const isOfAnyLater = (kind: MatchRecord['kind'], met: readonly NeedId[]): boolean =>
  kindOf(kind).group !== 'work' && !met.every((need) => OF_STEPS.includes(need));

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
  audience: (criterion) => {
    const asked = sharedBy((kind: MatchRecord['kind']) => askedAt(kind, criterion));
    const said = (audiences: Audiences, kind: MatchRecord['kind']): Judgement => {
      const found = findAudience(audiences, asked(kind));
      const mayLackCertificate =
        found.isSupposed && found.meant === 'disability' && needsCertificate(kind);
      return { about: 'audience', ...found, ...(mayLackCertificate ? { mayLackCertificate } : {}) };
    };
    const ofKind = sharedBy((kind: MatchRecord['kind']) => said(audiencesOf({ kind }), kind));
    return ({ record }) => {
      // Nobody is refused for what is only supposed of them.
      const refused = record.not_for?.find(
        (one) => criterion.implied.has(one) && criterion.supposed?.has(one) !== true,
      );
      if (refused) return { about: 'audience', result: 'differs', meant: refused, level: 'not' };
      const isUsual = record.for === undefined && record.for_women !== true;
      return isUsual ? ofKind(record.kind) : said(audiencesOf(record), record.kind);
    };
  },

  recipient: () => {
    const finding = sharedBy((gives: boolean): Judgement => ({
      about: 'recipient',
      result: gives ? 'fits' : 'differs',
    }));
    return ({ record: { kind, gives_to } }) =>
      finding(kind !== 'food-bank' || gives_to === 'individuals');
  },

  // Of a line for many things one asks whether it is for this one.
  need: (asked) => {
    const { needs, alsoBy = [], alsoOf = [], meant = [], isOfGrownUp } = asked;
    const finding = sharedBy((met: string): Judgement => ({
      about: 'need',
      result: met === '' ? 'differs' : 'fits',
      met: needs.filter((need) => met.split(' ').includes(need)),
    }));
    return ({ record }) => {
      let met = '';
      for (const need of needs) if (record.needs.includes(need)) met += met ? ` ${need}` : need;
      if (alsoOf.includes(record.kind)) return { about: 'need', result: 'fits', met: needs };
      if (met === '' && alsoBy.includes(record.id))
        return { about: 'need', result: 'unknown', met: needs };
      const found = finding(met);
      if (isLawForOther(record, met, asked) || isLineForOther(record, met, asked))
        return { ...found, result: 'unknown', isBeside: true } as Judgement;
      const isOfMany =
        asksForMore(record, needs, meant, isOfGrownUp === true) ||
        hearsPart(record, met, asked) ||
        isOfOthers(record, asked);
      return isOfMany && found.result === 'fits' ? { ...found, result: 'unknown' } : found;
    };
  },

  area: ({ municipality }, { places }) => {
    const neighbours = places.neighboursOf(municipality);
    const prefecture = places.prefectureOf(municipality);
    const at = { about: 'area', municipality, prefecture } as const;
    const finding = sharedBy((reach: Reach): Judgement => ({
      ...at,
      result: reach === 'far' ? 'differs' : 'fits',
      reach,
    }));
    const ofMore: Judgement = { ...at, result: 'fits', reach: 'same', isOfMore: true };
    // 児童相談所は、都道府県の中で受けもつ地域が分かれ、自分のものを置く市もある（児童福祉法12条、59条の4）
    const divided: Judgement = { ...at, result: 'unknown', reach: 'prefecture' };
    const isOfMore = ({ area }: MatchRecord) => area.length > 1 || area[0] !== municipality;
    return ({ record, reach }) => {
      if (reach === 'same' && isOfMore(record)) return ofMore;
      if (reach === 'prefecture' && (record.kind === 'child-guidance-center' || record.servesPart))
        return divided;
      if (reach !== 'neighbour') return finding(reach);
      const home = record.area.find((code) => neighbours.includes(code));
      const isTaken = takesNeighbour(servesOf(record), record.area, municipality, places);
      // What holds for its kind alone was said by nobody of this place.
      const isUsual = isTaken === true && record.serves === undefined;
      return { ...at, result: isUsual ? 'usually' : RESULT_OF_TAKING.get(isTaken)!, reach, home };
    };
  },

  // A step away is still worth a look; farther would overwhelm or hold back. A desk or a line suits every step, but one
  // for those who are farther on; and so does what answers nothing that waits for one.
  step: ({ step, needs = [] }) => {
    const finding = sharedBy((ahead: number): Judgement => ({
      about: 'step',
      result: Math.abs(ahead) <= 1 ? 'fits' : 'differs',
      step,
      ahead,
    }));
    const isDesk = sharedBy((kind: MatchRecord['kind']) => isConsulting({ kind }));
    const noPlace: Judgement = { about: 'step', result: 'unknown', step, ahead: 0, isMoot: true };
    return ({ record }) => {
      const ahead = stepsAhead(step, record);
      if (ahead < 0 && isBehind(record.kind, step, needs)) return finding(-2);
      const met = needs.filter((need) => record.needs.includes(need));
      const isOfCall = record.kind === 'helpline' && ahead > 1;
      const nearly = finding(Math.max(-1, Math.min(1, ahead)));
      // 窓口は、見に行くところではない
      if (isDesk(record.kind) && !isOfCall) {
        if (step === 0) return nearly;
        return met.includes('place') && isLineAlone(record) ? noPlace : { ...nearly, isMoot: true };
      }
      if (!hasSteps(met)) return nearly;
      return finding(isOfAnyLater(record.kind, met) ? Math.max(-1, ahead) : ahead);
    };
  },

  age: (asked, { usual = NO_USUAL }) => {
    const { age, needs } = asked;
    const isOfParent = isParentsAge(age, needs);
    const [any, within] = [ANY_AGE, AGE_WITHIN].map((found): Judgement => ({
      about: 'age',
      age,
      ...found,
    })) as [Judgement, Judgement];
    return ({ record }) => {
      // There the age is that of another: a parent asks for a child, a child for its parents, a family for one of its own.
      const isOfAnother =
        (isOfParent && isOfChildren(record)) ||
        (asked.isOfAnother && record.kind === 'family-group') ||
        isCarersDesk(record, asked);
      const found = isOfAnother ? ANY_AGE : findAge(age, record, usual);
      // 書くだけの相談: one asks.
      if (age >= RARELY_WRITING && isLineAlone(record) && !record.phones)
        return { about: 'age', age, result: 'unknown', says: 'nothing' };
      if (found === ANY_AGE) return any;
      return found === AGE_WITHIN ? within : { about: 'age', age, ...found };
    };
  },

  asker: ({ asker }, { usual = NO_USUAL }) => {
    const finding = sharedBy((result: CriterionResult): Judgement => ({
      about: 'asker',
      result,
      asker,
    }));
    const moot: Judgement = { about: 'asker', result: 'fits', asker, isMoot: true };
    return ({ record }) => {
      const found = findAsker(record, asker, usualOf(record.kind, usual));
      const isMoot = found === 'unknown' && WITHOUT_ASKER.includes(kindOf(record.kind).group);
      return isMoot ? moot : finding(found);
    };
  },

  // Full today is no reason to be silent about a place, but not one to send somebody there.
  room: (_, { today }) => {
    const finding = sharedBy((capacity: CapacityState | undefined): Judgement => ({
      about: 'room',
      result: RESULT_OF_ROOM[capacity ?? 'open'],
      capacity,
    }));
    return ({ record }) => finding(capacityOn(record.capacity, today));
  },

  // That no way is known does not say that there is none.
  contact: () => {
    const finding = sharedBy((isKnown: boolean): Judgement => ({
      about: 'contact',
      result: isKnown ? 'fits' : 'unknown',
    }));
    return ({ record }) => finding(hasContact(record));
  },

  condition: ({ condition }, { times, usual }) => {
    const judgeIt = judgeOfCondition(condition, times, usual);
    const finding = sharedBy((result: CriterionResult): Judgement => ({
      about: 'condition',
      result,
      condition,
    }));
    const moot: Judgement = { about: 'condition', result: 'fits', condition, isMoot: true };
    const isOfPlace = isOfGoing(condition);
    const isOfTime = /^(?:evening|day:)/.test(condition);
    return ({ record, reach }) => {
      const result = judgeIt(record);
      // 自分の町の窓口は、開いている時間がちがっても、聞けるところ
      if (isOfTime && result === 'differs' && reach === 'same' && isAskedByCall(record))
        return { about: 'condition', result: 'unknown', condition, isClosedThen: true };
      if (isOfPlace && result === 'unknown' && isLineAlone(record))
        return { ...moot, result: 'unknown' };
      const isMoot =
        (result === 'unknown' && isPointless(condition, record.kind)) ||
        goesWithoutSaying(condition, record);
      return isMoot ? moot : finding(result);
    };
  },

  // What stands only in a note was read by no one: it is asked.
  hours: (_criterion, { usual = NO_USUAL }) => {
    const known: Judgement = { about: 'hours', result: 'fits', hasNote: false };
    const noted: Judgement = { about: 'hours', result: 'unknown', hasNote: true };
    const ofFacts = sharedByObject((facts: UsualFacts): Judgement =>
      facts.hours
        ? { about: 'hours', result: 'usually', hasNote: false, usual: facts }
        : { about: 'hours', result: 'unknown', hasNote: false },
    );
    return ({ record }) => {
      const { hours, hours_note, isHoursNoted, leavesDays, kind } = record;
      if (hours || kindOf(kind).group === 'helpline') return known;
      const usually = ofFacts(usualOfRecord(record, usual));
      const isDayTold = hours_note !== undefined && !leavesDays;
      if (isHoursNoted || isDayTold) return noted;
      if (hours_note) return usually.result === 'unknown' ? noted : usually;
      return usually.result === 'unknown' && isAskedByCall(record) ? known : usually;
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
