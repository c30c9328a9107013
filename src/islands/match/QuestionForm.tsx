/** 質問: one screen at a time, or all of them on a counsellor's page, with the ways on and back below. */
import { useEffect, useRef, type RefObject } from 'react';
import { formText } from '../../words/ja/match-form.ts';
import type { Areas } from './use-place-kit.ts';
import type { MatchPageData } from './match-page-data.ts';
import { QUESTIONS } from './questions.tsx';
import { LAST_SCREEN } from './screens.ts';
import type { Given } from './use-given.ts';
import type { useTurns } from './use-turns.ts';

interface Props {
  /** the question has come by a step of the reader's: it takes the focus, once */
  readonly isTurned: RefObject<boolean>;
  readonly given: Given;
  readonly turns: ReturnType<typeof useTurns>;
  readonly data: MatchPageData;
  readonly areas: Areas;
  readonly go: (screen: number) => void;
}

/** もどる・つぎへ・とばす・見る */
function Turns({ given: { isAll, screen }, turns, go }: Pick<Props, 'given' | 'turns' | 'go'>) {
  const isFinal = isAll || screen === LAST_SCREEN;
  return (
    <div className="turns">
      {!isAll && screen > 0 && (
        <button type="button" className="button quiet" onClick={() => go(screen - 1)}>
          {formText.back}
        </button>
      )}
      {!isFinal && (
        <button type="submit" className="button">
          {formText.next}
        </button>
      )}
      {!isFinal && (
        <button type="button" className="button quiet" onClick={turns.skip}>
          {formText.skip}
        </button>
      )}
      <button
        type={isFinal ? 'submit' : 'button'}
        className={isFinal ? 'button' : 'button quiet'}
        onClick={isFinal ? undefined : turns.finish}
      >
        {formText.submit}
      </button>
    </div>
  );
}

export function QuestionForm({ isTurned, given, turns, data, areas, go }: Props) {
  const { isAll, screen } = given;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isTurned.current) form.current?.querySelector('legend')?.focus();
    isTurned.current = false;
  });
  const shown = isAll ? QUESTIONS : [QUESTIONS[screen]!];
  return (
    <form ref={form} className="questions-form no-print" onSubmit={turns.submit}>
      {!isAll && (
        <p className="progress small soft">{formText.progress(screen + 1, QUESTIONS.length)}</p>
      )}
      {shown.map((Question) => (
        <Question
          key={Question.name}
          answers={given.answers}
          data={data}
          onAnswer={given.answer}
          areas={areas}
          typed={given.typed}
          onType={turns.type}
          onTakeArea={turns.takeArea}
          asked={turns.asked}
          onLetGo={turns.letGo}
        />
      ))}
      <Turns given={given} turns={turns} go={go} />
      <p className="small">
        <button type="button" className="link" onClick={() => given.setAll(!isAll)}>
          {isAll ? formText.oneByOne : formText.allAtOnce}
        </button>
      </p>
    </form>
  );
}
