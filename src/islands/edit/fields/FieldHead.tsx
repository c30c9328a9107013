/** 項目の見出し。 */
import { findField, type FieldNode } from '../../../domain/fields/field-node.ts';
import { dottedName, labelOf, shortDescription, type FormWords } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import type { Editor } from '../editor.ts';
import type { Path } from '../draft/value-at.ts';

/** The schema's description without what the label says already, or ours where it speaks of the file's spelling. '' for none. */
export function hintOf(node: FieldNode, path: Path, words: FormWords): string {
  return words.hints[dottedName(path)] ?? shortDescription(node.description, labelOf(path, words));
}

/** Whether nobody can leave it out: a number is needed of a phone, but a phone is not. */
export function isNeeded(fields: readonly FieldNode[], path: Path): boolean {
  return path.every((_key, index) => findField(fields, path.slice(0, index + 1))?.required);
}

export function FieldLabel({ path, editor }: { readonly path: Path; readonly editor: Editor }) {
  return (
    <>
      {labelOf(path, editor.words)}
      {isNeeded(editor.data.fields, path) && <span className="needed">{editText.required}</span>}
    </>
  );
}

export function FieldHint({ id, text }: { readonly id: string; readonly text: string }) {
  return text === '' ? null : (
    <p className="hint" id={`${id}-hint`}>
      {text}
    </p>
  );
}
