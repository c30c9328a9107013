import type { RefObject } from 'react';
import { editText } from '../../words/ja/edit.ts';
import { FinishPanel, type FinishProps } from './FinishPanel.tsx';

interface Props extends FinishProps {
  readonly section: RefObject<HTMLElement | null>;
  /** the file is asked for, and nothing is against it */
  readonly isFinished: boolean;
  /** nothing differs from the entry as it is */
  readonly isUnchanged: boolean;
}

function Result({ isUnchanged, ...panel }: FinishProps & Pick<Props, 'isUnchanged'>) {
  return isUnchanged ? (
    <p className="notice" id="edit-done">
      {editText.done.unchanged}
    </p>
  ) : (
    <>
      <h2 id="edit-done">{editText.done.heading}</h2>
      <FinishPanel {...panel} />
    </>
  );
}

/** できたファイル, or that there is nothing to send */
export function FinishSection({ section, isFinished, ...result }: Props) {
  return (
    <section
      className="finish"
      ref={section}
      tabIndex={-1}
      hidden={!isFinished}
      aria-labelledby="edit-done"
      data-finished={isFinished && !result.isUnchanged}
    >
      {isFinished && <Result {...result} />}
    </section>
  );
}
