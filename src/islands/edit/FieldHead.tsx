import type { FieldNode } from '../../domain/field-node.ts';
import { dottedName, FIELD_HINTS, labelOf } from '../../site/edit-fields.ts';
import { editText } from '../../site/edit-text.ts';
import type { Path } from './value-at.ts';

/** The schema's description, or ours where it speaks of the file's spelling. '' for none. */
export function hintOf(node: FieldNode, path: Path): string {
  return FIELD_HINTS[dottedName(path)] ?? node.description;
}

export function FieldLabel({ node, path }: { readonly node: FieldNode; readonly path: Path }) {
  return <>{labelOf(path)}{node.required && <span className="needed">{editText.required}</span>}</>;
}

export function FieldHint({ id, text }: { readonly id: string; readonly text: string }) {
  return text === '' ? null : <p className="hint" id={`${id}-hint`}>{text}</p>;
}
