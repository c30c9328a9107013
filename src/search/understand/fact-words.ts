/** 事実のことば: 訪問, 手話, オンライン, LINE in a query. Who states it comes first; no entry need hold the word. */
import type { FactId } from '../../domain/vocabulary/fact.ts';
import { FUNCTION_WORDS } from './grammar-words.ts';
import { fold } from './fold.ts';
import { FACT_WORDS } from './made-words.ts';

export interface SpokenFact {
  readonly id: FactId;
  /** as it stands in the words */
  readonly said: string;
}

/** @param text NFKC */
export const factsIn = (text: string): readonly SpokenFact[] =>
  FACT_WORDS.flatMap(([id, words]) => {
    const said = words.exec(text)?.[0];
    return said === undefined ? [] : [{ id, said }];
  });

/** 訪問してくれる: nothing but how. @param typed NFKC */
export function isOnlyFact(typed: string): boolean {
  const facts = factsIn(typed);
  if (facts.length === 0) return false;
  const left = fold(facts.reduce((text, { said }) => text.replace(said, ''), typed));
  return left === '' || FUNCTION_WORDS.test(left);
}
