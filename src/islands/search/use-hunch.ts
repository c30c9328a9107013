/** 気がかり: what the words sound of, once all is there that the table of danger could know of them. */
import { useEffect, useMemo } from 'react';
import type { SearchDocument } from '../../search/index/search-document.ts';
import type { HunchTopics } from '../../search/understand/danger-hunch.ts';
import type { Query } from '../../search/understand/understand.ts';
import { knownDangerKit } from './fetch-danger-kit.ts';
import type { LoadedIndex } from './use-index.ts';
import { detailsFor, type DetailsFile } from './wanted-parts.ts';

export interface Hunch extends HunchTopics {
  /** whom to call, once their numbers are there */
  readonly lines: readonly SearchDocument[];
  /** what it is heard with is there: only now it is certain that nothing is heard */
  readonly isRead: boolean;
  /** it is still on its way */
  readonly isComing: boolean;
}

const NO_LINES: readonly SearchDocument[] = [];
const NO_FILES: readonly DetailsFile[] = [];
const NOTHING: HunchTopics = { topics: [], isYoung: false };

function useLines({ topics, isYoung }: HunchTopics, { index, isLost, loadMore }: LoadedIndex) {
  const lines = useMemo(
    () =>
      (index && topics.length > 0 && knownDangerKit()?.hunchLines(topics, isYoung, index)) ||
      NO_LINES,
    [topics, isYoung, index],
  );
  const bare =
    index && lines.length > 0
      ? detailsFor(index.parts, (document) => lines.includes(document), isLost)
      : NO_FILES;
  useEffect(() => loadMore(bare), [lines]);
  return bare.length > 0 ? NO_LINES : lines;
}

/** @param query as the words are read; a danger that the table knows needs no hunch */
export function useHunch(words: string, query: Query | undefined, loaded: LoadedIndex): Hunch {
  const { hunches, index, hasLater, hasLaterFailed } = loaded;
  const danger = index?.danger;
  const isTableThere = hasLater('danger') && (hasLater('rare') || hasLaterFailed('rare'));
  const said = query?.urgent.length === 0 && isTableThere ? query.words : undefined;
  const heard = useMemo(
    () =>
      (said && hunches && danger && knownDangerKit()?.hunchTopics(words, said, hunches, danger)) ||
      NOTHING,
    [words, said, hunches, danger],
  );
  const lines = useLines(heard, loaded);
  const isRead = hunches !== undefined;
  return { ...heard, lines, isRead, isComing: !isRead && !hasLaterFailed('hunch') };
}
