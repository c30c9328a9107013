/** ことばで探す: results while typing; what was sent stands in the fragment, so that reload and "back" return to it. */
import { useEffect, useRef, useState } from 'react';
import { hasFilters, NO_FILTERS, type Filters } from '../../search/filter/filters.ts';
import { handOver } from '../../site/elements/search-handover.ts';
import { searchText } from '../../words/ja/search.ts';
import { pageRenewal } from '../shared/page-renewal.ts';
import { useAnchors } from '../shared/use-anchors.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import type { SearchPageData } from './search-page-data.ts';
import { StatusLine } from './StatusLine.tsx';
import { UrgentView } from './UrgentView.tsx';
import { arrive, useAddress, type Arrival } from './use-address.ts';
import { useBelow } from './use-below.ts';
import { useBodyResults } from './use-body-results.ts';
import { useSearch, type SearchState } from './use-search.ts';

const PAGE = 20;

interface Props {
  readonly data: SearchPageData;
  /** typed into the page's own box before the application was there */
  readonly early: string;
  readonly isFocused: boolean;
}

/** Words of danger in Japanese are known from the first; those of other languages come later. */
const HAS_KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** After sending, reading goes on at the answer, as soon as there is one. */
function useFocusAfterSending(is: SearchState['is']): () => void {
  const isWanted = useRef(false);
  const focus = () => {
    if (!isWanted.current || is === undefined || is === 'loading') return;
    isWanted.current = false;
    document.querySelector<HTMLElement>('#search-app [data-first-result]')?.focus();
  };
  useEffect(focus, [is]);
  return () => {
    isWanted.current = true;
    focus();
  };
}

/** After a word is taken away: the next chip stands where the old one was; where none is left, the box is next. */
function useFocusOnChip(is: SearchState['is'], words: string): (chip: number) => void {
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    const chip = wanted.current;
    if (chip === undefined || is === 'loading') return;
    wanted.current = undefined;
    const chips = [...document.querySelectorAll<HTMLElement>('#search-app .understood button')];
    const next =
      chips[Math.min(chip, chips.length - 1)] ??
      document.querySelector<HTMLElement>('#search-app input[type=search]');
    next?.focus();
  }, [is, words]);
  return (chip) => {
    wanted.current = chip;
  };
}

