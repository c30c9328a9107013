/** たたんだえらぶ欄。 */
import { useState, type ReactNode } from 'react';
import { isBlank } from '../../../domain/written/written-value.ts';
import { editText } from '../../../words/ja/edit.ts';
import { valueAt } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

/** As many as a phone shows without scrolling far. */
const MOST_UNFOLDED = 12;

/** Many choices fold away until asked for; what is chosen already stays in sight. */
export function FoldedChoices({
  path,
  editor,
  count,
  children,
}: Pick<FieldProps, 'path' | 'editor'> & {
  readonly count: number;
  readonly children: ReactNode;
}) {
  const [wasChosen] = useState(() => !isBlank(valueAt(editor.values, path)));
  if (count <= MOST_UNFOLDED) return <>{children}</>;
  return (
    <details open={wasChosen} className="many">
      <summary>{editText.openChoices}</summary>
      {children}
    </details>
  );
}
