/** ひとつの場所: why it is suggested, how heavy the first step is, when it opens, how to get in touch, what to say first. */
import type { ReactNode } from 'react';
import { roughKm } from '../../domain/area/rough-distance.ts';
import { cardSourceOf } from '../../domain/entry/card-source.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { Judgement } from '../../matching/judge.ts';
import type { Suggestion } from '../../matching/judged-place.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { isSensitiveNeed, type NeedId } from '../../domain/vocabulary/need.ts';
import type { UsualWords } from '../../site/entry/usual-words.ts';
import { firstStepLevel } from '../../matching/first-step.ts';
import { hasSomeoneToAsk, wordsToSay, type AskerId } from '../../domain/entry/words-to-say.ts';
import { matchText } from '../../words/ja/match.ts';
import {
  judgementWords,
  questionsOf,
  verdictLabel,
  viaDesk,
  type AreaNames,
  type JudgementWords,
} from '../../words/ja/reasons.ts';
import type { Places } from '../../domain/area/reach.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { cardFacts } from '../../site/entry/card-facts.ts';
import { cardText } from '../../words/ja/card.ts';
import { PlaceBadge } from '../shared/PlaceBadge.tsx';
import { PlaceFacts, PlaceTags } from '../shared/PlaceFacts.tsx';
import { sentenceOf } from '../../words/ja/say.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly clock: Clock;
  readonly hrefOf: (entry: Addressed) => string;
  readonly nextStep: MatchRecord | undefined;
  /** the reader's own */
  readonly needs: readonly NeedId[];
  readonly asker: AskerId;
  readonly names: Places;
  readonly isCalm: boolean;
  /** the municipality that was chosen */
  readonly home: string | undefined;
  /** ふつうは, for its kind */
  readonly usual: UsualWords | undefined;
  /** the counsellor's choices */
  readonly children?: ReactNode;
}

const REASON_CLASS = {
  fits: '',
  usually: '',
  unknown: 'unknown-reason',
  differs: 'differs-reason',
} as const;

type Told = Pick<Judgement, 'result'> & JudgementWords;

/** The reasons that are listed. What is unknown stands among the questions already, but for where the place is, and that it is closed then. */
function toldOf({ verdict, judgements }: Suggestion, names: AreaNames): readonly Told[] {
  const isTold = (judgement: Judgement) => {
    const { about, result } = judgement;
    if (verdict === 'differs') return result === verdict;
    return result !== 'unknown' || about === 'area' || 'isClosedThen' in judgement;
  };
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
      {suggestion.record.route === 'via-consultation' && <li>{viaDesk(suggestion.record.kind)}</li>}
    </ul>
  );
}

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <p className="small">
    <b>{label}</b> {children}
  </p>
);

/** What to do: the first step, what to ask and to say, and the step after it */
function Steps({ suggestion, names, needs, asker, nextStep, hrefOf, isCalm }: Props) {
  const { record, verdict } = suggestion;
  const questions = questionsOf(suggestion, names, isCalm);
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

/** Of what is not in the person's own municipality: how far it is from the middle of that */
function Distance({ suggestion, names, home }: Props) {
  const from = home === undefined ? undefined : names.pointOf(home);
  const { record, reach } = suggestion;
  if (!from || !record.point || reach === 'same' || reach === 'nation') return null;
  return <span>{cardText.distance(names.nameOf(home!), roughKm(from, record.point))}</span>;
}

export function SuggestionItem(props: Props) {
  const { suggestion, clock, hrefOf, usual } = props;
  const { record, verdict } = suggestion;
  const isSensitive = record.needs.some(isSensitiveNeed);
  useQuickExit(isSensitive);
  const isFitting = verdict !== 'differs';
  const source = cardSourceOf(record, record.card);
  const facts = cardFacts(source, clock, usual);
  return (
    <li className="place" data-resource-id={record.id} data-verdict={verdict}>
      <PlaceTags facts={facts}>
        <span className={`tag ${verdict}`}>{verdictLabel(verdict)}</span>
      </PlaceTags>
      <h3>
        <a href={hrefOf(record)}>{record.name}</a>
      </h3>
      <p>{record.summary}</p>
      {isFitting && <PlaceBadge source={source} clock={clock} />}
      <Reasons {...props} />
      {isFitting && <Steps {...props} />}
      <PlaceFacts facts={facts} lead={<Distance {...props} />}>
        {!isSensitive && <shortlist-button data-id={record.id} data-name={record.name} />}
      </PlaceFacts>
      {props.children}
    </li>
  );
}
