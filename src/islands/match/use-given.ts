/** 答えたこと: the answers, what stands typed, the screen one is on, and how much of it the address holds. */
import { useRef, useState } from 'react';
import type { AreaFinder } from '../../domain/area/typed-area.ts';
import { isAnswered, NO_ANSWERS, type Answers } from '../../matching/answers.ts';
import { writeFragment, type ReadAnswers } from './answers-fragment.ts';
import { NOTHING_TYPED, type Typed, type Visit } from './kept-state.ts';
import { LAST_SCREEN } from './screens.ts';
import { answersTyped } from './untaken.ts';

export type Given = ReturnType<typeof useGiven>;

export function useGiven() {
  const finder = useRef<AreaFinder>(undefined);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [screen, setScreen] = useState(0);
  const [isAll, setAll] = useState(false);
  const [isKept, setKept] = useState(false);
  const [isPartial, setPartial] = useState(false);
  const answer = (change: Partial<Answers>) => {
    setPartial(false);
    setAnswers((before) => ({ ...before, ...change }));
  };
  const write = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  return {
    answers,
    typed,
    screen,
    isAll,
    isKept,
    isPartial,
    fragment: isKept ? writeFragment(answers, isAll) : isAll ? '#all=1' : '',
    setScreen,
    setAll,
    setKept,
    answer,
    write,
    type: (change: Partial<Typed>) => {
      write(change);
      answer(answersTyped(change, finder.current));
    },
    /** The names of areas can be read from now on; what stands typed is. */
    readWith: (found: AreaFinder) => {
      finder.current = found;
      if (typed.place.trim() !== '' && answers.municipality === undefined)
        answer(answersTyped({ place: typed.place }, found));
    },
    clear: () => {
      setAnswers(NO_ANSWERS);
      setTyped(NOTHING_TYPED);
      setKept(false);
    },
    /** What the address answers, on the last screen; without answers nothing moves. */
    takeAddress: (read: ReadAnswers) => {
      setAll(read.isAll);
      setPartial(read.isPartial);
      if (!isAnswered(read.answers)) return;
      setAnswers(read.answers);
      setTyped({ place: '', age: read.answers.age?.toString() ?? '' });
      setKept(true);
      setScreen(LAST_SCREEN);
    },
    /** What the history kept; of the address only how it was looked at. */
    takeVisit: (visit: Visit, read: ReadAnswers) => {
      setAll(read.isAll);
      setKept(isAnswered(read.answers));
      setAnswers(visit.answers);
      setTyped(visit.typed);
      setScreen(visit.screen);
    },
    /** A visit that kept no answers. */
    takeScreen: (visit: Visit) => {
      setScreen(visit.screen);
      setTyped((read) => (read.age === '' ? visit.typed : read));
    },
  } as const;
}
