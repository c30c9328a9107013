/**
 * 答えを、この画面の履歴にだけ残す: what a reload or a discarded tab would lose. The history's own memory goes with the
 * tab and is in no address; of violence and of dying nothing is put there either.
 */
import { isAboutViolence, NO_ANSWERS, type Answers } from '../../matching/answers.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { parseAnswers } from '../../matching/parse-answers.ts';

/** What stands in the fields of text, whether or not it could be taken. */
export interface Typed {
  readonly place: string;
  readonly age: string;
}

export const NOTHING_TYPED: Typed = { place: '', age: '' };

export interface Visit {
  readonly screen: number;
  readonly isResult: boolean;
  readonly answers: Answers;
  readonly typed: Typed;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Answers that may stand anywhere but in memory. */
export function mayBeKept(answers: Answers): boolean {
  return (
    !isAboutViolence(answers) &&
    !answers.urgent.includes('suicide') &&
    !answers.needs.some(isSensitiveNeed)
  );
}

export function stateOf({ screen, isResult, answers, typed }: Visit): object {
  return mayBeKept(answers) ? { screen, isResult, answers, typed } : { screen };
}

/** undefined for a state that is not ours */
export function visitOf(
  state: unknown,
  isKnownPlace: (code: string) => boolean,
  screens: number,
): Visit | undefined {
  if (!isRecord(state) || typeof state['screen'] !== 'number') return undefined;
  const { answers } = isRecord(state['answers'])
    ? parseAnswers(state['answers'])
    : { answers: NO_ANSWERS };
  const typed = isRecord(state['typed']) ? state['typed'] : {};
  const isKnown = answers.municipality === undefined || isKnownPlace(answers.municipality);
  return {
    screen: Math.min(screens - 1, Math.max(0, Math.trunc(state['screen']))),
    isResult: state['isResult'] === true,
    answers: isKnown ? answers : { ...answers, municipality: undefined },
    typed: { place: text(typed['place']), age: text(typed['age']) },
  };
}
