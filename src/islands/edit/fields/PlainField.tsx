/** ふつうの項目。 */
import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { describedBy, FieldErrors } from './FieldErrors.tsx';

interface Props {
  /** body or file-name */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly isNeeded?: boolean;
  readonly editor: Editor;
  readonly onChange: (value: string) => void;
}

/** A field that is no 見出し: the body, the file's name */
export function PlainField({
  name,
  label,
  hint,
  value,
  placeholder,
  isLong = false,
  isNeeded = false,
  editor,
  onChange,
}: Props) {
  const id = fieldId([name]);
  const errors = editor.errorsAt([name]);
  const shared = {
    id,
    value,
    placeholder,
    autoComplete: 'off',
    'aria-describedby': describedBy(id, true, errors.length > 0),
    'aria-invalid': errors.length > 0,
    onChange: (event: { readonly target: EventTarget }) =>
      onChange((event.target as HTMLInputElement).value),
    onBlur: () => editor.settle([name]),
  };
  return (
    <div className="edit-field">
      <label htmlFor={id}>
        {label}
        {isNeeded && <span className="needed">{editText.required}</span>}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldErrors id={id} findings={errors} words={editor.words} />
      {isLong ? <textarea rows={6} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}
