/** 並べる: best first, the first five from several kinds, what differs last. */
import type { NeedId } from '../domain/vocabulary/need.ts';
import { firstFive, type Choice } from './first-five.ts';
import type { Prepared, Suggestion } from './judged-place.ts';
import { firstStepLevel, needLevel } from './levels.ts';
import type { VerdictId } from './verdict.ts';

/** a need is met directly from here on */
const DIRECTLY = 3;
/** just the step that was asked for */
const EXACTLY = 2;
/** the lightest first step */
const FROM_HOME = 3;
const VERDICT_ORDER: Readonly<Record<VerdictId, number>> = { fits: 0, ask: 1, differs: 2 };

export const isGood = ({ verdict }: Pick<Suggestion, 'verdict'>): boolean => verdict !== 'differs';

/** What differs last, before it what is usual for another age. */
function rankOf(place: Suggestion): number {
  if (!isGood(place)) return 2;
  return place.isUnlikely ? 1 : 0;
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Total and stable: the rank, then the score; among equals what is known before what must be asked, then the id. */
function compare(a: Suggestion, b: Suggestion): number {
  return (
    rankOf(a) - rankOf(b) ||
    b.score - a.score ||
    VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] ||
    compareIds(a.record.id, b.record.id)
  );
}

function choiceOf(
  { record, verdict, parts }: Suggestion,
  needs: readonly NeedId[],
  step: number | undefined,
): Choice {
  return {
    kind: record.kind,
    answers: needs.filter((need) => needLevel(need, record) >= DIRECTLY),
    isFit: verdict === 'fits',
    isOfStep: parts.step === EXACTLY,
    isFromHome: step === 0 && firstStepLevel(record) === FROM_HOME,
    weight: parts.need,
  };
}

export function orderSuggestions(
  places: readonly Suggestion[],
  { answers, needs }: Pick<Prepared, 'answers' | 'needs'>,
): readonly Suggestion[] {
  const sorted = places.toSorted(compare);
  const good = sorted.filter(isGood);
  const likely = good.filter(({ isUnlikely }) => !isUnlikely);
  const chosen = firstFive(likely, needs, (place) => choiceOf(place, needs, answers.step));
  return [...chosen, ...sorted.slice(likely.length)];
}
