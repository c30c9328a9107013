import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { dottedName, FIELD_CHOICES, KIND_CHOICES } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { describedBy, FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf, isNeeded } from './FieldHead.tsx';
import { textOf, type Path } from '../draft/value-at.ts';

/** ひとつえらぶ */
export function ChoiceField({
  node,
  path,
  editor,
}: {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}) {
  const id = fieldId(path);
  const value = textOf(editor.values, path);
  const errors = editor.errorsAt(path);
  const hint = hintOf(node, path);
  const choices = FIELD_CHOICES[dottedName(path)] ?? [];
  const isForeign = value !== '' && !choices.some((choice) => choice.value === value);
  const options = (list: typeof choices) =>
    list.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ));
  return (
    <div className="edit-field">
      <label htmlFor={id}>
        <FieldLabel path={path} editor={editor} />
      </label>
      <FieldHint id={id} text={hint} />
      <FieldErrors id={id} findings={errors} />
      <select
        id={id}
        value={value}
        aria-describedby={describedBy(id, hint !== '', errors.length > 0)}
        aria-invalid={errors.length > 0}
        aria-required={isNeeded(editor.data.fields, path)}
        onChange={(event) =>
          editor.set(path, (event.target as HTMLSelectElement).value || undefined)
        }
        onBlur={() => editor.settle(path)}
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
    </div>
  );
}
