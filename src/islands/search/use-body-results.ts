/** 本文にある言葉: asks Pagefind, and only when the curated fields have little to say. */
import { useEffect, useState } from 'react';
import { searchBodies, type Pagefind } from '../../search/body-search.ts';
import type { SearchResults } from '../../search/search.ts';
import { afterPause } from './after-pause.ts';
import { allowWorkerOf } from './allow-worker.ts';

let pagefind: Promise<Pagefind> | undefined;

function load(address: string): Promise<Pagefind> {
  allowWorkerOf(address);
  pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  pagefind.catch(() => { pagefind = undefined; });
  return pagefind;
}

const FEW = 5;

export function useBodyResults(found: SearchResults | undefined, address: string): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  const query = found?.query;
  const words = query && !query.isSensitive && !query.phone && (query.literals.length > 0 || found.isFallback) && (found.total <= FEW || found.dropped.length > 0) ? query.text : '';
  useEffect(() => {
    setIds([]);
    if (words.trim() === '') return;
    return afterPause((isStale) => {
      load(address)
        .then((loaded) => searchBodies(words.trim().split(/\s+/), loaded))
        .then((bodies) => { if (!isStale()) setIds(bodies); })
        // The page has its answers already; bodies are an extra.
        .catch(() => {});
    });
  }, [words, address]);
  return ids;
}
