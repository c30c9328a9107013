/** 並べる: best first, the first five from several kinds, what differs last. */
import { isAboutViolence, isUrgent } from './answers.ts';
import { hasOtherWay, tellsHours } from './condition.ts';
import { isLineAlone } from './judge.ts';
import { audiencesOf } from '../domain/entry/welcome.ts';
import { mayBeFor } from '../domain/vocabulary/audience.ts';
import { kindOf } from '../domain/vocabulary/kind.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { AT_WORK } from '../domain/vocabulary/step.ts';
import type { JudgedAlike } from './alike.ts';
import { dailyOrder } from './daily-shuffle.ts';
import { bareName, firstFive, type Choice } from './first-five.ts';
import type { Prepared, Suggestion } from './judged-place.ts';
import { firstStepLevel } from './first-step.ts';
import {
  hearsOfAll,
  isForOwnGroup,
  isLineOfGuidance,
  levelFor,
  LISTED,
  type LevelContext,
} from './levels.ts';
import { isYoung } from './urgent-panels.ts';
import { VERDICT_IDS } from './verdict.ts';
import type { MatchRecord } from './match-record.ts';
import { TOP_SCORE } from './matching-weights.ts';

/** a need is met directly from here on */
const DIRECTLY = 3;
/** just the step that was asked for */
const EXACTLY = 2;
/** 働く練習: who is so far may train at a place for the disabled */
const OF_TRAINING = 4;
/** the lightest first step */
const FROM_HOME = 3;
type Ranked = Pick<Prepared, 'answers' | 'needs' | 'firstLines'>;

export const isGood = ({ verdict }: Pick<Suggestion, 'verdict'>): boolean => verdict !== 'differs';

/** Somewhere in the prefecture, and nobody knows how to reach it. */
const isOutOfReach = ({ reach, parts }: Suggestion) =>
  reach === 'prefecture' && parts.contact === 0;

/** Of one's own municipality or prefecture, and an answer to the need as its kind is meant to be. */
const isHomeAnswer = (place: Suggestion, hasNeeds: boolean) =>
  (place.reach === 'same' || place.reach === 'prefecture') &&
  !isOutOfReach(place) &&
  (!hasNeeds || place.parts.need >= LISTED);

/** 連絡先も開く日も分からない場所. A desk of the town is found by way of its hall. */
const isLost = ({ record, parts }: Suggestion) =>
  parts.contact === 0 && !tellsHours(record) && kindOf(record.kind).group !== 'consult';

/** 外国人や、働く人のための電話: no desk near by is for them alone. Of the work that one has, who works and speaks of it first. */
const isOwnLine = (
  { needs: [first] }: MatchRecord,
  { audiences = [], needs }: Prepared['answers'],
) =>
  first === 'language' ||
  (first === 'work' && audiences.includes('employed') && needs[0] === first);

/** 仲間の集まり: of the group that one said to be of, wherever it is at home */
const isOfOwnGroup = ({ record, reach }: Suggestion, { answers }: Pick<Prepared, 'answers'>) =>
  reach !== 'neighbour' &&
  isForOwnGroup(record, answers) &&
  (record.kind !== 'helpline' || isOwnLine(record, answers));

/** こころのことを言わない人に、精神保健福祉センター: one of several things that they may mean. */
const isOfMindPerhaps = (
  { record: { kind }, parts }: Suggestion,
  { answers: { audiences = [] }, needs }: Pick<Prepared, 'answers' | 'needs'>,
): boolean =>
  kind === 'mental-health-center' &&
  parts.audience === 0 &&
  (needs.length > 1 || audiences.length > 0);

/** 電話がにがてな人に、電話だけのところ: behind what may be written to, or gone to; in danger nothing is put behind a wish. */
const isCallAlone = (record: MatchRecord, answers: Prepared['answers']): boolean =>
  answers.conditions.includes('no_phone') &&
  !isUrgent(answers) &&
  (isLineAlone(record) || (record.kind === 'pregnancy-consultation' && !record.point)) &&
  !hasOtherWay(record);

/** ギャンブルだけの会に、お酒かもしれない人: what hears of every such trouble comes first, and what is near. */
const isOfOnePart = ({ record, reach }: Suggestion, { answers }: Pick<Prepared, 'answers'>) => {
  if (reach !== 'nation' || answers.needs.includes('debt')) return false;
  // 家族であることは、何の依存かを言わない
  const said = answers.audiences?.filter((id) => id !== 'family') ?? [];
  const whom = audiencesOf(record);
  return (
    said.every((id) => whom[id] === undefined) && mayBeFor(whom, { ...answers, audiences: said })
  );
};

/** 3日のうちに開く */
const SOON = 3;

/**
 * 今日食べるものがないとき、今日は食べられそうにないところ: 1 behind the desks, 2 behind all, where nobody can be asked either. Who
 * only speaks the language helps to ask, behind who has food.
 */
