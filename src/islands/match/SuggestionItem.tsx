/** ひとつの場所: why it is suggested, how heavy the first step is, when it opens, how to get in touch, what to say first. */
import type { ReactNode } from 'react';
import { hasOtherWay } from '../../matching/condition.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { Judgement } from '../../matching/judge.ts';
import type { Suggestion } from '../../matching/judged-place.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { lineOpenness, type Clock } from '../../domain/entry/line-order.ts';
import { opennessOf } from '../../domain/time/open-now.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { isSensitiveNeed, type NeedId } from '../../domain/vocabulary/need.ts';
import type { Openness } from '../../domain/time/openness.ts';
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
import { hoursLine, summaryOf } from '../../site/entry/entry-lines.ts';
import { nextOpeningLabel } from '../../site/entry/next-opening.ts';
import { OpenBadge } from '../shared/OpenBadge.tsx';
import { sentenceOf } from '../../words/ja/say.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly clock: Clock;
  readonly hrefOf: (entry: Addressed) => string;
  readonly nextStep: MatchRecord | undefined;
  /** the reader's own */
  readonly needs: readonly NeedId[];
  readonly asker: AskerId;
  readonly names: AreaNames;
  /** the counsellor's choices */
  readonly children?: ReactNode;
}

const REASON_CLASS = { fits: '', unknown: 'unknown-reason', differs: 'differs-reason' } as const;

function whenText(record: MatchRecord, { now, isHoliday }: Clock): string | undefined {
  const next = nextOpeningLabel(record, now, isHoliday);
  if (next) return `${matchText.nextOpen}: ${next}`;
  return record.status.state === 'open' ? hoursLine(record, now.date) : record.hours_note;
}

/** A place's next opening stands among its facts: only that it is open now is said apart. */
function placeOpenness(record: MatchRecord, { now, isHoliday }: Clock): Openness | undefined {
  const hours = openingHoursOf(record);
  const openness =
    hours && record.status.state === 'open' ? opennessOf(hours, now, isHoliday) : undefined;
  return openness?.is === 'open' || openness?.is === 'always' ? openness : undefined;
}

function Badge({ record, clock }: { readonly record: MatchRecord; readonly clock: Clock }) {
  return record.kind === 'helpline' ? (
    <OpenBadge openness={lineOpenness(record, clock)} now={clock.now} as="line" />
  ) : (
    <OpenBadge openness={placeOpenness(record, clock)} now={clock.now} as="place" />
  );
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

/** なぜ出ているか */
function Reasons({ suggestion, names }: Pick<Props, 'suggestion' | 'names'>) {
  return (
    <ul className="why">
      {toldOf(suggestion, names).map(({ reason, result, change }, at) => (
        <li key={at} className={REASON_CLASS[result]}>
          {reason}
          {change && <small>{change}</small>}
        </li>
      ))}
      {suggestion.record.route === 'via-consultation' && <li>{VIA_DESK}</li>}
    </ul>
  );
}

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <p className="small">
    <b>{label}</b> {children}
  </p>
);

/** What to do: the first step, what to ask and to say, and the step after it */
function Steps({ suggestion, names, needs, asker, nextStep, hrefOf }: Props) {
  const { record, verdict } = suggestion;
  const questions = questionsOf(suggestion, names);
  return (
    <>
      <Line label={matchText.firstStep}>{matchText.firstSteps[firstStepLevel(record)]}</Line>
      {questions.length > 0 && verdict === 'ask' && (
        <Line label={matchText.questionsLead}>
          {questions.map((question) => `「${question}」`).join('')}
        </Line>
      )}
      {hasSomeoneToAsk(record) && (
        <p className="small" data-say>
          <b>{matchText.say}</b>「{sentenceOf(wordsToSay(needs, asker, record))}」
        </p>
      )}
      {nextStep && (
        <Line label={matchText.nextStep}>
          <a href={hrefOf(nextStep)}>{nextStep.name}</a>（{kindOf(nextStep.kind).label}）
        </Line>
      )}
    </>
  );
}

/** The one way to get in touch that stands in the line of facts */
function Contact({ record }: { readonly record: MatchRecord }) {
  const [phone] = record.phones ?? [];
  if (phone) return <a href={phoneHref(phone.number)}>{phoneDisplay(phone.number)}</a>;
  return record.url ? (
    <a href={record.url} rel="noreferrer">
      {matchText.site}
    </a>
  ) : (
    <span>{hasOtherWay(record) ? matchText.otherWay : matchText.noWay}</span>
  );
}

/** What is known, or that it is not */
const Fact = ({
  known,
  unknown,
}: {
  readonly known: string | undefined;
  readonly unknown: string;
}) => (known ? <span>{known}</span> : <span className="unknown">{unknown}</span>);

export function SuggestionItem(props: Props) {
  const { suggestion, clock, hrefOf } = props;
  const { record, verdict } = suggestion;
  const isSensitive = record.needs.some(isSensitiveNeed);
  useQuickExit(isSensitive);
  const isFitting = verdict !== 'differs';
  return (
    <li className="place" data-resource-id={record.id} data-verdict={verdict}>
      <div className="tags">
        <span className={`tag ${verdict}`}>{verdictLabel(verdict)}</span>
        <span className="tag">{kindOf(record.kind).label}</span>
      </div>
      <h3>
        <a href={hrefOf(record)}>{record.name}</a>
      </h3>
      <p>{summaryOf(record)}</p>
      {isFitting && <Badge record={record} clock={clock} />}
      <Reasons {...props} />
      {isFitting && <Steps {...props} />}
      <p className="facts-line">
        <Fact known={whenText(record, clock)} unknown={matchText.hoursUnknown} />
        <Fact known={record.fee && matchText.fees[record.fee]} unknown={matchText.feeUnknown} />
        <Contact record={record} />
        {!isSensitive && <shortlist-button data-id={record.id} data-name={record.name} />}
      </p>
      {props.children}
    </li>
  );
}
