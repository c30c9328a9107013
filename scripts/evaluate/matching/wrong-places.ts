/**
 * ちがう場所の決まり: when a place among the first five cannot help this person, told by rules over kinds and facts, never
 * over ids. The sweep counts by them.
 */
import { isAboutViolence, neededOf, type Answers } from '../../../src/matching/answers.ts';
import { isOfElder } from '../../../src/matching/urgent-panels.ts';
import type { Suggestion } from '../../../src/matching/judged-place.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import type { KindId } from '../../../src/domain/vocabulary/kind.ts';
import {
  agesOfKind,
  hasAges,
  isWithin,
  type AgeRange,
} from '../../../src/domain/vocabulary/kind-ages.ts';
import type { NeedId } from '../../../src/domain/vocabulary/need.ts';
import { audiencesMissing, isForResidents } from './whom-it-serves.ts';

/** For people who help, not for a person in need. */
const NEVER: readonly KindId[] = ['support-network', 'food-bank'];

const FOR_SCHOOL: readonly KindId[] = ['education-support-center', 'free-school'];
const FOR_CHILDREN: readonly KindId[] = [
  ...FOR_SCHOOL,
  'study-support',
  'childrens-hall',
  'ibasho-children',
  'childcare-support',
];
const OF_WORK: readonly KindId[] = [
  'retention',
  'transition-support',
  'continuous-a',
  'continuous-b',
  'life-training',
  'supportive-employer',
  'piecework',
  'entrepreneurship',
];
const OF_MONEY: readonly KindId[] = [
  'welfare-loan',
  'housing-benefit',
  'household-budget',
  'legal-consumer',
];
const TO_MEET: readonly KindId[] = ['salon', 'cafe', 'family-group', 'volunteering'];

/** 困りごと → どんなに近くても、答えにならない種類 */
const NEVER_FOR: Readonly<Record<Exclude<NeedId, 'violence'>, readonly KindId[]>> = {
  food: [...OF_WORK, ...FOR_SCHOOL, 'hikikomori-center', 'family-group', 'youth-support-station'],
  money: [...FOR_CHILDREN, ...TO_MEET, 'hikikomori-center', 'japanese-class'],
  debt: [...FOR_CHILDREN, ...OF_WORK, 'salon', 'cafe', 'volunteering', 'children-cafeteria'],
  housing: [...FOR_CHILDREN, ...OF_WORK, ...TO_MEET, 'children-cafeteria', 'food-pantry'],
  work: [...FOR_CHILDREN, 'salon', 'cafe', 'family-group', 'children-cafeteria', 'dv-center'],
  steps: [...FOR_CHILDREN, ...OF_MONEY, 'family-group', 'food-pantry', 'children-cafeteria'],
  place: [...OF_MONEY, 'retention', 'transition-support', 'continuous-a', 'dv-center'],
  withdrawn: [...OF_MONEY, ...OF_WORK, 'food-pantry', 'childcare-support', 'japanese-class'],
  school: [...OF_MONEY, ...OF_WORK, 'salon', 'community-care-center', 'food-pantry'],
  parenting: [...OF_WORK, 'salon', 'community-care-center', 'hikikomori-center'],
  family: [...OF_WORK, ...FOR_SCHOOL, 'hikikomori-center', 'childrens-hall', 'welfare-loan'],
  health: [...FOR_CHILDREN, ...OF_MONEY, 'children-cafeteria', 'food-pantry', 'volunteering'],
  language: [...OF_WORK, ...TO_MEET, 'hikikomori-center', 'education-support-center'],
  papers: [...OF_WORK, ...FOR_CHILDREN, ...TO_MEET, 'hikikomori-center', 'children-cafeteria'],
  mobility: [...OF_WORK, ...FOR_CHILDREN, ...OF_MONEY, 'hikikomori-center', 'family-group'],
  unknown: [...OF_WORK, ...FOR_CHILDREN, 'family-group', 'hikikomori-center', 'japanese-class'],
};

