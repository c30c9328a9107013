/** 並べる: best first, the first five from several kinds, what differs last. */
import type { NeedId } from '../domain/vocabulary/need.ts';
import { dailyOrder } from './daily-shuffle.ts';
import { firstFive, type Choice } from './first-five.ts';
import type { Prepared, Suggestion } from './judged-place.ts';
import { firstStepLevel, LISTED, needLevel } from './levels.ts';
import type { VerdictId } from './verdict.ts';

/** a need is met directly from here on */
const DIRECTLY = 3;
/** just the step that was asked for */
const EXACTLY = 2;
/** the lightest first step */
const FROM_HOME = 3;
const VERDICT_ORDER: Readonly<Record<VerdictId, number>> = { fits: 0, ask: 1, differs: 2 };

export const isGood = ({ verdict }: Pick<Suggestion, 'verdict'>): boolean => verdict !== 'differs';

/** Of one's own municipality or prefecture, and an answer to the need as its kind is meant to be. */
const isHomeAnswer = ({ reach, parts }: Suggestion, hasNeeds: boolean) =>
  (reach === 'same' || reach === 'prefecture') && (!hasNeeds || parts.need >= LISTED);

/** What differs last, before it what is usual for others; neighbours whom nobody asked for after what is at home. */
function rankOf(place: Suggestion, { answers, needs }: Pick<Prepared, 'answers' | 'needs'>): number {
  if (!isGood(place)) return 3;
  if (place.isUnlikely) return 2;
  return answers.neighbours === true || isHomeAnswer(place, needs.length > 0) ? 0 : 1;
}

/** Total and stable: the rank, then the score; among equals what is known before what must be asked, then by lot. */
function comparer(
  asked: Pick<Prepared, 'answers' | 'needs' | 'now'>,
): (a: Suggestion, b: Suggestion) => number {
  const byLot = dailyOrder(asked.now.date);
  return (a, b) =>
    rankOf(a, asked) - rankOf(b, asked) ||
    b.score - a.score ||
    VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] ||
    byLot(a.record.id, b.record.id);
}

function choiceOf(
  { record, verdict, parts, reach }: Suggestion,
  needs: readonly NeedId[],
  step: number | undefined,
): Choice {
  return {
    name: record.name,
    kind: record.kind,
    isWide: reach === 'prefecture' || reach === 'nation',
    answers: needs.filter((need) => needLevel(need, record) >= DIRECTLY),
    isFit: verdict === 'fits',
    isOfStep: parts.step === EXACTLY,
    isFromHome: step === 0 && firstStepLevel(record) === FROM_HOME,
    weight: parts.need,
  };
}

export interface Ranking {
  /** best first, the first five chosen; after what may be offered stands what is for others, or differs */
  readonly places: readonly Suggestion[];
  /** so many of them may be offered */
  readonly offered: number;
}

/** Fewer than this, and what is mainly for others may be asked too. */
const ENOUGH = 3;

export function orderSuggestions(
  places: readonly Suggestion[],
  asked: Pick<Prepared, 'answers' | 'needs' | 'now'>,
): Ranking {
  const { answers, needs } = asked;
  const sorted = places.toSorted(comparer(asked));
  const good = sorted.filter(isGood);
  const likely = good.filter(({ isUnlikely }) => !isUnlikely);
  const taken = likely.length < ENOUGH ? good : likely;
  const { chosen, others, isFull } = firstFive(taken, needs, (place) =>
    choiceOf(place, needs, answers.step),
  );
  return {
    places: [...chosen, ...others, ...sorted.slice(taken.length)],
    offered: isFull ? taken.length : chosen.length,
  };
}
