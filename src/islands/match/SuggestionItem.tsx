/** ひとつの場所: why it is suggested, how heavy the first step is, when it opens, how to get in touch, what to say first. */
import type { Moment } from '../../domain/time/calendar-date.ts';
import { hasOtherWay } from '../../matching/condition.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { hoursLabel } from '../../domain/time/hours-label.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import { KIND_SENTENCES } from '../../domain/vocabulary/kind-sentences.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { Judgement } from '../../matching/judge.ts';
import type { Suggestion } from '../../matching/judged-place.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { lineOpenness } from '../../domain/entry/line-order.ts';
import { opennessOf } from '../../domain/time/open-now.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { isSensitiveNeed, type NeedId } from '../../domain/vocabulary/need.ts';
import { nextOpenings } from '../../domain/time/openings.ts';
import type { Openness } from '../../domain/time/openness.ts';
import type { UsualFacts } from '../../domain/vocabulary/usual.ts';
import { firstStepLevel } from '../../matching/levels.ts';
import { hasSomeoneToAsk, wordsToSay, type AskerId } from '../../domain/entry/words-to-say.ts';
import { matchText } from '../../words/ja/match.ts';
import {
  judgementWords,
  questionsOf,
  VIA_DESK,
  verdictLabel,
  type AreaNames,
  type JudgementWords,
} from '../../words/ja/reasons.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { openingLabel } from '../../site/entry/opening-label.ts';
import { OpenBadge } from '../shared/OpenBadge.tsx';
import { sentenceOf } from '../../words/ja/say.ts';
import { usualFeeWord } from '../../words/ja/usual.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly hrefOf: (entry: Addressed) => string;
  readonly nextStep: MatchRecord | undefined;
  /** the reader's own */
  readonly needs: readonly NeedId[];
  readonly asker: AskerId;
  readonly names: AreaNames;
  /** ふつうは, for its kind */
  readonly usual: UsualFacts;
}

const REASON_CLASS = {
  fits: '',
  usually: '',
  unknown: 'unknown-reason',
  differs: 'differs-reason',
} as const;

function whenText(record: MatchRecord, now: Moment, isHoliday: IsHoliday): string | undefined {
  const hours = openingHoursOf(record);
  if (!hours || record.status.state !== 'open') return record.hours_note;
  if (record.kind === 'helpline') return hoursLabel(hours);
  const [next] = nextOpenings(hours, now, isHoliday, 1);
  return next ? `${matchText.nextOpen}: ${openingLabel(next)}` : hoursLabel(hours);
}

/** A place's next opening stands among its facts: only that it is open now is said apart. */
function placeOpenness(
  record: MatchRecord,
  now: Moment,
  isHoliday: IsHoliday,
): Openness | undefined {
  const hours = openingHoursOf(record);
  const openness =
    hours && record.status.state === 'open' ? opennessOf(hours, now, isHoliday) : undefined;
  return openness?.is === 'open' || openness?.is === 'always' ? openness : undefined;
}

type Told = Pick<Judgement, 'result'> & JudgementWords;

/** The reasons that are listed. What is unknown stands among the questions already, but for where the place is. */
function toldOf({ verdict, judgements }: Suggestion, names: AreaNames): readonly Told[] {
  const isTold = ({ about, result }: Judgement) =>
    verdict === 'differs' ? result === 'differs' : result !== 'unknown' || about === 'area';
  return judgements
    .filter(isTold)
    .map((judgement) => ({ result: judgement.result, ...judgementWords(judgement, names) }))
    .filter(({ reason }) => reason !== '');
}

export function SuggestionItem({
  suggestion,
  now,
  isHoliday,
  hrefOf,
  nextStep,
  needs,
  asker,
  names,
  usual,
}: Props) {
  const { record, verdict } = suggestion;
  const questions = questionsOf(suggestion, names);
  const kind = kindOf(record.kind);
  const isSensitive = record.needs.some(isSensitiveNeed);
  useQuickExit(isSensitive);
  const isLine = record.kind === 'helpline';
  const told = toldOf(suggestion, names);
  const when = whenText(record, now, isHoliday);
  const openness = isLine
    ? lineOpenness(record, { now, isHoliday })
    : placeOpenness(record, now, isHoliday);
  const [phone] = record.phones ?? [];
  const fee = record.fee ? matchText.fees[record.fee] : usualFeeWord(usual);
  return (
    <li className="place" data-resource-id={record.id} data-verdict={verdict}>
      <div className="tags">
        <span className={`tag ${verdict}`}>{verdictLabel(verdict)}</span>
        <span className="tag">{kind.label}</span>
      </div>
      <h3>
        <a href={hrefOf(record)}>{record.name}</a>
      </h3>
      <p>{record.summary ?? KIND_SENTENCES[record.kind]}</p>
      {verdict !== 'differs' && (
        <OpenBadge openness={openness} now={now} as={isLine ? 'line' : 'place'} />
      )}
      <ul className="why">
        {told.map(({ reason, result, change }, at) => (
          <li key={at} className={REASON_CLASS[result]}>
            {reason}
            {change && <small>{change}</small>}
          </li>
        ))}
        {record.route === 'via-consultation' && <li>{VIA_DESK}</li>}
      </ul>
      {verdict !== 'differs' && (
        <p className="small">
          <b>{matchText.firstStep}</b> {matchText.firstSteps[firstStepLevel(record)]}
        </p>
      )}
      {questions.length > 0 && verdict === 'ask' && (
        <p className="small">
          <b>{matchText.questionsLead}</b> {questions.map((question) => `「${question}」`).join('')}
        </p>
      )}
      {verdict !== 'differs' && hasSomeoneToAsk(record) && (
        <p className="small" data-say>
          <b>{matchText.say}</b>「{sentenceOf(wordsToSay(needs, asker, record))}」
        </p>
      )}
      {nextStep && verdict !== 'differs' && (
        <p className="small">
          <b>{matchText.nextStep}</b> <a href={hrefOf(nextStep)}>{nextStep.name}</a>（
          {kindOf(nextStep.kind).label}）
        </p>
      )}
      <p className="facts-line">
        {when ? <span>{when}</span> : <span className="unknown">{matchText.hoursUnknown}</span>}
        {fee ? <span>{fee}</span> : <span className="unknown">{matchText.feeUnknown}</span>}
        {phone ? (
          <a href={phoneHref(phone.number)}>{phoneDisplay(phone.number)}</a>
        ) : record.url ? (
          <a href={record.url} rel="noreferrer">
            {matchText.site}
          </a>
        ) : (
          <span>{hasOtherWay(record) ? matchText.otherWay : matchText.noWay}</span>
        )}
        {!isSensitive && <shortlist-button data-id={record.id} data-name={record.name} />}
      </p>
    </li>
  );
}
