/** あとから来る部分: a part of the program that is fetched when it is wanted; what it does until then is the caller's. */
import { useEffect, useRef, useState } from 'react';
import { loadChunk } from './page-renewal.ts';

export interface LoadedChunk<T> {
  /** undefined until it is there */
  readonly chunk: T | undefined;
  readonly isFailed: boolean;
  /** asks for it, unless it is there or on its way */
  readonly load: () => void;
}

/** @param fetchIt the dynamic import, the same for each call; when it fails, the page says so too */
export function useChunk<T extends object>(
  fetchIt: () => Promise<T>,
  isWanted: boolean,
  known?: T,
): LoadedChunk<T> {
  const [chunk, setChunk] = useState<T | undefined>(known);
  const [isFailed, setFailed] = useState(false);
  const isComing = useRef(false);
  const load = () => {
    if (chunk || isComing.current) return;
    isComing.current = true;
    setFailed(false);
    loadChunk(fetchIt)
      .then(setChunk, () => setFailed(true))
      .finally(() => (isComing.current = false));
  };
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted]);
  return { chunk, isFailed, load };
}