const waitsFor = (
  { record: { kind, needs }, parts: { contact, nextOpen } }: Suggestion,
  { urgent }: Prepared['answers'],
): number => {
  if (!urgent.includes('food')) return 0;
  if (!needs.includes('food')) return 1;
  if (kindOf(kind).group !== 'food') return 0;
  if (contact === 0) return nextOpen < SOON ? 2 : 0;
  return nextOpen === 0 ? 1 : 0;
};

/** むかえがほしい人に、遠い県の窓口: what is in the town comes first. */
const isTooFar = ({ record, reach }: Suggestion, { conditions }: Prepared['answers']): boolean =>
  reach === 'prefecture' &&
  conditions.includes('pickup') &&
  record.pickup !== true &&
  firstStepLevel(record) < FROM_HOME;

/** 死にたいとき、まずかける電話: before whatever else may be of use */
const isFirstLine = ({ record }: Suggestion, { answers, firstLines }: Ranked): boolean =>
  answers.urgent.includes('suicide') && firstLines.includes(record.id);

/**
 * What differs last, before it what answers by the way, what is usual for others, and what is for a group that was only
 * supposed; neighbours whom nobody asked for after what is at home.
 */
function rankOf(place: Suggestion, asked: Ranked): number {
  if (!isGood(place)) return 5;
  if (place.isAside) return 4;
  if (isFirstLine(place, asked)) return -1;
  if (place.isUnlikely) return place.isAskable ? 2.5 : 3;
  if (place.isSupposed) return 2;
  if (place.isOfDisability) return 1;
  if (isOfMindPerhaps(place, asked)) return 0.5;
  const { answers, needs } = asked;
  const waits = isTooFar(place, answers) ? 1 : waitsFor(place, answers);
  if (waits > 0) return waits;
  if (answers.neighbours === true || isHomeAnswer(place, needs.length > 0)) return 0;
  return place.isAsNear === true || isOfOwnGroup(place, asked) ? 0 : 1;
}

const VERDICTS = VERDICT_IDS.length;

/** so far behind the rest of its rank, and what is only of a part behind the next one too */
function laterBy(place: Suggestion, asked: Ranked): number {
  if (isOfOnePart(place, asked)) return 1.5;
  return isCallAlone(place.record, asked.answers) ? 1 : 0;
}

/** One number that is larger for what stands behind: the rank, then the score; among equals what is known before what must be asked. */
function keyOf(place: Suggestion, asked: Ranked): number {
  const below = TOP_SCORE - place.score;
  const rank = rankOf(place, asked) + (isGood(place) ? laterBy(place, asked) : 0);
  return (rank * (TOP_SCORE + 1) + below) * VERDICTS + VERDICT_IDS.indexOf(place.verdict);
}

/** A lot, then where it was drawn: one number a place, for numbers are sorted without being asked. */
const DRAWS = 2 ** 21;

/** Was the same lot drawn twice? */
const isTied = (drawn: Float64Array) =>
  drawn.some((one, at) => at > 0 && Math.floor(one / DRAWS) === Math.floor(drawn[at - 1]! / DRAWS));

const placesOf = ({ place, roll, members }: JudgedAlike): readonly Suggestion[] =>
  members.map((at) => ({ ...place, record: roll.records[at]! }));

/** What is equal stands by lot. */
function drawn(equal: readonly JudgedAlike[], today: string): readonly Suggestion[] {
  const places = equal.flatMap(placesOf);
  const lots = equal.flatMap(({ roll, members }) => members.map((at) => roll.lotsOn(today)[at]!));
  const draws = Float64Array.from(lots, (lot, at) => lot * DRAWS + at).sort();
  const inOrder = Array.from(draws, (draw) => places[draw % DRAWS]!);
  if (!isTied(draws)) return inOrder;
  const byLot = dailyOrder(today);
  return inOrder.toSorted((a, b) => byLot(a.record.id, b.record.id));
}

/** Total and stable. Few are not equal, and of equal ones no two are compared. */
function sortPlaces(
  alikes: readonly JudgedAlike[],
  asked: Ranked & Pick<Prepared, 'now'>,
): readonly Suggestion[] {
  const byKey = new Map<number, JudgedAlike[]>();
  for (const alike of alikes) {
    const key = keyOf(alike.place, asked);
    const equal = byKey.get(key);
    if (equal) equal.push(alike);
    else byKey.set(key, [alike]);
  }
  const keys = [...byKey.keys()].toSorted((a, b) => a - b);
  return keys.flatMap((key) => drawn(byKey.get(key)!, asked.now.date));
}

type Asked = Pick<Prepared, 'answers' | 'needs' | 'now'> & LevelContext;

/** Who works already looks for no place of that step. */
const isOfStep = (place: Suggestion, { step }: Pick<Prepared['answers'], 'step'>): boolean =>
  !place.isSupposed && step !== AT_WORK && place.parts.step === EXACTLY && !isOutOfReach(place);

