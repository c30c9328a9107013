/** こたえ: what a person tells the matcher. Nothing in it names the person; none of it is stored. */
import type { UrgentSign } from '../domain/vocabulary/danger.ts';
import type { AskerId } from '../domain/entry/words-to-say.ts';
import type { AudienceId } from '../domain/vocabulary/audience.ts';
import type { ConditionId } from './condition.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';

export interface Answers {
  /** 困りごと: one or several; empty means not said */
  readonly needs: readonly NeedId[];
  /** 市区町村コード */
  readonly municipality?: string | undefined;
  /** となりの市区町村も: yes, no, or not said (then where there is little) */
  readonly neighbours?: boolean | undefined;
  /** 参加のステップ 0–6: how far one can go just now */
  readonly step?: number | undefined;
  /** 年齢, of the person whom it is about */
  readonly age?: number | undefined;
  readonly conditions: readonly ConditionId[];
  readonly urgent: readonly UrgentSign[];
  /** だれのことですか: oneself (when not said), somebody of the family, somebody whom one supports */
  readonly asker?: AskerId | undefined;
  /** ほかに: what a person said of themselves, never asked as a must */
  readonly audiences?: readonly AudienceId[] | undefined;
}

export const NO_ANSWERS: Answers = { needs: [], conditions: [], urgent: [] };

/** Was anything said at all? */
export const isAnswered = (answers: Answers): boolean =>
  Object.values(answers).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );

export const asksForAnother = (asker: Answers['asker']): asker is Exclude<AskerId, 'self'> =>
  asker !== undefined && asker !== 'self';

/** 介護保険の第1号被保険者（介護保険法9条）: from here on health is more often the body's than the mind's */
export const OF_OLD_AGE = 65;

/** Is it said to be about one who is old? */
export const isAboutOld = ({ age = 0, audiences = [] }: Answers): boolean =>
  age >= OF_OLD_AGE || audiences.some((id) => id === 'dementia' || id === 'elderly');

/** Of violence only safe places are shown, whichever way it was said. */
export function isAboutViolence({ needs, urgent }: Pick<Answers, 'needs' | 'urgent'>): boolean {
  return needs.includes('violence') || urgent.includes('violence');
}

/** Somebody needs help now: nothing but help stands beside it, no count, no next step, no loan. */
export function isUrgent(answers: Pick<Answers, 'needs' | 'urgent'>): boolean {
  return answers.urgent.length > 0 || isAboutViolence(answers);
}

/** Somebody in danger of today also needs it, whichever needs were named. */
const NEED_OF_SIGN: Partial<Readonly<Record<UrgentSign, NeedId>>> = {
  food: 'food',
  shelter: 'housing',
};

/** What somebody needs today; nothing, where nobody is in such a need. */
export const neededToday = ({ urgent }: Pick<Answers, 'urgent'>): readonly NeedId[] =>
  urgent.flatMap((sign) => NEED_OF_SIGN[sign] ?? []);

/** What is looked for: of violence nothing else; where nothing at all was said, somebody who listens. */
export function neededOf(answers: Answers): readonly NeedId[] {
  if (isAboutViolence(answers)) return ['violence'];
  const needs = [...new Set([...neededToday(answers), ...answers.needs])];
  const saysNothing =
    needs.length === 0 && answers.step === undefined && answers.conditions.length === 0;
  return saysNothing ? ['unknown'] : needs;
}
