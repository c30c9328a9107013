/** 打たれたのに、答えになっていないもの: what a page must ask about before it goes on. */
import { readAge } from '../../domain/text/typed-age.ts';
import type { AreaFinder, MeantArea } from '../../domain/area/typed-area.ts';
import type { Answers } from '../../matching/answers.ts';
import type { Typed } from './kept-state.ts';

export type TypedField = keyof Typed;

/** in the order of the questions */
const FIELDS: readonly TypedField[] = ['place', 'age'];

/** while names cannot be read yet */
const NOTHING: MeantArea = { is: 'nothing' };

/** What the typed text says, taken at once: one area of this name, an age. */
export function answersTyped(
  change: Partial<Typed>,
  finder: AreaFinder | undefined,
): Partial<Answers> {
  const { place, age } = change;
  const meant = place === undefined ? undefined : (finder?.meant(place) ?? NOTHING);
  return {
    ...(meant ? { municipality: meant.is === 'one' ? meant.code : undefined } : {}),
    ...(age === undefined ? {} : { age: readAge(age) }),
  };
}

/** @param letGo texts that the reader has chosen to leave as they are */
export function untakenIn(typed: Typed, answers: Answers, letGo: Typed): readonly TypedField[] {
  const isTaken = { place: answers.municipality !== undefined, age: answers.age !== undefined };
  return FIELDS.filter(
    (field) => typed[field].trim() !== '' && !isTaken[field] && typed[field] !== letGo[field],
  );
}
