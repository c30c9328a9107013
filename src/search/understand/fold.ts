/** 探すときの表記。The form in which the search compares text: normalised, without spaces and punctuation. */
import { normalise } from '../../domain/text/japanese-text.ts';

/** Between texts in the bulk; no spelling rule looks across it. */
const BETWEEN = '\u0001';

/** こども食堂「ひだまり」 and こども食堂・ひだまり are one. */
export function fold(text: string): string {
  return normalise(text).replace(/[\p{P}\p{S}\s]/gu, '');
}

/** Many texts in bulk, because one call on much text is fast. */
export function foldAll(texts: readonly string[]): readonly string[] {
  return fold(texts.join(BETWEEN)).split(BETWEEN);
}
