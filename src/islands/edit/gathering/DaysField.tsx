/** 日にちと時間の項目。 */
import { useState } from 'react';
import { datedLineOf } from '../../../domain/time/hours-choice.ts';
import { isDated, readDated } from '../../../domain/time/read-dated.ts';
import { dateLabel } from '../../../words/ja/date.ts';
import { editText } from '../../../words/ja/edit.ts';
import { gatheringFormText } from '../../../words/ja/gathering-form.ts';
import { openText } from '../../../words/ja/open.ts';
import { rangeLabel } from '../../../words/ja/time.ts';
import { listAt } from '../draft/value-at.ts';
import { GroupedField } from '../fields/FieldFrame.tsx';
import type { FieldProps } from '../fields/field-props.ts';
import { TimePair } from '../fields/TimePair.tsx';
import { RuleLines } from '../fields/RuleLines.tsx';
import { usePending } from '../pending.ts';

const words = gatheringFormText.days;
const NOTHING = { date: '', from: '', to: '' };

/** 12月5日（土） 13:00–16:00: the lines as they are understood, so that a wrong day is seen */
function readLines(lines: readonly string[]): readonly string[] {
  return lines.map(readDated).flatMap((line) => {
    if (!isDated(line)) return [];
    const times = line.times.map(rangeLabel).join('・') || openText.unknownTime;
    return [`${dateLabel(line.date)} ${times}`];
  });
}

/** 日にち: one day after the other, by a calendar and a clock, or typed as a flyer has it */
export function DaysField(props: FieldProps) {
  const { path, editor } = props;
  const [day, setDay] = useState(NOTHING);
  const [isAsked, setAsked] = useState(false);
  const lines = listAt(editor.values, path).filter(
    (line): line is string => typeof line === 'string',
  );
  const line = day.date === '' ? undefined : datedLineOf(day.date, day);
  const change = (part: Partial<typeof NOTHING>) => {
    setDay({ ...day, ...part });
    setAsked(false);
  };
  const add = () => {
    if (line === undefined) return;
    editor.set(path, [...lines.filter((one) => one.trim() !== ''), line]);
    editor.announce(editText.hours.added(line));
    // The next day is often at the same hours, and the same day never twice.
    setDay(NOTHING);
  };
  usePending(editor.pending, 'on', () => {
    if (day.date === '' && day.from === '' && day.to === '') return 'nothing';
    if (line !== undefined) {
      add();
      return 'taken';
    }
    setAsked(true);
    document.getElementById('days-date')?.focus();
    return 'open';
  });
  const read = readLines(lines);
  return (
    <GroupedField {...props}>
      <RuleLines path={path} editor={editor} labelOf={words.line} />
      {read.length > 0 && (
        <div className="read" role="status">
          <p>
            <b>{words.read}</b>{' '}
            {read.map((label, index) => (
              <span className="date" key={index}>
                {label}
              </span>
            ))}
          </p>
        </div>
      )}
      <div className="builder" role="group" aria-label={words.legend}>
        {isAsked && (
          <p className="notice" role="alert">
            {words.untaken}
          </p>
        )}
        <div className="edit-field">
          <label htmlFor="days-date">{words.date}</label>
          <input
            id="days-date"
            type="date"
            className="short"
            value={day.date}
            onChange={(event) => change({ date: (event.target as HTMLInputElement).value })}
          />
        </div>
        <TimePair id="days" labels={words} times={day} onChange={change} />
        <p role="status">{line === undefined ? words.notYet : words.will(line)}</p>
        <button type="button" className="button" aria-disabled={line === undefined} onClick={add}>
          {words.add}
        </button>
      </div>
      <p className="actions">
        <button type="button" className="link" onClick={() => editor.set(path, [...lines, ''])}>
          {words.typed}
        </button>
      </p>
    </GroupedField>
  );
}
