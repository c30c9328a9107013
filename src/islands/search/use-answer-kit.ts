/**
 * 答える部分を読む。The part of the program that makes and shows answers: fetched while the first word is typed, so that a
 * visit that only looks is light.
 */
import { useChunk } from '../shared/use-chunk.ts';

export type AnswerKit = typeof import('./answer-kit.tsx');

export interface LoadedAnswerKit {
  /** undefined until it is there */
  readonly kit: AnswerKit | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

const fetchKit = (): Promise<AnswerKit> => import('./answer-kit.tsx');

export function useAnswerKit(isWanted: boolean): LoadedAnswerKit {
  const { chunk: kit, isFailed, load: retry } = useChunk(fetchKit, isWanted);
  return { kit, isFailed, retry };
}
