/** 探した結果。The results for words and filters, and the loading that they ask for. */
import { isInOtherWords } from '../../search/files/danger-file.ts';
import { hasFilters, type Filters } from '../../search/filter/filters.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import type { SearchPageData } from './search-page-data.ts';
import { isInDanger, readingOf, stateOf, type SearchState } from './search-state.ts';
import { useAnswer, type Answer } from './use-answer.ts';
import { useAnswerKit } from './use-answer-kit.ts';
import { useFiltered, type FilteredResults } from './use-filtered.ts';
import { useFilters } from './use-filters.ts';
import { useHunch } from './use-hunch.ts';
import { useIndex, type LoadedIndex } from './use-index.ts';
import { useParts, type PartsState } from './use-parts.ts';
import { askedCodes, countOf, isWaitedFor } from './wanted-parts.ts';

interface Asked {
  /** the reader is at the box: words are to be expected */
  readonly isExpected: boolean;
  readonly words: string;
  readonly filters: Filters;
  readonly isPanelOpen: boolean;
  /** the rest of the country too, however large */
  readonly isWide: boolean;
  /** how many results are on the screen */
  readonly shown: number;
}

function isComing(found: FilteredResults | undefined, parts: PartsState): boolean {
  if (!found || parts.isFirstComing || (parts.isWeak && !parts.isSettled)) return true;
  return (
    (!parts.hasNeeded && isWaitedFor(parts.plan)) ||
    (countOf(found) === 0 && parts.missing.length > 0)
  );
}

const hasNone = (found: FilteredResults | undefined) => found !== undefined && countOf(found) === 0;

/** No number to call is known yet; the desk of a named place may still be one. */
const hasNoLines = (all: SearchResults | undefined, { hasNeeded }: PartsState) =>
  all === undefined || (all.urgent.length === 0 && !hasNeeded);

const isLookedThrough = ({ isWhole }: Answer, { isIncomplete }: LoadedIndex) =>
  isWhole && !isIncomplete;

/** Entries of places that were not looked through. */
function leftOut({ plan, missing }: PartsState, { has }: LoadedIndex): number {
  if (missing.length > 0) return 0;
  return plan.elsewhere.filter((row) => !has(row)).reduce((sum, { size }) => sum + size, 0);
}

/** What would change how it is read did not come. */
function areWordsLost(words: string, answer: Answer, { hasLaterFailed }: LoadedIndex): boolean {
  const { missing, all, query } = answer;
  const isLost = (what: 'danger' | 'words' | 'rare') => missing[what] && hasLaterFailed(what);
  if (isLost('danger') || (isInOtherWords(words) && hasLaterFailed('foreign'))) return true;
  return (isLost('words') || isLost('rare')) && !isInDanger(all, query);
}

export function useSearch(data: SearchPageData, asked: Asked): SearchState {
  const { isExpected, words, filters, isPanelOpen, isWide, shown } = asked;
  const isFiltered = hasFilters(filters);
  const isAsked = words.trim() !== '' || isFiltered;
  const isWanted = isAsked || isPanelOpen;
  const loaded = useIndex(data.dataFolder, isExpected || isWanted);
  const filterKit = useFilters(isPanelOpen || isFiltered, loaded.index, loaded.renew, data);
  const answerKit = useAnswerKit(isExpected || isWanted);
  const answer = useAnswer(words, isWanted, loaded, answerKit.kit, data);
  const hunch = useHunch(words, answer.query, loaded);
  const found = useFiltered(answer.all, words, filters, filterKit);
  const parts = useParts(
    {
      words,
      filters,
      isAsked,
      isFiltered,
      isWanted,
      isWide,
      isKitFailed: answerKit.isFailed,
      shown,
    },
    loaded,
    answer,
    found,
  );

  const { query, all } = answer;
  const hasFailed = [
    loaded.failure !== undefined,
    areWordsLost(words, answer, loaded),
    isFiltered && filterKit.isFailed,
    isAsked && answerKit.isFailed,
  ].includes(true);
  const isNothingLeft = isFiltered && hasNone(found);
  const unseen = leftOut(parts, loaded);
  return {
    is: stateOf({
      isAsked,
      isInDanger: isInDanger(all, query),
      hasFailed,
      isLoading: isComing(found, parts),
      isNone: isNothingLeft || found?.isFallback === true,
      isLookedThrough: isLookedThrough(answer, loaded),
      failure: loaded.failure,
    }),
    index: loaded.index,
    query,
    answerKit: answerKit.kit,
    all,
    found,
    isNothingLeft,
    filterKit,
    hasFailed,
    areLinesComing: parts.isFirstComing || (hasNoLines(all, parts) && !hasFailed),
    isMoreComing: parts.missing.length > 0,
    isBeginning: parts.isBeginning,
    leftOut: unseen,
    isCountOfSome: unseen > 0 && askedCodes(query, filters, undefined).length === 0,
    hunch,
    reading: readingOf(query, all, answer.isWhole, hunch),
    isSettled: parts.isSettled,
    retry: () => {
      loaded.retry();
      if (filterKit.isFailed) filterKit.retry();
      if (answerKit.isFailed) answerKit.retry();
    },
  };
}
