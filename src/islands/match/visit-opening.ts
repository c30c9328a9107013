/** 開いたときの画面: what the address and the history's memory say of the visit. */
import { isAnswered } from '../../matching/answers.ts';
import { readFragment, type ReadAnswers } from './answers-fragment.ts';
import { visitOf, type Visit } from './kept-state.ts';
import { SCREENS } from './screens.ts';

export interface Opening {
  readonly address: ReadAnswers;
  /** what the history kept, with or without answers; answers of its own go before the address's */
  readonly kept: Visit | undefined;
}

export const readOpening = (isKnownPlace: (code: string) => boolean): Opening => ({
  address: readFragment(window.location.hash, isKnownPlace),
  kept: visitOf(window.history.state, isKnownPlace, SCREENS.length),
});

/** Does the visit begin with results, and nothing asked beside them? */
export function opensResults({ address, kept }: Opening): boolean {
  if (address.isAll) return false;
  return kept && isAnswered(kept.answers) ? kept.isResult : isAnswered(address.answers);
}
