/** 質問: one screen at a time, or all of them on a counsellor's page, with the ways on and back below. */
import type { RefObject } from 'react';
import { matchText } from '../../words/ja/match.ts';
import type { Areas } from './use-place-kit.ts';
import type { MatchPageData } from './match-page-data.ts';
import { LAST_SCREEN, QUESTIONS } from './questions.tsx';
import type { Given } from './use-given.ts';
import type { useTurns } from './use-turns.ts';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
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
          {matchText.back}
        </button>
      )}
      {!isFinal && (
        <button type="submit" className="button">
          {matchText.next}
        </button>
      )}
      {!isFinal && (
        <button type="button" className="button quiet" onClick={turns.skip}>
          {matchText.skip}
        </button>
      )}
      <button
        type={isFinal ? 'submit' : 'button'}
        className={isFinal ? 'button' : 'button quiet'}
        onClick={isFinal ? undefined : turns.finish}
      >
        {matchText.submit}
      </button>
    </div>
  );
}

export function QuestionForm({ form, given, turns, data, areas, go }: Props) {
  const { isAll, screen } = given;
  const shown = isAll ? QUESTIONS : [QUESTIONS[screen]!];
  return (
    <form ref={form} className="questions-form no-print" onSubmit={turns.submit}>
      {!isAll && (
        <p className="progress small soft">{matchText.progress(screen + 1, QUESTIONS.length)}</p>
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
          {isAll ? matchText.oneByOne : matchText.allAtOnce}
        </button>
      </p>
    </form>
  );
}
