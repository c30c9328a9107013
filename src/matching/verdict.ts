import type { CriterionResult } from './judge.ts';

export const VERDICTS = [
  { id: 'fits', label: '合いそう' },
  { id: 'ask', label: '聞いてみる' },
  { id: 'differs', label: '条件がちがう' },
] as const;

export type VerdictId = (typeof VERDICTS)[number]['id'];

/** One difference is enough for 条件がちがう, one open question for 聞いてみる. */
export function verdictOf(results: readonly CriterionResult[]): VerdictId {
  if (results.includes('differs')) return 'differs';
  return results.includes('unknown') ? 'ask' : 'fits';
}

export function verdictLabel(id: VerdictId): string {
  return VERDICTS.find((verdict) => verdict.id === id)!.label;
}
