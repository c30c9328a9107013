/** 探していること: the words and filters of this moment, and how much of the answer is on the screen. */
import { useEffect, useState } from 'react';
import { hasFilters, type Filters } from '../../search/filter/filters.ts';
import type { Arrival } from './use-address.ts';

const PAGE = 20;

export interface AskedState {
  readonly words: string;
  readonly filters: Filters;
  readonly isPartial: boolean;
  readonly isPanelOpen: boolean;
  /** the rest of the country too, however large */
  readonly isWide: boolean;
  /** the reader is at the box: words are to be expected */
  readonly isExpected: boolean;
  /** how many results are on the screen */
  readonly shown: number;
  type(words: string): void;
  /** words and filters of an address */
  open(arrival: Arrival): void;
  setFilters(filters: Filters): void;
  setPanelOpen(isOpen: boolean): void;
  expect(): void;
  widen(): void;
  showMore(): void;
}

export function useAsked(arrival: Arrival, isFocused: boolean): AskedState {
  const [words, setWords] = useState(arrival.words);
  const [filters, setFilters] = useState<Filters>(arrival.filters);
  const [isPartial, setPartial] = useState(arrival.isPartial);
  const [isPanelOpen, setPanelOpen] = useState(hasFilters(arrival.filters));
  const [isWide, setWide] = useState(false);
  const [isExpected, setExpected] = useState(isFocused);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [words, filters]);
  return {
    words,
    filters,
    isPartial,
    isPanelOpen,
    isWide,
    isExpected,
    shown,
    type: (next) => {
      setWords(next);
      setPartial(false);
    },
    open: (next) => {
      setWords(next.words);
      setFilters(next.filters);
      setPanelOpen(hasFilters(next.filters));
      setPartial(next.isPartial);
    },
    setFilters,
    setPanelOpen,
    expect: () => setExpected(true),
    widen: () => setWide(true),
    showMore: () => setShown((before) => before + PAGE),
  };
}
