/** 結果: what was understood, the places, and ways on. What comes later stands below what is being read. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { SearchDocument } from '../../search/index/search-document.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { searchText } from '../../words/ja/search.ts';
import { inSlices } from '../shared/in-slices.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import { afterPause } from './after-pause.ts';
import { GapReport } from './GapReport.tsx';
import type { SearchPageData } from './search-page-data.ts';
import { Understood } from './Understood.tsx';
import type { BodyResults } from './use-body-results.ts';
import type { FilteredResults } from './use-search.ts';

export interface ResultsProps {
  readonly found: FilteredResults;
  readonly index: SearchIndex;
  readonly data: SearchPageData;
  readonly bodies: BodyResults;
  /** not all could be looked through: nothing is said to be absent */
  readonly isFailed: boolean;
  /** in this visit words were of danger */
  readonly isClosed: boolean;
  /** how many results are on the screen */
  readonly shown: number;
  readonly onShowMore: () => void;
  /** the reader took a word away (the chip at this position), or chose another */
  readonly onChange: (words: string, chip?: number) => void;
  readonly renderPlace: (document: SearchDocument) => ReactNode;
}

const MOST_BODIES = 20;
const MOST_PERHAPS = 5;
/** What the filters leave beside the sure results, the surer first. */
const LESS_SURE = ['usually', 'perhaps'] as const;

/** The entries with these ids that are not among the results. Ids are spelled out only now: there are thousands. */
function unlisted(
  ids: readonly string[],
  { results }: FilteredResults,
  { documents }: SearchIndex,
): readonly SearchDocument[] {
  if (ids.length === 0) return [];
  const listed = new Set(results.map(({ document }) => document));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return ids.flatMap((id) => byId.get(id) ?? []).filter((document) => !listed.has(document));
}

/** Near spellings, loaded when something was not found. */
function usePerhaps(words: readonly string[], index: SearchIndex): readonly string[] {
  const [perhaps, setPerhaps] = useState<readonly string[]>([]);
  const key = words.join(' ');
  useEffect(() => {
    setPerhaps([]);
    if (key === '') return;
    return afterPause((isStale) => {
      const look = async () => {
        const { suggestSteps } = await loadChunk(
          () => import('../../search/answer/suggestions.ts'),
        );
        for (const word of words) {
          if (isStale()) return;
          const near = await inSlices(suggestSteps(word, index, 3));
          if (isStale()) return;
          setPerhaps((before) => [...new Set([...before, ...near])].slice(0, MOST_PERHAPS));
        }
      };
      look().catch(() => {});
    });
  }, [key, index]);
  return perhaps;
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
  readonly shown: number;
  readonly more: number;
} & Pick<ResultsProps, 'onShowMore' | 'renderPlace'>) {
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
      {documents.length > shown && (
        <p>
          <button type="button" className="button quiet" onClick={goOn}>
            {searchText.more(more - shown)}
          </button>
        </p>
      )}
    </>
  );
}

/** What was dropped, widened or read as something else. Of what could not be looked through nothing is said. */
function Notices({
  found,
  names,
  isFailed,
}: Pick<ResultsProps, 'found' | 'isFailed'> & { readonly names: ReadonlyMap<string, string> }) {
  const { query, corrections, dropped, isFallback, widened, isLoose } = found;
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
    </>
  );
}

export function SearchResultsView({
  found,
  index,
  data,
  bodies,
  isFailed,
  isClosed,
  shown,
  onShowMore,
  onChange,
  renderPlace,
}: ResultsProps) {
  useEffect(
    () => void loadChunk(() => import('../../site/elements/shortlist-button.ts')).catch(() => {}),
    [],
  );
  const names = useMemo(() => new Map(index.places.map(({ code, name }) => [code, name])), [index]);
  const { query, isFallback, dropped } = found;
  const unfound = dropped.length > 0 ? dropped : [query.text];
  const mayBeMisspelled = isFallback || dropped.length > 0;
  const perhaps = usePerhaps(mayBeMisspelled ? unfound : [], index);
  const extra = useMemo(() => unlisted(bodies.ids, found, index), [bodies, found, index]);
  // Where nothing else was found, the pages' own words are the answer: the desks wait until they are known.
  const isWaiting = isFallback && bodies.is === 'asking';
  const bodySection = extra.length > 0 && (
    <section>
      <h2>{searchText.bodies}</h2>
      <ul className="places" role="list">
        {extra.slice(0, MOST_BODIES).map(renderPlace)}
      </ul>
    </section>
  );
  return (
    <>
      <Understood query={query} onChange={onChange} />
      <Notices found={found} names={names} isFailed={isFailed} />
      {mayBeMisspelled && (
        <p className="perhaps">
          {perhaps.length > 0 && (
            <>
              {searchText.perhaps}:{' '}
              {perhaps.map((label) => (
                <button key={label} type="button" className="link" onClick={() => onChange(label)}>
                  {label}
                </button>
              ))}
            </>
          )}
        </p>
      )}
      {isWaiting && <p className="soft">{searchText.bodiesAsking}</p>}
      {isFallback && bodySection}
      {isFallback && !isWaiting && (
        <p className="notice">
          {searchText.noneNext} <a href={data.needsPage}>{searchText.needs}</a>
        </p>
      )}
      {found.results.length > 0 && !isWaiting && (
        <section>
          <h2>{searchText.results}</h2>
          <p className="small soft">{searchText.order}</p>
          <Places
            documents={found.results.map(({ document }) => document)}
            shown={shown}
            more={found.total}
            onShowMore={onShowMore}
            renderPlace={renderPlace}
          />
        </section>
      )}
      {LESS_SURE.map((list) => {
        const results = found[list] ?? [];
        return (
          results.length > 0 && (
            <section key={list}>
              <h2>{searchText.filters[list]}</h2>
              <p className="small soft">{searchText.filters[`${list}Lead`]}</p>
              <Places
                documents={results.map(({ document }) => document)}
                shown={shown}
                more={results.length}
                onShowMore={onShowMore}
                renderPlace={renderPlace}
              />
            </section>
          )
        );
      })}
      {found.related.length > 0 && (
        <section>
          <h2>{searchText.related}</h2>
          <p className="small soft">{searchText.relatedLead}</p>
          <ul className="places" role="list">
            {found.related.map(({ document }) => renderPlace(document))}
          </ul>
        </section>
      )}
      {found.nearby.length > 0 && (
        <section>
          <h2>{searchText.nearby}</h2>
          <ul className="places" role="list">
            {found.nearby.map(({ document }) => renderPlace(document))}
          </ul>
        </section>
      )}
      {!isFallback && bodySection}
      {bodies.is === 'failed' && <p className="small soft">{searchText.bodiesFailed}</p>}
      {!query.isSensitive && (
        <GapReport address={data.gapReport} words={isClosed ? '' : query.text} />
      )}
    </>
  );
}
