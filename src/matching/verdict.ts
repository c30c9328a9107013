/** 判断: one word for a place, out of all its judgements. */
import type { CriterionResult } from './judge.ts';

/** best first */
export const VERDICT_IDS = ['fits', 'ask', 'differs'] as const;

export type VerdictId = (typeof VERDICT_IDS)[number];

/** One difference is enough for 条件がちがう, one open question for 聞いてみる. What is usual may carry 合いそう. */
export function verdictOf(judgements: readonly { readonly result: CriterionResult }[]): VerdictId {
  let verdict: VerdictId = 'fits';
  for (const { result } of judgements) {
    if (result === 'differs') return 'differs';
    if (result === 'unknown') verdict = 'ask';
  }
  return verdict;
}
