/** 読みつづけるところ: where the focus goes when what had it goes away. */
import { useEffect, useRef } from 'react';
import type { SearchState } from './search-state.ts';

/** After sending, reading goes on at the answer, as soon as there is one. */
export function useFocusAfterSending(is: SearchState['is']): () => void {
  const isWanted = useRef(false);
  const focus = () => {
    if (!isWanted.current || is === undefined || is === 'loading') return;
    isWanted.current = false;
    document.querySelector<HTMLElement>('#search-app [data-first-result]')?.focus();
  };
  useEffect(focus, [is]);
  return () => {
    isWanted.current = true;
    focus();
  };
}

/** After a word is taken away: the next chip stands where the old one was; where none is left, the box is next. */
export function useFocusOnChip(is: SearchState['is'], words: string): (chip: number) => void {
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    const chip = wanted.current;
    if (chip === undefined || is === 'loading') return;
    wanted.current = undefined;
    const chips = [...document.querySelectorAll<HTMLElement>('#search-app .understood button')];
    const next =
      chips[Math.min(chip, chips.length - 1)] ??
      document.querySelector<HTMLElement>('#search-app input[type=search]');
    next?.focus();
  }, [is, words]);
  return (chip) => {
    wanted.current = chip;
  };
}
