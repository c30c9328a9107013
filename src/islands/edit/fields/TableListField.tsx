/** 組のならび。 */
import { labelOf } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { fieldId } from '../editor.ts';
import { GroupedField } from './FieldFrame.tsx';
import type { TableProps } from './field-props.ts';
import { listAt } from '../draft/value-at.ts';

/** Most entries have none: not even an empty one stands there before it is asked for. */
const RARE: readonly string[] = ['changes', 'members', 'wanted'];

/** いくつかのまとまり: phones, sources. At least one stands ready to be filled in. */
export function TableListField(props: TableProps) {
  const { node, path, editor, View } = props;
  const id = fieldId(path);
  const written = listAt(editor.values, path);
  const isRare = RARE.includes(node.name);
  const rows = written.length > 0 || isRare ? written : [{}];
  const label = labelOf(path, editor.words);
  const remove = (index: number) => {
    const rest = written.filter((_row, at) => at !== index);
    editor.set(path, rest.length > 0 ? rest : undefined);
    document.getElementById(id)?.focus();
  };
  return (
    <GroupedField {...props}>
      {rows.map((_row, index) => (
        <fieldset key={index} className="edit-table">
          <legend>{editText.row(label, index + 1)}</legend>
          <div className="pair">
            {(node.fields ?? []).map((field) => (
              <View
                key={field.name}
                node={field}
                path={[...path, index, field.name]}
                editor={editor}
              />
            ))}
          </div>
          {(written.length > 1 || index > 0 || isRare) && (
            <button type="button" className="link" onClick={() => remove(index)}>
              {editText.removeRow(editText.row(label, index + 1))}
            </button>
          )}
        </fieldset>
      ))}
      {rows.length < (node.most ?? rows.length) && (
        <button
          type="button"
          className="button quiet"
          onClick={() => editor.set(path, [...rows, {}])}
        >
          {rows.length === 0 ? editText.addFirst(label) : editText.addRow(label)}
        </button>
      )}
    </GroupedField>
  );
}
