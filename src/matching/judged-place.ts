/** ひとつの場所の見立て: an entry held against the answers. */
import { neededOf, type Answers } from './answers.ts';
import type { Places, Reach } from '../domain/area/reach.ts';
import type { Moment } from '../domain/time/calendar-date.ts';
import { criteriaOf, type Criterion } from './criteria.ts';
import type { MatchDanger } from '../domain/vocabulary/danger.ts';
import type { IsHoliday } from '../domain/time/timetable.ts';
import { explain, judge, stepsAhead, type JudgeContext, type Judgement } from './judge.ts';
import type { MatchRecord } from './match-record.ts';
import { scoreOf, type ScoreParts } from './matching-weights.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { openCalendar, type OpenCalendar } from './open-calendar.ts';
import { scoreParts } from './levels.ts';
import { verdictOf, type VerdictId } from './verdict.ts';

export interface MatchContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Places;
  /** whom to call in danger, and which kinds are safe */
  readonly danger: MatchDanger;
}

export interface Suggestion {
  readonly record: MatchRecord;
  readonly verdict: VerdictId;
  readonly reach: Reach;
  readonly parts: ScoreParts;
  readonly score: number;
  /** each criterion with its reason in words */
  readonly judgements: readonly Judgement[];
  /** なぜすすめるか・なにがちがうか */
  readonly reasons: readonly string[];
  /** 聞いてみること */
  readonly questions: readonly string[];
  /** it differs in nothing but being of a step further on */
  readonly isLater: boolean;
  /** その次の一歩: id of a place of a higher step in reach */
  readonly nextStep?: string | undefined;
}

export interface Candidate { readonly record: MatchRecord; readonly reach: Reach }

/** What is worked out of the answers once. */
export interface Prepared extends MatchContext {
  readonly answers: Answers;
  readonly needs: readonly NeedId[];
  readonly criteria: readonly Criterion[];
  readonly calendar: OpenCalendar;
  readonly judging: JudgeContext;
}

export function prepare(answers: Answers, context: MatchContext): Prepared {
  const calendar = openCalendar(context.now, context.isHoliday);
  return { ...context, answers, needs: neededOf(answers), criteria: criteriaOf(answers), calendar, judging: { places: context.places, times: calendar } };
}

/** Words are made when they are read: of thousands of places, a few are. */
export class JudgedPlace implements Suggestion {
  readonly record: MatchRecord;
  readonly reach: Reach;
  readonly verdict: VerdictId;
  readonly parts: ScoreParts;
  readonly score: number;
  nextStep?: string | undefined;
  readonly #prepared: Prepared;
  #judgements?: readonly Judgement[];

  constructor({ record, reach }: Candidate, prepared: Prepared) {
    this.record = record;
    this.reach = reach;
    this.#prepared = prepared;
    this.verdict = verdictOf(prepared.criteria.map((criterion) => judge(criterion, record, prepared.judging)));
    this.parts = scoreParts(prepared.answers, prepared.needs, record, reach, prepared);
    this.score = scoreOf(this.parts);
  }

  /** usually for people of another age, though it does not say so: worth asking, after all others */
  get isUnlikely(): boolean {
    const { answers, criteria, judging } = this.#prepared;
    return answers.age !== undefined && criteria.some((criterion) => criterion.about === 'age' && judge(criterion, this.record, judging) === 'unknown');
  }

  get judgements(): readonly Judgement[] {
    return (this.#judgements ??= this.#prepared.criteria.map((criterion) => explain(criterion, this.record, this.#prepared.judging)));
  }

  get reasons(): readonly string[] {
    const told = this.verdict === 'differs' ? this.judgements.filter(({ result }) => result === 'differs') : this.judgements;
    const desk = this.record.route === 'via-consultation' ? ['まず自立相談支援機関に相談します'] : [];
    return [...told.map(({ reason }) => reason).filter(Boolean), ...desk];
  }

  get questions(): readonly string[] {
    return this.judgements.flatMap(({ question }) => question ?? []);
  }

  get isLater(): boolean {
    const { step } = this.#prepared.answers;
    return this.verdict === 'differs' && step !== undefined && stepsAhead(step, this.record) > 1 && this.judgements.every(({ about, result }) => result !== 'differs' || about === 'step');
  }
}
