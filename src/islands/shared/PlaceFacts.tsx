/** カードのことがら, as every island shows them; components/PlaceItem.astro shows the same on pages. */
import type { ReactNode } from 'react';
import type { CardSource } from '../../domain/entry/card-source.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import { opennessOf } from '../../domain/time/open-now.ts';
import type { CardAsk, CardFacts } from '../../site/entry/card-facts.ts';
import { cardText } from '../../words/ja/card.ts';
import { OpenBadge } from './OpenBadge.tsx';

interface Props {
  readonly facts: CardFacts;
  readonly children?: ReactNode;
}

/** The sort of place in everyday words, with its official name small; what must be known before going */
export function PlaceTags({
  facts,
  children,
}: {
  readonly facts: Pick<CardFacts, 'tag' | 'official' | 'state' | 'via'>;
  readonly children?: ReactNode;
}) {
  const { tag, official, state, via } = facts;
  return (
    <div className="tags">
      {children}
      <span className="tag">{tag}</span>
      {official && <small className="official">{official}</small>}
      {state && <span className="tag state">{state}</span>}
      {via && <span className="tag ask">{via}</span>}
    </div>
  );
}

/** For the screen: a paper is read on another day */
export function PlaceBadge({
  source: { hours, state, kind },
  clock: { now, isHoliday },
}: {
  readonly source: CardSource;
  readonly clock: Clock;
}) {
  const openness = hours && state === 'open' ? opennessOf(hours, now, isHoliday) : undefined;
  return <OpenBadge openness={openness} now={now} as={kind === 'helpline' ? 'line' : 'place'} />;
}

/** だれに聞くか, where the place itself cannot be reached */
export function AskLine({ ask: { lead, desks, tail } }: { readonly ask: CardAsk }) {
  return (
    <p className="card-ask">
      {lead}
      {desks.map(({ name, number, href }) => (
        <span key={href}>
          {name}（<a href={href}>{number}</a>）
        </span>
      ))}
      {tail}
    </p>
  );
}

/** Where, when, for how much, for whom; how to reach it; how old this is. @param lead the area's name, where a list mixes areas */
export function PlaceFacts({ facts, lead, children }: Props & { readonly lead?: ReactNode }) {
  const { town, next, hours, fee, who, unknown, contact, ask, asOf } = facts;
  return (
    <>
      <p className="facts-line">
        {lead}
        {town && <span>{town}</span>}
        {next && <span className="on-paper">{`${cardText.next} ${next}`}</span>}
        {hours && <span>{hours}</span>}
        {fee && <span>{fee}</span>}
        {who && <span>{who}</span>}
        {unknown && <span className="unknown">{unknown}</span>}
      </p>
      {ask && <AskLine ask={ask} />}
      <p className="card-foot">
        {contact && (
          <a className="card-call" href={contact.href} rel="noreferrer">
            {contact.label}
          </a>
        )}
        {children}
        <small>{asOf}</small>
      </p>
    </>
  );
}
