/** 1行に1つ書く項目。 */
import { perLineHint } from '../../../words/ja/edit.ts';
import { fieldId } from '../editor.ts';
import { describedBy } from './FieldErrors.tsx';
import { LabelledField } from './FieldFrame.tsx';
import { hintOf } from './FieldHead.tsx';
import type { FieldProps } from './field-props.ts';
import { listAt } from '../draft/value-at.ts';

/** 一覧: a line each */
export function LinesField(props: FieldProps) {
  const { node, path, editor } = props;
  const id = fieldId(path);
  const lines = listAt(editor.values, path).map((line) => (typeof line === 'string' ? line : ''));
  const errors = editor.errorsUnder(path);
  const hint = perLineHint(hintOf(node, path, editor.words));
  const change = (text: string) => editor.set(path, text === '' ? undefined : text.split('\n'));
  return (
    <LabelledField {...props} hint={hint} errors={errors} isByLine>
      <textarea
        id={id}
        rows={Math.max(2, lines.length)}
        value={lines.join('\n')}
        aria-describedby={describedBy(id, true, errors.length > 0)}
        aria-invalid={errors.length > 0}
        autoComplete="off"
        onChange={(event) => change((event.target as HTMLTextAreaElement).value)}
        onBlur={() => editor.settle(path)}
      />
    </LabelledField>
  );
}
