/** いくつかえらぶ項目。 */
import { dottedName } from '../../../words/ja/fields.ts';
import { FoldedChoices } from './FoldedChoices.tsx';
import { GroupedField } from './FieldFrame.tsx';
import { listAt } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

/** いくつでもえらぶ */
export function ChoicesField(props: FieldProps) {
  const { path, editor } = props;
  const chosen = listAt(editor.values, path);
  const choices = editor.words.choices[dottedName(path)] ?? [];
  const foreign = chosen
    .filter(
      (value): value is string =>
        typeof value === 'string' && !choices.some((choice) => choice.value === value),
    )
    .map((value) => ({ value, label: value }));
  const toggle = (value: string) => {
    const next = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : [...chosen, value];
    editor.set(path, next.length > 0 ? next : undefined);
  };
  return (
    <GroupedField {...props} errors={editor.errorsUnder(path)} isDescribed>
      <FoldedChoices path={path} editor={editor} count={choices.length}>
        <div className="choices">
          {[...choices, ...foreign].map(({ value, label }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              {label}
            </label>
          ))}
        </div>
      </FoldedChoices>
    </GroupedField>
  );
}
