/** ことばで探す: results while typing; words and filters in the fragment, so that back and reload return to them. */
import { useEffect, useMemo, useState } from 'react';
import type { SearchIndex } from '../../search/index-format.ts';
import { hasFilters, NO_FILTERS, type Filters } from '../../search/filters.ts';
import { browse, search, type SearchResults } from '../../search/search.ts';
import { takeOver } from '../../site/search-handover.ts';
import { searchText } from '../../site/search-text.ts';
import { loadDetails, loadIndex } from './load-index.ts';
import { readFragment, writeFragment } from './search-fragment.ts';
import type { SearchPageData } from './search-page-data.ts';
import { SearchResultsView } from './SearchResultsView.tsx';
import { useFilters } from './use-filters.ts';

export function SearchApp({ data }: { readonly data: SearchPageData }) {
  const [words, setWords] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [isPartial, setPartial] = useState(false);
  const [index, setIndex] = useState<SearchIndex>();
  const [isFailed, setFailed] = useState(false);
  /** the second half could not be had; the first answers alone */
  const [isWithoutDetails, setWithoutDetails] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(false);

  const load = () => {
    setFailed(false);
    loadIndex(data).then(setIndex, () => setFailed(true));
  };
  useEffect(() => {
    load();
    const open = () => {
      const read = readFragment(window.location.hash);
      setWords(takeOver() || read.words);
      setFilters(read.filters);
      setPanelOpen(hasFilters(read.filters));
      setPartial(read.isPartial);
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  const isFiltered = hasFilters(filters);
  const isAsked = words.trim() !== '' || isFiltered;
  // Half of the data is only for showing results: fetched with the first words.
  useEffect(() => {
    if (isAsked && index && !index.hasDetails) loadDetails(index, data).then(setIndex, () => setWithoutDetails(true));
  }, [isAsked, index?.hasDetails]);
  const wantsFilters = isPanelOpen || isFiltered;
  const { ready, ...facts } = useFilters(wantsFilters, index, data.facets);

  const all = useMemo((): SearchResults | undefined => (!index || !(isAsked || isPanelOpen) ? undefined : words.trim() === '' ? browse(index) : search(words, index, { limit: Infinity })), [index, words, isAsked, isPanelOpen]);
  const found = useMemo((): SearchResults | undefined => {
    if (!all || !isFiltered) return all;
    if (!ready) return undefined;
    const keep = (results: SearchResults['results']) => ready.kit.passing(results, filters, ready.context);
    const results = keep(all.results);
    return { ...all, results, total: results.length, nearby: keep(all.nearby) };
  }, [all, filters, ready]);

  // 「ない」 is only said when everything has been looked through, in every language.
  const isComplete = index?.hasDetails || isWithoutDetails;

  // Only once the words are understood: of violence no trace stays, not in the address, not in the history.
  useEffect(() => {
    const isSensitive = all?.query.isSensitive === true;
    if (!index || (words.trim() !== '' && !isComplete && !isSensitive)) return;
    const fragment = isSensitive ? '' : writeFragment(words, filters);
    if (window.location.hash !== fragment) window.history.replaceState(null, '', window.location.pathname + fragment);
  }, [index !== undefined, isComplete, all, words, filters]);

  const change = (next: string) => {
    setWords(next);
    setPartial(false);
  };
  const isNothingLeft = found !== undefined && isFiltered && found.results.length === 0;
  const hasFailed = isFailed || (isFiltered && facts.isFailed);
  const state = !isAsked ? undefined : hasFailed ? 'failed' : !found || ((found.isFallback || found.isLoose || found.widened) && !isComplete) ? 'loading' : found.isFallback || isNothingLeft ? 'none' : 'results';
  const active = Object.values(filters).filter((value) => value !== undefined && value !== false).length;
  const retry = () => (isFailed ? load() : facts.retry());
  return (
    <>
      <form className="ask-box" role="search" onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}>
        <input type="search" value={words} aria-label={searchText.label} placeholder={searchText.hint} autoComplete="off" enterKeyHint="search" maxLength={120} onInput={(event) => change((event.target as HTMLInputElement).value)} />
        <button className="button" type="submit">{searchText.button}</button>
      </form>
      {isPartial && <p className="notice" role="status">{searchText.badFragment}</p>}
      <details className="filter-door" open={isPanelOpen} onToggle={(event) => setPanelOpen((event.target as HTMLDetailsElement).open)}>
        <summary>{active > 0 ? searchText.filters.active(active) : searchText.filters.heading}</summary>
        {all && ready && index && <ready.kit.FilterPanel results={all.results} filters={filters} context={ready.context} places={index.places} onChange={setFilters} />}
        {wantsFilters && !ready && <p className="small" role="status">{facts.isFailed ? searchText.filters.failed : searchText.loading}</p>}
      </details>
      <section className="results" data-search-state={state} hidden={!isAsked} aria-label={searchText.results}>
        <p className="status" role="status">
          {state === 'loading' && searchText.loading}
          {state === 'results' && searchText.count(found!.total)}
          {state === 'none' && (isNothingLeft ? searchText.filters.none : searchText.none)}
          {state === 'failed' && searchText.failed}
        </p>
        {state === 'failed' && <p><button type="button" className="button quiet" onClick={retry}>{searchText.retry}</button></p>}
        {isNothingLeft && <p><button type="button" className="button quiet" onClick={() => setFilters(NO_FILTERS)}>{searchText.filters.clear}</button></p>}
        {found && index && isAsked && state !== 'loading' && <SearchResultsView found={found} index={index} data={data} onChange={change} />}
      </section>
    </>
  );
}
