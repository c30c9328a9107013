/** 気がかり: what the words sound of, once all is there that the table of danger could know of them. */
import { useMemo } from 'react';
import { hunchTopics, NO_HUNCH, type HunchTopics } from '../../search/understand/danger-hunch.ts';
import type { Query } from '../../search/understand/understand.ts';
import type { LoadedIndex } from './use-index.ts';

export interface Hunch extends HunchTopics {
  /** what it is heard with is there: only now it is certain that nothing is heard */
  readonly isRead: boolean;
  /** it is still on its way */
  readonly isComing: boolean;
}

/** @param query as the words are read; a danger that the table knows needs no hunch */
export function useHunch(words: string, query: Query | undefined, loaded: LoadedIndex): Hunch {
  const { hunches, index, hasLater, hasLaterFailed } = loaded;
  const danger = index?.danger;
  const isTableThere = hasLater('danger') && (hasLater('rare') || hasLaterFailed('rare'));
  const text = query?.urgent.length === 0 && isTableThere ? words : '';
  const heard = useMemo(
    () => (text !== '' && hunches && danger ? hunchTopics(text, hunches, danger) : NO_HUNCH),
    [text, hunches, danger],
  );
  const isRead = hunches !== undefined;
  return { ...heard, isRead, isComing: !isRead && !hasLaterFailed('hunch') };
}
