/** 用紙のまとまり。 */
import type { EditGroup } from '../../words/ja/fields.ts';
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { isBlank } from '../../domain/written/written-value.ts';
import { editText } from '../../words/ja/edit.ts';
import type { ComponentType } from 'react';
import type { FieldProps } from './fields/field-props.ts';
import type { Editor } from './editor.ts';
import { FieldView } from './fields/FieldView.tsx';

/** ひとまとまりの欄; those that nobody must fill in are folded */
export function FormGroup({
  group,
  editor,
  head,
  without,
  View = FieldView,
  children,
}: {
  readonly group: EditGroup;
  readonly editor: Editor;
  /** what stands above the fields */
  readonly head?: React.ReactNode;
  /** a field of the group that is not asked for now */
  readonly without?: string | undefined;
  /** shows one field */
  readonly View?: ComponentType<FieldProps>;
  readonly children?: React.ReactNode;
}) {
  const nodes = editor.data.fields.filter(
    ({ name }) => group.fields.includes(name) && name !== without,
  );
  const filled = nodes.filter(({ name }) => !isBlank(editor.values[name])).length;
  const kind = editor.values['kind'];
  // A host's form: what is asked of it stands open as soon as the kind says so.
  const isAsked = isKindId(kind) && (group.opensFor?.includes(kind) ?? false);
  const inside = (
    <>
      {group.lead && <p className="soft">{group.lead}</p>}
      {head}
      {nodes.map((node) => (
        <View key={node.name} node={node} path={[node.name]} editor={editor} />
      ))}
      {children}
    </>
  );
  if (!group.isFolded)
    return (
      <section className="edit-group" aria-labelledby={`g-${group.id}`}>
        <h2 id={`g-${group.id}`}>{group.title}</h2>
        {inside}
      </section>
    );
  return (
    <details className="edit-group" open={isAsked || undefined}>
      <summary>
        <h2>{group.title}</h2>
        {filled > 0 && <span className="tag">{editText.filled(filled)}</span>}
      </summary>
      {inside}
    </details>
  );
}
