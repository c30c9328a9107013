import { isCalendarDate } from '../../../domain/time/calendar-date.ts';
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { labelOf } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { describedBy, FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf, isNeeded } from './FieldHead.tsx';
import { textOf, type Path } from '../draft/value-at.ts';

const KEYBOARDS: Readonly<Record<string, 'tel' | 'email' | 'url' | 'numeric' | 'decimal'>> = {
  phone: 'tel',
  email: 'email',
  address: 'url',
  number: 'numeric',
  degree: 'decimal',
};
const LONG = 200;

/** 一つの値: a line of text, a longer text, a number or a day */
export function TextField({
  node,
  path,
  editor,
}: {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}) {
  const id = fieldId(path);
  const value = textOf(editor.values, path);
  const errors = editor.errorsAt(path);
  const hint = hintOf(node, path);
  const { rule } = node;
  const shared = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby': describedBy(id, hint !== '', errors.length > 0),
    'aria-invalid': errors.length > 0,
    'aria-required': isNeeded(editor.data.fields, path),
    onChange: (event: { readonly target: EventTarget }) =>
      editor.set(path, (event.target as HTMLInputElement).value),
    onBlur: () => editor.settle(path),
  };
  // A day's own field would hide what is not a day.
  const isDay = rule?.is === 'date' && (value === '' || isCalendarDate(value));
  const isLong = rule?.is === 'text' && rule.max >= LONG;
  return (
    <div className="edit-field">
      <label htmlFor={id}>
        <FieldLabel path={path} editor={editor} />
      </label>
      <FieldHint id={id} text={hint} />
      <FieldErrors id={id} findings={errors} />
      {isLong ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input
          type={isDay ? 'date' : 'text'}
          inputMode={KEYBOARDS[rule?.is ?? '']}
          className={isDay || rule?.is === 'number' ? 'short' : ''}
          {...shared}
        />
      )}
      {rule?.is === 'date' && node.name !== 'until' && (
        <button
          type="button"
          className="link"
          aria-label={`${labelOf(path)}: ${editText.today}`}
          onClick={() => editor.set(path, editor.now.date)}
        >
          {editText.today}
        </button>
      )}
    </div>
  );
}
