/** 会議の紙の1行。One option of the meeting: what is known, and blanks for what is decided. */
import { shortInformationLabel } from '../../words/ja/verified.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { hasSomeoneToAsk } from '../../domain/entry/words-to-say.ts';
import type { Mark } from '../../domain/shortlist/choice.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { questionsFor } from '../../domain/entry/open-questions.ts';
import { questionText } from '../../words/ja/questions.ts';
import { findStep } from '../../domain/vocabulary/step.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { askLine, askOf } from '../../site/entry/card-facts.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { firstVisitFacts } from '../../site/entry/entry-facts.ts';
import { nextOpeningLabel } from '../../site/entry/next-opening.ts';
import { feeWord, hoursLine } from '../../site/entry/entry-lines.ts';
import { audienceLines, roomFacts } from '../../site/entry/welcome-facts.ts';
import { markWords } from '../../words/ja/marks.ts';
import { sheetText } from '../../words/ja/sheets.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { listText } from '../../words/ja/list.ts';
import type { DeskContext } from './desk-context.ts';

const words = sheetText.conference;

interface Props {
  readonly record: DeskRecord;
  /** えらんだ・あとで */
  readonly mark: Mark | undefined;
  readonly context: DeskContext;
  readonly needsLabel: string;
  /** はじめの一言 */
  readonly sentence: string;
}

/** Its number, else another way, else whom to ask. */
function reachedBy(record: DeskRecord): string {
  const [phone] = record.phones ?? [];
  if (phone) return phoneDisplay(phone.number);
  const ask = askOf({ ...record.card });
  return ask ? askLine(ask) : (contactWays(record)[0]?.label ?? sheetText.handout.noPhone);
}

export function ConferenceRow({ record, mark, context, needsLabel, sentence }: Props) {
  const next = nextOpeningLabel(record, context.now, context.isHoliday);
  const steps = record.steps
    .map((step) => findStep(step)?.label)
    .filter(Boolean)
    .join('・');
  const known = [
    ...roomFacts(record, context.now.date),
    ...audienceLines(record),
    ...firstVisitFacts(record).known,
    feeWord(record),
  ].filter(Boolean);
  return (
    <tr data-resource-id={record.id}>
      <th scope="row">
        {mark && <span className="line">【{markWords(mark)}】</span>}
        <b>{record.name}</b>
        <span className="line">
          {kindOf(record.kind).label}
          {record.status.state !== 'open' && `（${listText[record.status.state]}）`}
        </span>
        {record.route === 'via-consultation' && <span className="line">{listText.via}</span>}
        <span className="line">
          {next
            ? `${shortlistText.nextOpen}: ${next}`
            : (hoursLine(record, context.now.date) ?? listText.hoursUnknown)}
        </span>
        <span className="line">{reachedBy(record)}</span>
        <span className="line">
          {shortInformationLabel(record)}
          {freshness(record.asOf, context.now.date).level === 'old' && `（${sheetText.old}）`}
        </span>
      </th>
      <td>
        <span className="line">
          {words.answers} {needsLabel}
        </span>
        {steps && (
          <span className="line">
            {words.steps} {steps}
          </span>
        )}
        {known.length > 0 && <span className="line">{known.join('、')}</span>}
        <i className="blank" />
        <i className="blank" />
      </td>
      <td>
        {hasSomeoneToAsk(record) && (
          <span className="line">
            {words.say}「{sentence}」
          </span>
        )}
        <ul className="checks">
          {questionsFor(record)
            .map(questionText)
            .map((question) => (
              <li key={question}>{question}</li>
            ))}
          <li>
            <i className="blank" />
          </li>
        </ul>
      </td>
      <td>
        {words.by.map((label) => (
          <span className="line write" key={label}>
            {label}
            <i className="blank" />
          </span>
        ))}
      </td>
    </tr>
  );
}
