/** カードの「ふつうは平日」: apart from how the words are made, which no browser does. */
import type { UsualWords } from './usual-words.ts';

/** The usual days of an entry: those of its kind, else those of the office whose section it is. */
export const usualHoursWordFor = (
  isSection: boolean,
  { hours, office }: UsualWords,
): string | undefined => hours ?? (isSection ? office : undefined);
