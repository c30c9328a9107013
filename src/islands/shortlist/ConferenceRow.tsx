/** One option of the meeting: what is known, and blanks for what is decided. */
import { longDateLabel } from '../../domain/calendar-date.ts';
import { phoneDisplay } from '../../domain/contact.ts';
import type { DeskRecord } from '../../domain/desk-record.ts';
import { hasSomeoneToAsk } from '../../domain/words-to-say.ts';
import { kindOf } from '../../domain/kind.ts';
import { questionsFor } from '../../domain/phone-questions.ts';
import { findStep } from '../../domain/step.ts';
import { contactWays } from '../../site/contact-ways.ts';
import { firstVisitFacts } from '../../site/entry-facts.ts';
import { nextOpeningLabel } from '../../site/next-opening.ts';
import { feeWord, hoursLine } from '../../site/entry-words.ts';
import { sheetText } from '../../site/sheet-text.ts';
import { shortlistText } from '../../site/shortlist-text.ts';
import { listText } from '../../site/list-text.ts';
import type { DeskContext } from './desk-context.ts';

const words = sheetText.conference;

interface Props {
  readonly record: DeskRecord;
  readonly context: DeskContext;
  readonly needsLabel: string;
  /** はじめの一言 */
  readonly sentence: string;
}

export function ConferenceRow({ record, context, needsLabel, sentence }: Props) {
  const next = nextOpeningLabel(record, context.now, context.isHoliday);
  const steps = record.steps.map((step) => findStep(step)?.label).filter(Boolean).join('・');
  const known = [...firstVisitFacts(record).known, feeWord(record)].filter(Boolean);
  const [phone] = record.phones ?? [];
  const [way] = contactWays(record);
  return (
    <tr data-resource-id={record.id}>
      <th scope="row">
        <b>{record.name}</b>
        <span className="line">{kindOf(record.kind).label}{record.status.state !== 'open' && `（${listText[record.status.state]}）`}</span>
        {record.route === 'via-consultation' && <span className="line">{listText.via}</span>}
        <span className="line">{next ? `${shortlistText.nextOpen}: ${next}` : (hoursLine(record) ?? listText.hoursUnknown)}</span>
        <span className="line">{phone ? phoneDisplay(phone.number) : way ? `${way.label}` : sheetText.handout.noPhone}</span>
        <span className="line">{shortlistText.confirmed(longDateLabel(record.verified.on))}</span>
      </th>
      <td>
        <span className="line">{words.answers} {needsLabel}</span>
        {steps && <span className="line">{words.steps} {steps}</span>}
        {known.length > 0 && <span className="line">{known.join('、')}</span>}
        <i className="blank" /><i className="blank" />
      </td>
      <td>
        {hasSomeoneToAsk(record) && <span className="line">{words.say}「{sentence}」</span>}
        <ul className="checks">{questionsFor(record).map((question) => <li key={question}>{question}</li>)}<li><i className="blank" /></li></ul>
      </td>
      <td>{words.by.map((label) => <span className="line write" key={label}>{label}<i className="blank" /></span>)}</td>
    </tr>
  );
}
