import type { Judgement } from './judge-criterion.ts';

export const VERDICTS = [
  { id: 'fits', label: '合いそう' },
  { id: 'ask', label: '聞いてみる' },
  { id: 'differs', label: '条件がちがう' },
] as const;

export type VerdictId = (typeof VERDICTS)[number]['id'];

/** One difference is enough for 条件がちがう, one open question for 聞いてみる. */
export function verdictOf(judgements: readonly Judgement[]): VerdictId {
  if (judgements.some(({ result }) => result === 'differs')) return 'differs';
  return judgements.some(({ result }) => result === 'unknown') ? 'ask' : 'fits';
}
