/** 時間を組みたてる。 */
import { useRef, useState } from 'react';
import { MONDAY_FIRST, WEEKDAYS } from '../../../domain/time/written-day.ts';
import {
  HOURS_PATTERNS,
  hoursLineOf,
  NO_CHOICE,
  NTHS,
  typedDays,
  type HoursChoice,
} from '../../../domain/time/hours-choice.ts';
import { editText } from '../../../words/ja/edit.ts';
import { TimePair } from './TimePair.tsx';
import { usePending, type PendingFields, type Taken } from '../pending.ts';

const words = editText.hours;

/** 時間をえらぶ: which days, from when to when; ends in one line */
interface Props {
  readonly pending: PendingFields;
  readonly onAdd: (line: string) => void;
}

export function HoursBuilder({ pending, onAdd }: Props) {
  const [choice, change] = useState<HoursChoice>(NO_CHOICE);
  const [days, setDays] = useState('');
  const [isTouched, setTouched] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const setChoice = (next: HoursChoice) => {
    change(next);
    setTouched(true);
    setAsked(false);
  };
  const line = hoursLineOf(choice);
  const toggled = <T,>(list: readonly T[], one: T) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  const typeDays = (text: string) => {
    setDays(text);
    setChoice({
      ...choice,
      days: typedDays(text),
    });
  };
  const add = () => {
    if (line === undefined) return;
    onAdd(line);
    change({ ...NO_CHOICE, pattern: choice.pattern });
    setDays('');
    setTouched(false);
  };
  usePending(pending, 'hours', (): Taken => {
    if (!isTouched) return 'nothing';
    if (line !== undefined) {
      add();
      return 'taken';
    }
    setAsked(true);
    box.current?.focus();
    return 'open';
  });
  return (
    <div className="builder" role="group" aria-label={words.open} tabIndex={-1} ref={box}>
      {isAsked && (
        <p className="notice" role="alert">
          {words.untaken}
        </p>
      )}
      <div className="edit-field">
        <label htmlFor="hours-pattern">{words.pattern}</label>
        <select
          id="hours-pattern"
          value={choice.pattern}
          onChange={(event) =>
            setChoice({
              ...choice,
              pattern: (event.target as HTMLSelectElement).value as HoursChoice['pattern'],
            })
          }
        >
          {HOURS_PATTERNS.map((pattern) => (
            <option key={pattern} value={pattern}>
              {words.patterns[pattern]}
            </option>
          ))}
        </select>
      </div>
      {choice.pattern === 'nth' && (
        <fieldset className="edit-field">
          <legend>{words.nths}</legend>
          <div className="answers">
            {NTHS.map((nth) => (
              <label key={nth}>
                <input
                  type="checkbox"
                  checked={choice.nths.includes(nth)}
                  onChange={() => setChoice({ ...choice, nths: toggled(choice.nths, nth) })}
                />
                {nth}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {(choice.pattern === 'weekly' || choice.pattern === 'nth') && (
        <fieldset className="edit-field">
          <legend>{words.weekdays}</legend>
          <div className="answers">
            {MONDAY_FIRST.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  checked={choice.weekdays.includes(day)}
                  onChange={() => setChoice({ ...choice, weekdays: toggled(choice.weekdays, day) })}
                />
                {WEEKDAYS[day]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {choice.pattern === 'date' && (
        <div className="edit-field">
          <label htmlFor="hours-days">{words.days}</label>
          <p className="hint" id="hours-days-hint">
            {words.daysHint}
          </p>
          <input
            id="hours-days"
            type="text"
            className="short"
            value={days}
            autoComplete="off"
            aria-describedby="hours-days-hint"
            onChange={(event) => typeDays((event.target as HTMLInputElement).value)}
          />
        </div>
      )}
      <TimePair
        id="hours"
        labels={words}
        times={choice}
        onChange={(times) => setChoice({ ...choice, ...times })}
      />
      <p role="status">{line === undefined ? words.notYet : words.will(line)}</p>
      <button type="button" className="button" aria-disabled={line === undefined} onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
