/** わたす紙の1行。One line of the handout; what is not known says so. */
import type { ReactNode } from 'react';
import { sheetText } from '../../words/ja/sheets.ts';

interface Props {
  readonly label: string;
  readonly isUnknown?: boolean;
  readonly children?: ReactNode;
}

export function HandoutFact({ label, isUnknown = false, children }: Props) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isUnknown ? <span className="unknown">{sheetText.unknown}</span> : children}</dd>
    </div>
  );
}
