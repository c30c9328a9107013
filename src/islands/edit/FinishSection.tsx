/** おわりの欄。 */
import type { ComponentType, RefObject } from 'react';
import { editText } from '../../words/ja/edit.ts';
import type { FinishProps } from './FinishPanel.tsx';

interface Props extends FinishProps {
  readonly section: RefObject<HTMLElement | null>;
  /** shows the file, once it is asked for and nothing is against it */
  readonly Panel: ComponentType<FinishProps> | undefined;
  /** nothing differs from the entry as it is */
  readonly isUnchanged: boolean;
}

/** できたファイル, or that there is nothing to send */
export function FinishSection({ section, Panel, isUnchanged, ...panel }: Props) {
  return (
    <section
      className="finish"
      ref={section}
      tabIndex={-1}
      hidden={!Panel}
      aria-labelledby="edit-done"
      data-finished={Panel !== undefined && !isUnchanged}
    >
      {Panel && isUnchanged && (
        <p className="notice" id="edit-done">
          {editText.done.unchanged}
        </p>
      )}
      {Panel && !isUnchanged && (
        <>
          <h2 id="edit-done">{editText.done.heading}</h2>
          <Panel {...panel} />
        </>
      )}
    </section>
  );
}
