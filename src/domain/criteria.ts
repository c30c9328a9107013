/** 条件 as data: what an answer asks of an entry. Each is judged on its own, with its reason in words. */
import type { Answers } from './answers.ts';
import type { NeedId } from './need.ts';

export type Criterion =
  | { readonly about: 'need'; readonly needs: readonly NeedId[] }
  | { readonly about: 'area'; readonly municipality: string }
  | { readonly about: 'step'; readonly step: number }
  | { readonly about: 'age'; readonly age: number }
  /** asked of every entry: is it running, when is it open, does it serve people */
  | { readonly about: 'status' }
  | { readonly about: 'hours' }
  | { readonly about: 'recipient' };

export function criteriaOf(answers: Answers): readonly Criterion[] {
  return [
    { about: 'status' },
    { about: 'recipient' },
    ...(answers.needs.length > 0 ? [{ about: 'need', needs: answers.needs } as const] : []),
    ...(answers.municipality !== undefined ? [{ about: 'area', municipality: answers.municipality } as const] : []),
    ...(answers.step !== undefined ? [{ about: 'step', step: answers.step } as const] : []),
    ...(answers.age !== undefined ? [{ about: 'age', age: answers.age } as const] : []),
    { about: 'hours' },
  ];
}
