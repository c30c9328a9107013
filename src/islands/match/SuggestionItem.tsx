/** ひとつの場所: why it is suggested, when it opens, what to ask, what may come after. */
import { dateLabel, type Moment } from '../../domain/calendar-date.ts';
import { phoneDisplay, phoneHref } from '../../domain/contact.ts';
import { hoursLabel, rangeLabel } from '../../domain/hours-label.ts';
import { openingHoursOf } from '../../domain/hours-parse.ts';
import type { IsHoliday } from '../../domain/hours-model.ts';
import { kindOf } from '../../domain/kind.ts';
import type { Suggestion } from '../../domain/matcher.ts';
import type { MatchRecord } from '../../domain/match-record.ts';
import { isSensitiveNeed } from '../../domain/need.ts';
import { nextOpenings } from '../../domain/opening-hours.ts';
import { matchText } from '../../site/match-text.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly hrefOf: (id: string) => string;
  readonly nextStep: MatchRecord | undefined;
}

const REASON_CLASS = { fits: '', unknown: 'unknown-reason', differs: 'differs-reason' } as const;

function whenText(record: MatchRecord, now: Moment, isHoliday: IsHoliday): string | undefined {
  const hours = openingHoursOf(record);
  if (!hours || record.status.state !== 'open') return record.hours_note;
  const [next] = nextOpenings(hours, now, isHoliday, 1, 62);
  if (!next) return hoursLabel(hours);
  if (record.kind === 'helpline') return hoursLabel(hours);
  return `${matchText.nextOpen}: ${dateLabel(next.date)}${next.start === null ? '' : ` ${rangeLabel({ start: next.start, end: next.end })}`}`;
}

export function SuggestionItem({ suggestion, now, isHoliday, hrefOf, nextStep }: Props) {
  const { record, verdict, judgements, questions } = suggestion;
  const kind = kindOf(record.kind);
  const shown = judgements.filter(({ reason, result }) => reason !== '' && (verdict !== 'differs' || result === 'differs'));
  const when = whenText(record, now, isHoliday);
  const [phone] = record.phones ?? [];
  return (
    <li className="place" data-resource-id={record.id} data-verdict={verdict}>
      <div className="tags">
        <span className={`tag ${verdict}`}>{matchText.verdicts[verdict]}</span>
        <span className="tag">{kind.label}</span>
      </div>
      <h3><a href={hrefOf(record.id)}>{record.name}</a></h3>
      <p>{record.summary ?? kind.sentence}</p>
      <ul className="why">
        {shown.map(({ about, reason, result }) => <li key={about} className={REASON_CLASS[result]}>{reason}</li>)}
        {record.route === 'via-consultation' && <li>まず自立相談支援機関に相談します</li>}
      </ul>
      {questions.length > 0 && verdict === 'ask' && <p className="small"><b>{matchText.questionsLead}</b> {questions.map((question) => `「${question}」`).join('')}</p>}
      {nextStep && <p className="small"><b>{matchText.nextStep}</b> <a href={hrefOf(nextStep.id)}>{nextStep.name}</a>（{kindOf(nextStep.kind).label}）</p>}
      <p className="facts-line">
        {when && <span>{when}</span>}
        {phone && <a href={phoneHref(phone.number)}>{phoneDisplay(phone.number)}</a>}
        {!record.needs.some(isSensitiveNeed) && <shortlist-button data-id={record.id} data-name={record.name} />}
      </p>
    </li>
  );
}
