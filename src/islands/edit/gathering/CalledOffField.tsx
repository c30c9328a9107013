/** 中止・延期の項目: one tap writes it as the file has it; then the day, which days, and a word. */
import { allOff, namedDaysOff, putOff, withDay } from '../../../domain/written/called-off.ts';
import { gatheringDays } from '../../../domain/gathering/gathering.ts';
import { addDays, isCalendarDate } from '../../../domain/time/calendar-date.ts';
import type { WrittenTable } from '../../../domain/written/written-value.ts';
import { dateLabel } from '../../../words/ja/date.ts';
import { gatheringFormText } from '../../../words/ja/gathering-form.ts';
import { valueAt } from '../draft/value-at.ts';
import { fieldId } from '../editor.ts';
import { GroupedField } from '../fields/FieldFrame.tsx';
import type { FieldProps } from '../fields/field-props.ts';
import { FieldView } from '../fields/FieldView.tsx';
import { draftGathering } from './check-gathering.ts';

const words = gatheringFormText.off;
/** As on /events/. */
const DAYS_AHEAD = 366;

const labelled = (day: string) => (isCalendarDate(day) ? dateLabel(day) : day);

/** 中止になった日: each of those to come, and those that the file names */
function DaysOffField(props: FieldProps & { readonly coming: readonly string[] }) {
  const { path, editor, coming } = props;
  const named = namedDaysOff(valueAt(editor.values, path.slice(0, -1)));
  const all = [...new Set([...coming, ...(named ?? [])])].toSorted();
  const off = named ?? coming;
  const errors = [...editor.errorsAt(path), ...editor.errorsUnder(path)];
  if (all.length < 2 && errors.length === 0) return null;
  const isLast = (day: string) => off.length === 1 && off[0] === day;
  return (
    <GroupedField {...props} errors={errors} isDescribed>
      <div className="choices">
        {all.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={off.includes(day)}
              // None at all would mean that all are off.
              disabled={isLast(day)}
              onChange={() => editor.set(path, withDay(named, coming, day))}
            />
            {labelled(day)}
          </label>
        ))}
      </div>
      {off.length === 1 && <p className="soft small">{words.last}</p>}
    </GroupedField>
  );
}

export function CalledOffField(props: FieldProps) {
  const { node, path, editor } = props;
  const written = valueAt(editor.values, path);
  const { date: today } = editor.now;
  const gathering = draftGathering(editor.data.fields, editor.values);
  const coming = gatheringDays(gathering, today, addDays(today, DAYS_AHEAD), editor.isHoliday).map(
    ({ date }) => date,
  );
  const named = namedDaysOff(written);
  const say = (value: WrittenTable | undefined, message: string) => {
    editor.set(path, value);
    editor.announce(message);
    // The button that was pressed is gone.
    document.getElementById(fieldId(path))?.focus();
  };
  const state = named ? words.some(named.map(labelled)) : words.all;
  const part = (name: string) => node.fields?.find((field) => field.name === name);
  return (
    <GroupedField {...props} className="edit-table">
      {written === undefined ? (
        <>
          <p>{words.lead}</p>
          <p className="actions">
            <button
              key="called"
              type="button"
              className="button quiet"
              onClick={() => say(allOff(today), words.all)}
            >
              {words.called}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => say(putOff(today, coming, words.note), words.newDay)}
            >
              {words.putOff}
            </button>
          </p>
        </>
      ) : (
        <>
          <p className="notice">{state}</p>
          {named && <p>{words.newDay}</p>}
          {['on', 'days', 'note'].map((name) => {
            const field = part(name);
            if (!field) return null;
            const own = { node: field, path: [...path, name], editor };
            return name === 'days' ? (
              <DaysOffField key={name} {...own} coming={coming} />
            ) : (
              <FieldView key={name} {...own} />
            );
          })}
          <p className="actions">
            {/* Of its own: a pressed button that became this one would send the form. */}
            <button key="only" type="submit" className="button quiet">
              {words.only}
            </button>
            <button type="button" className="link" onClick={() => say(undefined, words.undone)}>
              {words.undo}
            </button>
          </p>
        </>
      )}
    </GroupedField>
  );
}
