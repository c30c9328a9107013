/** 始まりと終わりの時刻。 */
import { editText } from '../../../words/ja/edit.ts';

const ENDS = ['from', 'to'] as const;
type End = (typeof ENDS)[number];

interface Props {
  /** before the ids of its fields */
  readonly id: string;
  readonly labels: Readonly<Record<End, string>>;
  readonly times: Readonly<Record<End, string>>;
  readonly onChange: (times: Partial<Record<End, string>>) => void;
}

export const TimePair = ({ id, labels, times, onChange }: Props) => (
  <>
    <p className="hint" id={`${id}-time-hint`}>
      {editText.hours.timeHint}
    </p>
    <div className="pair">
      {ENDS.map((end) => (
        <div className="edit-field" key={end}>
          <label htmlFor={`${id}-${end}`}>{labels[end]}</label>
          <input
            id={`${id}-${end}`}
            type="time"
            className="short"
            value={times[end]}
            aria-describedby={`${id}-time-hint`}
            onChange={(event) => onChange({ [end]: (event.target as HTMLInputElement).value })}
          />
        </div>
      ))}
    </div>
  </>
);