export function SearchApp({ data, early, isFocused }: Props) {
  const [arrival] = useState(() => arrive(early));
  const [words, setWords] = useState(arrival.words);
  const [filters, setFilters] = useState<Filters>(arrival.filters);
  const [isPartial, setPartial] = useState(arrival.isPartial);
  const [isPanelOpen, setPanelOpen] = useState(hasFilters(arrival.filters));
  const [isWide, setWide] = useState(false);
  const [isExpected, setExpected] = useState(isFocused);
  const [shown, setShown] = useState(PAGE);
  const box = useRef<HTMLInputElement>(null);
  const search = useSearch(data, { isExpected, words, filters, isPanelOpen, isWide, shown });
  const { is, index, query, all, found, answerKit, isMoreComing, leftOut, filterKit, reading } =
    search;
  const bodies = useBodyResults(found, data.pagefind, answerKit);
  const open = (next: Arrival) => {
    setWords(next.words);
    setFilters(next.filters);
    setPanelOpen(hasFilters(next.filters));
    setPartial(next.isPartial);
  };
  const address = useAddress(arrival, { words, filters, reading }, open);
  const focusOnAnswer = useFocusAfterSending(is);
  const focusOnChip = useFocusOnChip(is, words);
  useAnchors();
  useQuickExit(query?.isSensitive === true);
  useEffect(() => setShown(PAGE), [words, filters]);
  useEffect(() => {
    if (isFocused) box.current?.focus();
  }, []);
  pageRenewal.keepBy(() => {
    if (
      !address.isClosed &&
      !address.isSent(words) &&
      words.trim() !== '' &&
      (reading === 'harmless' || HAS_KANA.test(words))
    )
      handOver(words);
  });

  const isUrgent = is === 'urgent';
  const isWaiting =
    is === 'loading' ||
    (is === 'results' && isMoreComing) ||
    (is === 'none' && bodies.is === 'asking') ||
    (isUrgent && search.areLinesComing);
  useBelow(isWaiting);

  const type = (next: string) => {
    setWords(next);
    setPartial(false);
  };
  /** Words that were sent are still sent when one of them is taken away. */
  const refine = (next: string, chip?: number) => {
    if (chip !== undefined) focusOnChip(chip);
    if (address.isSent(words)) address.send(next);
    type(next);
  };
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    address.send(words);
    focusOnAnswer();
  };
  const openResult = (event: { readonly target: EventTarget | null }) => {
    if ((event.target as Element | null)?.closest('[data-resource-id] a[href]'))
      address.send(words);
  };
  const { ready } = filterKit;
  const active = Object.values(filters).filter(
    (value) => value !== undefined && value !== false,
  ).length;
  const link = isUrgent ? undefined : address.linkTo(words, filters);
  const answer = all && index && { all, index, data };
  const hasList = is !== undefined && !isUrgent && is !== 'loading' && is !== 'outdated';
  return (
    <>
      <form
        className="ask-box"
        role="search"
        onSubmit={submit}
        onFocusCapture={() => setExpected(true)}
      >
        <input
          ref={box}
          type="search"
          value={words}
          aria-label={searchText.label}
          placeholder={searchText.hint}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={120}
          onInput={(event) => type((event.target as HTMLInputElement).value)}
        />
        <button className="button" type="submit">
          {searchText.button}
        </button>
      </form>
      <details
        className="filter-door"
        open={isPanelOpen && !isUrgent}
        data-away={isUrgent}
        onToggle={(event) => setPanelOpen((event.target as HTMLDetailsElement).open)}
      >
        <summary>
          {active > 0 ? searchText.filters.active(active) : searchText.filters.heading}
        </summary>
        {all && ready && index && (
          <ready.kit.FilterPanel
            results={all.results}
            filters={filters}
            context={ready.context}
            places={index.places}
            onChange={setFilters}
          />
        )}
        {(isPanelOpen || active > 0) && !ready && (
          <p className="small" role="status">
            {filterKit.isFailed ? searchText.filters.failed : searchText.loading}
          </p>
        )}
      </details>
      {isPartial && (
        <p className="notice" role="status">
          {searchText.badFragment}
        </p>
      )}
      <section
        className="results"
        data-search-state={is}
        data-more-coming={isMoreComing}
        data-waiting={isWaiting}
        hidden={is === undefined}
        aria-label={searchText.results}
        onClickCapture={openResult}
      >
        {isUrgent && query && index && (
          <UrgentView
            key={query.text}
            query={query}
            all={all}
            index={index}
            kit={answerKit}
            data={data}
            isComing={search.areLinesComing}
            isFailed={search.hasFailed}
            onRetry={search.retry}
          />
        )}
        {!isUrgent && <StatusLine search={search} onClear={() => setFilters(NO_FILTERS)} />}
        {hasList && answerKit && answer && found && (
          <answerKit.Results
            answer={answer}
            found={found}
            bodies={bodies}
            isFailed={is === 'failed'}
            isClosed={address.isClosed || reading !== 'harmless'}
            shown={shown}
            onShowMore={() => setShown(shown + PAGE)}
            onChange={refine}
          />
        )}
        {(is === 'results' || is === 'none') && leftOut > 0 && (
          <p className="notice">
            {searchText.leftOut(leftOut)}{' '}
            <button type="button" className="button quiet" onClick={() => setWide(true)}>
              {searchText.lookFurther}
            </button>
          </p>
        )}
        {(is === 'results' || is === 'none') && link !== undefined && answerKit && (
          <answerKit.LinkButton address={link} onMake={() => address.send(words)} />
        )}
      </section>
    </>
  );
}
