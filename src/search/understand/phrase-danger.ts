/** 危ないことばを、もしかしてに出さない: whether a known phrase speaks of danger, and so is never guessed for words that do not. */
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import type { Phrase } from './phrase-table.ts';
import { readerOf, type ReadableDanger } from './readable-danger.ts';

/** たたいてくる for 7時から開いている would frighten, and lie: whoever is in danger is read by the words of danger themselves. */
export function isOfDanger(
  { label, text, needs, urgent }: Pick<Phrase, 'label' | 'text' | 'needs' | 'urgent'>,
  danger: ReadableDanger,
): boolean {
  if (urgent.size > 0 || [...needs].some(isSensitiveNeed)) return true;
  const reader = readerOf(danger);
  return reader.topicsIn(label).length > 0 || reader.topicsIn(text).length > 0;
}
