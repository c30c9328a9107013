/** 場所のチラシ・ポスター・カード: one place to a sheet, or four cards of it; for an envelope and for a wall. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { hasSomeoneToAsk, wordsToSay } from '../../domain/entry/words-to-say.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { askLine, askOf } from '../../site/entry/card-facts.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { feeWord, hoursLine } from '../../site/entry/entry-lines.ts';
import { whoConditions } from '../../site/entry/entry-facts.ts';
import { qrCode } from '../../site/print/qr-code.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { entryText } from '../../words/ja/entry.ts';
import { sentenceOf } from '../../words/ja/say.ts';
import { sheetText } from '../../words/ja/sheets.ts';
import { sheetWords } from '../../words/ja/sheets-to-print.ts';
import { shortInformationLabel } from '../../words/ja/verified.ts';
import type { DeskContext } from './desk-context.ts';

const text = sheetWords.flyer;
const FORMS = ['flyer', 'poster', 'cards'] as const;
const CARDS = [1, 2, 3, 4] as const;

interface PlaceProps {
  readonly record: DeskRecord;
  readonly context: DeskContext;
  readonly as: 'flyer' | 'poster' | 'card';
}

function Fact({ label, words }: { readonly label: string; readonly words: string | undefined }) {
  return (
    <li className="print-fact">
      <p>
        <b>{label}</b>
      </p>
      <p>{words || <span className="unknown">{sheetText.unknown}</span>}</p>
    </li>
  );
}

/** Signs that a sheet holds: of a remark, of an address to type, of a name in large letters, of all facts beside a sentence. */
const MOST = {
  flyer: { note: 300, address: 80, name: 60, facts: 500 },
  poster: { note: 120, address: 60, name: 32, facts: 300 },
  card: { note: 60, address: 38, name: 24, facts: 170 },
} as const;

/** A remark is told whole or not at all: half of it would say something else. */
function noted(
  facts: readonly (string | undefined)[],
  note: string | undefined,
  most: number,
): string {
  const told = note === undefined || note.length <= most ? note : text.elsewhere;
  return [...facts, told].filter(Boolean).join('。');
}

function whereOf({ location }: DeskRecord): string | undefined {
  if (location === 'hidden') return entryText.hidden;
  return (
    location && [location.address, location.building, location.access].filter(Boolean).join(' ')
  );
}

function Contact({ record, as }: Pick<PlaceProps, 'record' | 'as'>) {
  const [phone] = record.phones ?? [];
  const ask = askOf({ ...record.card });
  const [way] = contactWays(record);
  const isTooLong = way !== undefined && way.written.length > MOST[as].address;
  if (phone)
    return (
      <p className="print-own-phone">
        <b className="print-phone">{phoneDisplay(phone.number)}</b>
        {phone.label && <small>{phone.label}</small>}
      </p>
    );
  if (ask) return <p>{askLine(ask)}</p>;
  return (
    <p>
      {sheetText.handout.noPhone}
      {way && ` ${isTooLong ? text.elsewhere : `${way.label}: ${way.written}`}`}
    </p>
  );
}

function Code({ address }: { readonly address: string }) {
  const { size, path } = qrCode(address);
  return (
    <figure>
      <svg
        className="print-code"
        viewBox={`0 0 ${size} ${size}`}
        aria-hidden="true"
        data-address={address}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{text.qr}</figcaption>
    </figure>
  );
}

function Place({ record, context, as }: PlaceProps) {
  const { now } = context;
  const address = window.location.origin + context.hrefOf(record);
  const most = MOST[as];
  const who = noted(whoConditions(record), record.who_note, most.note);
  const fee = noted([feeWord(record)], record.fee_note, most.note);
  const when = hoursLine(record, now.date);
  const where = record.kind === 'helpline' ? undefined : whereOf(record);
  const isLong = [record.name, when, who, fee, where].join('').length > most.facts;
  return (
    <section
      className={`print-${as}`}
      data-resource-id={record.id}
      data-long={record.name.length > most.name || undefined}
    >
      <header>
        <h3>{record.name}</h3>
        {!isLong && <p className="print-sentence">{record.summary}</p>}
      </header>
      <Contact record={record} as={as} />
      <ul className="print-answers">
        {record.status.state !== 'open' && <li>{entryText.notice[record.status.state]}</li>}
        <Fact label={text.when} words={when} />
        {(who !== '' || as === 'flyer') && <Fact label={text.who} words={who} />}
        <Fact label={text.fee} words={fee} />
        {record.kind !== 'helpline' && <Fact label={text.where} words={where} />}
      </ul>
      {as !== 'card' && hasSomeoneToAsk(record) && (
        <p className="print-say">
          {text.say}
          <b>「{sentenceOf(wordsToSay(undefined, 'self', record))}」</b>
        </p>
      )}
      <footer>
        <div>
          <p>{text.confirm}</p>
          <p>
            {shortInformationLabel(record)} {text.made(longDateLabel(now.date))}
          </p>
          {as !== 'card' && <p className="print-address">{address}</p>}
          {as !== 'card' && (
            <p className="print-write">
              {text.given}
              <span aria-hidden="true" />
            </p>
          )}
        </div>
        <Code address={address} />
      </footer>
    </section>
  );
}

/** The styles show the form that is chosen: the same on paper, and without a second state. */
export function Flyer({
  records,
  context,
}: {
  readonly records: readonly DeskRecord[];
  readonly context: DeskContext;
}) {
  return (
    <div className="booklet print-sheets">
      <fieldset className="print-choose no-print">
        <legend>{sheetWords.choose.sheet}</legend>
        {FORMS.map((form, at) => (
          <label key={form}>
            <input
              type="radio"
              name="sheet"
              className="by-sheet"
              id={`sheet-${form}`}
              defaultChecked={at === 0}
            />{' '}
            {sheetWords.choose.sheets[form]}
          </label>
        ))}
      </fieldset>
      {records.map((record) => (
        <div key={record.id}>
          <div data-sheet="flyer">
            <Place record={record} context={context} as="flyer" />
          </div>
          <div data-sheet="poster">
            <Place record={record} context={context} as="poster" />
          </div>
          <div data-sheet="cards" className="print-cards">
            {CARDS.map((card) => (
              <Place key={card} record={record} context={context} as="card" />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
