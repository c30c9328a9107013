/** ぴったり探す: six short screens, each of which may be skipped; or all on one page for counsellors. */
import { useEffect, useMemo, useRef } from 'react';
import type { Answers } from '../../matching/answers.ts';
import { placesOfTable } from '../../domain/area/area-table.ts';
import { matchText } from '../../words/ja/match.ts';
import { entryState } from '../shared/history-state.ts';
import type { MatchPageData } from './match-page-data.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { ResultSection } from './ResultSection.tsx';
import { UrgentPanels } from './UrgentPanels.tsx';
import { useAreas } from './use-place-kit.ts';
import { useFound } from './use-found.ts';
import { useGiven } from './use-given.ts';
import { useTurns } from './use-turns.ts';
import { useVisits } from './use-visits.ts';

export function MatchApp({ data }: { readonly data: MatchPageData }) {
  const places = useMemo(() => placesOfTable(data), [data]);
  const known = useMemo(() => new Set(data.places.map(({ code }) => code)), [data]);
  const given = useGiven();
  const { search, heading, find, leave } = useFound(data, places);
  const form = useRef<HTMLFormElement>(null);
  const { answers, screen, isAll } = given;
  const isAsking = search.is === 'asking';
  const areas = useAreas(data, isAll || (isAsking && screen > 0));
  // What was typed before the names could be read.
  useEffect(() => given.readWith(areas.finder), [areas]);

  const show = (next: number) => {
    leave();
    given.setScreen(next);
    requestAnimationFrame(() => form.current?.querySelector('legend')?.focus());
  };
  const step = useVisits({
    given,
    searchIs: search.is,
    isKnownPlace: (code) => known.has(code),
    find: (asking) => void find(asking, false),
    show,
  });
  const go = (next: number) => {
    step({ screen: next, isResult: false });
    show(next);
  };
  const finish = (own: Answers) => {
    if (!isAll && isAsking) step({ screen, isResult: true });
    void find(own, true);
  };
  const turns = useTurns({ given, isAsking, nameOf: places.nameOf, go, finish });
  const restart = () => {
    given.clear();
    turns.restart();
    window.history.replaceState(entryState({ screen: 0 }), '', window.location.pathname);
    window.history.pushState(entryState({ screen: 0 }), '', window.location.pathname);
    show(0);
  };
  return (
    <>
      {given.isPartial && (
        <p className="notice" role="status">
          {matchText.badFragment}
        </p>
      )}
      <UrgentPanels answers={answers} data={data} />
      {(isAll || isAsking) && (
        <QuestionForm form={form} given={given} turns={turns} data={data} areas={areas} go={go} />
      )}
      <ResultSection
        search={search}
        heading={heading}
        given={given}
        data={data}
        places={places}
        onRetry={() => void find(answers, true)}
        onChange={() => go(0)}
        onRestart={restart}
      />
    </>
  );
}
