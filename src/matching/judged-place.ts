/** ひとつの場所の見立て: an entry held against the answers, once. */
import { neededOf, type Answers } from './answers.ts';
import type { Places, Reach } from '../domain/area/reach.ts';
import type { Moment } from '../domain/time/calendar-date.ts';
import { criteriaOf } from './criteria.ts';
import type { MatchDanger } from '../domain/vocabulary/danger.ts';
import type { UsualByKind } from '../domain/vocabulary/usual.ts';
import type { IsHoliday } from '../domain/time/timetable.ts';
import { judgeOf, type Candidate, type Judgement } from './judge.ts';
import type { MatchRecord } from './match-record.ts';
import { scoreOf, type ScoreParts } from './matching-weights.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { openCalendar, type OpenCalendar } from './open-calendar.ts';
import { newnessOn, scoreParts } from './levels.ts';
import { verdictOf, type VerdictId } from './verdict.ts';

export interface MatchContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Places;
  /** whom to call in danger, and which kinds are safe */
  readonly danger: MatchDanger;
  /** ふつうは: without it only entries themselves answer */
  readonly usual?: UsualByKind | undefined;
}

/** Codes only: the sentences of a suggestion are made in words/<lang>/reasons.ts, for the few that are shown. */
export interface Suggestion {
  readonly record: MatchRecord;
  readonly reach: Reach;
  readonly verdict: VerdictId;
  readonly parts: ScoreParts;
  readonly score: number;
  /** each criterion with its code */
  readonly judgements: readonly Judgement[];
  /** usually for people of another age, though it does not say so: worth asking, after all others */
  readonly isUnlikely: boolean;
  /** it differs in nothing but being of a step further on */
  readonly isLater: boolean;
}

/** What is worked out of the answers once. */
export interface Prepared extends MatchContext {
  readonly answers: Answers;
  readonly needs: readonly NeedId[];
  readonly judges: readonly ((candidate: Candidate) => Judgement)[];
  readonly calendar: OpenCalendar;
  readonly newnessOf: (confirmedOn: string) => number;
}

export function prepare(answers: Answers, context: MatchContext): Prepared {
  const calendar = openCalendar(context.now, context.isHoliday);
  const judging = { places: context.places, times: calendar, usual: context.usual };
  const judges = criteriaOf(answers).map((criterion) => judgeOf(criterion, judging));
  return {
    ...context,
    answers,
    needs: neededOf(answers),
    judges,
    calendar,
    newnessOf: newnessOn(context.now.date),
  };
}

const isOfUnlikelyAge = ({ about, result }: Judgement) => about === 'age' && result === 'unknown';
const differsInMoreThanStep = ({ about, result }: Judgement) =>
  about !== 'step' && result === 'differs';
const isOfLaterStep = (judgement: Judgement) => judgement.about === 'step' && judgement.ahead > 1;

/** The one judging of a place: all else is read from its judgements. */
export function judgePlace(candidate: Candidate, prepared: Prepared): Suggestion {
  const judgements = prepared.judges.map((judge) => judge(candidate));
  const verdict = verdictOf(judgements);
  const parts = scoreParts(candidate, judgements, prepared);
  return {
    record: candidate.record,
    reach: candidate.reach,
    verdict,
    parts,
    score: scoreOf(parts),
    judgements,
    isUnlikely: judgements.some(isOfUnlikelyAge),
    isLater:
      verdict === 'differs' &&
      judgements.some(isOfLaterStep) &&
      !judgements.some(differsInMoreThanStep),
  };
}
