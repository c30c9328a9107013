/** だれのことか: words for people, and the kinds that are for them (content/vocabulary/people-words.yml). */
import type { PeopleGroup } from '../../domain/vocabulary/everyday.ts';
import { MEN as MEN_WORDS, PEOPLE_GROUPS, WOMEN as WOMEN_WORDS } from './made-words.ts';

/** Whom a word speaks of: kinds for these people come first, none is left out. */
export const AUDIENCES: readonly PeopleGroup[] = PEOPLE_GROUPS;

/** Whether one of the ages that are spoken of is of this audience. */
export const isOfAges = (
  spoken: readonly { readonly min: number; readonly max: number }[],
  { ages }: PeopleGroup,
): boolean =>
  ages !== undefined &&
  spoken.some(({ min, max }) => min >= (ages.min ?? 0) && max <= (ages.max ?? Infinity));

/** Of whom alone the words speak. */
export type People = 'women' | 'men';

/** Not the one that somebody wants to speak with: 女の人に話せますか. */
const spokenOf = (words: RegExp) => new RegExp(`(?:${words.source})(?!に)`, 'u');
const WOMEN = spokenOf(WOMEN_WORDS);
const MEN = spokenOf(MEN_WORDS);

/** 女性だけの集まり, 女性専用 */
const WOMEN_ALONE = new RegExp(`(?:${WOMEN_WORDS.source})(?:だけ|のみ|限定|専用|オンリー)`, 'u');
export const asksForWomenAlone = (text: string): boolean => WOMEN_ALONE.test(text);

export function peopleIn(text: string): People | undefined {
  const [areWomen, areMen] = [WOMEN.test(text), MEN.test(text)];
  if (areWomen === areMen) return undefined;
  return areWomen ? 'women' : 'men';
}
