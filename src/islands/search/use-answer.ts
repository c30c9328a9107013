/** 言葉への答え, out of the entries that are there: how the words are read, and what is found. */
import { useMemo } from 'react';
import type { SearchResults } from '../../search/answer/search.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { understand, type Query } from '../../search/understand/understand.ts';
import { vocabularyFor } from '../../search/understand/vocabulary.ts';
import type { SearchPageData } from './search-page-data.ts';
import type { AnswerKit } from './use-answer-kit.ts';

export interface Answer {
  /** as the words are read; known before anything is found */
  readonly query: Query | undefined;
  readonly all: SearchResults | undefined;
}

/** @param isWanted words, filters, or the panel that counts for them */
export function useAnswer(
  words: string,
  isWanted: boolean,
  index: SearchIndex | undefined,
  kit: AnswerKit | undefined,
  data: SearchPageData,
): Answer {
  const hasWords = words.trim() !== '';
  const vocabulary = index && vocabularyFor(index);
  const isAnswerable = index !== undefined && kit !== undefined && isWanted;
  // An answer reads the words itself: until there can be one they are read alone, so that danger is known at once.
  const read = useMemo(
    () => (vocabulary && hasWords && !isAnswerable ? understand(words, vocabulary) : undefined),
    [vocabulary, words, isAnswerable],
  );
  const all = useMemo((): SearchResults | undefined => {
    if (!index || !kit || !isWanted) return undefined;
    return hasWords ? kit.searchToday(words, index, data) : kit.browse(index);
  }, [index, kit, words, isWanted]);
  // What was read as a near spelling is another query.
  return { query: all?.query ?? read, all };
}
