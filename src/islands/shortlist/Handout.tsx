/** 本人にわたす紙: large type, one or two places a page, nothing about a person. */
import { longDateLabel } from '../../words/ja/date.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { hasSomeoneToAsk } from '../../domain/entry/words-to-say.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { BOOKING } from '../../words/ja/facts.ts';
import { nextOpeningLabel } from '../../site/entry/next-opening.ts';
import { feeWord, hoursLine, summaryOf } from '../../site/entry/entry-lines.ts';
import { sheetText } from '../../words/ja/sheets.ts';
import { entryText } from '../../words/ja/entry.ts';
import type { DeskContext } from './desk-context.ts';
import { HandoutFact } from './HandoutFact.tsx';
import { QrImage } from './QrImage.tsx';
import { SayChoice, useChosenWords } from './SayChoice.tsx';

const words = sheetText.handout;

function Place({
  record,
  context,
  sentence,
}: {
  readonly record: DeskRecord;
  readonly context: DeskContext;
  readonly sentence: string;
}) {
  const { location, status, phones = [] } = record;
  const [next, hours] = [
    nextOpeningLabel(record, context.now, context.isHoliday),
    hoursLine(record, context.now.date),
  ];
  const [way] = contactWays(record);
  const things = [...(record.bring ?? []), ...(record.requires ?? [])];
  return (
    <article className="handout" data-resource-id={record.id}>
      <QrImage address={window.location.origin + context.hrefOf(record)} name={record.name} />
      <h3>
        {record.kana && record.kana !== record.name ? (
          <ruby>
            {record.name}
            <rp>（</rp>
            <rt>{record.kana}</rt>
            <rp>）</rp>
          </ruby>
        ) : (
          record.name
        )}
      </h3>
      <p className="handout-summary">{summaryOf(record)}</p>
      {status.state !== 'open' && <p className="handout-state">{entryText.notice[status.state]}</p>}
      {record.route === 'via-consultation' && <p className="handout-state">{words.via}</p>}
      <dl>
        <HandoutFact label={next ? words.next : words.hours} isUnknown={!next && !hours}>
          {next && <b className="handout-big">{next}</b>}
          {hours && <span>{hours}</span>}
        </HandoutFact>
        <HandoutFact label={words.phone}>
          {phones.map(({ number, label }) => (
            <span key={number}>
              {label && <small>{label} </small>}
              <b className="handout-phone">{phoneDisplay(number)}</b>
            </span>
          ))}
          {phones.length === 0 && (
            <span>
              {words.noPhone}
              {way && ` ${way.label}: ${way.written}`}
            </span>
          )}
        </HandoutFact>
        {hasSomeoneToAsk(record) && (
          <HandoutFact label={words.say}>
            <span className="handout-say">「{sentence}」</span>
          </HandoutFact>
        )}
        {(record.booking || record.first_visit_note) && (
          <HandoutFact label={words.first}>
            {record.booking && <span>{BOOKING[record.booking]}</span>}
            {record.first_visit_note && <span>{record.first_visit_note}</span>}
          </HandoutFact>
        )}
        <HandoutFact label={words.bring}>
          {things.length > 0 ? (
            <span>{things.join('、')}</span>
          ) : (
            <span>
              {words.bringUnknown}
              <i className="blank" />
            </span>
          )}
          {record.not_required && <span>{words.notNeeded(record.not_required.join('、'))}</span>}
        </HandoutFact>
        <HandoutFact label={words.fee} isUnknown={!record.fee && !record.fee_note}>
          {feeWord(record) && <span>{feeWord(record)}</span>}
          {record.fee_note && <span>{record.fee_note}</span>}
        </HandoutFact>
        {(location !== undefined || record.kind !== 'helpline') && (
          <HandoutFact label={words.where} isUnknown={location === undefined}>
            {location === 'hidden' ? (
              <span>{entryText.hidden}</span>
            ) : (
              location && (
                <>
                  <span>{[location.address, location.building].filter(Boolean).join(' ')}</span>
                  {location.access && <span>{location.access}</span>}
                </>
              )
            )}
          </HandoutFact>
        )}
      </dl>
      <p className="handout-foot">
        {record.kind !== 'helpline' && (
          <b>{phones.length > 0 ? words.callFirst : words.checkFirst}</b>
        )}{' '}
        {words.confirmed(longDateLabel(record.verified.on))}
      </p>
    </article>
  );
}

export function Handout({
  records,
  context,
}: {
  readonly records: readonly DeskRecord[];
  readonly context: DeskContext;
}) {
  const chosen = useChosenWords('self');
  return (
    <>
      <SayChoice {...chosen} />
      <div className="handouts">
        {records.map((record) => (
          <Place
            key={record.id}
            record={record}
            context={context}
            sentence={chosen.sentenceFor(record)}
          />
        ))}
      </div>
    </>
  );
}
