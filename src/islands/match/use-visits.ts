/** 画面の行き来: each screen is a step of the history, whose memory and address say what they may. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isAnswered, type Answers } from '../../matching/answers.ts';
import { followFragment } from '../shared/follow-fragment.ts';
import { entryState } from '../shared/history-state.ts';
import { isOwnFragment, readFragment, type ReadAnswers } from './answers-fragment.ts';
import { readOpening } from './visit-opening.ts';
import { stateOf, visitOf } from './kept-state.ts';
import { SCREENS } from './screens.ts';
import type { Search } from './use-found.ts';
import type { Given } from './use-given.ts';

interface Ways {
  readonly given: Given;
  readonly searchIs: Search['is'];
  readonly isKnownPlace: (code: string) => boolean;
  readonly find: (answers: Answers) => void;
  /** a screen's questions */
  readonly show: (screen: number) => void;
}

/**
 * @returns `isOpened`: what the address and the history say has been taken; `step` makes a step: what is left behind keeps
 * the number of its screen and no answers
 */
export function useVisits({ given, searchIs, isKnownPlace, find, show }: Ways) {
  const { fragment, screen, answers, typed } = given;
  const [isOpened, setOpened] = useState(false);
  const visit = { screen, isResult: searchIs !== 'asking', answers, typed };
  // What the browser's own events see: they are listened to once.
  const now = useRef({ fragment, visit });
  now.current = { fragment, visit };
  const addressNow = () => window.location.pathname + window.location.search + now.current.fragment;
  const keep = (state: object) => window.history.replaceState(entryState(state), '', addressNow());

  useEffect(() => {
    const openAddress = (read: ReadAnswers) => {
      given.takeAddress(read);
      if (isAnswered(read.answers)) find(read.answers);
    };
    const begin = () => {
      const { address, kept } = readOpening(isKnownPlace);
      if (!kept || !isAnswered(kept.answers)) {
        openAddress(address);
        if (kept) given.takeScreen(kept);
        return;
      }
      given.takeVisit(kept, address);
      if (kept.isResult) find(kept.answers);
    };
    /** Back and forward move between screens; the answers stay as they are now. */
    const open = (state: unknown) => {
      const to = visitOf(state, isKnownPlace, SCREENS.length);
      if (to?.isResult) find(now.current.visit.answers);
      else if (to) show(to.screen);
      else if (window.location.hash !== '')
        openAddress(readFragment(window.location.hash, isKnownPlace));
      else keep(stateOf(now.current.visit));
    };
    begin();
    setOpened(true);
    return followFragment({
      isOwn: isOwnFragment,
      current: () => now.current.fragment,
      state: () => stateOf(now.current.visit),
      open,
    });
  }, []);

  // In the address only when it is wished; in the history's memory, so that a reload loses nothing. Never what may endanger:
  // it is gone before the screen shows that it was understood.
  useLayoutEffect(() => {
    if (isOpened) keep(stateOf(visit));
  }, [isOpened, fragment, screen, searchIs, answers, typed]);

  const step = (next: { readonly screen: number; readonly isResult: boolean }) => {
    keep({ screen });
    window.history.pushState(entryState(stateOf({ ...visit, ...next })), '', addressNow());
  };
  return { isOpened, step } as const;
}
