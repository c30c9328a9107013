/** できあがりの1行。 */
import type { ReactNode } from 'react';
import { entryText } from '../../../words/ja/entry.ts';

/** One fact of the preview; what is not known says so, as on the page */
export function PreviewRow({
  title,
  unknown,
  children,
}: {
  readonly title: string;
  /** what is not known yet */
  readonly unknown?: string | false | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {children}
        {unknown && (
          <p className="small">
            <span className="unknown">{entryText.unknown}</span> {unknown}
          </p>
        )}
      </dd>
    </div>
  );
}
