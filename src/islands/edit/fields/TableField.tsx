import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf } from './FieldHead.tsx';
import { FieldView } from './FieldView.tsx';
import { valueAt, type Path } from '../draft/value-at.ts';

/** まとまり: a field of fields, or the one word that may stand in its place */
export function TableField({ node, path, editor }: { readonly node: FieldNode; readonly path: Path; readonly editor: Editor }) {
  const id = fieldId(path);
  const isWord = node.word !== undefined && valueAt(editor.values, path) === node.word;
  return (
    <fieldset className="edit-table" id={id} tabIndex={-1}>
      <legend><FieldLabel path={path} editor={editor} /></legend>
      <FieldHint id={id} text={hintOf(node, path)} />
      <FieldErrors id={id} findings={editor.errorsAt(path)} />
      {node.word !== undefined && (
        <div className="answers"><label><input type="checkbox" checked={isWord} onChange={() => editor.set(path, isWord ? undefined : node.word)} />{editText.hidden}</label></div>
      )}
      {!isWord && <div className="pair">{(node.fields ?? []).map((field) => <FieldView key={field.name} node={field} path={[...path, field.name]} editor={editor} />)}</div>}
    </fieldset>
  );
}
