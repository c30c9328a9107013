/**
 * まとめて表記をそろえる。Many texts in the form in which they are compared: in bulk, because one call on much text is fast.
 */
import { fold } from '../understand/fold.ts';

/** Between documents in the bulk; no spelling rule looks across it. */
const BETWEEN = '\u0001';
/** Before each word of a vocabulary, and between the aliases of one document. */
export const AND = '\u0002';

export function foldAll(texts: readonly string[]): readonly string[] {
  return fold(texts.join(BETWEEN)).split(BETWEEN);
}