/** もしかすると、その人のための場所. Of violence nobody who may help is left out. */
export const isPerhaps = (place: Suggestion, asked: Pick<Prepared, 'answers' | 'needs'>): boolean =>
  !isAboutViolence(asked.answers) &&
  (place.isSupposed || place.isUnlikely || place.isOfDisability || isOfMindPerhaps(place, asked));

/** ほかの困りごとの場所だが、そのことも言っている: near, and for whoever asks */
export const isFill = ({ record, isSupposed, parts, reach, judgements }: Suggestion): boolean =>
  isSupposed &&
  (['place', 'child'].includes(kindOf(record.kind).group) ||
    (parts.audience > 0 && hearsOfAll(record.kind))) &&
  parts.need > 0 &&
  parts.need < LISTED &&
  (reach === 'same' || reach === 'prefecture') &&
  judgements.every(({ about, result }) => about !== 'audience' || result === 'fits');

/** 児童相談所の電話は、種類を散らすために上げない */
const isNoVariety = ({ record, isSupposed }: Suggestion): boolean =>
  isSupposed || isLineOfGuidance(record);

const isOfOwnLine = (
  { id }: MatchRecord,
  { ownLines, answers: { urgent } }: Pick<Asked, 'ownLines' | 'answers'>,
): boolean => ownLines.includes(id) || urgent.includes('suicide');

/** ほとんど答えない電話。子どもは、電話やチャットで話すことが多い */
const isHardlyLine = ({ record, parts }: Suggestion, answers: Prepared['answers']): boolean =>
  record.kind === 'helpline' && parts.need < LISTED && !isYoung(answers);

/** ほかの人のためかもしれないもの、今日はあてにできないもの、電話だけのもの */
const isGuessed = (place: Suggestion, asked: Asked): boolean => {
  const { record, isOfDisability, isAskable } = place;
  const { answers } = asked;
  return (
    (isPerhaps(place, asked) && !isAskable && !(isOfDisability && answers.step === OF_TRAINING)) ||
    waitsFor(place, answers) > 1 ||
    (isLineAlone(record) && isCallAlone(record, answers))
  );
};

function choiceOf(place: Suggestion, needs: readonly NeedId[], asked: Asked): Choice {
  const { record, verdict, parts, reach, isSupposed, isOfDisability, isAskable } = place;
  const { answers } = asked;
  const isDirect = (need: NeedId) => levelFor(need, record, asked) >= DIRECTLY;
  const isForOwn = isForOwnGroup(record, answers);
  // 死にたいとき: as many lines as there are.
  const isOfOwnGroup = isForOwn || isOfOwnLine(record, asked);
  const isAsked = isAskable && isPerhaps(place, asked);
  const isGuess = isGuessed(place, asked);
  const isUnsure = isGuess || isAsked;
  return {
    name: bareName(record.name),
    phone: record.phones?.[0]?.number,
    kind: record.kind,
    isWide: reach === 'prefecture' || reach === 'nation',
    // What is only supposed to be for them fills no wish: it stands where it stands.
    answers: isUnsure || isOfDisability ? [] : needs.filter(isDirect),
    isFit: verdict === 'fits',
    isOfStep: isOfStep(place, answers),
    isFromHome: !isSupposed && answers.step === 0 && firstStepLevel(record) === FROM_HOME,
    weight: isUnsure || isNoVariety(place) ? 0 : parts.need,
    isGuess,
    isAsked,
    isFill: isFill(place),
    isLost: isLost(place) && !isForOwn,
    isOfOwnGroup,
    isFiller: !isOfOwnGroup && isHardlyLine(place, answers),
  };
}

export interface Ranking {
  /** best first, the first five chosen; after what may be offered stands what is for others, or differs */
  readonly places: readonly Suggestion[];
  /** so many of them may be offered */
  readonly offered: number;
}

/** 出してよいもの、ほかに何もなければ聞くもの、そのほか */
function listFor<T>(place: Suggestion, likely: T, perhaps: T, rest: T): T {
  if (!isGood(place) || place.isAside) return rest;
  return place.isUnlikely && !place.isAskable ? perhaps : likely;
}

export function orderSuggestions(places: readonly JudgedAlike[], asked: Asked): Ranking {
  const { needs } = asked;
  const sorted = sortPlaces(places, asked);
  const [likely, perhaps, rest]: readonly Suggestion[][] = [[], [], []];
  for (const place of sorted) listFor(place, likely!, perhaps!, rest!).push(place);
  // Who finds nothing else may ask what is mainly for others.
  const [taken, left] = likely!.length > 0 ? [likely!, [...perhaps!, ...rest!]] : [perhaps!, rest!];
  const { chosen, others, isFull } = firstFive(taken, needs, (place) =>
    choiceOf(place, needs, asked),
  );
  return {
    places: [...chosen, ...others, ...left],
    offered: isFull ? taken.length : chosen.length,
  };
}
