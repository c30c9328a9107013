/** もしかして: near spellings, loaded when something was not found. */
import { useEffect, useState } from 'react';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { inSlices } from '../shared/in-slices.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import { afterPause } from './after-pause.ts';

const MOST_PERHAPS = 5;

export function usePerhaps(words: readonly string[], index: SearchIndex): readonly string[] {
  const [perhaps, setPerhaps] = useState<readonly string[]>([]);
  const key = words.join(' ');
  useEffect(() => {
    setPerhaps([]);
    if (key === '') return;
    return afterPause((isStale) => {
      const look = async () => {
        const { suggestSteps } = await loadChunk(
          () => import('../../search/answer/suggestions.ts'),
        );
        for (const word of words) {
          if (isStale()) return;
          const near = await inSlices(suggestSteps(word, index, 3));
          if (isStale()) return;
          setPerhaps((before) => [...new Set([...before, ...near])].slice(0, MOST_PERHAPS));
        }
      };
      look().catch(() => {});
    });
  }, [key, index]);
  return perhaps;
}
