/**
 * 答えにならない場所の表: what names one of the needs, and is all the same no answer to who answers so. One line a rule, told
 * by kinds, needs and whom a place is for, never by ids. Below it a second table, of what is for fewer than its
 * kind.
 */
import { asksForAnother, isAboutOld, OF_OLD_AGE, type Answers } from './answers.ts';
import { meetsWish } from './condition.ts';
import { audiencesOf } from '../domain/entry/welcome.ts';
import { mayBeFor } from '../domain/vocabulary/audience.ts';
import { ADULT } from '../domain/vocabulary/danger.ts';
import { agesOfKind, hasAges } from '../domain/vocabulary/kind-ages.ts';
import { kindOf } from '../domain/vocabulary/kind.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { AT_WORK } from '../domain/vocabulary/step.ts';
import { isChildrensLine, isParentsAge, OF_POVERTY, type Candidate } from './judge.ts';
import {
  isByTheWay,
  isLineOfGuidance,
  isNoTableFor,
  isOfMoreThanUpbringing,
  isOfOwnPregnancy,
  mayBePregnant,
} from './levels.ts';
import type { MatchRecord } from './match-record.ts';

interface Asked {
  readonly answers: Answers;
  readonly needs: readonly NeedId[];
  readonly neededToday: readonly NeedId[];
  readonly isAdultAlone: boolean;
}

type Rule = (record: MatchRecord, asked: Asked, reach: Candidate['reach']) => boolean;

/** All that it answers of the needs is one of these. */
const answersBut = (
  { needs: own }: MatchRecord,
  needs: readonly NeedId[],
  few: readonly NeedId[],
): boolean => needs.every((need) => !own.includes(need) || few.includes(need));

/** what one may lack money for */
const OF_MONEY: readonly NeedId[] = ['money', 'debt', 'food', 'housing', 'school', 'papers'];
/** of which one speaks who cannot stop something */
const OF_ADDICTION: readonly NeedId[] = ['health', 'family', 'debt'];
const OF_SELF: readonly NeedId[] = ['withdrawn', 'health'];

const hasAddiction = ({ audiences = [] }: Answers) => audiences.includes('addiction');
const isGroup = ({ kind }: MatchRecord) => kind === 'family-group' || kind === 'self-help';

/** そのことばが通じる */
const speaksAsked = ({ languages = [] }: MatchRecord, conditions: Answers['conditions']): boolean =>
  languages.some((one) => conditions.includes(`language:${one}`));

/** nobody takes them for a pupil */
const GROWN_UP = 30;

