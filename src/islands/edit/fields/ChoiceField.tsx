/** 1つえらぶ項目。 */
import { dottedName } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { boxProps, LabelledField } from './FieldFrame.tsx';
import type { FieldProps } from './field-props.ts';

/** ひとつえらぶ */
export function ChoiceField(props: FieldProps) {
  const { path, editor } = props;
  const name = dottedName(path);
  const box = boxProps(props);
  const { value } = box;
  const choices = editor.words.choices[name] ?? [];
  const groups = editor.words.groups[name];
  const isForeign = value !== '' && !choices.some((choice) => choice.value === value);
  const options = (list: typeof choices) =>
    list.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ));
  return (
    <LabelledField {...props}>
      <select
        {...box}
        onChange={(event) =>
          editor.set(path, (event.target as HTMLSelectElement).value || undefined)
        }
      >
        <option value="">{editText.unset}</option>
        {isForeign && <option value={value}>{value}</option>}
        {groups
          ? groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {options(group.kinds)}
              </optgroup>
            ))
          : options(choices)}
      </select>
    </LabelledField>
  );
}
