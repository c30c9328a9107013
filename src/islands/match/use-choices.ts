/** 相談員の机: what was thought of each place, in this page's memory and nowhere else. */
import { useEffect, useState } from 'react';
import type { Choices } from '../../domain/shortlist/choice.ts';

export interface Bench {
  readonly choices: Choices;
  readonly change: (to: (now: Choices) => Choices) => void;
  readonly clear: () => void;
}

const NONE: Choices = new Map();

/** @param isAllowed not for a case of violence or dying: its choices are dropped at once */
export function useChoices(isAllowed: boolean): Bench {
  const [choices, change] = useState<Choices>(NONE);
  const clear = () => change(NONE);
  useEffect(() => {
    if (!isAllowed) clear();
  }, [isAllowed]);
  return { choices: isAllowed ? choices : NONE, change, clear };
}
