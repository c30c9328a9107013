/** 時間の行。 */
import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { describedBy, FieldErrors } from './FieldErrors.tsx';
import { listAt, type Path } from '../draft/value-at.ts';

interface Props {
  readonly path: Path;
  readonly editor: Editor;
  readonly labelOf: (number: number) => string;
}

/** 決まった書きかたの行: each with its own complaint and its own way out */
export function RuleLines({ path, editor, labelOf }: Props) {
  const lines = listAt(editor.values, path).map((line) => (typeof line === 'string' ? line : ''));
  const remove = (index: number) => {
    const rest = lines.filter((_line, at) => at !== index);
    editor.set(path, rest.length > 0 ? rest : undefined);
    document.getElementById(fieldId(path))?.focus();
  };
  return (
    <>
      {lines.map((line, index) => {
        const at = [...path, index];
        const id = fieldId(at);
        const errors = editor.errorsAt(at);
        return (
          <div className="edit-field line" key={index}>
            <label htmlFor={id}>{labelOf(index + 1)}</label>
            <FieldErrors id={id} findings={errors} words={editor.words} />
            <span className="row">
              <input
                id={id}
                type="text"
                value={line}
                autoComplete="off"
                aria-invalid={errors.length > 0}
                aria-describedby={describedBy(id, false, errors.length > 0)}
                onChange={(event) => editor.set(at, (event.target as HTMLInputElement).value)}
                onBlur={() => editor.settle(at)}
              />
              <button
                type="button"
                className="link"
                aria-label={editText.hours.remove(index + 1)}
                onClick={() => remove(index)}
              >
                ×
              </button>
            </span>
          </div>
        );
      })}
    </>
  );
}
