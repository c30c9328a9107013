/** ぴったり探す: six short screens, each of which may be skipped; or all on one page for counsellors. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { isUrgent, NO_ANSWERS, type Answers } from '../../matching/answers.ts';
import { placesOfTable } from '../../domain/area/area-table.ts';
import { matchText } from '../../words/ja/match.ts';
import { areasOfTable } from '../shared/table-areas.ts';
import { followFragment } from '../shared/follow-fragment.ts';
import { entryState } from '../shared/history-state.ts';
import { isOwnFragment, readFragment, writeFragment } from './answers-fragment.ts';
import { findMatches, type FoundMatches } from './find-matches.ts';
import { mayBeKept, NOTHING_TYPED, stateOf, visitOf, type Typed } from './kept-state.ts';
import type { MatchPageData } from './match-page-data.ts';
import { MatchResults } from './MatchResults.tsx';
import { QUESTIONS, SCREEN_OF } from './questions.tsx';
import { UrgentPanels } from './UrgentPanels.tsx';
import { answersTyped, untakenIn, type TypedField } from './untaken.ts';

type State =
  | { readonly is: 'asking' | 'loading' | 'failed' }
  | { readonly is: 'found'; readonly answers: Answers; readonly found: FoundMatches };
type Aim = 'next' | 'result';

const LAST = QUESTIONS.length - 1;
const isAnswered = (answers: Answers) =>
  JSON.stringify(answers) !== JSON.stringify(NO_ANSWERS) &&
  Object.values(answers).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );

export function MatchApp({ data }: { readonly data: MatchPageData }) {
  const places = useMemo(() => placesOfTable(data), [data]);
  const areas = useMemo(() => areasOfTable(data), [data]);
  const known = useMemo(() => new Set(data.places.map(({ code }) => code)), [data]);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [screen, setScreen] = useState(0);
  const [isAll, setAll] = useState(false);
  const [isKept, setKept] = useState(false);
  const [isPartial, setPartial] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const [state, setState] = useState<State>({ is: 'asking' });
  const [asked, setAsked] = useState<TypedField>();
  const [letGo, setLetGo] = useState<Typed>(NOTHING_TYPED);
  const aim = useRef<Aim>('next');
  const turn = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const fragment = isKept ? writeFragment(answers, isAll) : isAll ? '#all=1' : '';
  const visit = { screen, isResult: state.is !== 'asking', answers, typed };
  // What the browser's own events see: they are listened to once.
  const now = useRef({ fragment, visit });
  now.current = { fragment, visit };
  const addressNow = () => window.location.pathname + window.location.search + now.current.fragment;

  const find = async (asking: Answers, isByHand: boolean) => {
    const mine = (turn.current += 1);
    setState({ is: 'loading' });
    try {
      const found = await findMatches(asking, data, places);
      if (mine !== turn.current) return;
      setState({ is: 'found', answers: asking, found });
      if (isByHand) requestAnimationFrame(() => heading.current?.focus());
    } catch {
      if (mine === turn.current) setState({ is: 'failed' });
    }
  };
  const show = (next: number) => {
    turn.current += 1;
    setScreen(next);
    setState({ is: 'asking' });
    requestAnimationFrame(() => form.current?.querySelector('legend')?.focus());
  };

  useEffect(() => {
    const openFragment = () => {
      const read = readFragment(window.location.hash, (code) => known.has(code));
      setAll(read.isAll);
      setPartial(read.isPartial);
      if (!isAnswered(read.answers)) return;
      setAnswers(read.answers);
      setTyped({ place: '', age: read.answers.age?.toString() ?? '' });
      setKept(true);
      setScreen(LAST);
      void find(read.answers, false);
    };
    const visitIn = (kept: unknown) => visitOf(kept, (code) => known.has(code), QUESTIONS.length);
    const begin = () => {
      const kept = visitIn(window.history.state);
      if (!kept || !isAnswered(kept.answers)) {
        openFragment();
        if (kept) setScreen(kept.screen);
        if (kept) setTyped((read) => (read.age === '' ? kept.typed : read));
        return;
      }
      const read = readFragment(window.location.hash, (code) => known.has(code));
      setAll(read.isAll);
      setKept(isAnswered(read.answers));
      setAnswers(kept.answers);
      setTyped(kept.typed);
      setScreen(kept.screen);
      if (kept.isResult) void find(kept.answers, false);
    };
    /** Back and forward move between screens; the answers stay as they are now. */
    const open = (kept: unknown) => {
      const to = visitIn(kept);
      if (to?.isResult) void find(now.current.visit.answers, false);
      else if (to) show(to.screen);
      else if (window.location.hash !== '') openFragment();
      else window.history.replaceState(entryState(stateOf(now.current.visit)), '', addressNow());
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

  // In the address only when it is wished; in the history's memory, so that a reload loses nothing. Never what may endanger.
  useEffect(() => {
    if (isOpened) window.history.replaceState(entryState(stateOf(visit)), '', addressNow());
  }, [isOpened, fragment, screen, state.is, answers, typed]);

  const answer = (change: Partial<Answers>) => {
    setPartial(false);
    setAnswers((before) => ({ ...before, ...change }));
  };
  const type = (change: Partial<Typed>) => {
    setAsked(undefined);
    setTyped((before) => ({ ...before, ...change }));
    answer(answersTyped(change, areas.finder));
  };
  /** A step in the history. What is left behind keeps the number of its screen and no answers. */
  const step = (next: { readonly screen: number; readonly isResult: boolean }) => {
    window.history.replaceState(entryState({ screen }), '', addressNow());
    window.history.pushState(entryState(stateOf({ ...visit, ...next })), '', addressNow());
  };
  const go = (next: number) => {
    step({ screen: next, isResult: false });
    show(next);
  };
  const ask = (field: TypedField) => {
    setAsked(field);
    if (!isAll && (screen !== SCREEN_OF[field] || state.is !== 'asking')) go(SCREEN_OF[field]);
  };
  /** Goes on, unless something typed was not taken. */
  const goOn = (to: Aim, own: Answers = answers, passed: Typed = letGo) => {
    aim.current = to;
    const [field] = untakenIn(typed, own, passed).filter(
      (one) => to === 'result' || SCREEN_OF[one] === screen,
    );
    if (field) return ask(field);
    setAsked(undefined);
    if (to === 'next') return go(screen + 1);
    if (!isAll && state.is === 'asking') step({ screen, isResult: true });
    return void find(own, true);
  };
  const takeArea = (municipality: string | undefined) => {
    setTyped((before) => ({
      ...before,
      place: municipality === undefined ? '' : places.nameOf(municipality),
    }));
    answer({ municipality });
    if (asked !== 'place') return;
    setAsked(undefined);
    if (municipality !== undefined) goOn(aim.current, { ...answers, municipality });
  };
  const passOver = (field: TypedField | undefined, to: Aim) => {
    const passed = field ? { ...letGo, [field]: typed[field] } : letGo;
    setLetGo(passed);
    goOn(to, answers, passed);
  };
  const skip = () =>
    passOver(
      (Object.keys(SCREEN_OF) as TypedField[]).find((field) => SCREEN_OF[field] === screen),
      'next',
    );
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    goOn(!isAll && screen < LAST ? 'next' : 'result');
  };
  const restart = () => {
    setAnswers(NO_ANSWERS);
    setTyped(NOTHING_TYPED);
    setLetGo(NOTHING_TYPED);
    setAsked(undefined);
    setKept(false);
    window.history.replaceState(entryState({ screen: 0 }), '', window.location.pathname);
    window.history.pushState(entryState({ screen: 0 }), '', window.location.pathname);
    show(0);
  };
  const isAsking = isAll || state.is === 'asking';
  const shown = isAll ? QUESTIONS : [QUESTIONS[screen]!];
  const isCalm = state.is === 'found' && !isUrgent(state.answers);
  const isFinal = isAll || screen === LAST;
  return (
    <>
      {isPartial && (
        <p className="notice" role="status">
          {matchText.badFragment}
        </p>
      )}
      <UrgentPanels answers={answers} data={data} />
      {isAsking && (
        <form ref={form} className="questions-form no-print" onSubmit={submit}>
          {!isAll && (
            <p className="progress small soft">
              {matchText.progress(screen + 1, QUESTIONS.length)}
            </p>
          )}
          {shown.map((Question) => (
            <Question
              key={Question.name}
              answers={answers}
              data={data}
              onAnswer={answer}
              areas={areas}
              typed={typed}
              onType={type}
              onTakeArea={takeArea}
              asked={asked}
              onLetGo={() => passOver(asked, aim.current)}
            />
          ))}
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
              <button type="button" className="button quiet" onClick={skip}>
                {matchText.skip}
              </button>
            )}
            <button
              type={isFinal ? 'submit' : 'button'}
              className={isFinal ? 'button' : 'button quiet'}
              onClick={isFinal ? undefined : () => goOn('result')}
            >
              {matchText.submit}
            </button>
          </div>
          <p className="small">
            <button type="button" className="link" onClick={() => setAll(!isAll)}>
              {isAll ? matchText.oneByOne : matchText.allAtOnce}
            </button>
          </p>
        </form>
      )}
      <section
        className="results"
        aria-labelledby="match-results"
        data-match-state={state.is}
        hidden={state.is === 'asking'}
      >
        <h2 id="match-results" tabIndex={-1} ref={heading}>
          {isUrgent(answers) ? matchText.urgentHeading : matchText.resultHeading}
        </h2>
        <p className="status" role="status">
          {state.is === 'loading' && matchText.loading}
          {isCalm &&
            matchText.count(
              state.found.result.suggestions.filter(({ verdict }) => verdict !== 'differs').length,
            )}
          {state.is === 'failed' && matchText.failed}
        </p>
        {state.is === 'failed' && (
          <p>
            <button type="button" className="button quiet" onClick={() => void find(answers, true)}>
              {matchText.retry}
            </button>
          </p>
        )}
        {state.is === 'found' && (
          <MatchResults
            key={JSON.stringify(state.answers)}
            answers={state.answers}
            found={state.found}
            data={data}
            places={places}
          />
        )}
        {(state.is === 'found' || state.is === 'failed') && (
          <div className="after no-print">
            {mayBeKept(answers) && (
              <p className="choices">
                <label>
                  <input type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} />
                  {matchText.keep}
                </label>
              </p>
            )}
            <p className="turns">
              {!isAll && (
                <button type="button" className="button quiet" onClick={() => go(0)}>
                  {matchText.change}
                </button>
              )}
              <button type="button" className="button quiet" onClick={() => window.print()}>
                {matchText.print}
              </button>
              <button type="button" className="button quiet" onClick={restart}>
                {matchText.reset}
              </button>
            </p>
          </div>
        )}
      </section>
    </>
  );
}
