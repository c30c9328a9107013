/** 1つえらぶ項目。 */
import { dottedName, FIELD_CHOICES, KIND_CHOICES } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { boxProps, LabelledField } from './FieldFrame.tsx';
import type { FieldProps } from './field-props.ts';

/** ひとつえらぶ */
export function ChoiceField(props: FieldProps) {
  const { node, path, editor } = props;
  const box = boxProps(props);
  const { value } = box;
  const choices = FIELD_CHOICES[dottedName(path)] ?? [];
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
        {node.name === 'kind'
          ? KIND_CHOICES.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {options(group.kinds)}
              </optgroup>
            ))
          : options(choices)}
      </select>
    </LabelledField>
  );
}