const SAFE_IN_VIOLENCE: readonly KindId[] = [
  'dv-center',
  'womens-center',
  'child-guidance-center',
  'helpline',
];

/** 高齢者・障害者虐待防止法7条: 市町村と、その委託を受けた窓口 */
const OF_ELDER: readonly KindId[] = [
  'community-care-center',
  'disability-core-center',
  'welfare-office',
];

type Place = Pick<Suggestion, 'record' | 'reach'>;
type Rule = (place: Place, answers: Answers) => boolean;

/** A kind is wrong when it answers none of the needs. */
const isOfWrongKind: Rule = ({ record: { kind, gives_to: givesTo } }, answers) => {
  if (isAboutViolence(answers))
    return !SAFE_IN_VIOLENCE.includes(kind) && !(isOfElder(answers) && OF_ELDER.includes(kind));
  if (NEVER.includes(kind)) return kind !== 'food-bank' || givesTo !== 'individuals';
  const needs = neededOf(answers);
  const lists = needs.map((need) => (need === 'violence' ? [] : NEVER_FOR[need]));
  return lists.length > 0 && lists.every((kinds) => kinds.includes(kind));
};

/** What the entry says; else what the law or the programme says of its kind. */
function agesOf({ ages, kind }: MatchRecord): AgeRange | undefined {
  if (ages) return ages;
  const usual = hasAges(kind) ? agesOfKind(kind) : undefined;
  return usual?.isRule ? usual : undefined;
}

const OF_AGE = 18;

/** An adult who speaks of school or of bringing up asks for a child. */
function asksForChild({ needs, age }: Answers, { max = Infinity }: AgeRange): boolean {
  const isParent = age !== undefined && age >= OF_AGE;
  return (
    isParent && max <= OF_AGE && needs.some((need) => need === 'school' || need === 'parenting')
  );
}

const isOfOtherAge: Rule = ({ record }, answers) => {
  const ages = agesOf(record);
  const { age } = answers;
  if (!ages || age === undefined || asksForChild(answers, ages)) return false;
  return !isWithin(age, ages);
};

/** 市区町村だけの窓口で、そこに住んでいない */
export function isElsewhere({ record, reach }: Place): boolean {
  return reach === 'neighbour' && isForResidents(record);
}

export const WRONG_RULES = {
  ほかの町に住む人の窓口: isElsewhere,
  あてはまる人だけの場所: ({ record }, answers) => audiencesMissing(record, answers).length > 0,
  年齢がちがう: isOfOtherAge,
  困りごとに答えない種類: isOfWrongKind,
} as const satisfies Readonly<Record<string, Rule>>;

export type WrongRule = keyof typeof WRONG_RULES;

/** undefined: nothing against it */
export function whyWrong(place: Place, answers: Answers): WrongRule | undefined {
  const rules = Object.keys(WRONG_RULES) as readonly WrongRule[];
  return rules.find((rule) => WRONG_RULES[rule](place, answers));
}

/** つぎの一歩: it may answer another need than the one named, but must be open to this person. */
export function isClosedTo(record: MatchRecord, answers: Answers): boolean {
  const next: Place = { record, reach: 'same' };
  return (
    NEVER.includes(record.kind) ||
    isOfOtherAge(next, answers) ||
    audiencesMissing(record, answers).length > 0
  );
}

/** A kind that this person would not be sent to is no gap for them. */
export function isNoGapFor(kind: KindId, answers: Answers): boolean {
  return NEVER.includes(kind) || audiencesMissing({ kind }, answers).length > 0;
}

/** Desks that hear whatever the need is. */
const OPEN_DESKS: readonly KindId[] = [
  'self-reliance-desk',
  'social-welfare-council',
  'general-desk',
  'mobile-consultation',
];

/** Somebody could go there, or call, with this need. */
export function isUsable(place: Place, answers: Answers): boolean {
  if (whyWrong(place, answers) !== undefined) return false;
  const { kind, needs } = place.record;
  return OPEN_DESKS.includes(kind) || neededOf(answers).some((need) => needs.includes(need));
}
