/**
 * 確かめる部分を読む。Fetches the part that reads what is written, once; a failure is forgotten, so that the next touch
 * tries anew.
 */
import { loadChunk } from '../shared/page-renewal.ts';
import { useChunk } from '../shared/use-chunk.ts';

export type Checker = typeof import('./checker.ts');

/** A form that opens on an entry has it from its first moment. */
let known: Checker | undefined;

const fetchChecker = async (): Promise<Checker> => (known = await import('./checker.ts'));

/** @throws what the import threw; the page has said so then */
export const loadChecker = (): Promise<Checker> => loadChunk(fetchChecker);

export interface LoadedChecker {
  /** undefined until it is there */
  readonly checker: Checker | undefined;
  readonly isFailed: boolean;
  /** asks for it, unless it is there or on its way */
  readonly want: () => void;
}

/** @param isWanted something is written already */
export function useChecker(isWanted: boolean): LoadedChecker {
  const { chunk: checker, isFailed, load: want } = useChunk(fetchChecker, isWanted, known);
  return { checker, isFailed, want };
}
