/** つぎへ・とばす・見る: goes on from a screen, unless something typed there was not taken. */
import { useRef, useState } from 'react';
import type { Answers } from '../../matching/answers.ts';
import { NOTHING_TYPED, type Typed } from './kept-state.ts';
import { LAST_SCREEN, SCREEN_OF } from './screens.ts';
import type { Given } from './use-given.ts';
import { untakenIn, type TypedField } from './untaken.ts';

type Aim = 'next' | 'result';

interface Ways {
  readonly given: Given;
  /** the questions are on the screen, not the results */
  readonly isAsking: boolean;
  readonly nameOf: (municipality: string) => string;
  /** shows another screen of questions */
  readonly go: (screen: number) => void;
  /** shows what these answers find */
  readonly finish: (answers: Answers) => void;
}

export function useTurns({ given, isAsking, nameOf, go, finish }: Ways) {
  const { answers, typed, screen, isAll } = given;
  const [asked, setAsked] = useState<TypedField>();
  const [letGo, setLetGo] = useState<Typed>(NOTHING_TYPED);
  const aim = useRef<Aim>('next');

  const ask = (field: TypedField) => {
    setAsked(field);
    if (!isAll && (screen !== SCREEN_OF[field] || !isAsking)) go(SCREEN_OF[field]);
  };
  const goOn = (to: Aim, own: Answers = answers, passed: Typed = letGo) => {
    aim.current = to;
    const [field] = untakenIn(typed, own, passed).filter(
      (one) => to === 'result' || SCREEN_OF[one] === screen,
    );
    if (field) return ask(field);
    setAsked(undefined);
    return to === 'next' ? go(screen + 1) : finish(own);
  };
  const passOver = (field: TypedField | undefined, to: Aim) => {
    const passed = field ? { ...letGo, [field]: typed[field] } : letGo;
    setLetGo(passed);
    goOn(to, answers, passed);
  };
  return {
    asked,
    type: (change: Partial<Typed>) => {
      setAsked(undefined);
      given.type(change);
    },
    takeArea: (municipality: string | undefined) => {
      given.write({ place: municipality === undefined ? '' : nameOf(municipality) });
      given.answer({ municipality });
      if (asked !== 'place') return;
      setAsked(undefined);
      if (municipality !== undefined) goOn(aim.current, { ...answers, municipality });
    },
    /** goes on without what was asked about */
    letGo: () => passOver(asked, aim.current),
    skip: () =>
      passOver(
        (Object.keys(SCREEN_OF) as TypedField[]).find((field) => SCREEN_OF[field] === screen),
        'next',
      ),
    submit: (event: { preventDefault(): void }) => {
      event.preventDefault();
      goOn(!isAll && screen < LAST_SCREEN ? 'next' : 'result');
    },
    finish: () => goOn('result'),
    restart: () => {
      setLetGo(NOTHING_TYPED);
      setAsked(undefined);
    },
  } as const;
}
