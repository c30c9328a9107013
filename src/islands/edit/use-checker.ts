/** Fetches the part that reads what is written, once; a failure is forgotten, so that the next touch tries anew. */
import { useEffect, useState } from 'react';
import { loadChunk } from '../shared/page-renewal.ts';

export type Checker = typeof import('./checker.ts');

const kept: { checker?: Checker; coming?: Promise<Checker> } = {};

async function fetchChecker(): Promise<Checker> {
  try {
    kept.checker = await loadChunk(() => import('./checker.ts'));
    return kept.checker;
  } finally {
    delete kept.coming;
  }
}

/** @throws what the import threw; the page has said so then */
export const loadChecker = (): Promise<Checker> => (kept.coming ??= fetchChecker());

export interface LoadedChecker {
  /** undefined until it is there */
  readonly checker: Checker | undefined;
  readonly isFailed: boolean;
  /** asks for it, unless it is there or on its way */
  readonly want: () => void;
}

/** @param isWanted something is written already */
export function useChecker(isWanted: boolean): LoadedChecker {
  const [checker, setChecker] = useState(kept.checker);
  const [isFailed, setFailed] = useState(false);
  const want = () => {
    if (checker) return;
    setFailed(false);
    loadChecker().then(setChecker, () => setFailed(true));
  };
  useEffect(() => {
    if (isWanted) want();
  }, [isWanted]);
  return { checker, isFailed, want };
}
