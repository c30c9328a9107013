/** 組になった項目。 */
import { FoldedChoices } from './FoldedChoices.tsx';
import { GroupedField } from './FieldFrame.tsx';
import type { TableProps } from './field-props.ts';
import { valueAt } from '../draft/value-at.ts';

/** まとまり: a field of fields, or the one word that may stand in its place */
export function TableField(props: TableProps) {
  const { node, path, editor, View } = props;
  const { fields = [] } = node;
  const isWord = node.word !== undefined && valueAt(editor.values, path) === node.word;
  return (
    <GroupedField {...props} className="edit-table">
      {node.word !== undefined && (
        <div className="answers">
          <label>
            <input
              type="checkbox"
              checked={isWord}
              onChange={() => editor.set(path, isWord ? undefined : node.word)}
            />
            {editor.words.words[node.name]}
          </label>
        </div>
      )}
      {!isWord && (
        <FoldedChoices path={path} editor={editor} count={fields.length}>
          <div className="pair">
            {fields.map((field) => (
              <View key={field.name} node={field} path={[...path, field.name]} editor={editor} />
            ))}
          </div>
        </FoldedChoices>
      )}
    </GroupedField>
  );
}
