/** 本文にある言葉: asks Pagefind, and only when the curated fields have little to say. */
import { useEffect, useState } from 'react';
import type { FoundBodies } from '../../search/body/body-search.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import { afterPause } from './after-pause.ts';
import type { Hunch } from './use-hunch.ts';

const FEW = 5;

export interface BodyResults extends FoundBodies {
  readonly is: 'unasked' | 'asking' | 'failed' | 'done';
}

const NONE: FoundBodies = { ids: [], guides: [] };
const UNASKED: BodyResults = { is: 'unasked', ...NONE };

function wordsFor(found: SearchResults | undefined, { topics }: Hunch): string {
  if (!found || topics.length > 0) return '';
  const { query } = found;
  const isWanted =
    query.urgent.length === 0 &&
    !query.isSensitive &&
    !query.phone &&
    (query.literals.length > 0 || found.isFallback) &&
    (found.total <= FEW || found.dropped.length > 0);
  return isWanted ? query.text.trim() : '';
}

const fetchAsking = () => import('./ask-bodies.ts');

/** Which words of the pages' index are fetched tells what was asked for: nothing is, until it is known to be harmless. */
export function useBodyResults(
  found: SearchResults | undefined,
  hunch: Hunch,
  address: string,
): BodyResults {
  const words = wordsFor(found, hunch);
  const [answer, setAnswer] = useState<BodyResults & { readonly words: string }>({
    ...UNASKED,
    words: '',
  });
  useEffect(() => {
    if (words === '' || hunch.isComing) return;
    return afterPause((isStale) => {
      const set = (next: BodyResults) => {
        if (!isStale()) setAnswer({ ...next, words });
      };
      const ask = async () => {
        const { askBodies } = await loadChunk(fetchAsking);
        return askBodies(address, words.split(/\s+/));
      };
      ask().then(
        (bodies) => set({ is: 'done', ...bodies }),
        () => set({ is: 'failed', ...NONE }),
      );
    });
  }, [words, address, hunch.isComing]);
  if (words === '') return UNASKED;
  return answer.words === words ? answer : { is: 'asking', ...NONE };
}
