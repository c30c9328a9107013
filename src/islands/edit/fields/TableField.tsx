import { editText } from '../../../words/ja/edit.ts';
import { fieldId } from '../editor.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf } from './FieldHead.tsx';
import type { TableProps } from './FieldView.tsx';
import { valueAt } from '../draft/value-at.ts';

/** まとまり: a field of fields, or the one word that may stand in its place */
export function TableField({ node, path, editor, View }: TableProps) {
  const id = fieldId(path);
  const isWord = node.word !== undefined && valueAt(editor.values, path) === node.word;
  return (
    <fieldset className="edit-table" id={id} tabIndex={-1}>
      <legend>
        <FieldLabel path={path} editor={editor} />
      </legend>
      <FieldHint id={id} text={hintOf(node, path)} />
      <FieldErrors id={id} findings={editor.errorsAt(path)} />
      {node.word !== undefined && (
        <div className="answers">
          <label>
            <input
              type="checkbox"
              checked={isWord}
              onChange={() => editor.set(path, isWord ? undefined : node.word)}
            />
            {editText.hidden}
          </label>
        </div>
      )}
      {!isWord && (
        <div className="pair">
          {(node.fields ?? []).map((field) => (
            <View key={field.name} node={field} path={[...path, field.name]} editor={editor} />
          ))}
        </div>
      )}
    </fieldset>
  );
}
