/** 答えは変わらないか: whether words that were read with a larger vocabulary are answered as before by the same entries. */
import type { Query } from '../understand/understand.ts';
import type { SearchResults } from './search.ts';

/** The table of danger is another one when its foreign words have come: a topic is the same by its id. */
function written(this: Query, key: string, value: unknown): unknown {
  if (key === 'urgent' && Array.isArray(value))
    return (value as Query['urgent']).map((topic) => topic.id ?? topic);
  return value instanceof Set ? [...(value as ReadonlySet<unknown>)] : value;
}

const isReadAlike = (a: Query, b: Query): boolean =>
  a === b || JSON.stringify(a, written) === JSON.stringify(b, written);

/** Near spellings of known words come with the vocabulary, and answer too. */
const needsWordsAlone = ({ query, dropped, corrections, isFallback }: SearchResults): boolean =>
  !isFallback &&
  dropped.length === 0 &&
  corrections === undefined &&
  query.words.every(({ concepts, hints }) => concepts.length === 0 || hints.length === 0);

/** @param query the same words, as they are read now */
export const isSameAnswer = (before: SearchResults, query: Query): boolean =>
  needsWordsAlone(before) && isReadAlike(before.query, query);
