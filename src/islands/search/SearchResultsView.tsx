/** 結果: urgent lines, what was understood, the places, and ways on. */
import { useEffect, useMemo, useState } from 'react';
import { entryPath, type Addressed } from '../../domain/page-address.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { holidaySet } from '../../domain/holiday-set.ts';
import { orderDocuments } from '../../search/document-openness.ts';
import { foldSigns, spellingsOf } from '../../search/mark.ts';
import { searchText } from '../../site/search-text.ts';
import { useNow } from '../use-now.ts';
import { afterPause } from './after-pause.ts';
import { GapReport } from './GapReport.tsx';
import { LineItem, ResultItem } from './ResultItem.tsx';
import type { SearchPageData } from './search-page-data.ts';
import { useBodyResults } from './use-body-results.ts';
import type { FilteredResults } from './use-search.ts';

interface Props {
  readonly found: FilteredResults;
  readonly index: SearchIndex;
  readonly data: SearchPageData;
  /** how many results are on the screen */
  readonly shown: number;
  readonly onShowMore: () => void;
  readonly onChange: (words: string) => void;
}

const MOST_BODIES = 20;

/** The entries with these ids that are not among the results. Ids are spelled out only now: there are thousands. */
function unlisted(ids: readonly string[], { results }: FilteredResults, { documents }: SearchIndex): readonly SearchDocument[] {
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
      import('../../search/suggestions.ts')
        .then(({ suggest }) => { if (!isStale()) setPerhaps([...new Set(words.flatMap((word) => suggest(word, index, 3)))].slice(0, 5)); })
        .catch(() => {});
    });
  }, [key, index]);
  return perhaps;
}

export function SearchResultsView({ found, index, data, shown, onShowMore, onChange }: Props) {
  useEffect(() => void import('../../site/shortlist-button.ts'), []);
  const names = useMemo(() => new Map(index.places.map(({ code, name }) => [code, name])), [index]);
  const perhaps = usePerhaps(found.isFallback || found.dropped.length > 0 ? (found.dropped.length > 0 ? found.dropped : [found.query.text]) : [], index);
  const bodies = useBodyResults(found, data.pagefind);
  const { query } = found;
  const isHoliday = useMemo(() => holidaySet(data.holidays), [data]);
  const clock = { now: useNow(), isHoliday };
  // Once per answer: lines that change places under a reading eye would be worse than an old order.
  const urgent = useMemo(() => orderDocuments(found.urgent, clock, query.urgent.includes('child-abuse')), [found.urgent, isHoliday]);
  const areaName = (area: readonly string[]) => area.slice(0, 3).map((code) => (code === 'national' ? '全国' : (names.get(code) ?? ''))).join('、') + (area.length > 3 ? ' ほか' : '');
  const hrefOf = (entry: Addressed) => `${data.resourceBase}${entryPath(entry)}/`;
  const item = (document: SearchDocument) => <ResultItem key={document.id} document={document} areaName={areaName(document.area)} href={hrefOf(document)} needles={needles} clock={clock} />;
  const needles = useMemo(() => [...new Set(query.words.flatMap(({ typed, spellings, literals }) => [...spellings, ...literals, ...typed.split(/\s+/)]).map(foldSigns).flatMap(spellingsOf))], [query]);
  const withoutWord = (typed: string) => query.text.split(/[\s　]+/).filter((word) => word !== typed).join(' ');
  const extra = useMemo(() => unlisted(bodies, found, index), [bodies, found, index]);
  return (
    <>
      {query.chips.length > 0 && (
        <ul className="chips understood" role="list" aria-label={searchText.understood}>
          {query.chips.map(({ type, label, typed }) => (
            <li key={type + label}><button type="button" onClick={() => onChange(withoutWord(typed))}><small>{searchText.chip[type]}</small> {label} <span aria-hidden="true">×</span><span className="visually-hidden">{searchText.remove}</span></button></li>
          ))}
        </ul>
      )}
      {found.urgent.length > 0 && (
        <section className="danger">
          <h2>{searchText.urgent}</h2>
          {query.isSensitive && <p>{searchText.sensitive} <a href={data.violencePage}>{searchText.sensitiveGo}</a></p>}
          <ul className="lines" role="list">{urgent.map((document) => <LineItem key={document.id} document={document} href={hrefOf(document)} clock={clock} />)}</ul>
        </section>
      )}
      {found.corrections && <p className="notice">{searchText.corrected(found.corrections)}</p>}
      {found.dropped.length > 0 && !found.isFallback && <p className="notice">{searchText.dropped(found.dropped.join('」「'))}</p>}
      {found.widened && <p className="notice">{searchText.widened[found.widened](query.municipalities.map((code) => names.get(code) ?? '').filter(Boolean).join('、'))}</p>}
      {found.isLoose && <p className="notice">{searchText.loose}</p>}
      {found.isFallback && <p className="notice">{searchText.none} {searchText.noneNext} <a href={data.needsPage}>{searchText.needs}</a></p>}
      {perhaps.length > 0 && (
        <p>{searchText.perhaps}: {perhaps.map((label) => <button key={label} type="button" className="link" onClick={() => onChange(label)}>{label}</button>)}</p>
      )}
      {extra.length > 0 && (
        <section>
          <h2>{searchText.bodies}</h2>
          <ul className="places" role="list">{extra.slice(0, MOST_BODIES).map(item)}</ul>
        </section>
      )}
      {found.results.length > 0 && (
        <section>
          <h2>{searchText.results}</h2>
          <p className="small soft">{searchText.order}</p>
          <ul className="places" role="list">{found.results.slice(0, shown).map(({ document }) => item(document))}</ul>
          {found.results.length > shown && <p><button type="button" className="button quiet" onClick={onShowMore}>{searchText.more(found.total - shown)}</button></p>}
        </section>
      )}
      {found.perhaps && found.perhaps.length > 0 && (
        <section>
          <h2>{searchText.filters.perhaps}</h2>
          <p className="small soft">{searchText.filters.perhapsLead}</p>
          <ul className="places" role="list">{found.perhaps.slice(0, shown).map(({ document }) => item(document))}</ul>
          {found.perhaps.length > shown && <p><button type="button" className="button quiet" onClick={onShowMore}>{searchText.more(found.perhaps.length - shown)}</button></p>}
        </section>
      )}
      {found.related.length > 0 && (
        <section>
          <h2>{searchText.related}</h2>
          <p className="small soft">{searchText.relatedLead}</p>
          <ul className="places" role="list">{found.related.map(({ document }) => item(document))}</ul>
        </section>
      )}
      {found.nearby.length > 0 && (
        <section>
          <h2>{searchText.nearby}</h2>
          <ul className="places" role="list">{found.nearby.map(({ document }) => item(document))}</ul>
        </section>
      )}
      {!query.isSensitive && <GapReport address={data.gapReport} words={query.text} />}
    </>
  );
}
