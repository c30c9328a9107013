/** Loads the parts of the counsellor's bench when they are wanted. Without them the results stand as they are. */
import { useEffect, useState } from 'react';
import { loadChunk } from '../shared/page-renewal.ts';
import type { Bench } from './use-choices.ts';

async function load() {
  const parts = await import('./bench-parts.ts');
  await parts.loadBenchStyle();
  return parts;
}
export type BenchParts = Awaited<ReturnType<typeof load>>;

/** the choices, and what shows them */
export type OpenBench = Bench & BenchParts;

export function useBenchParts(isWanted: boolean): BenchParts | undefined {
  const [parts, setParts] = useState<BenchParts>();
  useEffect(() => {
    if (isWanted && !parts) loadChunk(load).then(setParts, () => undefined);
  }, [isWanted]);
  return isWanted ? parts : undefined;
}
