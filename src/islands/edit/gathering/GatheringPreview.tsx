/** できあがりを見る: the days that are to come, as /events/ will name them, and the file. */
import type { Gathering, GatheringDay } from '../../../domain/gathering/gathering.ts';
import type { GatheringFile } from '../../../domain/gathering/gathering-schema.ts';
import { dayLabel, gatheringFacts, placeLabel } from '../../../site/entry/gathering-facts.ts';
import { dateLabel } from '../../../words/ja/date.ts';
import { editText } from '../../../words/ja/edit.ts';
import { gatheringFormText } from '../../../words/ja/gathering-form.ts';
import { gatheringsText } from '../../../words/ja/gatherings.ts';

const words = gatheringFormText.preview;
const MOST_DAYS = 6;

interface Props {
  readonly gathering: GatheringFile;
  readonly days: readonly GatheringDay[];
  readonly text: string;
  /** something is written */
  readonly isBegun: boolean;
}

export function GatheringPreview({ gathering, days, text, isBegun }: Props) {
  const place = placeLabel(gathering);
  const { cancelled } = gathering;
  return (
    <aside className="preview" aria-label={editText.preview.heading}>
      <h2>{editText.preview.heading}</h2>
      <p className="soft small">{words.lead}</p>
      {isBegun && (
        <div className="preview-card">
          <p>
            <b>{gathering.name || editText.preview.noName}</b>
          </p>
          {days.length === 0 ? (
            <p className="unknown">{words.none}</p>
          ) : (
            <>
              <p>{words.days}</p>
              <ul>
                {days.slice(0, MOST_DAYS).map((day) => (
                  <li key={day.date}>
                    {day.isCancelled ? <s>{dayLabel(day)}</s> : dayLabel(day)}
                    {day.isCancelled && <strong> {gatheringsText.cancelled}</strong>}
                  </li>
                ))}
                {days.length > MOST_DAYS && <li>{words.more(days.length - MOST_DAYS)}</li>}
              </ul>
            </>
          )}
          {cancelled?.on && (
            <p className="small">
              {gatheringsText.cancelledOn(dateLabel(cancelled.on), cancelled.note)}
            </p>
          )}
          {place && <p>{place}</p>}
          <p className="small">{gatheringFacts(gathering as unknown as Gathering).join('・')}</p>
        </div>
      )}
      <details>
        <summary>{editText.preview.file}</summary>
        <pre>{text}</pre>
      </details>
    </aside>
  );
}
