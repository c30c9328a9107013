/**
 * だれのための場所か、だれがあてはまるか: the one place where the evaluation asks whom a place serves, for whom it is and
 * who has said to be one of them. Defaults by kind, until entries say it themselves.
 */
import type { Answers } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import type { KindId } from '../../../src/domain/vocabulary/kind.ts';
import type { NeedId } from '../../../src/domain/vocabulary/need.ts';

const OF_RESIDENTS: ReadonlySet<KindId> = new Set<KindId>([
  'self-reliance-desk',
  'welfare-office',
  'housing-benefit',
  'household-budget',
  'welfare-loan',
  'community-care-center',
  'disability-core-center',
  'child-family-center',
  'child-guidance-center',
  'youth-consultation',
  'hikikomori-center',
  'womens-center',
  'dv-center',
  'social-welfare-council',
  'general-desk',
  'mobile-consultation',
  'legal-consumer',
  'foreign-residents-desk',
  'education-support-center',
  'meal-delivery',
  'study-support',
  'housing-support',
  'work-preparation',
  'temporary-housing',
]);

/** その地域に住む人だけの場所 */
export function isForResidents({ kind, open_to: openTo }: MatchRecord): boolean {
  return openTo === undefined ? OF_RESIDENTS.has(kind) : openTo === 'residents';
}

const DISABILITY = ['disability'];
const CHILD = ['child'];
const KIND_AUDIENCES: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  'disability-core-center': DISABILITY,
  'disability-consultation': DISABILITY,
  'employment-life-center': DISABILITY,
  'transition-support': DISABILITY,
  'continuous-a': DISABILITY,
  'continuous-b': DISABILITY,
  'life-training': DISABILITY,
  retention: ['disability', 'employed'],
  'foreign-residents-desk': ['foreign'],
  'japanese-class': ['foreign'],
  'family-group': ['family'],
  'hikikomori-center': ['hikikomori'],
  'ibasho-hikikomori': ['hikikomori'],
  'womens-center': ['women'],
  'dv-center': ['violence'],
  'child-guidance-center': CHILD,
  'child-family-center': CHILD,
  'childcare-support': CHILD,
  'support-network': ['organisations'],
};

/** 「だけ」の対象 */
function audiencesRequired({ kind, for_women: isForWomen }: MatchRecord): readonly string[] {
  const usual = KIND_AUDIENCES[kind] ?? [];
  return isForWomen === true ? [...usual, 'women'] : usual;
}

const ADULT = 18;
const EMPLOYED_STEP = 6;

function audiencesSaid({ needs, age, step, conditions }: Answers): ReadonlySet<string> {
  const has = (...some: readonly NeedId[]) => some.some((need) => needs.includes(need));
  const said = {
    disability: has('health'),
    employed: step !== undefined && step >= EMPLOYED_STEP,
    foreign: has('language') || conditions.some((one) => one.startsWith('language:')),
    family: has('family'),
    hikikomori: has('withdrawn'),
    child: has('parenting', 'school') || (age !== undefined && age <= ADULT),
    women: has('violence') || conditions.includes('for_women'),
    violence: has('violence'),
  };
  return new Set(Object.entries(said).flatMap(([id, isSaid]) => (isSaid ? [id] : [])));
}

/** 「だけ」の対象で、こたえが言っていないもの */
export function audiencesMissing(record: MatchRecord, answers: Answers): readonly string[] {
  const said = audiencesSaid(answers);
  return audiencesRequired(record).filter((audience) => !said.has(audience));
}
