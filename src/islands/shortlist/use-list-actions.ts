/** つなぎ帳のボタン。What a press does to the device's list, and what is said of it. */
import { useState } from 'react';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import {
  holds,
  withMark,
  withoutMark,
  withoutPlace,
  withPlace,
  withPlaceMoved,
  withPlacesRestored,
  type Shortlist,
  type ShortlistItem,
} from '../../domain/shortlist/shortlist.ts';
import { changeStored, readStored } from '../../site/elements/shortlist-store.ts';
import { markText } from '../../words/ja/marks.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';

export interface ListMessage {
  readonly words: string;
  /** the list to go back to */
  readonly before?: Shortlist | undefined;
}

export interface ListActions {
  readonly message: ListMessage | undefined;
  readonly say: (words: string | undefined) => void;
  readonly remove: (id: string, name: string) => void;
  /** takes the mark away, the place stays */
  readonly unmark: (id: string, name: string) => void;
  readonly move: (id: string, name: string, by: -1 | 1) => void;
  readonly clear: () => void;
  /** @param notes said after the count */
  readonly take: (items: readonly Partial<ShortlistItem>[], notes?: readonly string[]) => void;
  readonly undo: () => void;
}

/** A place that is there already keeps what is known of it. */
function withItem(
  list: Shortlist,
  { id, addedOn, mark }: Partial<ShortlistItem>,
  today: string,
): Shortlist {
  if (id === undefined || holds(list, id)) return list;
  return mark ? withMark(list, id, addedOn ?? today, mark) : withPlace(list, id, addedOn ?? today);
}

export function useListActions(): ListActions {
  const [message, setMessage] = useState<ListMessage>();
  /** @returns what the list became, or undefined when the device did not keep it */
  const change = (apply: (list: Shortlist) => Shortlist): Shortlist | undefined => {
    if (changeStored(apply) === 'ok') return readStored().list;
    setMessage({ words: shortlistText.notSaved });
    return undefined;
  };
  const act = (
    apply: (list: Shortlist) => Shortlist,
    wordsOf: (list: Shortlist) => string,
    isUndoable = true,
  ) => {
    const before = readStored().list;
    const after = change(apply);
    if (after) setMessage({ words: wordsOf(after), before: isUndoable ? before : undefined });
  };
  return {
    message,
    say: (words) => setMessage(words === undefined ? undefined : { words }),
    remove: (id, name) =>
      act(
        (list) => withoutPlace(list, id),
        () => shortlistText.removed(name),
      ),
    unmark: (id, name) =>
      act(
        (list) => withoutMark(list, id),
        () => markText.dropped(name),
      ),
    move: (id, name, by) =>
      act(
        (list) => withPlaceMoved(list, id, by),
        (list) =>
          shortlistText.moved(name, list.findIndex((item) => item.id === id) + 1, list.length),
        false,
      ),
    clear: () =>
      act(
        () => [],
        () => shortlistText.clear.done,
      ),
    take: (items, notes = []) => {
      const today = momentInJapan(new Date()).date;
      const before = readStored().list;
      const after = change((list) => items.reduce((all, item) => withItem(all, item, today), list));
      if (!after) return;
      const count = after.length - before.length;
      const isFull = items.some(({ id }) => !after.some((item) => item.id === id));
      setMessage({
        words: [
          count > 0 ? shortlistText.taken(count) : shortlistText.takenNone,
          isFull ? shortlistText.full : '',
          ...notes,
        ].join(''),
      });
    },
    undo: () => {
      const { before } = message ?? {};
      if (before && change((list) => withPlacesRestored(list, before)))
        setMessage({ words: shortlistText.undone });
    },
  };
}
