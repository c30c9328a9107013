/** The form in which the search compares text: normalised, without spaces and punctuation. */
import { normalise } from '../../domain/text/japanese-text.ts';

/** こども食堂「ひだまり」 and こども食堂・ひだまり are one. */
export function fold(text: string): string {
  return normalise(text).replace(/[\p{P}\p{S}\s]/gu, '');
}
