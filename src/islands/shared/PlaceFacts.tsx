/** カードのことがら, as every island shows them; components/PlaceItem.astro shows the same on pages. */
import type { ReactNode } from 'react';
import type { CardAsk, CardFacts } from '../../site/entry/card-facts.ts';
import { cardText } from '../../words/ja/card.ts';

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

/** だれに聞くか, where the place itself cannot be reached */
export function AskLine({ ask: { lead, desks, tail } }: { readonly ask: CardAsk }) {
  return (
    <p className="card-ask">
      {lead}
      {desks.map(({ name, number, href }) => (
        <span key={href}>
          {name}（<a href={href}>{number}</a>）{' '}
        </span>
      ))}
      {tail}
    </p>
  );
}

interface FactsProps extends Props {
  /** the area's name, where a list mixes areas */
  readonly lead?: ReactNode;
  /** a badge says the next opening on the screen: here it is for paper */
  readonly hasBadge?: boolean;
  /** of the entry, where only that has its way */
  readonly pageHref?: string;
}

/** Where, when, for how much, for whom; how to reach it; how old this is. */
export function PlaceFacts({ facts, lead, hasBadge = true, pageHref, children }: FactsProps) {
  const { town, next, hours, fee, who, noted, unknown, contact, ask, asOf } = facts;
  return (
    <>
      <p className="facts-line">
        {lead}
        {town && <span>{town}</span>}
        {next && (
          <span className={hasBadge ? 'on-paper' : undefined}>{`${cardText.next} ${next}`}</span>
        )}
        {hours && <span>{hours}</span>}
        {fee && <span>{fee}</span>}
        {who && <span>{who}</span>}
        {noted && <span>{noted}</span>}
        {unknown && <span className="unknown">{unknown}</span>}
      </p>
      {ask && <AskLine ask={ask} />}
      <p className="card-foot">
        {contact && (
          <a className="card-call" href={contact.href ?? pageHref} rel="noreferrer">
            {contact.label}
          </a>
        )}
        {children}
        <small>{asOf}</small>
      </p>
    </>
  );
}
