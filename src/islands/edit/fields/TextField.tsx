/** 文の項目。 */
import { isCalendarDate } from '../../../domain/time/calendar-date.ts';
import { labelOf } from '../../../words/ja/fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { boxProps, LabelledField } from './FieldFrame.tsx';
import type { FieldProps } from './field-props.ts';

const KEYBOARDS: Readonly<Record<string, 'tel' | 'email' | 'url' | 'numeric' | 'decimal'>> = {
  phone: 'tel',
  email: 'email',
  address: 'url',
  number: 'numeric',
  degree: 'decimal',
};
const LONG = 200;
/** Days that are never today's. */
const TO_COME: readonly string[] = ['until', 'book_by'];

/** A line of text, a longer text, a number or a day: as the rule has it */
function Box(props: FieldProps) {
  const { path, editor } = props;
  const { rule } = props.node;
  const shared = {
    ...boxProps(props),
    autoComplete: 'off',
    onChange: (event: { readonly target: EventTarget }) =>
      editor.set(path, (event.target as HTMLInputElement).value),
  };
  if (rule?.is === 'text' && rule.max >= LONG) return <textarea rows={3} {...shared} />;
  // A day's own field would hide what is not a day.
  const isDay = rule?.is === 'date' && (shared.value === '' || isCalendarDate(shared.value));
  return (
    <input
      type={isDay ? 'date' : 'text'}
      inputMode={KEYBOARDS[rule?.is ?? '']}
      className={isDay || rule?.is === 'number' ? 'short' : ''}
      {...shared}
    />
  );
}

/** 一つの値 */
export function TextField(props: FieldProps) {
  const { node, path, editor } = props;
  return (
    <LabelledField {...props}>
      <Box {...props} />
      {node.rule?.is === 'date' && !TO_COME.includes(node.name) && (
        <button
          type="button"
          className="link"
          aria-label={`${labelOf(path, editor.words)}: ${editText.today}`}
          onClick={() => editor.set(path, editor.now.date)}
        >
          {editText.today}
        </button>
      )}
    </LabelledField>
  );
}
