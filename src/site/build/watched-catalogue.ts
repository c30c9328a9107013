/**
 * だれが何を聞いたか: the catalogue as it is, telling of each question asked of it. A page whose questions are all answered
 * as before need not be made again.
 */
import type { NoteQuestion } from '../../catalogue/read/site-run.ts';

type Question = (...args: readonly unknown[]) => unknown;

function watchedQuestion(name: string, ask: Question, note: NoteQuestion): Question {
  return (...all) => {
    // A list that is mapped hands over more than was asked.
    const args = all.slice(0, ask.length);
    const answer = ask(...args);
    note(name, args, answer);
    return answer;
  };
}

/** @param constants what no entry changes: asked without a word */
export function watchedCatalogue<T extends object>(
  catalogue: T,
  constants: readonly (keyof T & string)[],
  note: NoteQuestion,
): T {
  const watched: PropertyDescriptorMap = {};
  for (const [name, { get, value }] of Object.entries(
    Object.getOwnPropertyDescriptors(catalogue),
  )) {
    if (constants.includes(name as keyof T & string)) watched[name] = { value };
    else if (typeof value === 'function')
      watched[name] = { value: watchedQuestion(name, value as Question, note) };
    else {
      const answerNow = watchedQuestion(name, get?.bind(catalogue) ?? (() => value), note);
      watched[name] = { get: () => answerNow() };
    }
  }
  return Object.create(null, watched) as T;
}
