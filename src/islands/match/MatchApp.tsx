/** ぴったり探す: three questions on one screen, answered in any order or not at all. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answers } from '../../domain/answers.ts';
import type { MatchRecord } from '../../domain/match-record.ts';
import type { MatchResult } from '../../domain/matcher.ts';
import { NEEDS, needLabel, type NeedId } from '../../domain/need.ts';
import { STEPS } from '../../domain/step.ts';
import { matchText } from '../../site/match-text.ts';
import { NO_ANSWERS, readFragment, writeFragment } from './answers-fragment.ts';
import { findMatches } from './find-matches.ts';
import { loadRecords } from './load-records.ts';
import { placesOf, type MatchPageData } from './match-page-data.ts';
import { MatchResults } from './MatchResults.tsx';

type State =
  | { readonly is: 'asking' | 'loading' | 'failed' }
  | { readonly is: 'found'; readonly answers: Answers; readonly result: MatchResult; readonly records: ReadonlyMap<string, MatchRecord> };

export function MatchApp({ data }: { readonly data: MatchPageData }) {
  const places = useMemo(() => placesOf(data), [data]);
  const known = useMemo(() => new Set(data.places.map(({ code }) => code)), [data]);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [isPartial, setPartial] = useState(false);
  const [state, setState] = useState<State>({ is: 'asking' });
  const heading = useRef<HTMLHeadingElement>(null);

  const search = async (asked: Answers, isByHand: boolean) => {
    setState({ is: 'loading' });
    try {
      const result = await findMatches(asked, data, places);
      const national = await loadRecords(data.dataFolder, ['national']);
      const records = new Map([...national, ...result.desks, ...result.suggestions.map(({ record }) => record)].map((record) => [record.id, record]));
      setState({ is: 'found', answers: asked, result, records });
      if (isByHand) requestAnimationFrame(() => heading.current?.focus());
    } catch {
      setState({ is: 'failed' });
    }
  };

  useEffect(() => {
    const open = () => {
      const read = readFragment(window.location.hash, (code) => known.has(code));
      setAnswers(read.answers);
      setPartial(read.isPartial);
      const isAsked = read.answers.needs.length > 0 || read.answers.municipality !== undefined || read.answers.step !== undefined;
      if (isAsked) void search(read.answers, false);
      else setState({ is: 'asking' });
    };
    open();
    window.addEventListener('popstate', open);
    return () => window.removeEventListener('popstate', open);
  }, []);

  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    setPartial(false);
    const fragment = writeFragment(answers);
    const address = window.location.pathname + fragment;
    if (window.location.hash !== fragment) window.history.pushState(null, '', address);
    void search(answers, true);
  };

  return (
    <>
      {isPartial && <p className="notice" role="status">{matchText.badFragment}</p>}
      <form onSubmit={submit}>
        <fieldset>
          <legend>{matchText.needLegend}</legend>
          <div className="choices">
            {NEEDS.map(({ id }) => (
              <label key={id}><input type="radio" name="need" value={id} checked={answers.needs.includes(id)} onChange={() => setAnswers({ ...answers, needs: [id as NeedId] })} />{needLabel(id)}</label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{matchText.areaLegend}</legend>
          <label className="field">
            <span className="visually-hidden">{matchText.areaLabel}</span>
            <select value={answers.municipality ?? ''} onChange={(event) => setAnswers({ ...answers, municipality: (event.target as HTMLSelectElement).value || undefined })}>
              <option value="">{matchText.areaUnset}</option>
              {data.prefectures.map((prefecture) => {
                const own = data.places.filter((place) => place.prefecture === prefecture.code);
                return own.length > 0 && <optgroup key={prefecture.code} label={prefecture.name}>{own.map((place) => <option key={place.code} value={place.code}>{place.name}</option>)}</optgroup>;
              })}
            </select>
          </label>
        </fieldset>
        <fieldset>
          <legend>{matchText.stepLegend}</legend>
          <div className="choices">
            <label><input type="radio" name="step" value="" checked={answers.step === undefined} onChange={() => setAnswers({ ...answers, step: undefined })} />{matchText.stepUnset}</label>
            {STEPS.map(({ id, feeling }) => (
              <label key={id}><input type="radio" name="step" value={id} checked={answers.step === id} onChange={() => setAnswers({ ...answers, step: id })} />{feeling}</label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="button">{matchText.submit}</button>
      </form>
      <section className="results" aria-labelledby="match-results" data-match-state={state.is} hidden={state.is === 'asking'}>
        <h2 id="match-results" tabIndex={-1} ref={heading}>{matchText.resultHeading}</h2>
        <p className="status" role="status">
          {state.is === 'loading' && matchText.loading}
          {state.is === 'found' && state.result.suggestions.length > 0 && matchText.count(state.result.suggestions.length)}
          {state.is === 'failed' && matchText.failed}
        </p>
        {state.is === 'failed' && <p><button type="button" className="button quiet" onClick={() => void search(answers, true)}>{matchText.retry}</button></p>}
        {state.is === 'found' && <MatchResults key={JSON.stringify(state.answers)} answers={state.answers} result={state.result} records={state.records} data={data} places={places} />}
      </section>
    </>
  );
}
