/** 結果: what was understood, the places, and ways on. What comes later stands below what is being read. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { SearchDocument } from '../../search/index/search-document.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { asksForEvents } from '../../search/understand/event-words.ts';
import { guidesFor, type GuideTitle } from '../../search/understand/guides-for.ts';
import type { Query } from '../../search/understand/understand.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { isShutThen } from '../../search/answer/spread-kinds.ts';
import { searchText } from '../../words/ja/search.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import { Gatherings } from './Gatherings.tsx';
import { GapReport } from './GapReport.tsx';
import type { SearchPageData } from './search-page-data.ts';
import { SharedNames } from './SharedNames.tsx';
import { GuideLink, GuideTitles } from './GuideLink.tsx';
import { Understood } from './Understood.tsx';
import type { BodyResults } from './use-body-results.ts';
import type { FilteredResults } from './use-filtered.ts';
import { usePerhaps } from './use-perhaps.ts';
import { FIRST_PLACES } from './wanted-parts.ts';

export interface ResultsProps {
  readonly found: FilteredResults;
  readonly index: SearchIndex;
  readonly data: SearchPageData;
  readonly bodies: BodyResults;
  /** not all could be looked through: nothing is said to be absent */
  readonly isFailed: boolean;
  /** in this visit words were of danger */
  readonly isClosed: boolean;
  /** the lines of the places further down are on their way: nothing may stand there that they would push */
  readonly isBeginning: boolean;
  /** how many results are on the screen */
  readonly shown: number;
  readonly onShowMore: () => void;
  /** the reader took a word away (the chip at this position), or chose another */
  readonly onChange: (words: string, chip?: number) => void;
  readonly renderPlace: (document: SearchDocument) => ReactNode;
}

type Render = Pick<ResultsProps, 'renderPlace'>;
type Shown = Pick<ResultsProps, 'shown' | 'onShowMore'> & Render;
type Results = FilteredResults['results'];

const MOST_BODIES = 20;
const MOST_GUIDES = 3;
/** What the filters leave beside the sure results, the surer first. */
const LESS_SURE = ['usually', 'perhaps'] as const;

const documentsOf = (results: Results) => results.map(({ document }) => document);

/** The entries with these ids that are not among the results. Ids are spelled out only now: there are thousands. */
function unlisted(
  ids: readonly string[],
  { results }: FilteredResults,
  { documents }: SearchIndex,
): readonly SearchDocument[] {
  if (ids.length === 0) return [];
  const listed = new Set(documentsOf(results));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return ids.flatMap((id) => byId.get(id) ?? []).filter((document) => !listed.has(document));
}

/** Chains whose words were found, beside those that stand above the places already. */
function unoffered(
  guides: readonly GuideTitle[],
  query: Query,
  data: SearchPageData,
): readonly GuideTitle[] {
  const offered = guidesFor(query, data).map(({ id }) => id);
  return guides.filter(({ id }) => !offered.includes(id)).slice(0, MOST_GUIDES);
}

/** もっと見る: reading goes on at the first new place, for the button moves away from under the finger. */
function Places({
  documents,
  shown,
  more,
  onShowMore,
  renderPlace,
}: {
  readonly documents: readonly SearchDocument[];
  readonly more: number;
} & Shown) {
  const list = useRef<HTMLUListElement>(null);
  const goOn = () => {
    onShowMore();
    requestAnimationFrame(() =>
      list.current?.children[shown]?.querySelector<HTMLElement>('a')?.focus(),
    );
  };
  return (
    <>
      <ul className="places" role="list" ref={list}>
        {documents.slice(0, shown).map(renderPlace)}
      </ul>
      {more > shown && documents.length > shown && (
        <p>
          <button type="button" className="button quiet" onClick={goOn}>
            {searchText.more(more - shown)}
          </button>
        </p>
      )}
    </>
  );
}

function absentIn(area: string, kinds: readonly KindId[]): string {
  const labels = kinds.map((kind) => kindOf(kind).label).join('」「');
  return area === '' ? searchText.absent(labels) : searchText.absentHere(area, labels);
}

