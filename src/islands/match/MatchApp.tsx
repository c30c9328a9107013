/** ぴったり探す: six short screens, each of which may be skipped; or all on one page for counsellors. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answers } from '../../matching/answers.ts';
import { placesOfTable } from '../../domain/area/area-table.ts';
import { matchText } from '../../words/ja/match.ts';
import { entryState } from '../shared/history-state.ts';
import type { MatchPageData } from './match-page-data.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { ResultSection } from './ResultSection.tsx';
import { UrgentPanels } from './UrgentPanels.tsx';
import { SCREEN_OF } from './questions.tsx';
import { useAreas } from './use-place-kit.ts';
import { useBench } from './use-bench.ts';
import { useCountry } from './use-country.ts';
import { useFound } from './use-found.ts';
import { useGiven } from './use-given.ts';
import { useTurns } from './use-turns.ts';
import { useVisits } from './use-visits.ts';

/** ms without another change before the results follow: a number is typed to its end */
const PAUSE = 250;

export function MatchApp({ sent }: { readonly sent: MatchPageData }) {
  const [data, setData] = useState(sent);
  const places = useMemo(() => placesOfTable(data), [data]);
  // What listens to the browser's own events asks the table of the moment.
  const known = useRef<ReadonlySet<string>>(new Set());
  known.current = useMemo(() => new Set(data.places.map(({ code }) => code)), [data]);
  const given = useGiven();
  const { search, heading, find, leave } = useFound(data, places);
  const form = useRef<HTMLFormElement>(null);
  const { answers, screen, isAll } = given;
  const isAsking = search.is === 'asking';
  const canRead = useCountry(data, isAll || (isAsking && screen === SCREEN_OF.place), setData);
  const areas = useAreas(data, isAll || (isAsking && screen > 0), canRead);
  // What was typed before the names could be read.
  useEffect(() => given.readWith(areas.finder), [areas]);
  const isBench = isAll && !isAsking;
  const { parts, choices, open } = useBench(answers, isAll, isBench);
  const [isCaseOpen, setCaseOpen] = useState(false);
  // The results follow the case: the focus stays where it is.
  useEffect(() => {
    if (!isBench) return undefined;
    const later = setTimeout(() => void find(answers, 'changed'), PAUSE);
    return () => clearTimeout(later);
  }, [answers, isBench]);

  const show = (next: number) => {
    leave();
    given.setScreen(next);
    requestAnimationFrame(() => form.current?.querySelector('legend')?.focus());
  };
  const step = useVisits({
    given,
    searchIs: search.is,
    isKnownPlace: (code) => known.current.has(code),
    find: (asking) => void find(asking, 'opened'),
    show,
  });
  const go = (next: number) => {
    step({ screen: next, isResult: false });
    show(next);
  };
  const finish = (own: Answers) => {
    if (!isAll && isAsking) step({ screen, isResult: true });
    setCaseOpen(false);
    void find(own, 'pressed');
  };
  const turns = useTurns({ given, isAsking, nameOf: places.nameOf, go, finish });
  const restart = () => {
    given.clear();
    turns.restart();
    choices.clear();
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
      <UrgentPanels answers={answers} data={data} places={places} isNear={isAsking} />
      <div className={isBench ? 'bench' : undefined}>
        {(isAll || isAsking) && (
          <div className="case">
            {isBench && parts && (
              <parts.CaseLine
                answers={answers}
                places={places}
                isOpen={isCaseOpen}
                onTurn={() => setCaseOpen(!isCaseOpen)}
              />
            )}
            <div id="case-form" className={isBench && parts && !isCaseOpen ? 'folded' : undefined}>
              <QuestionForm
                form={form}
                given={given}
                turns={turns}
                data={data}
                areas={areas}
                go={go}
              />
            </div>
          </div>
        )}
        <ResultSection
          search={search}
          heading={heading}
          given={given}
          data={data}
          places={places}
          bench={open}
          onWard={(municipality) => {
            turns.takeArea(municipality);
            void find({ ...answers, municipality }, 'pressed');
          }}
          onRetry={() => void find(answers, 'pressed')}
          onChange={() => go(0)}
          onRestart={restart}
        />
      </div>
    </>
  );
}
