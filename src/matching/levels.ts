/** 重みの段。The levels an entry reaches on each line of the weights. */
import type { Answers } from './answers.ts';
import type { Places, Reach } from '../domain/area/reach.ts';
import { freshness } from '../domain/entry/information-age.ts';
import { MOST_CONDITIONS, MOST_NEED_LEVEL, type ScoreParts } from './matching-weights.ts';
import type { MatchRecord } from './match-record.ts';
import { distanceKm } from '../domain/area/distance.ts';
import { audiencesOf } from '../domain/entry/welcome.ts';
import { isDeskOf, isForWider, isSaidToBeFor, mayBeFor } from '../domain/vocabulary/audience.ts';
import { ADULT } from '../domain/vocabulary/danger.ts';
import { agesOfKind, isWithin } from '../domain/vocabulary/kind-ages.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import { AT_WORK } from '../domain/vocabulary/step.ts';
import { needOf, type NeedId } from '../domain/vocabulary/need.ts';
import { firstStepLevel } from './first-step.ts';
import type { OpenCalendar } from './open-calendar.ts';
import { sharedBy } from '../domain/shared-by.ts';
import { isLineAlone, type Candidate, type Judgement } from './judge.ts';

const SOON_DAYS = 3;
const TWO_WEEKS = 14;
const [NEAR_KM, HALF_NEAR_KM] = [5, 15];

/** For the women's centre as much as for the one against violence: the first two of a need answer it most directly. */
const [MOST_DIRECT, DIRECT] = [2, 4];

const [HARDLY, DIRECTLY, MOST_DIRECTLY] = [1, 3, 4];
/** From this level on an entry answers a need as its kind is meant to. */
export const LISTED = 2;

/** How directly an entry answers a need: 1 as one of many, 4 most directly; 0 not at all. */
export function needLevel(need: NeedId, record: Pick<MatchRecord, 'kind' | 'needs'>): number {
  if (!record.needs.includes(need)) return 0;
  // A line for the whole country answers what it names first a little better than what it also names.
  if (record.kind === 'helpline') return record.needs[0] === need ? 2 : 1;
  const rank = needOf(need).kinds.indexOf(record.kind);
  // What its kind is not meant for, an entry may still name first.
  if (rank === -1) return record.needs[0] === need ? LISTED : HARDLY;
  if (rank < MOST_DIRECT) return 4;
  return rank < DIRECT ? 3 : 2;
}

/** 電話・訪問から: who cannot go out does not go to eat either */
const FROM_HOME_STEP = 0;
/** 役割をもつ */
const ROLE = 3;

/**
 * 子ども食堂は、行き先ではないことがある: not for who cannot go out, but for food for a child, and not for a grown-up who
 * does not speak of food: of no entry the matcher knows whether help or company is welcome there.
 */
export function isNoTableFor(
  step: number | undefined,
  isAdultAlone: boolean,
  needs: readonly NeedId[],
  { kind }: Pick<MatchRecord, 'kind'>,
): boolean {
  if (kind !== 'children-cafeteria') return false;
  const isForFood = needs.length === 0 || needs.includes('food');
  const staysAtHome = step === FROM_HOME_STEP;
  return isForFood ? isAdultAlone && staysAtHome : isAdultAlone || staysAtHome;
}

/** お金をともなう依存: who owes money by it is not helped by a group that does not speak of money, nor who drinks by one that does. */
const mayBeForThem = (record: MatchRecord, answers: Answers): boolean =>
  mayBeFor(audiencesOf(record), answers) &&
  answers.needs.includes('debt') === record.needs.includes('debt');

/** Is it for a group that one said to be of, or for some of it? */
export const isForOwnGroup = (record: MatchRecord, answers: Answers): boolean =>
  answers.audiences !== undefined &&
  (isSaidToBeFor(audiencesOf(record), answers) || mayBeForThem(record, answers));

/** The first of a list of danger are those to call. */
export const FIRST_LINES = 3;

/** つらい気持ちだけを聞く電話: of a list of lines for a heavy heart those that hear of nothing else. */
export const isLineOfMind = (
  { id, needs }: Pick<MatchRecord, 'id' | 'needs'>,
  ofMind: readonly string[],
): boolean => needs.length === 1 && ofMind.includes(id);

/** From here on a word about the family is often one about parents who grow old. */
const OF_AGEING_PARENTS = 40;

/**
 * 「家族のこと」は、介護とはかぎらない: whose age is said and who is not old may mean a divorce as well as a mother who
 * forgets. Their desk for the old stands behind what hears of every trouble in a family; before 40 far behind.
 */
