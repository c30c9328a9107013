/** ことばで探す: results while typing; what was sent stands in the fragment, so that reload and "back" return to it. */
import { useState } from 'react';
import { handOver } from '../../site/elements/search-handover.ts';
import { searchText } from '../../words/ja/search.ts';
import { pageRenewal } from '../shared/page-renewal.ts';
import { useAnchors } from '../shared/use-anchors.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { AskBox } from './AskBox.tsx';
import { FilterDoor } from './FilterDoor.tsx';
import { SearchAnswer } from './SearchAnswer.tsx';
import type { SearchPageData } from './search-page-data.ts';
import type { SearchState } from './search-state.ts';
import { arrive, useAddress, type Address } from './use-address.ts';
import { useAsked } from './use-asked.ts';
import { useBelow } from './use-below.ts';
import { useBodyResults, type BodyResults } from './use-body-results.ts';
import { useFocusAfterSending, useFocusOnChip } from './use-focus.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly data: SearchPageData;
  /** typed into the page's own box before the application was there */
  readonly early: string;
  readonly isFocused: boolean;
}

/** Something is still to come among the results. */
function isWaiting(search: SearchState, bodies: BodyResults): boolean {
  switch (search.is) {
    case 'loading':
      return true;
    case 'results':
      return search.isMoreComing || search.isBeginning;
    case 'none':
      return bodies.is === 'asking';
    case 'urgent':
      return search.areLinesComing;
    default:
      return false;
  }
}

/**
 * Words that were not sent outlive the reload after a deploy, in a storage of the tab: only what the whole table of
 * danger, its rare words and those of other languages too, has been read for and does not call private.
 */
function useKeptWords(words: string, { reading }: SearchState, address: Address): void {
  const isKept =
    reading === 'harmless' && !address.isClosed && words.trim() !== '' && !address.isSent(words);
  pageRenewal.keepBy(() => {
    if (isKept) handOver(words);
  });
}

const isLinkToPlace = (target: EventTarget | null) =>
  (target as Element | null)?.closest('[data-resource-id] a[href]') != null;

export function SearchApp({ data, early, isFocused }: Props) {
  const [arrival] = useState(() => arrive(early));
  const asked = useAsked(arrival, isFocused);
  const { words, filters } = asked;
  const search = useSearch(data, asked);
  const { is, found, hunch, reading } = search;
  const bodies = useBodyResults(found, hunch, data.pagefind);
  const address = useAddress(arrival, { words, filters, reading }, asked.open);
  const focusOnAnswer = useFocusAfterSending(is);
  const focusOnChip = useFocusOnChip(is, words);
  useAnchors();
  useQuickExit(reading === 'sensitive');
  useKeptWords(words, search, address);
  const isMoving = isWaiting(search, bodies);
  useBelow(isMoving);

  /** Words that were sent are still sent when one of them is taken away. */
  const refine = (next: string, chip?: number) => {
    if (chip !== undefined) focusOnChip(chip);
    if (address.isSent(words)) address.send(next);
    asked.type(next);
  };
  const send = () => {
    address.send(words);
    focusOnAnswer();
  };
  const openResult = ({ target }: { readonly target: EventTarget | null }) => {
    if (isLinkToPlace(target)) address.send(words);
  };
  return (
    <>
      <AskBox
        words={words}
        isFocused={isFocused}
        onType={asked.type}
        onSend={send}
        onTurn={asked.expect}
      />
      <FilterDoor
        search={search}
        filters={filters}
        isOpen={asked.isPanelOpen}
        onToggle={asked.setPanelOpen}
        onChange={asked.setFilters}
      />
      {asked.isPartial && (
        <p className="notice" role="status">
          {searchText.badFragment}
        </p>
      )}
      <section
        className="results"
        data-search-state={is}
        data-more-coming={search.isMoreComing}
        data-waiting={isMoving}
        hidden={is === undefined}
        aria-label={searchText.results}
        onClickCapture={openResult}
      >
        <SearchAnswer
          search={search}
          asked={asked}
          address={address}
          bodies={bodies}
          data={data}
          onRefine={refine}
        />
      </section>
    </>
  );
}
