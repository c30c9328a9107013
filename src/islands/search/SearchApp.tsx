/** ことばで探す: results while typing; words and filters in the fragment, so that back and reload return to them. */
import { useEffect, useState } from 'react';
import { hasFilters, NO_FILTERS, type Filters } from '../../search/filters.ts';
import { takeOver } from '../../site/search-handover.ts';
import { searchText } from '../../site/search-text.ts';
import { useQuickExit } from '../use-quick-exit.ts';
import { readFragment, writeFragment } from './search-fragment.ts';
import type { SearchPageData } from './search-page-data.ts';
import { SearchResultsView } from './SearchResultsView.tsx';
import { useSearch } from './use-search.ts';

const PAGE = 20;

export function SearchApp({ data }: { readonly data: SearchPageData }) {
  const [words, setWords] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [isPartial, setPartial] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [isWide, setWide] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const { is, index, all, found, isMoreComing, leftOut, isNothingLeft, isUnderstood, filterKit, retry } = useSearch(data, { words, filters, isPanelOpen, isWide, shown });

  useEffect(() => {
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
  useEffect(() => setShown(PAGE), [words, filters]);

  // Only once the words are understood: of violence no trace stays, not in the address, not in the history.
  useEffect(() => {
    const isSensitive = all?.query.isSensitive === true;
    if (!index || (words.trim() !== '' && !isUnderstood && !isSensitive)) return;
    const fragment = isSensitive ? '' : writeFragment(words, filters);
    if (window.location.hash === fragment) return;
    try {
      window.history.replaceState(window.history.state, '', window.location.pathname + fragment);
    } catch {
      // Safari takes a hundred changes in half a minute: of very fast letters the next one is kept.
    }
  }, [index !== undefined, isUnderstood, all, words, filters]);

  useQuickExit(all?.query.isSensitive === true);
  const change = (next: string) => {
    setWords(next);
    setPartial(false);
  };
  const { ready } = filterKit;
  const isAsked = is !== undefined;
  const active = Object.values(filters).filter((value) => value !== undefined && value !== false).length;
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
        {(isPanelOpen || active > 0) && !ready && <p className="small" role="status">{filterKit.isFailed ? searchText.filters.failed : searchText.loading}</p>}
      </details>
      <section className="results" data-search-state={is} data-more-coming={isMoreComing} hidden={!isAsked} aria-label={searchText.results}>
        <p className="status" role="status">
          {is === 'loading' && searchText.loading}
          {is === 'results' && (found!.perhaps && found!.perhaps.length > 0 ? searchText.filters.count(found!.total, found!.perhaps.length) : searchText.count(found!.total))}
          {is === 'results' && isMoreComing && searchText.moreComing}
          {is === 'none' && (isNothingLeft ? searchText.filters.none : searchText.none)}
          {is === 'failed' && searchText.failed}
        </p>
        {is === 'failed' && <p><button type="button" className="button quiet" onClick={retry}>{searchText.retry}</button></p>}
        {isNothingLeft && <p><button type="button" className="button quiet" onClick={() => setFilters(NO_FILTERS)}>{searchText.filters.clear}</button></p>}
        {found && index && isAsked && is !== 'loading' && <SearchResultsView found={found} index={index} data={data} shown={shown} onShowMore={() => setShown(shown + PAGE)} onChange={change} />}
        {(is === 'results' || is === 'none') && leftOut > 0 && <p className="notice">{searchText.leftOut(leftOut)} <button type="button" className="button quiet" onClick={() => setWide(true)}>{searchText.lookFurther}</button></p>}
      </section>
    </>
  );
}