export function careLevel(
  need: NeedId,
  { kind }: Pick<MatchRecord, 'kind'>,
  { age, audiences = [], asker = 'self' }: Pick<Answers, 'age' | 'audiences' | 'asker'>,
): number | undefined {
  if (kind !== 'community-care-center' || need !== 'family' || asker !== 'self') return undefined;
  if (age === undefined || isWithin(age, agesOfKind(kind))) return undefined;
  if (audiences.some((id) => id === 'dementia' || id === 'elderly')) return undefined;
  return age >= OF_AGEING_PARENTS ? LISTED : HARDLY;
}

/** Of violence: a child's own desks first, then the lines for a child, and what is made for grown-ups last; the same of one who is old. */
function levelInOwnList(
  level: number,
  { id, kind }: MatchRecord,
  { ownKinds, ownLines }: Pick<LevelContext, 'ownKinds' | 'ownLines'>,
): number {
  const ofKind = [MOST_DIRECTLY, DIRECTLY][ownKinds.indexOf(kind)];
  if (ofKind !== undefined) return ofKind;
  const at = ownLines.indexOf(id);
  if (at >= 0) return at < FIRST_LINES ? DIRECTLY : LISTED;
  return kind === 'helpline' ? Math.min(level, LISTED) : HARDLY;
}

/** 子どもの遊び場 */
const PLAY: readonly KindId[] = ['ibasho-children', 'childrens-hall'];
/** of which one does not speak to play */
const HEAVY: readonly NeedId[] = ['housing', 'debt', 'health'];

/** 自分のことで「子育て・妊娠」と言う子ども */
export const isOfOwnPregnancy = ({ needs, age = ADULT, asker = 'self' }: Answers): boolean =>
  needs.includes('parenting') && asker === 'self' && age < ADULT;

/** 育ちのこと: who asks of the health of a child that they bring up. */
export const isOfGrowth = ({ needs, age = ADULT, asker }: Answers): boolean =>
  asker !== undefined && age < ADULT && needs.includes('health') && needs.includes('parenting');

/** 産前・産後のこと（母子保健法） */
const OF_BABY: readonly KindId[] = [
  'pregnancy-consultation',
  'public-health-center',
  'child-family-center',
  'childcare-support',
];
const BABY = 2;

const isOfBaby = ({ age = ADULT, audiences = [] }: Answers): boolean =>
  age <= BABY || audiences.includes('pregnant');

/** 25歳になる前: who so young says 「子育て・妊娠」 of oneself, and no child, may speak of a pregnancy */
const YOUNG = 24;

export const mayBePregnant = ({
  needs,
  age = Infinity,
  asker = 'self',
  audiences = [],
  conditions,
}: Answers): boolean =>
  needs.includes('parenting') &&
  asker === 'self' &&
  age <= YOUNG &&
  !conditions.includes('with_children') &&
  !audiences.some((id) => id === 'child' || id === 'single-parent');

/** 児童相談所の電話やLINE: of a child alone, without danger, the town's own desks come first */
export const isLineOfGuidance = (record: MatchRecord): boolean =>
  record.kind === 'helpline' &&
  record.needs[0] === 'parenting' &&
  audiencesOf(record).child !== undefined;

export const isOfMoreThanUpbringing = ({ needs }: Answers): boolean =>
  needs.length > 1 && !needs.includes('health');

/** What one alone hears of: a pregnancy, a child's growth. */
function levelOfParenting(
  need: NeedId,
  { kind }: MatchRecord,
  answers: Answers,
): number | undefined {
  // 児童相談所は、遊び場やひとり親の仕事をたずねるところではない
  if (kind === 'child-guidance-center' && need === 'parenting' && isOfMoreThanUpbringing(answers))
    return HARDLY;
  if (kind === 'pregnancy-consultation' && isOfOwnPregnancy(answers)) return MOST_DIRECTLY;
  if (need === 'parenting' && OF_BABY.includes(kind) && isOfBaby(answers)) return MOST_DIRECTLY;
  if (kind === 'pregnancy-consultation' && mayBePregnant(answers)) return DIRECTLY;
  return kind === 'developmental-support' && isOfGrowth(answers) ? DIRECTLY : undefined;
}

/** Of health such a child does not mean an illness of the mind, a handicap or its growth. */
const isFarFromPregnant = (need: NeedId, kind: KindId): boolean =>
  need === 'health' ? kind !== 'public-health-center' : need === 'parenting' && !hearsOfAll(kind);