/** What was dropped, widened or read as something else. Of what could not be looked through nothing is said. */
function Notices({
  found,
  names,
  isFailed,
}: Pick<ResultsProps, 'found' | 'isFailed'> & { readonly names: ReadonlyMap<string, string> }) {
  const { query, corrections, dropped, isFallback, widened, isLoose, absent, unlisted, unstated } =
    found;
  if (isFailed) return null;
  const area = query.municipalities
    .map((code) => names.get(code) ?? '')
    .filter(Boolean)
    .join('、');
  return (
    <>
      {corrections && <p className="notice">{searchText.corrected(corrections)}</p>}
      {dropped.length > 0 && !isFallback && (
        <p className="notice">{searchText.dropped(dropped.join('」「'))}</p>
      )}
      {widened && <p className="notice">{searchText.widened[widened](area)}</p>}
      {isLoose && <p className="notice">{searchText.loose}</p>}
      {unstated && <p className="notice">{searchText.unstated(unstated.join('」「'))}</p>}
      {unlisted && <p className="notice">{searchText.unlisted(unlisted)}</p>}
      {absent && !widened && <p className="notice">{absentIn(area, absent)}</p>}
      {found.asksForPlace && (
        <div className="notice">
          {searchText.asksForPlace.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** もしかして: near spellings of what was not found. */
function Perhaps({ found, index, onChange }: Pick<ResultsProps, 'found' | 'index' | 'onChange'>) {
  const { query, isFallback, dropped } = found;
  const isUnfound = isFallback || dropped.length > 0;
  const unfound = dropped.length > 0 ? dropped : [query.text];
  const labels = usePerhaps(isUnfound ? unfound : [], index);
  if (!isUnfound) return null;
  return (
    <p className="perhaps">
      {labels.length > 0 && (
        <>
          {searchText.perhaps}:{' '}
          {labels.map((label) => (
            <button key={label} type="button" className="link" onClick={() => onChange(label)}>
              {label}
            </button>
          ))}
        </>
      )}
    </p>
  );
}

/** A heading and its places; nothing where there are none. */
function Section({
  heading,
  lead,
  documents,
  renderPlace,
}: {
  readonly heading: string;
  readonly lead?: string;
  readonly documents: readonly SearchDocument[];
} & Render) {
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {lead && <p className="small soft">{lead}</p>}
      <ul className="places" role="list">
        {documents.map(renderPlace)}
      </ul>
    </section>
  );
}

/** The same, shown in groups. */
function LongSection({
  heading,
  lead,
  results,
  total,
  ...shown
}: {
  readonly heading: string;
  readonly lead: string;
  readonly results: Results;
  readonly total: number;
} & Shown) {
  if (results.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <p className="small soft">{lead}</p>
      <Places documents={documentsOf(results)} more={total} {...shown} />
    </section>
  );
}

/** ほかの地域の窓口: not in the way of who has to name a place first. */
function OtherTowns({ results, ...shown }: { readonly results: Results } & Shown) {
  const [isOpen, setOpen] = useState(false);
  if (results.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{searchText.otherTowns(results.length)}</summary>
      {isOpen && (
        <>
          <p className="small soft">{searchText.otherTownsLead}</p>
          <Places documents={documentsOf(results)} more={results.length} {...shown} />
        </>
      )}
    </details>
  );
}

interface Parted {
  readonly places: Results;
  /** known to be shut at the time asked for */
  readonly shut: Results;
  readonly ofOtherTowns: Results;
}

/** The results as they are told apart: for anybody, shut then, and for the people of other towns. */
function partsOf({ results, untilPlace }: FilteredResults): Parted {
  const waits = ({ document }: Results[number]) => untilPlace?.desks.has(document) === true;
  const shown = results.filter((one) => !waits(one));
  return {
    places: shown.filter((one) => !isShutThen(one)),
    shut: shown.filter(isShutThen),
    ofOtherTowns: results.filter(waits),
  };
}

/** Pages' own words, below what the curated fields found; before the desks where they found nothing. */
function Bodies({
  documents,
  guides,
  query,
  renderPlace,
}: {
  readonly documents: readonly SearchDocument[];
  readonly guides: readonly GuideTitle[];
  readonly query: Query;
} & Render) {
  return (
    <>
      {guides.length > 0 && (
        <section>
          <h2>{searchText.guideBodies}</h2>
          <GuideTitles guides={guides} query={query} />
        </section>
      )}
      <Section
        heading={searchText.bodies}
        documents={documents.slice(0, MOST_BODIES)}
        renderPlace={renderPlace}
      />
    </>
  );
}

/** Nothing was found: the pages' own words are the answer, and the desks wait until they are known. */
function NoneFound({
  isWaiting,
  bodies,
  needsPage,
}: {
  readonly isWaiting: boolean;
  readonly bodies: ReactNode;
  readonly needsPage: string;
}) {
  return (
    <>
      {isWaiting && <p className="soft">{searchText.bodiesAsking}</p>}
      {bodies}
      {!isWaiting && (
        <p className="notice">
          {searchText.noneNext} <a href={needsPage}>{searchText.needs}</a>
        </p>
      )}
    </>
  );
}

/** What stands below the places: it comes when they have all their lines. */
function WaysOn({
  found,
  bodies,
  bodySection,
  data,
  isClosed,
  renderPlace,
}: Pick<ResultsProps, 'found' | 'bodies' | 'data' | 'isClosed'> &
  Render & { readonly bodySection: ReactNode }) {
  const { query } = found;
  return (
    <>
      <Section
        heading={searchText.related}
        lead={searchText.relatedLead}
        documents={documentsOf(found.related)}
        renderPlace={renderPlace}
      />
      <Section
        heading={searchText.nearby}
        documents={documentsOf(found.nearby)}
        renderPlace={renderPlace}
      />
      {bodySection}
      {bodies.is === 'failed' && <p className="small soft">{searchText.bodiesFailed}</p>}
      {!query.isSensitive && (
        <GapReport address={data.gapReport} words={isClosed ? '' : query.text} ways={data.ways} />
      )}
    </>
  );
}

/** The button of つなぎ帳 in each place. */
function useShortlistButton(): void {
  useEffect(
    () => void loadChunk(() => import('../../site/elements/shortlist-button.ts')).catch(() => {}),
    [],
  );
}

export function SearchResultsView(props: ResultsProps) {
  const { found, index, data, bodies, isFailed, isBeginning, onShowMore, onChange, renderPlace } =
    props;
  useShortlistButton();
  const names = useMemo(() => new Map(index.places.map(({ code, name }) => [code, name])), [index]);
  const { isFallback } = found;
  const extra = useMemo(() => unlisted(bodies.ids, found, index), [bodies, found, index]);
  const { places, shut, ofOtherTowns } = useMemo(() => partsOf(found), [found]);
  const isWaiting = isFallback && bodies.is === 'asking';
  const bodySection = (
    <Bodies
      documents={extra}
      guides={unoffered(bodies.guides, found.query, data)}
      query={found.query}
      renderPlace={renderPlace}
    />
  );
  const shown = isBeginning ? FIRST_PLACES : props.shown;
  const list = { shown, onShowMore, renderPlace };
  return (
    <>
      <Understood query={found.query} onChange={onChange} />
      <GuideLink query={found.query} data={data} />
      {!found.query.isSensitive && asksForEvents(found.query.text) && (
        <Gatherings query={found.query} places={index.places} file={data.events} />
      )}
      <SharedNames query={found.query} places={index.places} onChange={onChange} />
      <Notices found={found} names={names} isFailed={isFailed} />
      <Perhaps found={found} index={index} onChange={onChange} />
      {isFallback && (
        <NoneFound isWaiting={isWaiting} bodies={bodySection} needsPage={data.needsPage} />
      )}
      <LongSection
        heading={searchText.results}
        lead={searchText.order}
        results={isWaiting ? [] : places}
        total={isBeginning ? 0 : found.total - shut.length - ofOtherTowns.length}
        {...list}
      />
      {!isWaiting && <OtherTowns results={ofOtherTowns} {...list} />}
      <LongSection
        heading={searchText.shutThen(found.query.time?.label ?? '')}
        lead={searchText.shutThenLead}
        results={isWaiting || isBeginning ? [] : shut}
        total={shut.length}
        {...list}
      />
      {LESS_SURE.map((less) => (
        <LongSection
          key={less}
          heading={searchText.filters[less]}
          lead={searchText.filters[`${less}Lead`]}
          results={isBeginning ? [] : (found[less] ?? [])}
          total={found[less]?.length ?? 0}
          {...list}
        />
      ))}
      {!isBeginning && <WaysOn {...props} bodySection={isFallback ? null : bodySection} />}
    </>
  );
}
