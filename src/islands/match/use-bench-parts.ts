/**
 * 相談する人の道具を読む。Loads the parts of the counsellor's bench when they are wanted. Without them the results stand as
 * they are.
 */
import { useChunk } from '../shared/use-chunk.ts';
import type { Bench } from './use-choices.ts';

async function fetchParts() {
  const parts = await import('./bench-parts.ts');
  await parts.loadBenchStyle();
  return parts;
}
export type BenchParts = Awaited<ReturnType<typeof fetchParts>>;

/** the choices, and what shows them */
export type OpenBench = Bench & BenchParts;

export function useBenchParts(isWanted: boolean): BenchParts | undefined {
  const { chunk: parts } = useChunk(fetchParts, isWanted);
  return isWanted ? parts : undefined;
}
