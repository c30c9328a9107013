/** 本人にわたす紙: large type, one or two places a page, nothing about a person. */
import { shortInformationLabel } from '../../words/ja/verified.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { hasSomeoneToAsk } from '../../domain/entry/words-to-say.ts';
import { askLine, askOf } from '../../site/entry/card-facts.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { BOOKING } from '../../words/ja/facts.ts';
import { nextOpeningLabel } from '../../site/entry/next-opening.ts';
import { feeWord, hoursLine } from '../../site/entry/entry-lines.ts';
import { sheetText } from '../../words/ja/sheets.ts';
import { entryText } from '../../words/ja/entry.ts';
import type { DeskContext } from './desk-context.ts';
import { HandoutFact } from './HandoutFact.tsx';
import { QrImage } from './QrImage.tsx';
import { SayChoice, useChosenWords } from './SayChoice.tsx';

const words = sheetText.handout;

interface Shown {
  readonly record: DeskRecord;
}

interface PlaceProps extends Shown {
  readonly context: DeskContext;
  readonly sentence: string;
}

function Name({ record: { name, kana } }: Shown) {
  if (!kana || kana === name) return name;
  return (
    <ruby>
      {name}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}

function When({ record, context: { now, isHoliday } }: Omit<PlaceProps, 'sentence'>) {
  const next = nextOpeningLabel(record, now, isHoliday);
  const hours = hoursLine(record, now.date);
  return (
    <HandoutFact label={next ? words.next : words.hours} isUnknown={!next && !hours}>
      {next && <b className="handout-big">{next}</b>}
      {hours && <span>{hours}</span>}
    </HandoutFact>
  );
}

function Phones({ record }: Shown) {
  const { phones = [] } = record;
  const [way] = contactWays(record);
  const ask = askOf({ ...record.card });
  return (
    <HandoutFact label={words.phone}>
      {phones.map(({ number, label }) => (
        <span key={number}>
          {label && <small>{label} </small>}
          <b className="handout-phone">{phoneDisplay(number)}</b>
        </span>
      ))}
      {phones.length === 0 && !ask && (
        <span>
          {words.noPhone}
          {way && ` ${way.label}: ${way.written}`}
        </span>
      )}
      {ask && <span>{askLine(ask)}</span>}
    </HandoutFact>
  );
}

function FirstVisit({ record: { booking, first_visit_note: note } }: Shown) {
  if (!booking && !note) return null;
  return (
    <HandoutFact label={words.first}>
      {booking && <span>{BOOKING[booking]}</span>}
      {note && <span>{note}</span>}
    </HandoutFact>
  );
}

function Bring({ record: { bring = [], requires = [], not_required: notRequired } }: Shown) {
  const things = [...bring, ...requires];
  return (
    <HandoutFact label={words.bring}>
      {things.length > 0 ? (
        <span>{things.join('、')}</span>
      ) : (
        <span>
          {words.bringUnknown}
          <i className="blank" />
        </span>
      )}
      {notRequired && <span>{words.notNeeded(notRequired.join('、'))}</span>}
    </HandoutFact>
  );
}

function Fee({ record }: Shown) {
  const fee = feeWord(record);
  return (
    <HandoutFact label={words.fee} isUnknown={!record.fee && !record.fee_note}>
      {fee && <span>{fee}</span>}
      {record.fee_note && <span>{record.fee_note}</span>}
    </HandoutFact>
  );
}

function Where({ record: { location, kind } }: Shown) {
  if (location === undefined && kind === 'helpline') return null;
  if (location === undefined) return <HandoutFact label={words.where} isUnknown />;
  if (location === 'hidden')
    return (
      <HandoutFact label={words.where}>
        <span>{entryText.hidden}</span>
      </HandoutFact>
    );
  return (
    <HandoutFact label={words.where}>
      <span>{[location.address, location.building].filter(Boolean).join(' ')}</span>
      {location.access && <span>{location.access}</span>}
    </HandoutFact>
  );
}

/** What to do before going, and how old this is. */
function Foot({
  record: { kind, phones, verified, asOf },
  context: { now },
}: Omit<PlaceProps, 'sentence'>) {
  const isOld = freshness(asOf, now.date).level === 'old';
  return (
    <p className="handout-foot">
      {kind !== 'helpline' && <b>{phones ? words.callFirst : words.checkFirst}</b>}{' '}
      {words.asOf(shortInformationLabel({ verified, asOf }))}
      {isOld && `（${sheetText.old}）`}
    </p>
  );
}

function Place({ record, context, sentence }: PlaceProps) {
  const { status } = record;
  return (
    <article className="handout" data-resource-id={record.id}>
      <QrImage address={window.location.origin + context.hrefOf(record)} name={record.name} />
      <h3>
        <Name record={record} />
      </h3>
      <p className="handout-summary">{record.summary}</p>
      {status.state !== 'open' && <p className="handout-state">{entryText.notice[status.state]}</p>}
      {record.route === 'via-consultation' && (
        <p className="handout-state">{words.via(kindOf(record.kind).route !== undefined)}</p>
      )}
      <dl>
        <When record={record} context={context} />
        <Phones record={record} />
        {hasSomeoneToAsk(record) && (
          <HandoutFact label={words.say}>
            <span className="handout-say">「{sentence}」</span>
          </HandoutFact>
        )}
        <FirstVisit record={record} />
        <Bring record={record} />
        <Fee record={record} />
        <Where record={record} />
      </dl>
      <Foot record={record} context={context} />
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
