/** 項目のまちがい。 */
import type { Finding } from '../../../domain/problem.ts';
import { editText } from '../../../words/ja/edit.ts';
import type { FormWords } from '../../../words/ja/fields.ts';
import { findingText } from '../editor.ts';

/** まちがいの知らせ, tied to its field by id */
export function FieldErrors({
  id,
  findings,
  words,
  isByLine = false,
}: {
  readonly id: string;
  readonly words: FormWords;
  readonly findings: readonly Finding[];
  readonly isByLine?: boolean;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="field-errors" id={`${id}-error`} role="list">
      {findings.map((finding, index) => {
        const row = finding.path.findLast((key) => typeof key === 'number');
        const text = findingText(finding, words);
        return (
          <li key={index}>
            {isByLine && row !== undefined ? editText.line(Number(row) + 1, text) : text}
          </li>
        );
      })}
    </ul>
  );
}

/** ids for aria-describedby, or nothing */
export function describedBy(id: string, hasHint: boolean, hasErrors: boolean): string | undefined {
  return (
    [hasHint ? `${id}-hint` : '', hasErrors ? `${id}-error` : ''].filter(Boolean).join(' ') ||
    undefined
  );
}
