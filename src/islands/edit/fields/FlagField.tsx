import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { FieldLabel } from './FieldHead.tsx';
import { textOf, type Path } from '../draft/value-at.ts';

const ANSWERS = [
  ['true', editText.yes],
  ['false', editText.no],
  ['', editText.unknown],
] as const;

/** はい・いいえ・分からない: unknown is an answer */
export function FlagField({ path, editor }: { readonly path: Path; readonly editor: Editor }) {
  const id = fieldId(path);
  const value = textOf(editor.values, path);
  return (
    <fieldset className="edit-field flag" id={id} tabIndex={-1}>
      <legend>
        <FieldLabel path={path} editor={editor} />
      </legend>
      <FieldErrors id={id} findings={editor.errorsAt(path)} />
      <div className="answers">
        {ANSWERS.map(([answer, label]) => (
          <label key={answer}>
            <input
              type="radio"
              name={id}
              value={answer}
              checked={value === answer}
              onChange={() => editor.set(path, answer === '' ? undefined : answer)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
