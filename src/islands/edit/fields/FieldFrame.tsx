/** 欄の外がわ: the name, the hint and what is wrong, around one box or around several. */
import type { ReactNode } from 'react';
import type { Finding } from '../../../domain/problem.ts';
import { fieldId } from '../editor.ts';
import { describedBy, FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf, isNeeded } from './FieldHead.tsx';
import { textOf } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

interface Framed extends FieldProps {
  readonly children: ReactNode;
  /** the schema's own hint, unless another stands here */
  readonly hint?: string;
  /** those of the field itself, unless others stand here */
  readonly errors?: readonly Finding[];
}

function Head({
  node,
  path,
  editor,
  hint = hintOf(node, path, editor.words),
  errors = editor.errorsAt(path),
  isByLine = false,
}: Omit<Framed, 'children'> & { readonly isByLine?: boolean }) {
  const id = fieldId(path);
  return (
    <>
      <FieldHint id={id} text={hint} />
      <FieldErrors id={id} findings={errors} words={editor.words} isByLine={isByLine} />
    </>
  );
}

/** One box under its label */
export function LabelledField({
  children,
  ...field
}: Framed & {
  /** the errors are of lines in the box */
  readonly isByLine?: boolean;
}) {
  return (
    <div className="edit-field">
      <label htmlFor={fieldId(field.path)}>
        <FieldLabel {...field} />
      </label>
      <Head {...field} />
      {children}
    </div>
  );
}

/** Several boxes that are one field */
export function GroupedField({
  children,
  className = 'edit-field',
  isDescribed = false,
  ...field
}: Framed & {
  readonly className?: string;
  /** whether the hint is read out with the name */
  readonly isDescribed?: boolean;
}) {
  const id = fieldId(field.path);
  return (
    <fieldset
      className={className}
      id={id}
      tabIndex={-1}
      aria-describedby={isDescribed ? `${id}-hint` : undefined}
    >
      <legend>
        <FieldLabel {...field} />
      </legend>
      <Head {...field} />
      {children}
    </fieldset>
  );
}

/** What the one box of a field of one value carries, whatever kind of box it is */
export function boxProps({ node, path, editor }: FieldProps) {
  const id = fieldId(path);
  const isWrong = editor.errorsAt(path).length > 0;
  return {
    id,
    value: textOf(editor.values, path),
    'aria-describedby': describedBy(id, hintOf(node, path, editor.words) !== '', isWrong),
    'aria-invalid': isWrong,
    'aria-required': isNeeded(editor.data.fields, path),
    onBlur: () => editor.settle(path),
  };
}
