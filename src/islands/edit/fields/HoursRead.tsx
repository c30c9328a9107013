/** 時間の読まれかた。 */
import { hoursLabel } from '../../../words/ja/hours.ts';
import { openingHoursOf } from '../../../domain/time/read-hours.ts';
import { nextOpenings } from '../../../domain/time/openings.ts';
import { typedEntry } from '../../../domain/written/typed-entry.ts';
import { withoutBlanks } from '../../../domain/written/written-value.ts';
import { openingLabel } from '../../../site/entry/opening-label.ts';
import { editText } from '../../../words/ja/edit.ts';
import type { Editor } from '../editor.ts';

const words = editText.hours;
const COUNT = 3;

/** こう読みました: the sound lines in words, and the next three openings */
export function HoursRead({ editor }: { readonly editor: Editor }) {
  const hours = openingHoursOf(typedEntry(editor.data.fields, withoutBlanks(editor.values)));
  if (!hours) return null;
  const openings = nextOpenings(hours, editor.now, editor.isHoliday, COUNT);
  return (
    <div className="read" role="status">
      <p>
        <b>{words.read}</b> {hoursLabel(hours)}
      </p>
      {openings.length > 0 ? (
        <p>
          <b>{words.next}</b>{' '}
          {openings.map((opening) => (
            <span className="date" key={`${opening.date}${opening.start}`}>
              {openingLabel(opening)}
            </span>
          ))}
        </p>
      ) : (
        <p className="unknown">{words.nothing}</p>
      )}
    </div>
  );
}
