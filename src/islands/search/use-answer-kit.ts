/** The part of the program that makes and shows answers: fetched while the first word is typed, so that a visit that only looks is light. */
import { useEffect, useState } from 'react';
import { loadChunk } from '../shared/page-renewal.ts';

export type AnswerKit = typeof import('./answer-kit.tsx');

export interface LoadedAnswerKit {
  /** undefined until it is there */
  readonly kit: AnswerKit | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export function useAnswerKit(isWanted: boolean): LoadedAnswerKit {
  const [kit, setKit] = useState<AnswerKit>();
  const [isFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadChunk(() => import('./answer-kit.tsx')).then(setKit, () => setFailed(true));
  };
  useEffect(() => {
    if (isWanted && !kit) load();
  }, [isWanted]);
  return { kit, isFailed, retry: load };
}
