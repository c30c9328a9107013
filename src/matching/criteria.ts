/** 見るところ as data: what an answer asks of an entry. Each is judged on its own, with its reason in words. */
import { neededOf, type Answers } from './answers.ts';
import type { ConditionId } from './condition.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';

export type Criterion =
  | { readonly about: 'need'; readonly needs: readonly NeedId[] }
  | { readonly about: 'area'; readonly municipality: string }
  | { readonly about: 'step'; readonly step: number }
  | { readonly about: 'age'; readonly age: number; readonly needs: readonly NeedId[] }
  | { readonly about: 'condition'; readonly condition: ConditionId }
  /** asked of every entry: is it running, when is it open, does it serve people */
  | { readonly about: 'status' }
  | { readonly about: 'hours' }
  | { readonly about: 'recipient' };

export function criteriaOf(answers: Answers): readonly Criterion[] {
  const needs = neededOf(answers);
  const { municipality, step, age } = answers;
  return [
    { about: 'status' },
    { about: 'recipient' },
    ...(needs.length > 0 ? [{ about: 'need', needs } as const] : []),
    ...(municipality !== undefined ? [{ about: 'area', municipality } as const] : []),
    ...(step !== undefined ? [{ about: 'step', step } as const] : []),
    ...(age !== undefined ? [{ about: 'age', age, needs } as const] : []),
    ...answers.conditions.map((condition) => ({ about: 'condition', condition }) as const),
    { about: 'hours' },
  ];
}
