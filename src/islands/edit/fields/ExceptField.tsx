/** お休みの項目。 */
import { useState } from 'react';
import { editText } from '../../../words/ja/edit.ts';
import { GroupedField } from './FieldFrame.tsx';
import { usePending } from '../pending.ts';
import { RuleLines } from './RuleLines.tsx';
import { listAt } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

const words = editText.hours;

/** 休みの日: the usual ones by a tap, single days by date, the rest typed */
export function ExceptField(props: FieldProps) {
  const { path, editor } = props;
  const [dates, setDates] = useState({ from: '', to: '' });
  const [isAsked, setAsked] = useState(false);
  const lines = listAt(editor.values, path).filter(
    (line): line is string => typeof line === 'string',
  );
  const put = (next: readonly string[]) => editor.set(path, next.length > 0 ? next : undefined);
  const toggle = (day: string) =>
    put(lines.includes(day) ? lines.filter((line) => line !== day) : [...lines, day]);
  const addDates = () => {
    if (dates.from === '') return;
    const line =
      dates.to === '' || dates.to === dates.from ? dates.from : `${dates.from}-${dates.to}`;
    put([...lines, line]);
    editor.announce(words.added(line));
    setDates({ from: '', to: '' });
  };
  usePending(editor.pending, 'except', () => {
    if (dates.from === '' && dates.to === '') return 'nothing';
    if (dates.from !== '') {
      addDates();
      return 'taken';
    }
    setAsked(true);
    const from = document.getElementById('except-from');
    const folded = from?.closest('details');
    if (folded) folded.open = true;
    from?.focus();
    return 'open';
  });
  return (
    <GroupedField {...props}>
      <fieldset className="edit-field">
        <legend>{words.exceptQuick}</legend>
        <div className="answers">
          {words.offDays.map((day) => (
            <label key={day}>
              <input type="checkbox" checked={lines.includes(day)} onChange={() => toggle(day)} />
              {day}
            </label>
          ))}
        </div>
      </fieldset>
      <RuleLines path={path} editor={editor} labelOf={words.exceptLine} />
      <p className="actions">
        <button type="button" className="link" onClick={() => put([...lines, ''])}>
          {words.typed}
        </button>
      </p>
      <details className="builder">
        <summary>{words.exceptDates}</summary>
        <div className="pair">
          {(['from', 'to'] as const).map((end) => (
            <div className="edit-field" key={end}>
              <label htmlFor={`except-${end}`}>
                {end === 'from' ? words.exceptFrom : words.exceptTo}
              </label>
              <input
                id={`except-${end}`}
                type="date"
                className="short"
                value={dates[end]}
                onChange={(event) =>
                  setDates({ ...dates, [end]: (event.target as HTMLInputElement).value })
                }
              />
            </div>
          ))}
        </div>
        {isAsked && dates.from === '' && (
          <p className="notice" role="alert">
            {words.exceptUntaken}
          </p>
        )}
        <button type="button" className="button quiet" onClick={addDates}>
          {words.exceptAdd}
        </button>
      </details>
    </GroupedField>
  );
}
