/** The view and the places that the address names; "back" returns to the view before. */
import { useEffect, useState } from 'react';
import { readShortlistFragment, writeShortlistFragment, type ReadShortlistFragment, type ShortlistFragment } from '../../domain/shortlist-fragment.ts';

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
  useEffect(() => {
    const follow = () => setAt(read());
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  const go = (to: ShortlistFragment) => {
    window.history.pushState({ ...window.history.state, isOurs: true }, '', addressOf(to));
    setAt(read());
  };
  return {
    at, go,
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
