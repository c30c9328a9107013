/** ひとつの場所 in the list, with the buttons of the list around it as `children`. */
import type { ReactNode } from 'react';
import { cardSourceOf } from '../../domain/entry/card-source.ts';
import { cardFacts } from '../../site/entry/card-facts.ts';
import { roomFacts } from '../../site/entry/welcome-facts.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { PlaceFacts, PlaceTags } from '../shared/PlaceFacts.tsx';
import type { DeskContext } from './desk-context.ts';
import type { PlaceState } from './load-places.ts';

interface Props {
  readonly id: string;
  readonly state: PlaceState | undefined;
  readonly context: DeskContext;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
}

export function PlaceCard({ id, state, context, onRetry, children }: Props) {
  if (state?.is !== 'found') {
    return (
      <li className="place" data-resource-id={id} data-place-state={state?.is ?? 'loading'}>
        {state === undefined && <p className="soft">{shortlistText.loading}</p>}
        {state?.is === 'unknown' && (
          <>
            <h3>{shortlistText.unknownPlace.heading}</h3>
            <p>{shortlistText.unknownPlace.lead}</p>
            <p className="soft">
              <code>{id}</code>
            </p>
          </>
        )}
        {state?.is === 'failed' && (
          <>
            <p>{shortlistText.failedPlace}</p>
            <p className="soft">
              <code>{id}</code>
            </p>
            <p>
              <button type="button" className="button quiet" onClick={onRetry}>
                {shortlistText.retry}
              </button>
            </p>
          </>
        )}
        {children}
      </li>
    );
  }
  const { record } = state;
  const facts = cardFacts(
    cardSourceOf(record, record.card),
    context,
    context.data.usualWords[record.kind],
  );
  return (
    <li className="place" data-resource-id={id} data-place-state="found">
      <PlaceTags facts={facts} />
      <h3>
        <a href={context.hrefOf(record)}>{record.name}</a>
      </h3>
      <p>{record.summary}</p>
      {roomFacts(record, context.now.date).map((fact) => (
        <p key={fact} className="soft">
          {fact}
        </p>
      ))}
      <PlaceFacts facts={facts} hasBadge={false} />
      {children}
    </li>
  );
}
