/** 人から届いたつなぎ帳: shown first, kept only when the person asks for it. */
import { useState } from 'react';
import type { ShortlistFragment } from '../../domain/shortlist/shortlist-fragment.ts';
import { holds, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import type { DeskContext } from './desk-context.ts';
import { PlaceCard } from './PlaceCard.tsx';
import type { ListActions } from './use-list-actions.ts';
import type { LoadedPlaces } from './use-places.ts';
import { ViewButtons } from './ViewButtons.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly own: Shortlist;
  readonly places: LoadedPlaces;
  readonly context: DeskContext;
  readonly actions: ListActions;
  readonly go: (to: ShortlistFragment) => void;
}

export function SharedList({ ids, own, places, context, actions, go }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const usable = places.records.map(({ id }) => id);
  // Until all have come, what is known already: the button neither comes nor goes above what is read.
  const taking = places.isLoading ? ids : usable;
  const isAllIn = taking.length > 0 && taking.every((id) => holds(own, id));
  return (
    <section aria-labelledby="shared-heading">
      <h2 id="shared-heading">
        {shortlistText.shared.heading} <small>{shortlistText.count(ids.length)}</small>
      </h2>
      <p>{isAllIn ? shortlistText.shared.allIn : shortlistText.shared.lead}</p>
      <p className="button-row">
        {!isAllIn && taking.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={places.isLoading}
            onClick={() => actions.take(usable.map((id) => ({ id })))}
          >
            {shortlistText.shared.take}
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => go({ view: 'list' })}>
          {shortlistText.shared.own}
        </button>
      </p>
      <ViewButtons
        usable={usable}
        chosen={usable.filter((id) => chosen.includes(id))}
        unfit={[]}
        sharedIds={ids}
        go={go}
      />
      <ol className="places shortlist-places" role="list">
        {places.settled.map((id) => (
          <PlaceCard
            key={id}
            id={id}
            state={places.stateOf(id)}
            context={context}
            onRetry={places.retry}
          >
            {places.stateOf(id)?.is === 'found' && (
              <div className="list-controls no-print">
                <label className="choose">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() =>
                      setChosen(
                        chosen.includes(id)
                          ? chosen.filter((other) => other !== id)
                          : [...chosen, id],
                      )
                    }
                  />
                  {shortlistText.choose}
                </label>
              </div>
            )}
          </PlaceCard>
        ))}
      </ol>
      {places.isLoading && <p className="soft">{shortlistText.loading}</p>}
    </section>
  );
}
