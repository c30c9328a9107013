/** いま起きたことの知らせ。What just happened, said to everyone, with the way back. */
import { useEffect, useRef } from 'react';
import { shortlistText } from '../../words/ja/shortlist.ts';
import type { ListActions } from './use-list-actions.ts';

export function ListStatus({ message, undo }: Pick<ListActions, 'message' | 'undo'>) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its place: the way back takes the focus, not the top of the page.
  useEffect(() => {
    if (message?.before) button.current?.focus({ preventScroll: true });
  }, [message]);
  return (
    <div className={message ? 'notice list-status no-print' : 'no-print'}>
      <span role="status">{message?.words}</span>
      {message?.before && (
        <button type="button" className="link" ref={button} onClick={undo}>
          {shortlistText.undo}
        </button>
      )}
    </div>
  );
}
