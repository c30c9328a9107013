/** はい・いいえの項目。 */
import { editText } from '../../../words/ja/edit.ts';
import { fieldId } from '../editor.ts';
import { GroupedField } from './FieldFrame.tsx';
import { textOf } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

const ANSWERS = [
  ['true', editText.yes],
  ['false', editText.no],
  ['', editText.unknown],
] as const;

/** はい・いいえ・分からない: unknown is an answer */
export function FlagField(props: FieldProps) {
  const { path, editor } = props;
  const id = fieldId(path);
  const value = textOf(editor.values, path);
  return (
    <GroupedField {...props} className="edit-field flag" hint="">
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
    </GroupedField>
  );
}
