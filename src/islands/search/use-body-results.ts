/** 本文にある言葉: asks Pagefind, and only when the curated fields have little to say. */
import { useEffect, useState } from 'react';
import { searchBodies, type Pagefind } from '../../search/body-search.ts';
import type { SearchResults } from '../../search/search.ts';
import { afterPause } from './after-pause.ts';
import { allowWorkerOf } from './allow-worker.ts';

/** Grows when the index that was opened is of an earlier deploy: another address is another program with its own index. */
let edition = 0;
let pagefind: Promise<Pagefind> | undefined;

function open(address: string): Promise<Pagefind> {
  const opened = edition === 0 ? address : `${address}?${edition}`;
  allowWorkerOf(address);
  pagefind ??= import(/* @vite-ignore */ opened) as Promise<Pagefind>;
  return pagefind;
}

/** Its files are named by their content, as ours are: after a deploy it is opened anew, once. */
async function searchIn(address: string, words: readonly string[]): Promise<readonly string[]> {
  try {
    return await searchBodies(words, await open(address));
  } catch {
    edition = Date.now();
    pagefind = undefined;
    try {
      return await searchBodies(words, await open(address));
    } catch (error) {
      pagefind = undefined;
      throw error;
    }
  }
}

const FEW = 5;

export interface BodyResults {
  readonly is: 'unasked' | 'asking' | 'failed' | 'done';
  readonly ids: readonly string[];
}

const UNASKED: BodyResults = { is: 'unasked', ids: [] };

function wordsFor(found: SearchResults | undefined): string {
  if (!found) return '';
  const { query } = found;
  const isWanted = query.urgent.length === 0 && !query.isSensitive && !query.phone && (query.literals.length > 0 || found.isFallback) && (found.total <= FEW || found.dropped.length > 0);
  return isWanted ? query.text.trim() : '';
}

export function useBodyResults(found: SearchResults | undefined, address: string): BodyResults {
  const words = wordsFor(found);
  const [answer, setAnswer] = useState<BodyResults & { readonly words: string }>({ ...UNASKED, words: '' });
  useEffect(() => {
    if (words === '') return;
    return afterPause((isStale) => {
      const set = (next: BodyResults) => { if (!isStale()) setAnswer({ ...next, words }); };
      searchIn(address, words.split(/\s+/)).then((ids) => set({ is: 'done', ids }), () => set({ is: 'failed', ids: [] }));
    });
  }, [words, address]);
  if (words === '') return UNASKED;
  return answer.words === words ? answer : { is: 'asking', ids: [] };
}
