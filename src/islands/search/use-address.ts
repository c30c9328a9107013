/**
 * 言葉とアドレス: words go into the address only on purpose — when they are sent, when a result is opened, or for a
 * link — and only once they are understood. A browser writes every address a page ever had into its history file:
 * letter by letter, 「主人に叩か」 would stay there, which no table of words can know for what it will become. Once
 * words of this visit were of danger, nothing is written any more, harmless words neither.
 *
 * Words that were typed and not sent are kept nowhere: not in history.state, which browsers write to the disk to
 * bring a tab back, and not in a storage. A tab that was put away returns with what was sent.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Filters } from '../../search/filter/filters.ts';
import { takeOver } from '../../site/elements/search-handover.ts';
import { readFragment, writeFragment } from './search-fragment.ts';
import type { SearchState } from './search-state.ts';

export interface Arrival {
  readonly words: string;
  readonly filters: Filters;
  /** they were sent: from another page's box, or by a link; not when they only outlived a reload */
  readonly isSent: boolean;
  readonly isPartial: boolean;
}

const isReload = () =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)
    ?.type === 'reload';

/** @param early what was typed before the application was there */
export function arrive(early: string): Arrival {
  const handed = takeOver();
  const { words, filters, isPartial } = readFragment(window.location.hash);
  const isSent = handed !== '' ? !isReload() : words !== '';
  return { words: handed || words || early, filters, isSent, isPartial };
}

export interface Address {
  /** in this visit words were of danger: no link and no report carries words any more */
  readonly isClosed: boolean;
  /** these words were sent on purpose */
  isSent(words: string): boolean;
  send(words: string): void;
  /** the address of these words and filters, or undefined where none may be made */
  linkTo(words: string, filters: Filters): string | undefined;
}

function put(fragment: string): void {
  if (window.location.hash === fragment) return;
  try {
    window.history.replaceState(window.history.state, '', window.location.pathname + fragment);
  } catch {
    // Safari takes a hundred changes in half a minute: the next one is kept.
  }
}

interface Written {
  readonly words: string;
  readonly filters: Filters;
  readonly reading: SearchState['reading'];
}

export function useAddress(
  arrival: Arrival,
  { words, filters, reading }: Written,
  onArrive: (arrival: Arrival) => void,
): Address {
  const [sent, setSent] = useState(arrival.isSent ? arrival.words.trim() : '');
  const isClosed = useRef(false);
  const written = useRef(arrival.filters);
  if (reading === 'sensitive') isClosed.current = true;

  useEffect(() => {
    const follow = () => {
      const read = readFragment(window.location.hash);
      // Skip links and other people's fragments wipe nothing.
      if (!read.isOurs) return;
      setSent(read.words.trim());
      written.current = read.filters;
      onArrive({ ...read, isSent: true });
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const asked = words.trim();
  const isSent = asked === '' || asked === sent;
  // Words of danger are out of the address before the screen shows that they were understood.
  useLayoutEffect(() => {
    if (isClosed.current) return put('');
    const isFilterChosen = written.current !== filters;
    if (!isSent && !isFilterChosen) return;
    if (isSent && asked !== '' && reading !== 'harmless') return;
    written.current = filters;
    put(writeFragment(isSent ? asked : '', filters));
  }, [asked, isSent, filters, reading]);

  return {
    isClosed: isClosed.current,
    isSent: (some) => some.trim() !== '' && some.trim() === sent,
    send: (some) => {
      setSent(some.trim());
      // A result is opened in this very moment: the effect would come too late.
      if (some.trim() === asked && reading === 'harmless' && !isClosed.current)
        put(writeFragment(asked, filters));
    },
    linkTo: (some, chosen) => {
      if (isClosed.current || (some.trim() !== '' && reading !== 'harmless')) return undefined;
      const fragment = writeFragment(some, chosen);
      return fragment === ''
        ? undefined
        : window.location.origin + window.location.pathname + fragment;
    },
  };
}
