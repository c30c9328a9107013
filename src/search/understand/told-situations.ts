/** いっしょに言われたこと: words that say together what none of them says alone (content/vocabulary/people-words.yml). */
import type { ToldSituation } from '../../domain/vocabulary/everyday.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { agesIn } from './age-words.ts';
import { fold } from './fold.ts';
import { TOLD_SITUATIONS } from './made-words.ts';
import type { Concept, QueryWord } from './query-word.ts';

type Ages = ReturnType<typeof agesIn>;

const isTold = (
  text: string,
  spoken: Ages,
  { words, with: beside, kin, ages }: ToldSituation,
): boolean => {
  const hasAny = (some: readonly string[]) => some.some((word) => text.includes(fold(word)));
  if (!hasAny(words)) return false;
  const isOfAge = spoken.some(({ min, max }) => min >= ages.min && max <= ages.max);
  // Who is younger, and says so, looks for work rather than for a way out of the house.
  const isYounger = spoken.length > 0 && spoken.every(({ max }) => max < ages.min);
  return (!isYounger && hasAny(beside)) || (isOfAge && hasAny(kin));
};

/** 無職 alone would be of work, 実家 of the family: beside each other they are parts of what is told. */
const PARTS: readonly NeedId[] = ['work', 'family', 'place', 'withdrawn', 'steps', 'unknown'];

export interface Situation {
  readonly concept: Concept;
  /** needs that the words speak of only as parts of it */
  readonly parts: readonly NeedId[];
}

/** What the words say together; undefined where they say no such thing. @param text folded */
export function situationIn(text: string, ages: Ages): Situation | undefined {
  const situation = TOLD_SITUATIONS.find((one) => isTold(text, ages, one));
  return (
    situation && {
      concept: { label: text, needs: situation.needs, kinds: situation.kinds, named: [] },
      parts: [...PARTS, ...(situation.over ?? [])],
    }
  );
}

/** The words with what they say together in place of its parts. What else they speak of stays. */
export function asSituation(
  words: readonly QueryWord[],
  { concept: situation, parts }: Situation,
): readonly QueryWord[] {
  const isPart = ({ needs, named }: Concept): boolean =>
    named.length === 0 && needs.every((need) => parts.includes(need));
  return words.map((word): QueryWord => {
    const isPlace = word.places.length > 0 && word.concepts.length + word.literals.length === 0;
    const others = word.concepts.filter((concept) => !isPart(concept));
    if (isPlace || (word.concepts.length > 0 && others.length === word.concepts.length))
      return word;
    // 熱 is no part of 熱海市.
    const spellings = word.spellings.filter((text) => !/^\p{Script=Han}$/u.test(text));
    return {
      ...word,
      spellings,
      concepts: [situation, ...others],
      literals: [],
      hints: [],
      echoes: [],
    };
  });
}
