import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { dottedName, FIELD_CHOICES } from '../../../words/ja/fields.ts';
import { fieldId, type Editor } from '../editor.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf } from './FieldHead.tsx';
import { listAt, type Path } from '../draft/value-at.ts';

/** いくつでもえらぶ */
export function ChoicesField({
  node,
  path,
  editor,
}: {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}) {
  const id = fieldId(path);
  const chosen = listAt(editor.values, path);
  const choices = FIELD_CHOICES[dottedName(path)] ?? [];
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
    <fieldset className="edit-field" id={id} tabIndex={-1} aria-describedby={`${id}-hint`}>
      <legend>
        <FieldLabel path={path} editor={editor} />
      </legend>
      <FieldHint id={id} text={hintOf(node, path)} />
      <FieldErrors id={id} findings={editor.errorsUnder(path)} />
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
    </fieldset>
  );
}
