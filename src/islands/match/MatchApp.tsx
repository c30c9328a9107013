/** ぴったり探す: six short screens, each of which may be skipped; or all on one page for counsellors. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Answers } from '../../matching/answers.ts';
import { placesOfTable } from '../../domain/area/area-table.ts';
import { matchText } from '../../words/ja/match.ts';
import { entryState } from '../shared/history-state.ts';
import type { CaseLineProps } from './CaseLine.tsx';
import type { MatchPageData } from './match-page-data.ts';
import { ResultSection } from './ResultSection.tsx';
import { UrgentPanels } from './UrgentPanels.tsx';
import { SCREEN_OF } from './screens.ts';
import { useAreas } from './use-place-kit.ts';
import type { BenchParts } from './use-bench-parts.ts';
import { useBench } from './use-bench.ts';
import { useCountry } from './use-country.ts';
import { useForm, type FormChunk } from './use-form.ts';
import { useFound } from './use-found.ts';
import { useGiven } from './use-given.ts';
import { useTurns } from './use-turns.ts';
import { useVisits } from './use-visits.ts';

/** ms without another change before the results follow: a number is typed to its end */
const PAUSE = 250;

interface CaseProps extends CaseLineProps {
  /** where results stand beside the questions */
  readonly bench: BenchParts | undefined;
  /** where the questions could not be had */
  readonly onRetry: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The questions; beside results, on a narrow screen, behind the line that says what was answered. */
function CasePart({ bench, onRetry, children, ...line }: CaseProps) {
  return (
    <div className="case">
      {bench && <bench.CaseLine {...line} />}
      <div id="case-form" className={bench && !line.isOpen ? 'folded' : undefined}>
        {children}
        {onRetry && (
          <p className="notice" role="alert">
            {matchText.formFailed}{' '}
            <button type="button" className="button quiet" onClick={onRetry}>
              {matchText.retry}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

interface Props {
  readonly sent: MatchPageData;
  /** where the visit begins with questions */
  readonly form: FormChunk | undefined;
}

export function MatchApp({ sent, form }: Props) {
  const [data, setData] = useState(sent);
  const places = useMemo(() => placesOfTable(data), [data]);
  // What listens to the browser's own events asks the table of the moment.
  const known = useRef<ReadonlySet<string>>(new Set());
  known.current = useMemo(() => new Set(data.places.map(({ code }) => code)), [data]);
  const given = useGiven();
  const { search, heading, find, leave } = useFound(data, places);
  /** the question that comes next takes the focus */
  const isTurned = useRef(false);
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
    isTurned.current = true;
  };
  const { isOpened, step } = useVisits({
    given,
    searchIs: search.is,
    isKnownPlace: (code) => known.current.has(code),
    find: (asking) => void find(asking, 'opened'),
    show,
  });
  const asked = useForm(isOpened && (isAll || isAsking), form);
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
          <CasePart
            bench={isBench ? parts : undefined}
            onRetry={asked.isFailed ? asked.load : undefined}
            answers={answers}
            places={places}
            isOpen={isCaseOpen}
            onTurn={() => setCaseOpen(!isCaseOpen)}
          >
            {asked.chunk && (
              <asked.chunk.QuestionForm
                isTurned={isTurned}
                given={given}
                turns={turns}
                data={data}
                areas={areas}
                go={go}
              />
            )}
          </CasePart>
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