/**
 * 親子には遠い場所: who looks after a child is not sent with it to a place for the young, but where the entry itself speaks
 * of parents; and, where the home may be lost or somebody is ill, not to play. Who speaks of
 * 「子育て・妊娠」 as a child does not ask for a place to play or to eat, and who lacks neither food nor money for neither.
 */
function isFarFromParents(
  need: NeedId,
  answers: Answers,
  { kind, needs: own }: MatchRecord,
): boolean {
  const { age, needs } = answers;
  if (!needs.includes('parenting')) return false;
  if (PLAY.includes(kind) && needs.some((one) => HEAVY.includes(one))) return true;
  if (isOfOwnPregnancy(answers)) return isFarFromPregnant(need, kind);
  if (kindOf(kind).group === 'food' && !needs.includes('food') && !needs.includes('money'))
    return true;
  return kind === 'ibasho-youth' && age !== undefined && age >= ADULT && !own.includes('parenting');
}

/** Who does not say that they work: a line for work hardly answers, nor what hears of disputes who is still on the way to work. */
const isFarFromNoWorker = (
  { kind, needs: [first] }: Pick<MatchRecord, 'kind' | 'needs'>,
  step = AT_WORK,
): boolean =>
  (kind === 'helpline' && first === 'work') || (kind === 'labour-consultation' && step < AT_WORK);

/** 仕事がつらいと言う、働いている人: where one looks for work stands behind who hears of the work one has. */
function levelAtWork(
  need: NeedId,
  record: MatchRecord,
  { needs: said, audiences = [], step }: Answers,
): number | undefined {
  if (need !== 'work') return undefined;
  const {
    kind,
    needs: [first],
  } = record;
  if (!audiences.includes('employed')) return isFarFromNoWorker(record, step) ? HARDLY : undefined;
  // 先に言った困りごとが先: rights at work lead where they were said first.
  const isOfWorkFirst = said[0] === need;
  if (kind === 'labour-consultation') return isOfWorkFirst ? MOST_DIRECTLY : LISTED;
  if (kind === 'helpline' && first === need && !isOfWorkFirst) return HARDLY;
  return kind === 'hello-work' || kind === 'self-reliance-desk' ? DIRECTLY : undefined;
}

/** 離婚、相続、借金、家賃: of which a lawyer hears */
const OF_LAW: readonly NeedId[] = [
  'family',
  'debt',
  'money',
  'housing',
  'violence',
  'papers',
  'language',
  'unknown',
];
const isGoingOut = ({ step = FROM_HOME_STEP }: Answers): boolean => step !== FROM_HOME_STEP;

/** 小中学校を出る年: until then of school, and of staying at home, one asks where pupils are asked for */
const PUPIL = 14;
const NO_PUPIL = { min: PUPIL + 1 };

/** who names one of these lacks work or means to live by */
const OF_HARDSHIP: readonly NeedId[] = ['work', 'money', 'debt', 'housing', 'food', 'withdrawn'];

/**
 * その種類には遠い意味の困りごと: beside a child, work or an illness, of the family one speaks to no lawyer; who wants a role
 * and lacks nothing asks no desk for hardship; of a pupil not first a desk for who withdraws; and who goes out for company
 * is not sent to a telephone.
 */
function isFarFromKind(
  need: NeedId,
  record: Pick<MatchRecord, 'kind' | 'point' | 'ages'>,
  answers: Answers,
): boolean {
  const { needs, step, age = ADULT } = answers;
  switch (record.kind) {
    case 'legal-consumer':
      return need === 'family' && needs.some((one) => !OF_LAW.includes(one));
    case 'self-reliance-desk':
      return need === 'steps' && step === ROLE && !needs.some((one) => OF_HARDSHIP.includes(one));
    case 'hikikomori-center':
      return age <= PUPIL && !isWithin(age, record.ages ?? NO_PUPIL);
    case 'helpline':
      // 子どもは、電話やチャットで話すことが多い
      return age >= ADULT && need === 'place' && isGoingOut(answers) && isLineAlone(record);
    default:
      return false;
  }
}

export type LevelContext = Pick<
  ScoreContext,
  'answers' | 'isAdultAlone' | 'ownKinds' | 'ownLines' | 'firstLines' | 'ofMind' | 'ofOthers'
>;

/** Of who said to be of a group; undefined where the place is not for it. */
function levelOfGroup(
  need: NeedId,
  level: number,
  record: MatchRecord,
  answers: Answers,
): number | undefined {
  if (isDeskOf(record.kind, answers)) return Math.max(level, DIRECTLY);
  const audiences = audiencesOf(record);
  // 手帳のある人の練習: at a place for the disabled, whichever of their groups was said.
  const isOwn = need === 'steps' && isForWider(audiences, answers);
  if (isOwn || isSaidToBeFor(audiences, answers)) return MOST_DIRECTLY;
  if (mayBeForThem(record, answers)) return Math.max(level, DIRECTLY);
  return mayBeFor(audiences, answers) ? level : undefined;
}

