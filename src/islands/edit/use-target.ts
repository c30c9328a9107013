/** 直す場所。Which place is being written: follows the address's fragment, and loads what is to be corrected. */
import { useEffect, useState } from 'react';
import { editText } from '../../words/ja/edit.ts';
import {
  isGatheringTarget,
  isNewTarget,
  NEW,
  type EditTarget,
  type NewPlace,
} from './draft/edit-draft.ts';
import { followFragment } from '../shared/follow-fragment.ts';
import { goToField } from './go-to-field.ts';
import { isOwnFragment, readField, readFragment, readNewPlace } from './edit-fragment.ts';
import type { EditPageData } from './edit-page-data.ts';
import { loadSource, type LoadedSource } from './load-data.ts';
import { unkept } from './draft/unkept.ts';
import { loadChecker } from './use-checker.ts';

export type Opened =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly retry: () => void }
  | {
      readonly is: 'open';
      readonly target: EditTarget;
      readonly loaded?: LoadedSource;
      readonly isBadFragment: boolean;
      /** the field that the address names */
      readonly field?: string | undefined;
      /** what it says of a new place */
      readonly known?: NewPlace | undefined;
    };

export function useTarget(data: Pick<EditPageData, 'dataFolder' | 'ownPrefectures'>): Opened {
  const [opened, setOpened] = useState<Opened>({ is: 'loading' });
  useEffect(() => {
    let turn = 0;
    let shown = isOwnFragment(window.location.hash) ? window.location.hash : '';
    const openNew = (target: EditTarget, isBadFragment: boolean) => {
      // What is not here may be a place of violence, whose name must not stay in the address.
      if (isBadFragment) {
        window.history.replaceState(window.history.state, '', window.location.pathname);
        shown = '';
      }
      setOpened({
        is: 'open',
        target,
        isBadFragment,
        known: readNewPlace(window.location.hash),
        field: readField(window.location.hash),
      });
    };
    const open = async () => {
      const mine = (turn += 1);
      const target = readFragment(window.location.hash);
      // A meeting's own part of the form looks for its file.
      if (target === undefined || isNewTarget(target) || isGatheringTarget(target))
        return openNew(target ?? NEW, target === undefined);
      setOpened({ is: 'loading' });
      try {
        // What is written already is read at once: the form comes with all that it has to say.
        const [loaded] = await Promise.all([loadSource(data, target), loadChecker()]);
        if (mine !== turn) return;
        if (loaded) {
          const field = readField(window.location.hash);
          setOpened({ is: 'open', target, loaded, isBadFragment: false, field });
        } else openNew(NEW, true);
      } catch {
        if (mine === turn) setOpened({ is: 'failed', retry: () => void open() });
      }
    };
    const follow = () => {
      if (window.location.hash === shown) return;
      // Another field of the same place: what is written stays.
      const field = readField(window.location.hash);
      if (field && readFragment(window.location.hash) === readFragment(shown)) {
        shown = window.location.hash;
        return goToField([field]);
      }
      if (unkept.is() && !window.confirm(editText.draft.leave))
        return window.history.replaceState(
          window.history.state,
          '',
          shown || window.location.pathname,
        );
      shown = window.location.hash;
      void open();
    };
    void open();
    return followFragment({ isOwn: isOwnFragment, current: () => shown, open: follow });
  }, []);
  return opened;
}
