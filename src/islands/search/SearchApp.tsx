/** ことばで探す: results while typing, the words kept in the fragment so that back and reload return to them. */
import { useEffect, useMemo, useState } from 'react';
import type { SearchIndex } from '../../search/index-format.ts';
import { search } from '../../search/search.ts';
import { takeOver } from '../../site/search-handover.ts';
import { searchText } from '../../site/search-text.ts';
import { loadDetails, loadIndex } from './load-index.ts';
import { readFragment, writeFragment } from './search-fragment.ts';
import type { SearchPageData } from './search-page-data.ts';
import { SearchResultsView } from './SearchResultsView.tsx';

/** More than anyone scrolls through. */
const LIMIT = 400;

export function SearchApp({ data }: { readonly data: SearchPageData }) {
  const [words, setWords] = useState('');
  const [isPartial, setPartial] = useState(false);
  const [index, setIndex] = useState<SearchIndex>();
  const [isFailed, setFailed] = useState(false);

  const load = () => {
    setFailed(false);
    loadIndex(data).then(setIndex, () => setFailed(true));
  };
  useEffect(() => {
    load();
    const open = () => {
      const read = readFragment(window.location.hash);
      setWords(takeOver() || read.words);
      setPartial(read.isPartial);
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  const isAsked = words.trim() !== '';
  // Half of the data is only for showing results: fetched with the first words.
  useEffect(() => {
    if (isAsked && index && !index.hasDetails) void loadDetails(index, data).then(setIndex);
  }, [isAsked, index?.hasDetails]);

  const found = useMemo(() => (index && isAsked ? search(words, index, { limit: LIMIT }) : undefined), [index, words, isAsked]);

  // Only once the words are understood: of violence no trace stays, not in the address, not in the history.
  useEffect(() => {
    if (!index) return;
    const fragment = found?.query.isSensitive ? '' : writeFragment(words);
    if (window.location.hash !== fragment) window.history.replaceState(null, '', window.location.pathname + fragment);
  }, [index !== undefined, found, words]);

  const change = (next: string) => {
    setWords(next);
    setPartial(false);
  };

  const state = !isAsked ? undefined : isFailed ? 'failed' : !found ? 'loading' : found.isFallback ? 'none' : 'results';
  return (
    <>
      <form className="ask-box" role="search" onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}>
        <input type="search" value={words} aria-label={searchText.label} placeholder={searchText.hint} autoComplete="off" enterKeyHint="search" maxLength={120} onInput={(event) => change((event.target as HTMLInputElement).value)} />
        <button className="button" type="submit">{searchText.button}</button>
      </form>
      {isPartial && <p className="notice" role="status">{searchText.badFragment}</p>}
      <section className="results" data-search-state={state} hidden={!isAsked} aria-label={searchText.results}>
        <p className="status" role="status">
          {state === 'loading' && searchText.loading}
          {state === 'results' && searchText.count(found!.total)}
          {state === 'none' && searchText.none}
          {state === 'failed' && searchText.failed}
        </p>
        {state === 'failed' && <p><button type="button" className="button quiet" onClick={load}>{searchText.retry}</button></p>}
        {found && index && <SearchResultsView found={found} index={index} data={data} onChange={change} />}
      </section>
    </>
  );
}
