/** 言葉への答え, out of the entries that are there: how the words are read, and what is found. */
import { useMemo, useRef } from 'react';
import { hasOtherLetters } from '../../search/understand/danger-trace.ts';
import { isSameAnswer } from '../../search/answer/same-answer.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import { textsRead, understand, type Query } from '../../search/understand/understand.ts';
import { vocabularyFor } from '../../search/understand/vocabulary.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { SearchPageData } from './search-page-data.ts';
import type { AnswerKit } from './use-answer-kit.ts';
import type { LoadedIndex } from './use-index.ts';

export interface Answer {
  /** as the words are read; known before anything is found, and not while more words may change it */
  readonly query: Query | undefined;
  readonly all: SearchResults | undefined;
  /** as far as it is read by now; undefined where an answer has read it */
  readonly read: Query | undefined;
  /** what has not come, and may change how it is read */
  readonly missing: Missing;
  /** another language may stand in it */
  readonly mayBeForeign: boolean;
  /** all words that can stand in it are known: only now it is certain what it means */
  readonly isWhole: boolean;
}

/** What is waited for before anything is shown. */
export interface Missing {
  /** the words that have come do not read all of it */
  readonly words: boolean;
  /** it may be of danger, and the table of danger is not there */
  readonly danger: boolean;
  /** the table knows nothing of it, and its rare wordings may */
  readonly rare: boolean;
}

const NONE_MISSING: Missing = { words: false, danger: false, rare: false };

interface Answered {
  readonly words: string;
  readonly parts: SearchIndex['parts'];
  readonly all: SearchResults;
}

/** Read anew with all the words that are known by now, and found to say the same. */
function isStillSo(before: Answered | undefined, words: string, index: SearchIndex): boolean {
  if (before?.words !== words || before.parts !== index.parts) return false;
  return isSameAnswer(before.all, understand(words, vocabularyFor(index)));
}

/**
 * Words of danger leave a trace in every wording that the table knows, and speak of violence by themselves: where neither
 * is so, and all of it is read, the table would change nothing. Anything else waits for it.
 */
function missingFor(words: string, read: Query | undefined, loaded: LoadedIndex): Missing {
  if (!read) return NONE_MISSING;
  const { hasLater, hasLaterFailed, mayBeDanger } = loaded;
  const isUnread = !read.isKnown;
  const areWordsOver = hasLater('words') || hasLaterFailed('words');
  const hasTrace = (of: 'danger' | 'rare') =>
    textsRead(words).some((text) => mayBeDanger(text, of));
  const mayBeRare = areWordsOver && (isUnread || hasTrace('rare'));
  return {
    words: isUnread && !hasLater('words'),
    danger: !hasLater('danger') && (read.isOfViolence || hasTrace('danger') || mayBeRare),
    rare: hasLater('danger') && !hasLater('rare') && mayBeRare,
  };
}

/** Whoever is in danger waits for no word; any other answer would change under the reader's eyes, or hide a way out. */
function isHeldBy(missing: Missing, read: Query | undefined, { hasLaterFailed }: LoadedIndex) {
  const isComing = (what: 'words' | 'rare') => missing[what] && !hasLaterFailed(what);
  return missing.danger || ((isComing('words') || isComing('rare')) && !read?.isDangerSure);
}

const isWhole = (mayBeForeign: boolean, { hasLater }: LoadedIndex): boolean =>
  hasLater('words') &&
  hasLater('danger') &&
  hasLater('rare') &&
  (hasLater('foreign') || !mayBeForeign);

/** @param isWanted words, filters, or the panel that counts for them */
export function useAnswer(
  words: string,
  isWanted: boolean,
  loaded: LoadedIndex,
  kit: AnswerKit | undefined,
  data: SearchPageData,
): Answer {
  const { index } = loaded;
  const mayBeForeign = hasOtherLetters(words);
  const isAllThere = isWhole(mayBeForeign, loaded);
  const hasWords = words.trim() !== '';
  const vocabulary = index && vocabularyFor(index);
  const isAnswerable = index !== undefined && kit !== undefined && isWanted;
  // An answer reads the words itself: until it is sure that there can be one they are read alone, so that danger is
  // known at once.
  const isReadAlone = !isAnswerable || !isAllThere;
  const read = useMemo(
    () => (vocabulary && hasWords && isReadAlone ? understand(words, vocabulary) : undefined),
    [vocabulary, words, isReadAlone],
  );
  const missing = missingFor(words, read, loaded);
  const isHeld = isHeldBy(missing, read, loaded);
  const before = useRef<Answered>(undefined);
  const all = useMemo((): SearchResults | undefined => {
    if (!index || !kit || !isWanted || isHeld) return undefined;
    // Words that came later, of which these are none, change nothing: no work, and nothing to draw.
    if (isStillSo(before.current, words, index)) return before.current?.all;
    return hasWords ? kit.searchToday(words, index, data) : kit.browse(index);
  }, [index, kit, words, isWanted, isHeld]);
  before.current = all && index && { words, parts: index.parts, all };
  return {
    // What was read as a near spelling is another query.
    query: isHeld ? undefined : (all?.query ?? read),
    all,
    read,
    missing,
    mayBeForeign,
    isWhole: isAllThere,
  };
}