const ASIDE: readonly Rule[] = [
  // 担当の地域が分からない児童相談所（児童福祉法12条）: one of several in a prefecture. The line finds the right one; in danger all are named.
  ({ kind }, { needs }, reach) =>
    kind === 'child-guidance-center' && reach === 'prefecture' && !needs.includes('violence'),

  // 親のことを聞く人の、仕事: it is the work of the one who asks, not of the old one whose age was said.
  ({ kind }, { answers: { asker, age = 0, needs } }) =>
    asker === 'family' &&
    age >= OF_OLD_AGE &&
    needs.includes('family') &&
    kindOf(kind).group === 'work',

  // お金のことを言わない人に、貸付: it lends to parents, but who speaks of a child alone does not ask for a loan; and who cannot
  // stop something and owes is not helped by another one.
  ({ kind }, { answers, needs }) =>
    kind === 'welfare-loan' &&
    needs.length > 0 &&
    !needs.some((one) => (hasAddiction(answers) ? one === 'money' : OF_MONEY.includes(one))),

  // 生活保護の窓口に、健康のことだけ: of health it hears beside money and a home; of one who is old it hears more (老人福祉法5条の4).
  (record, { answers, needs }) =>
    record.kind === 'welfare-office' &&
    needs.includes('health') &&
    !isAboutOld(answers) &&
    answersBut(record, needs, ['health']),

  // ことばが通じるだけ: a line for another matter is no answer to one, whatever it speaks.
  (record, { needs }) =>
    record.kind === 'helpline' &&
    record.needs[0] !== 'language' &&
    needs.length > 1 &&
    answersBut(record, needs, ['language']) &&
    needs.some((need) => record.needs.includes(need)),

  // こころの病気の家族会は、お酒やギャンブルの会ではない
  (record, { answers, needs }) =>
    isGroup(record) &&
    hasAddiction(answers) &&
    !mayBeFor(audiencesOf(record), answers) &&
    answersBut(record, needs, OF_ADDICTION),

  // 家族会: who speaks of themselves is not sent among the families of such people, unless it takes them too; nor who owes by
  // what they cannot stop.
  (record, { answers, needs }) =>
    record.kind === 'family-group' &&
    !asksForAnother(answers.asker) &&
    record.may_start?.includes('self') !== true &&
    answersBut(record, needs, hasAddiction(answers) ? [...OF_SELF, 'debt'] : OF_SELF),

  // 本人の電話、本人の会、介護する人のカフェ: not for who asks for another, but for that other, or the other way round.
  (record, { answers: { asker }, needs }) =>
    asksForAnother(asker) &&
    record.may_start?.includes(asker) !== true &&
    (isChildrensLine(record) ||
      (record.kind === 'self-help' &&
        !record.needs.includes('family') &&
        !record.needs.includes('parenting')) ||
      (audiencesOf(record).family !== undefined && answersBut(record, needs, ['place']))),

  // 子どもと行きたい人に、子どもが自分でかける電話: who comes with a child is none.
  (record, { answers: { conditions } }) =>
    conditions.includes('with_children') && isChildrensLine(record),

  // 妊娠かもしれない子ども: it asks neither of an illness of the mind, nor of a handicap, nor how a child grows.
  ({ kind, needs: own }, { answers }) =>
    isOfOwnPregnancy(answers) &&
    (kind === 'developmental-support' ||
      (kindOf(kind).group === 'consult' && own.includes('health') && !own.includes('parenting'))),

  // 妊娠のことを言わない人に、妊娠の相談: of one's health one means another thing, unless one wishes what such a place says.
  (record, { answers: { audiences = [], conditions }, needs }) =>
    record.kind === 'pregnancy-consultation' &&
    !needs.includes('parenting') &&
    !audiences.includes('pregnant') &&
    !meetsWish(record, conditions),

  // 子どもと行く人に、妊娠の相談: the child is there. Who is pregnant again says so.
  (record, { answers: { audiences = [], conditions, age = ADULT } }) =>
    record.kind === 'pregnancy-consultation' &&
    conditions.includes('with_children') &&
    age >= ADULT &&
    !audiences.includes('pregnant'),

  // 妊娠かもしれない若い人に、育てる子の窓口: there is no child yet to bring up, nor one at school.
  ({ kind }, { answers, needs }) =>
    mayBePregnant(answers) &&
    (answers.age ?? ADULT) >= ADULT &&
    !needs.includes('school') &&
    (kind === 'education-consultation' || kind === 'child-guidance-center'),

  // 今夜の部屋がない人に、部屋さがし
  ({ kind }, { answers: { urgent } }) => kind === 'housing-support' && urgent.includes('shelter'),

  // 妊娠した大人に、子どもの電話: of no child was spoken.
  (record, { answers: { age = ADULT, audiences = [] } }) =>
    record.kind === 'helpline' &&
    age >= ADULT &&
    audiencesOf(record).child === 'only' &&
    audiences.includes('pregnant') &&
    !audiences.includes('child'),

  // 大人ひとりに、子どもの居場所: unless it states older ages itself.
  ({ kind, ages }, { answers: { age = 0 }, isAdultAlone }) =>
    isAdultAlone &&
    age >= GROWN_UP &&
    !ages &&
    hasAges(kind) &&
    (agesOfKind(kind).max ?? Infinity) <= ADULT,

  // 今日いるもの: nothing else matters now, but to be understood.
  (record, { neededToday, answers: { conditions } }) =>
    neededToday.length > 0 &&
    !neededToday.some((need) => record.needs.includes(need)) &&
    !(record.kind === 'foreign-residents-desk' && speaksAsked(record, conditions)),

  (record, { needs }) => isByTheWay(needs, record),

  (record, { answers: { step }, needs, isAdultAlone }) =>
    isNoTableFor(step, isAdultAlone, needs, record),
];

