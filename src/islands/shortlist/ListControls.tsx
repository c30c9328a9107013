/** えらぶ・上へ・下へ・はずす: the buttons of one place. */
import { useRef, type ReactNode } from 'react';
import type { Mark } from '../../domain/shortlist/choice.ts';
import { markText, markWords } from '../../words/ja/marks.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import type { ListActions } from './use-list-actions.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  /** carried over from a case */
  readonly mark: Mark | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** undefined for a place that cannot be used */
  readonly isChosen: boolean | undefined;
  readonly onChoose: (id: string) => void;
  readonly actions: ListActions;
}

interface MoveProps {
  readonly by: -1 | 1;
  /** there is nothing further on; the button keeps the focus */
  readonly isAtEnd: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly children: ReactNode;
}

const MoveButton = ({ by, isAtEnd, onMove, children }: MoveProps) => (
  <button
    type="button"
    className="link"
    data-by={by}
    aria-disabled={isAtEnd}
    onClick={() => {
      if (!isAtEnd) onMove(by);
    }}
  >
    {children}
  </button>
);

export function ListControls(props: Props) {
  const { id, name, mark, isFirst, isLast, isChosen, onChoose, actions } = props;
  const buttons = useRef<HTMLDivElement>(null);
  const named = (words: string) => (
    <>
      <span className="visually-hidden">{name} </span>
      {words}
    </>
  );
  const move = (by: -1 | 1) => {
    actions.move(id, name, by);
    // Moving an element in the document takes the focus away: it goes back to the same button.
    requestAnimationFrame(() =>
      buttons.current?.querySelector<HTMLButtonElement>(`[data-by="${by}"]`)?.focus(),
    );
  };
  return (
    <div className="list-controls no-print" ref={buttons}>
      {mark && (
        <p className="case-mark" data-mark={mark.choice}>
          <b>{markText.mark(markWords(mark))}</b>
          <button type="button" className="link" onClick={() => actions.unmark(id, name)}>
            {named(markText.drop)}
          </button>
        </p>
      )}
      {isChosen !== undefined && (
        <label className="choose">
          <input type="checkbox" checked={isChosen} onChange={() => onChoose(id)} />
          {named(shortlistText.choose)}
        </label>
      )}
      <MoveButton by={-1} isAtEnd={isFirst} onMove={move}>
        {named(shortlistText.up)}
      </MoveButton>
      <MoveButton by={1} isAtEnd={isLast} onMove={move}>
        {named(shortlistText.down)}
      </MoveButton>
      <button type="button" className="link" onClick={() => actions.remove(id, name)}>
        {named(shortlistText.remove)}
      </button>
    </div>
  );
}
