/** ぴったり探す: six short screens, each of which may be skipped; or all on one page for counsellors. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { isAboutViolence, NO_ANSWERS, type Answers } from '../../domain/answers.ts';
import { placesOfTable } from '../../domain/place-table.ts';
import { matchText } from '../../site/match-text.ts';
import { readFragment, writeFragment } from './answers-fragment.ts';
import { findMatches, type FoundMatches } from './find-matches.ts';
import type { MatchPageData } from './match-page-data.ts';
import { MatchResults } from './MatchResults.tsx';
import { QUESTIONS } from './questions.tsx';
import { UrgentPanels } from './UrgentPanels.tsx';

type State = { readonly is: 'asking' | 'loading' | 'failed' } | { readonly is: 'found'; readonly answers: Answers; readonly found: FoundMatches };

const LAST = QUESTIONS.length - 1;
const isAnswered = (answers: Answers) => JSON.stringify(answers) !== JSON.stringify(NO_ANSWERS) && Object.values(answers).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));

export function MatchApp({ data }: { readonly data: MatchPageData }) {
  const places = useMemo(() => placesOfTable(data), [data]);
  const known = useMemo(() => new Set(data.places.map(({ code }) => code)), [data]);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [screen, setScreen] = useState(0);
  const [isAll, setAll] = useState(false);
  const [isKept, setKept] = useState(false);
  const [isPartial, setPartial] = useState(false);
  const [state, setState] = useState<State>({ is: 'asking' });
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const find = async (asked: Answers, isByHand: boolean) => {
    setState({ is: 'loading' });
    try {
      setState({ is: 'found', answers: asked, found: await findMatches(asked, data, places) });
      if (isByHand) requestAnimationFrame(() => heading.current?.focus());
    } catch {
      setState({ is: 'failed' });
    }
  };

  // Only the number of the screen goes into the history; the answers stay in memory.
  const show = (next: number) => {
    setScreen(next);
    setState({ is: 'asking' });
    requestAnimationFrame(() => form.current?.querySelector('legend')?.focus());
  };
  useEffect(() => {
    const open = () => {
      const read = readFragment(window.location.hash, (code) => known.has(code));
      setAll(read.isAll);
      setPartial(read.isPartial);
      if (!isAnswered(read.answers)) return;
      setAnswers(read.answers);
      setKept(true);
      setScreen(LAST);
      void find(read.answers, false);
    };
    const back = (event: PopStateEvent) => {
      const at = (event.state as { readonly screen?: unknown } | null)?.screen;
      if (typeof at === 'number') show(Math.min(LAST, Math.max(0, at)));
      else if (window.location.hash !== '') open();
      else show(0);
    };
    open();
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  // Kept in the address only when it is wished, and never what may endanger.
  useEffect(() => {
    if (state.is === 'asking' && !isKept) return;
    const fragment = isKept ? writeFragment(answers, isAll) : isAll ? '#all=1' : '';
    if (window.location.hash !== fragment) window.history.replaceState(window.history.state, '', window.location.pathname + fragment);
  }, [isKept, state.is, answers, isAll]);

  const answer = (change: Partial<Answers>) => {
    setPartial(false);
    setAnswers((before) => ({ ...before, ...change }));
  };
  const go = (next: number) => {
    window.history.pushState({ ...window.history.state, screen: next }, '', window.location.pathname + window.location.hash);
    show(next);
  };
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (!isAll && screen < LAST && state.is === 'asking') go(screen + 1);
    else void find(answers, true);
  };
  const restart = () => {
    setAnswers(NO_ANSWERS);
    setKept(false);
    show(0);
  };
  const isAsking = isAll || state.is === 'asking';
  const shown = isAll ? QUESTIONS : [QUESTIONS[screen]!];
  const mayKeep = !isAboutViolence(answers);
  return (
    <>
      {isPartial && <p className="notice" role="status">{matchText.badFragment}</p>}
      <UrgentPanels answers={answers} data={data} />
      {isAsking && (
        <form ref={form} className="questions-form no-print" onSubmit={submit}>
          {!isAll && <p className="progress small soft">{matchText.progress(screen + 1, QUESTIONS.length)}</p>}
          {shown.map((Question) => <Question key={Question.name} answers={answers} data={data} onAnswer={answer} />)}
          <div className="turns">
            {!isAll && screen > 0 && <button type="button" className="button quiet" onClick={() => go(screen - 1)}>{matchText.back}</button>}
            {!isAll && screen < LAST && <button type="submit" className="button">{matchText.next}</button>}
            {!isAll && screen < LAST && <button type="button" className="button quiet" onClick={() => go(screen + 1)}>{matchText.skip}</button>}
            <button type={isAll || screen === LAST ? 'submit' : 'button'} className={isAll || screen === LAST ? 'button' : 'button quiet'} onClick={isAll || screen === LAST ? undefined : () => void find(answers, true)}>{matchText.submit}</button>
          </div>
          <p className="small"><button type="button" className="link" onClick={() => setAll(!isAll)}>{isAll ? matchText.oneByOne : matchText.allAtOnce}</button></p>
        </form>
      )}
      <section className="results" aria-labelledby="match-results" data-match-state={state.is} hidden={state.is === 'asking'}>
        <h2 id="match-results" tabIndex={-1} ref={heading}>{matchText.resultHeading}</h2>
        <p className="status" role="status">
          {state.is === 'loading' && matchText.loading}
          {state.is === 'found' && matchText.count(state.found.result.suggestions.filter(({ verdict }) => verdict !== 'differs').length)}
          {state.is === 'failed' && matchText.failed}
        </p>
        {state.is === 'failed' && <p><button type="button" className="button quiet" onClick={() => void find(answers, true)}>{matchText.retry}</button></p>}
        {state.is === 'found' && <MatchResults key={JSON.stringify(state.answers)} answers={state.answers} found={state.found} data={data} places={places} />}
        {(state.is === 'found' || state.is === 'failed') && (
          <div className="after no-print">
            {mayKeep && <p className="choices"><label><input type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} />{matchText.keep}</label></p>}
            <p className="turns">
              {!isAll && <button type="button" className="button quiet" onClick={() => go(0)}>{matchText.change}</button>}
              <button type="button" className="button quiet" onClick={() => window.print()}>{matchText.print}</button>
              <button type="button" className="button quiet" onClick={restart}>{matchText.reset}</button>
            </p>
          </div>
        )}
      </section>
    </>
  );
}
