/** カードの「ふつうは」: said in the words of a list, made with the site so that no browser needs the table of usual facts. */
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { UsualByKind } from '../../domain/entry/usual.ts';
import { officeHoursOf, usualFeeWord, usualHoursWord } from '../../words/ja/usual.ts';

export interface UsualWords {
  /** ふつうは平日 */
  readonly hours?: string;
  /** the same, of a desk that is a section of the office itself */
  readonly office?: string;
  /** ふつうは無料 */
  readonly fee?: string;
}
export type UsualWordsByKind = Readonly<Partial<Record<KindId, UsualWords>>>;

export function usualWordsOf(byKind: UsualByKind): UsualWordsByKind {
  return Object.fromEntries(
    Object.entries(byKind).flatMap(([kind, facts]) => {
      const hours = usualHoursWord(facts);
      const officeHours = usualHoursWord(officeHoursOf(facts));
      const fee = usualFeeWord(facts);
      const words: UsualWords = {
        ...(hours ? { hours } : {}),
        ...(officeHours ? { office: officeHours } : {}),
        ...(fee ? { fee } : {}),
      };
      return Object.keys(words).length > 0 ? [[kind, words]] : [];
    }),
  );
}
