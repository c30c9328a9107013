/** 危ないことばを読むために字をそろえる: the text that the words of danger and their traces are compared with. */
import { normalise } from '../../domain/text/japanese-text.ts';

const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[đĐ]/g, 'd');

/** With the spaces that were typed. */
export const withSpaces = (text: string): string =>
  withoutAccents(normalise(text))
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/(?<=(?<![a-z0-9])[a-z]) (?=[a-z](?![a-z0-9]))/g, '');

/** Normalised, without punctuation and accents; spaces are left only between words in Latin letters. */
export function foldDanger(text: string): string {
  return withSpaces(text).replace(/(?<![a-z0-9])\s+|\s+(?![a-z0-9])/g, '');
}