/** Of the matter itself: a child, the work one has, parents who grow old. */
function levelOfMatter(need: NeedId, record: MatchRecord, answers: Answers): number | undefined {
  if (isFarFromParents(need, answers, record) || isFarFromKind(need, record, answers))
    return HARDLY;
  return (
    levelOfParenting(need, record, answers) ??
    levelAtWork(need, record, answers) ??
    careLevel(need, record, answers)
  );
}

/** What a person says of themselves beside the needs, as far as it makes an answer better or worse. */
export function levelFor(
  need: NeedId,
  record: MatchRecord,
  { answers, isAdultAlone, ownKinds, ownLines, firstLines, ofMind, ofOthers }: LevelContext,
): number {
  if (firstLines.includes(record.id)) return DIRECTLY;
  const level = needLevel(need, record);
  if (ownLines.length > 0 || ownKinds.includes(record.kind))
    return levelInOwnList(level, record, { ownKinds, ownLines });
  if (level === 0) return 0;
  const isBeside = ofOthers.includes(record.id) || isLineOfMind(record, ofMind);
  const ofMatter = isBeside ? HARDLY : levelOfMatter(need, record, answers);
  if (ofMatter !== undefined) return ofMatter;
  const ofGroup = answers.audiences && levelOfGroup(need, level, record, answers);
  if (ofGroup !== undefined) return ofGroup;
  // 家族会: who asks for one of the family is the one it is for.
  if (answers.asker === 'family' && record.kind === 'family-group') return MOST_DIRECTLY;
  // 子ども食堂: a grown-up may eat there, behind what is for everybody.
  return isAdultAlone && record.kind === 'children-cafeteria' ? HARDLY : level;
}

/** 妊娠の相談も、電話のひとつ: it answers one thing, however many needs that touches. */
const isOneThing = (kind: KindId) => kind === 'helpline' || kind === 'pregnancy-consultation';

/** Over all needs: who answers two of them is more than one who answers the first only. A line is not added up. */
function needsLevel(needs: readonly NeedId[], record: MatchRecord, asked: LevelContext): number {
  let [sum, best] = [0, 0];
  for (const need of needs) {
    const level = levelFor(need, record, asked);
    sum += level;
    best = Math.max(best, level);
  }
  return isOneThing(record.kind) ? best : Math.min(MOST_NEED_LEVEL, sum);
}

/** A desk or a line hears of what stands beside; not one that lends. */
export const hearsOfAll = (kind: KindId) =>
  kind === 'helpline' || (kindOf(kind).group === 'consult' && kind !== 'welfare-loan');

/**
 * 働く場所や練習に通う場所: who speaks of health alone does not ask for work. 生活訓練 helps with one's health, but not who also
 * names something else that such a place does not touch.
 */
const isBesideThePoint = (
  needs: readonly NeedId[],
  met: readonly NeedId[],
  kind: KindId,
): boolean =>
  kindOf(kind).group === 'work' &&
  (met.length < needs.length || kind !== 'life-training') &&
  met.every((need) => need === 'health');

/**
 * ついでに答えるだけ: its kind names the need among others, but is not one of those that answer it, and the entry itself
 * says nothing more.
 */
export function isByTheWay(
  needs: readonly NeedId[],
  { kind, needs: own }: Pick<MatchRecord, 'kind' | 'needs'>,
): boolean {
  if (hearsOfAll(kind)) return false;
  const met = needs.filter((need) => own.includes(need));
  const isOfKindAlone = (need: NeedId) =>
    own[0] !== need && kindOf(kind).needs.includes(need) && !needOf(need).kinds.includes(kind);
  return met.length > 0 && (met.every(isOfKindAlone) || isBesideThePoint(needs, met, kind));
}

const FITTING_STEP = 2;
/** What the judgements say already: how near the step is, how many conditions are known to fit, is it meant for them. */
function levelsJudged(
  judgements: readonly Judgement[],
): Pick<ScoreParts, 'step' | 'condition' | 'usual' | 'audience' | 'contact'> {
  let [step, condition, usual, audience, contact] = [0, 0, 0, 0, 0];
  for (const judgement of judgements) {
    if (judgement.about === 'condition' && judgement.result === 'usually') usual += 1;
    if (judgement.result !== 'fits') continue;
    if (judgement.about === 'contact') contact = 1;
    if (judgement.about === 'condition' && !judgement.isMoot) condition += 1;
    if (judgement.about === 'step') step = Math.max(0, FITTING_STEP - Math.abs(judgement.ahead));
    if (judgement.about === 'audience' && judgement.meant !== undefined) audience = 1;
  }
  return {
    step,
    condition: Math.min(MOST_CONDITIONS, condition),
    usual: Math.min(MOST_CONDITIONS, usual),
    audience,
    contact,
  };
}