/** It answers something else than what matters now: never offered. */
export const isAside = ({ record, reach }: Candidate, asked: Asked): boolean =>
  ASIDE.some((rule) => rule(record, asked, reach));

const OF_DISABILITY: readonly string[] = ['disability', 'mental', 'developmental', 'intellectual'];

/** 中学生から: not every pupil of whom a parent speaks */
const OF_TEENS = 12;

/** A supporter may call what is not for parents and children alone, and a child itself any. */
const isClosedTo = (record: MatchRecord, { age = ADULT, asker = 'self' }: Answers): boolean =>
  asker === 'supporter' ? audiencesOf(record).child === 'only' : asker === 'family' || age >= ADULT;

/** of what troubles one at work */
const TO_KEEP_WORK: readonly NeedId[] = ['family', 'health', 'parenting'];

const FOR_FEWER: readonly Rule[] = [
  // 就労定着支援（障害者総合支援法5条15項）: for who found work through a service for the handicapped; tiredness alone says no such
  // thing.
  ({ kind }, { answers: { audiences = [] } }) =>
    kind === 'retention' && !audiences.some((id) => OF_DISABILITY.includes(id)),

  // 学校に行きづらいとは、言わない人: of school one speaks of bullying, of learning or of what it costs as well. The class of the
  // town, and what is for who left school, is asked for where nothing more is said.
  ({ kind, needs: own }, { needs }) => {
    if (needs.includes('withdrawn') || needs.includes('place')) return false;
    if (kind === 'free-school') return true;
    if (kindOf(kind).group === 'learn' && own.includes('withdrawn'))
      return needs.length > 1 && !needs.includes('steps');
    return kind === 'education-consultation' && needs.some((need) => OF_POVERTY.includes(need));
  },

  // 家のない人の部屋: who owes rent, or lacks the money for it, has a home to keep, if they say neither that there is none tonight
  // nor that no address is theirs.
  ({ kind }, { needs, answers: { urgent } }) =>
    kind === 'temporary-housing' &&
    (needs.includes('money') || needs.includes('debt')) &&
    !needs.includes('papers') &&
    !urgent.includes('shelter'),

  // 働く練習を言わない人に、中間的就労: who says neither a step nor that they stayed at home looks for work, not for training.
  ({ kind }, { answers: { step }, needs }) =>
    kind.startsWith('intermediate') &&
    step === undefined &&
    !needs.includes('steps') &&
    !needs.includes('withdrawn'),

  // 仕事をやめたくない人に、求人: who has work and speaks of the family or of health asks how to keep it.
  ({ kind }, { answers: { audiences = [], step }, needs }) =>
    kind === 'hello-work' &&
    ((audiences.includes('employed') && needs.some((need) => TO_KEEP_WORK.includes(need))) ||
      (step === AT_WORK && needs[0] === 'health')),

  // だまされた、忘れる人のお金に、貸付: it is to be guarded.
  ({ kind }, { answers: { audiences = [], age = 0, asker } }) =>
    kind === 'welfare-loan' &&
    (audiences.includes('dementia') || (asksForAnother(asker) && age >= OF_OLD_AGE)),

  // 家に来てほしい人に、家のない人の部屋: there is a home to come to.
  ({ kind }, { answers: { conditions, urgent } }) =>
    kind === 'temporary-housing' &&
    conditions.includes('home_visit') &&
    !urgent.includes('shelter'),

  // お金や食べることも言う親に、児童相談所の電話: who speaks of no danger is frightened by it. A child itself, and who fears for a
  // child of others, may call it.
  (record, { answers }) =>
    isLineOfGuidance(record) &&
    (isOfMoreThanUpbringing(answers) || mayBePregnant(answers)) &&
    isClosedTo(record, answers),

  // 子どもの年を言わない親: not every pupil may go to a place for the older ones.
  ({ ages: { min = 0 } = {} }, { answers: { age, asker = 'self' }, needs }) =>
    min >= OF_TEENS &&
    needs.includes('school') &&
    (age === undefined || (asker === 'self' && isParentsAge(age, needs))),
];

/** Only for some of those who answer so: it fills up where little else answers. */
export const isForFewer: Rule = (record, asked, reach) =>
  FOR_FEWER.some((rule) => rule(record, asked, reach));
