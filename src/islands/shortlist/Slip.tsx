/**
 * つなぎ票: one sheet a place, with who is told what by when, and a reply to tear off. Only what the place publishes is
 * printed; everything about a person is a blank line for the hand.
 */
import { type ReactNode } from 'react';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { askLine, askOf } from '../../site/entry/card-facts.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { entryText } from '../../words/ja/entry.ts';
import { slipText } from '../../words/ja/slip.ts';
import type { DeskContext } from './desk-context.ts';
import { QrImage } from './QrImage.tsx';

const Blank = ({ label }: { readonly label: string }) => (
  <span className="slip-blank">
    {label}
    <i className="blank" />
  </span>
);

const Tick = ({ children }: { readonly children: ReactNode }) => (
  <span className="slip-tick">□ {children}</span>
);

/** あて先: as published, and nothing more */
function Addressee({ record }: { readonly record: DeskRecord }) {
  const { location, phones = [], fax, status } = record;
  const [way] = contactWays(record);
  const ask = askOf({ ...record.card });
  return (
    <div className="slip-to">
      <p className="slip-label">{slipText.to}</p>
      <h3>
        {record.name} <small>{slipText.honorific}</small>
      </h3>
      <p>
        {kindOf(record.kind).label}
        {status.state !== 'open' && <b> {entryText.notice[status.state]}</b>}
      </p>
      {phones.slice(0, 2).map(({ number, label }) => (
        <p key={number}>
          {slipText.phone} <b className="slip-number">{phoneDisplay(number)}</b>
          {label && `（${label}）`}
        </p>
      ))}
      {fax && (
        <p>
          {slipText.fax} <b className="slip-number">{phoneDisplay(fax)}</b>
        </p>
      )}
      {phones.length === 0 && !fax && (
        <p>{way ? `${way.label}: ${way.written}` : <Blank label={slipText.contactUnknown} />}</p>
      )}
      {/* The blank is for what one is told there. */}
      {ask && <p>{askLine(ask)}</p>}
      {location === 'hidden' && <p>{slipText.hidden}</p>}
      {location !== undefined && location !== 'hidden' && (
        <p>
          {slipText.where} {[location.address, location.building].filter(Boolean).join(' ')}
        </p>
      )}
    </div>
  );
}

function Sender() {
  const { heading, lines, date, day } = slipText.from;
  return (
    <div className="slip-from">
      <p className="slip-label">{heading}</p>
      {lines.map((label) => (
        <Blank key={label} label={label} />
      ))}
      <span className="slip-blank">
        {date} {day}
      </span>
    </div>
  );
}

function Told() {
  const { consent, asks } = slipText;
  return (
    <>
      <p>{slipText.greeting}</p>
      <p className="slip-ticks">
        <b>{consent.heading}</b>
        <Tick>{consent.yes}</Tick>
        <Tick>{consent.notYet}</Tick>
      </p>
      <p className="slip-ticks">
        <b>{asks.heading}</b>
        {asks.list.map((ask) => (
          <Tick key={ask}>{ask}</Tick>
        ))}
      </p>
      <div className="slip-box">
        <b>{slipText.wish}</b>
      </div>
      <div className="slip-box">
        <b>{slipText.care}</b>
        <small>{slipText.noNames}</small>
      </div>
      <p className="slip-due">
        <b>{slipText.due}</b> <span>{slipText.dueNote}</span>
      </p>
    </>
  );
}

function Reply({ name }: { readonly name: string }) {
  const { reply } = slipText;
  return (
    <div className="slip-reply">
      <h4>
        {reply.heading}
        <small>
          {reply.of(name)} → {reply.to}
        </small>
      </h4>
      <p className="slip-ticks">
        <Tick>{reply.accept}</Tick>
        <Tick>{reply.visit}</Tick>
      </p>
      <p className="slip-line">
        <Tick>{reply.hard}</Tick>
        <i className="blank" />）
      </p>
      <p className="slip-line">
        <Tick>{reply.elsewhere}</Tick>
        <i className="blank" />
      </p>
      <p className="slip-by">
        <Blank label={reply.by} />
        <Blank label={reply.phone} />
        <Blank label={reply.date} />
      </p>
    </div>
  );
}

interface Props {
  readonly records: readonly DeskRecord[];
  readonly context: DeskContext;
}

function Sheet({
  record,
  context,
}: {
  readonly record: DeskRecord;
  readonly context: DeskContext;
}) {
  const address = window.location.origin + context.hrefOf(record);
  const { siteName, anytime } = context.data;
  return (
    <article className="slip" data-resource-id={record.id}>
      <p className="slip-head">
        <b>{slipText.title}</b>
        <span>{slipText.printed(longDateLabel(context.now.date))}</span>
      </p>
      <div className="slip-parties">
        <Addressee record={record} />
        <Sender />
      </div>
      <Told />
      <div className="slip-foot">
        <QrImage address={address} name={record.name} />
        <div>
          <p>
            {slipText.page}（{siteName}）<span className="slip-address">{decodeURI(address)}</span>
          </p>
          {anytime && (
            <p>
              {slipText.night(anytime.name)}
              {anytime.phones.map(({ number, label }) => (
                <span className="slip-anytime" key={number}>
                  <b>{phoneDisplay(number)}</b>
                  {label && `（${label}）`}
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
      <p className="slip-cut">{slipText.cut}</p>
      <Reply name={record.name} />
    </article>
  );
}

export function Slip({ records, context }: Props) {
  return (
    <>
      <p className="small soft no-print">{slipText.lead}</p>
      {records.map((record) => (
        <Sheet key={record.id} record={record} context={context} />
      ))}
    </>
  );
}
