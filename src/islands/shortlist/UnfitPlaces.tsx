/** 合わないとした場所: what was looked at and why not, so that a meeting does not begin again. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { markText, markWords } from '../../words/ja/marks.ts';
import type { Marks } from './marks.ts';

interface Props {
  readonly records: readonly DeskRecord[];
  readonly marks: Marks;
}

export function UnfitPlaces({ records, marks }: Props) {
  if (records.length === 0) return null;
  return (
    <div className="reviewed">
      <h3>{markText.reviewed}</h3>
      <ul>
        {records.map(({ id, name, kind }) => {
          const mark = marks.get(id) ?? { choice: 'unfit' };
          return (
            <li key={id} data-resource-id={id}>
              {name}（{kindOf(kind).label}）: {markWords(mark)}
              {mark.reasons?.includes('other') && <i className="blank" />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
