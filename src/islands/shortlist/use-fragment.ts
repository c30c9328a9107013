/** アドレスの中の見かた。The view and the places that the address names; "back" returns to the view before. */
import { useEffect, useRef, useState } from 'react';
import { followFragment } from '../shared/follow-fragment.ts';
import {
  isOwnFragment,
  readShortlistFragment,
  writeShortlistFragment,
  type ReadShortlistFragment,
  type ShortlistFragment,
} from '../../domain/shortlist/shortlist-fragment.ts';

export interface FragmentState {
  readonly at: ReadShortlistFragment;
  readonly go: (to: ShortlistFragment) => void;
  /** without a step in the history */
  readonly replace: (to: ShortlistFragment) => void;
  readonly back: () => void;
}

const read = () => readShortlistFragment(window.location.hash);
const addressOf = (to: ShortlistFragment) => window.location.pathname + writeShortlistFragment(to);

export function useFragment(): FragmentState {
  const [at, setAt] = useState(read);
  // What the browser's own events see: they are listened to once.
  const now = useRef(at);
  now.current = at;
  useEffect(
    () =>
      followFragment({
        isOwn: isOwnFragment,
        current: () => writeShortlistFragment(now.current),
        open: () => setAt(read()),
      }),
    [],
  );
  const go = (to: ShortlistFragment) => {
    window.history.pushState({ ...window.history.state, isOurs: true }, '', addressOf(to));
    setAt(read());
  };
  return {
    at,
    go,
    replace: (to) => {
      window.history.replaceState(window.history.state, '', addressOf(to));
      setAt(read());
    },
    back: () => {
      if ((window.history.state as { isOurs?: boolean } | null)?.isOurs) window.history.back();
      else go({ view: 'list', ids: at.ids });
    },
  };
}
