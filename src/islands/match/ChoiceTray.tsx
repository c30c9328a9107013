/** この人の候補: how many were chosen, and the ways of taking them into つなぎ帳. Nothing is kept before a press. */
import { useState } from 'react';
import { idsChosen, markOf, type Choices } from '../../domain/shortlist/choice.ts';
import { withMark, withPlace, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { changeStored, readStored } from '../../site/elements/shortlist-store.ts';
import { routes } from '../../site/links/routes.ts';
import { choiceText } from '../../words/ja/choices.ts';

const words = choiceText.tray;

/** @returns what is said of it */
function take(ids: readonly string[], put: (list: Shortlist) => Shortlist, done: string): string {
  if (changeStored(put) === 'blocked') return words.blocked;
  const { list } = readStored();
  const isFull = ids.some((id) => !list.some((item) => item.id === id));
  return isFull ? words.full : done;
}

const today = () => momentInJapan(new Date()).date;

function takeChosen(choices: Choices): string {
  const ids = idsChosen(choices, 'chosen');
  if (ids.length === 0) return words.none;
  const put = (list: Shortlist) => ids.reduce((all, id) => withPlace(all, id, today()), list);
  return take(ids, put, words.taken(ids.length));
}

function takeMarked(choices: Choices): string {
  const all = [...choices];
  if (all.length === 0) return words.noneAtAll;
  const put = (list: Shortlist) =>
    all.reduce((now, [id, choice]) => withMark(now, id, today(), markOf(choice)), list);
  const ids = all.map(([id]) => id);
  return take(ids, put, words.takenMarks(ids.length));
}

interface Props {
  readonly choices: Choices;
  readonly shortlistPage: string;
  /** the municipality of the case, where it is known */
  readonly area: string | undefined;
}

export function ChoiceTray({ choices, shortlistPage, area }: Props) {
  const [said, setSaid] = useState<string>();
  const [chosen, later, unfit] = (['chosen', 'later', 'unfit'] as const).map(
    (as) => idsChosen(choices, as).length,
  ) as [number, number, number];
  return (
    <section className="choice-tray no-print" aria-labelledby="choice-tray">
      <h3 id="choice-tray">{words.heading}</h3>
      <p data-choice-count>{words.count(chosen, later, unfit)}</p>
      <p className="small soft">{words.memory}</p>
      <p className="turns">
        <button type="button" className="button" onClick={() => setSaid(takeChosen(choices))}>
          {words.take}
        </button>
        <button type="button" className="button quiet" onClick={() => setSaid(takeMarked(choices))}>
          {words.takeMarks}
        </button>
        <a className="button quiet" href={shortlistPage}>
          {words.open}
        </a>
      </p>
      <p className="small soft">{words.takeMarksNote}</p>
      <p role="status">
        <b>{said}</b>
      </p>
      {area !== undefined && (
        <p className="small">
          <a href={`${routes.municipality(area)}#gaps`}>{words.gaps}</a>
        </p>
      )}
    </section>
  );
}
