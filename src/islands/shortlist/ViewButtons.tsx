/** くらべる・本人にわたす紙・つなぎ票・支援調整会議の紙: of the chosen places, or of all. */
import { useState } from 'react';
import type {
  ShortlistFragment,
  ShortlistView,
} from '../../domain/shortlist/shortlist-fragment.ts';
import { markText } from '../../words/ja/marks.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { LEAST_COMPARED, MOST_COMPARED } from './compared.ts';

interface Props {
  /** ids of the places that can be used, in order */
  readonly usable: readonly string[];
  readonly chosen: readonly string[];
  /** marked as not fitting: on no paper for others unless chosen */
  readonly unfit: readonly string[];
  /** the shared ids the page shows; undefined for the own list */
  readonly sharedIds: readonly string[] | undefined;
  readonly go: (to: ShortlistFragment) => void;
}

const isForOthers = (view: ShortlistView) => view === 'handout' || view === 'slip';

export function ViewButtons({ usable, chosen, unfit, sharedIds, go }: Props) {
  const [problem, setProblem] = useState('');
  const words = shortlistText.actions;
  const open = (view: ShortlistView) => {
    const isLeaving = chosen.length === 0 && unfit.length > 0 && isForOthers(view);
    const fitting = isLeaving ? usable.filter((id) => !unfit.includes(id)) : usable;
    const count = (chosen.length > 0 ? chosen : fitting).length;
    const ids = isLeaving ? fitting : sharedIds;
    if (count === 0) setProblem(words.none);
    else if (view === 'compare' && (count < LEAST_COMPARED || count > MOST_COMPARED))
      setProblem(words.compareRange);
    else go({ view, ids: chosen.length > 0 ? chosen : ids });
  };
  return (
    <div className="view-buttons no-print" role="group" aria-label={words.heading}>
      <p className="small soft">{chosen.length > 0 ? words.chosen(chosen.length) : words.all}</p>
      <p className="button-row">
        {(['compare', 'handout', 'slip', 'conference'] as const).map((view) => (
          <button type="button" className="button quiet" key={view} onClick={() => open(view)}>
            {words[view]}
          </button>
        ))}
      </p>
      {unfit.length > 0 && <p className="small soft">{markText.unfitLeft}</p>}
      <p role="status" className="small">
        {problem}
      </p>
    </div>
  );
}
