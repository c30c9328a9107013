/** 探したようす: what can be said of a search, by how far it has come. */
import type { Query } from '../../search/understand/understand.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import type { AnswerKit } from './use-answer-kit.ts';
import { searchText } from '../../words/ja/search.ts';
import type { LoadedFilters } from './use-filters.ts';
import type { FilteredResults } from './use-filtered.ts';
import type { Hunch } from './use-hunch.ts';
import type { LoadedIndex } from './use-index.ts';

export interface SearchState {
  /** `failed`: not all could be looked through; `outdated`: the page itself must come anew */
  readonly is: 'loading' | 'failed' | 'outdated' | 'none' | 'results' | 'urgent' | undefined;
  readonly index: LoadedIndex['index'];
  /** as the words are read; known before anything is found */
  readonly query: Query | undefined;
  readonly answerKit: AnswerKit | undefined;
  /** before the filters: what they count */
  readonly all: SearchResults | undefined;
  readonly found: FilteredResults | undefined;
  /** more parts are on their way */
  readonly isMoreComing: boolean;
  /** the first places stand there, and the lines of those below are on their way */
  readonly isBeginning: boolean;
  /** entries elsewhere that were not looked through */
  readonly leftOut: number;
  /** no place was named, and not all of the country was looked through: the number found is no total */
  readonly isCountOfSome: boolean;
  readonly isNothingLeft: boolean;
  /** the table says nothing, and it sounds of danger all the same */
  readonly hunch: Hunch;
  /** what these words are to be kept for: certain only once all words that can stand in them are known */
  readonly reading: 'unsure' | 'harmless' | 'sensitive';
  /** nothing more will come that would move what is on the screen */
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
  /** the lines of danger, with their numbers: shown at once, so that none moves away from under a finger */
  readonly areLinesComing: boolean;
  readonly filterKit: LoadedFilters;
  retry(): void;
}

const isUrgent = ({ urgent, query }: SearchResults) => urgent.length > 0 || query.urgent.length > 0;

export const isInDanger = (all: SearchResults | undefined, query: Query | undefined): boolean =>
  all ? isUrgent(all) : query !== undefined && query.urgent.length > 0;

interface Progress {
  readonly isAsked: boolean;
  readonly isInDanger: boolean;
  readonly hasFailed: boolean;
  readonly isLoading: boolean;
  readonly isNone: boolean;
  /** all that could be found, with all the words that are known */
  readonly isLookedThrough: boolean;
  readonly failure: LoadedIndex['failure'];
}

export function stateOf({
  isAsked,
  isInDanger: isDanger,
  hasFailed,
  isLoading,
  isNone,
  isLookedThrough,
  failure,
}: Progress): SearchState['is'] {
  if (!isAsked) return undefined;
  if (isDanger) return 'urgent';
  if (failure === 'outdated') return 'outdated';
  if (hasFailed) return 'failed';
  if (isLoading) return 'loading';
  if (!isNone) return 'results';
  // Nothing is said to be absent that could not be looked through.
  return isLookedThrough ? 'none' : 'failed';
}

/**
 * @param isWhole the table of danger is there with all its words
 * @param hunch what the words sound of where it says nothing
 */
export function readingOf(
  query: Query | undefined,
  all: SearchResults | undefined,
  isWhole: boolean,
  { topics, isRead }: Pick<Hunch, 'topics' | 'isRead'>,
): SearchState['reading'] {
  if (query?.isSensitive || topics.length > 0) return 'sensitive';
  return all && isWhole && isRead ? 'harmless' : 'unsure';
}

/** いくつ見つかったか。A number that is no total is said to be none. */
export function countSentence(
  { total, usually = [], perhaps = [] }: Pick<FilteredResults, 'total' | 'usually' | 'perhaps'>,
  isCountOfSome: boolean,
): string {
  const sure = total + usually.length;
  if (perhaps.length > 0) {
    const { count, countOfSome } = searchText.filters;
    return (isCountOfSome ? countOfSome : count)(sure, perhaps.length);
  }
  return (isCountOfSome ? searchText.countOfSome : searchText.count)(sure);
}
