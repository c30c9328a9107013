/** ひとつの場所 in the list, with the buttons of the list around it as `children`. */
import type { ReactNode } from 'react';
import { longDateLabel } from '../../words/ja/date.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { nextOpeningLabel } from '../../site/entry/next-opening.ts';
import { hoursLine } from '../../site/entry/entry-lines.ts';
import { roomFacts } from '../../site/entry/welcome-facts.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { listText } from '../../words/ja/list.ts';
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
  const next = nextOpeningLabel(record, context.now, context.isHoliday);
  const hours = next ? `${shortlistText.nextOpen}: ${next}` : hoursLine(record, context.now.date);
  return (
    <li className="place" data-resource-id={id} data-place-state="found">
      <div className="tags">
        <span className="tag">{kindOf(record.kind).label}</span>
        {record.status.state !== 'open' && (
          <span className="tag state">{listText[record.status.state]}</span>
        )}
        {record.route === 'via-consultation' && <span className="tag ask">{listText.via}</span>}
      </div>
      <h3>
        <a href={context.hrefOf(record)}>{record.name}</a>
      </h3>
      <p>{record.summary}</p>
      {roomFacts(record, context.now.date).map((fact) => (
        <p key={fact} className="soft">
          {fact}
        </p>
      ))}
      <p className="facts-line">
        {hours ? <span>{hours}</span> : <span className="unknown">{listText.hoursUnknown}</span>}
        {record.phones?.slice(0, 1).map(({ number }) => (
          <a key={number} href={phoneHref(number)}>
            {phoneDisplay(number)}
          </a>
        ))}
        <span>{shortlistText.confirmed(longDateLabel(record.verified.on))}</span>
      </p>
      {children}
    </li>
  );
}
