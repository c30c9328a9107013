/** この端末のつなぎ帳 */
import { useState } from 'react';
import type { ShortlistFragment } from '../../domain/shortlist/shortlist-fragment.ts';
import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import type { DeskContext } from './desk-context.ts';
import { ListControls } from './ListControls.tsx';
import { marksOf } from './marks.ts';
import { PlaceCard } from './PlaceCard.tsx';
import type { ListActions } from './use-list-actions.ts';
import type { LoadedPlaces } from './use-places.ts';
import { ViewButtons } from './ViewButtons.tsx';

interface Props {
  readonly list: Shortlist;
  readonly places: LoadedPlaces;
  readonly context: DeskContext;
  readonly actions: ListActions;
  readonly go: (to: ShortlistFragment) => void;
}

export function OwnList({ list, places, context, actions, go }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isFound = (id: string) => places.stateOf(id)?.is === 'found';
  const usable = list.map(({ id }) => id).filter(isFound);
  const nameOf = (id: string) => {
    const state = places.stateOf(id);
    return state?.is === 'found' ? state.record.name : id;
  };
  const marks = marksOf(list);
  const choose = (id: string) =>
    setChosen(
      (now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]),
    );
  if (list.length === 0) {
    return (
      <section className="empty">
        <p>
          <b>{shortlistText.empty}</b> {shortlistText.emptyNext}
        </p>
        <p className="button-row">
          <a className="button" href={context.data.searchPage}>
            {shortlistText.goSearch}
          </a>
          <a className="button quiet" href={context.data.matchPage}>
            {shortlistText.goMatch}
          </a>
          <a className="button quiet" href={context.data.needsPage}>
            {shortlistText.goNeeds}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="shortlist-heading">
      <h2 id="shortlist-heading">
        {shortlistText.listLabel} <small>{shortlistText.count(list.length)}</small>
      </h2>
      <ViewButtons
        usable={usable}
        chosen={usable.filter((id) => chosen.has(id))}
        unfit={usable.filter((id) => marks.get(id)?.choice === 'unfit')}
        sharedIds={undefined}
        go={go}
      />
      <ol className="places shortlist-places" role="list">
        {places.settled.map((id, at) => (
          <PlaceCard
            key={id}
            id={id}
            state={places.stateOf(id)}
            context={context}
            onRetry={places.retry}
          >
            <ListControls
              id={id}
              name={nameOf(id)}
              mark={marks.get(id)}
              isFirst={at === 0}
              isLast={at === list.length - 1}
              isChosen={isFound(id) ? chosen.has(id) : undefined}
              onChoose={choose}
              actions={actions}
            />
          </PlaceCard>
        ))}
      </ol>
      {places.isLoading && <p className="soft">{shortlistText.loading}</p>}
    </section>
  );
}
