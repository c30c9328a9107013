/** 気がかりの電話: the first lines of what the words only sound of. */
import { linesOf, type DangerTopic } from '../../domain/vocabulary/danger.ts';
import type { SearchDocument } from '../index/search-document.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Above what was asked for, and not in its way. */
const MOST_LINES = 3;

export function hunchLines(
  topics: readonly DangerTopic[],
  isYoung: boolean,
  { documents }: Pick<SearchIndex, 'documents'>,
): readonly SearchDocument[] {
  const open = new Map(
    documents
      .filter(({ state, area }) => state !== 'closed' && area[0] === 'national')
      .map((document) => [document.id, document]),
  );
  return linesOf(topics, isYoung)
    .flatMap((id) => open.get(id) ?? [])
    .slice(0, MOST_LINES);
}