function nextOpenLevel(record: MatchRecord, calendar: OpenCalendar): number {
  const days = calendar.daysUntilOpen(record);
  if (days === undefined) return 0;
  if (days <= SOON_DAYS) return 3;
  return days <= TWO_WEEKS ? 2 : 1;
}

const [OF_NATION, OF_NEIGHBOUR, OF_PREFECTURE, OWN] = [0, 1, 4, 5];

/** Among neighbours the point of the entry, or of its municipality, is held against the middle of the reader's. */
export function neighbourLevel(
  record: MatchRecord,
  municipality: string | undefined,
  places: Places,
): number {
  if (municipality === undefined) return OF_NEIGHBOUR;
  const from = places.pointOf(municipality);
  const to = record.point ?? places.pointOf(record.area[0] ?? '');
  if (!from || !to) return OF_NEIGHBOUR;
  const km = distanceKm(from, to);
  if (km <= NEAR_KM) return OF_NEIGHBOUR + 2;
  return km <= HALF_NEAR_KM ? OF_NEIGHBOUR + 1 : OF_NEIGHBOUR;
}

/** What serves the whole prefecture comes before a neighbour's place. */
function areaLevel(
  reach: Reach,
  record: MatchRecord,
  municipality: string | undefined,
  places: Places,
): number {
  switch (reach) {
    case 'same':
      return OWN;
    case 'prefecture':
      return OF_PREFECTURE;
    case 'neighbour':
      return neighbourLevel(record, municipality, places);
    default:
      return OF_NATION;
  }
}

const FRESHNESS_LEVEL = { unknown: 0, old: 0, aging: 0, fresh: 1 } as const;

/** Many entries are of the same day. */
export function newnessOn(today: string): (asOf: string | undefined) => number {
  return sharedBy((asOf) => FRESHNESS_LEVEL[freshness(asOf, today).level]);
}

/** 分かっていること: of two alike, the one of which it is known when it is open and what it costs. */
function knownLevel(record: MatchRecord, newnessOf: (asOf: string | undefined) => number): number {
  return (
    Number(record.hours !== undefined) + Number(record.fee !== undefined) + newnessOf(record.asOf)
  );
}

export interface ScoreContext {
  readonly answers: Answers;
  readonly needs: readonly NeedId[];
  readonly newnessOf: (asOf: string | undefined) => number;
  readonly places: Places;
  readonly calendar: OpenCalendar;
  /** a grown-up who speaks of no child */
  readonly isAdultAlone: boolean;
  /** 児童相談所など: the desks of a child, or of one who is old, in violence, before all others; none for anybody else */
  readonly ownKinds: readonly KindId[];
  /** the lines for them, before those for everybody */
  readonly ownLines: readonly string[];
  /** the lines to call first in violence, of a grown-up */
  readonly firstLines: readonly string[];
  /** lines for a heavy heart, where nothing was said of one: they hardly answer */
  readonly ofMind: readonly string[];
  /** lines for another matter than theirs: what else they name they hardly answer */
  readonly ofOthers: readonly string[];
}

/** @param judgements of this entry */
export function scoreParts(
  { record, reach }: Candidate,
  judgements: readonly Judgement[],
  context: ScoreContext,
): ScoreParts {
  const { answers, needs, newnessOf, places, calendar, ownLines } = context;
  const isBeside = judgements.some((one) => one.about === 'need' && one.isBeside);
  const need = isBeside ? HARDLY : needsLevel(needs, record, context);
  const judged = levelsJudged(judgements);
  return {
    // A wish that is met makes no answer of a place that hardly answers, nor of a line one of the first to call.
    condition:
      needs.length > 0 && need < (ownLines.includes(record.id) ? DIRECTLY : LISTED)
        ? 0
        : judged.condition,
    need,
    usual: judged.usual,
    audience: judged.audience,
    step: judged.step,
    area: areaLevel(reach, record, answers.municipality, places),
    contact: judged.contact,
    firstStep: firstStepLevel(record),
    nextOpen: nextOpenLevel(record, calendar),
    known: knownLevel(record, newnessOf),
  };
}
