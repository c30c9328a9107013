/** 相談員の机: what was thought of each place, in this page's memory and nowhere else. */
import { useEffect, useState } from 'react';
import {
  NO_CHOICES,
  withChoice,
  withReason,
  withWord,
  type ChoiceId,
  type Choices,
  type UnfitReason,
} from '../../domain/shortlist/choice.ts';

export type Bench = ReturnType<typeof useChoices>;

/** @param isAllowed not for a case of violence or dying: its choices are dropped at once */
export function useChoices(isAllowed: boolean) {
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const clear = () => setChoices(NO_CHOICES);
  useEffect(() => {
    if (!isAllowed) clear();
  }, [isAllowed]);
  return {
    choices: isAllowed ? choices : NO_CHOICES,
    choose: (id: string, choice: ChoiceId) => setChoices((now) => withChoice(now, id, choice)),
    reason: (id: string, reason: UnfitReason) => setChoices((now) => withReason(now, id, reason)),
    write: (id: string, word: string) => setChoices((now) => withWord(now, id, word)),
    clear,
  } as const;
}
