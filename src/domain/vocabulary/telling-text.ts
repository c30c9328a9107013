/**
 * 暴力や死にたい気持ちにかかわることば, as they stand in the names and descriptions of places: text with one of them is
 * not kept on a device that others may read. Wider than the words of a search, for here a false alarm costs little.
 * The words are those of the table of danger; the page of the form is built with them.
 */
import type { DangerTable } from './danger.ts';
import { normalise } from '../text/japanese-text.ts';

/** What needs other words beside it is no word of a description. */
const IS_PLAIN = /^[^ |{}!~^$]+$/;
/** Of two signs only kanji are unmistakable. */
const SHORT = 2;
const IS_LATIN = /^[a-z ]+$/;

/**
 * Normalised, each once, none that another one is part of. Entries are written in Japanese: of other languages' words
 * only those of `telling`, for all of them would weigh on the form.
 */
export function tellingWords({
  telling,
  topics,
}: Pick<DangerTable, 'telling' | 'topics'>): readonly string[] {
  const told = topics
    .filter(({ isPrivate }) => isPrivate)
    .flatMap(({ words }) => words)
    .filter((word) => IS_PLAIN.test(word));
  const all = [
    ...new Set([...telling, ...told].map((word) => normalise(word.replaceAll('_', ' ')))),
  ];
  const kept = all.filter(
    (word) => [...word].length > SHORT || /\p{Script=Han}/u.test(word) || IS_LATIN.test(word),
  );
  const longest = kept.filter(
    (word) =>
      IS_LATIN.test(word) ||
      !kept.some((other) => other !== word && !IS_LATIN.test(other) && word.includes(other)),
  );
  // In order they compress better.
  return longest.toSorted();
}

/** 暴力・虐待のことば alone, of the topics of the table that are about them: what has a day and a place must not say one. */
export const violenceWords = ({ topics }: Pick<DangerTable, 'topics'>): readonly string[] =>
  tellingWords({
    telling: [],
    topics: topics.filter(({ isViolence }) => isViolence),
  });

const LATIN_WHOLE = 3;

/** In Latin letters a word begins where a word begins, and short ones are whole: no grape, no DVD. */
function latinIn(words: readonly string[]): RegExp {
  const sources = words.map((word) => (word.length <= LATIN_WHOLE ? `${word}(?![a-z])` : word));
  return sources.length > 0 ? new RegExp(`(?<![a-z])(?:${sources.join('|')})`) : /(?!)/;
}

/** @param words made by tellingWords */
export function isTellingText(text: string, words: readonly string[]): boolean {
  const plain = normalise(text);
  // 「D V」 and 「暴 力」: what is spaced out reads the same.
  const joined = plain.replaceAll(' ', '');
  const closed = plain.replace(/(?<=(?<![a-z])[a-z]) (?=[a-z](?![a-z]))/g, '').replaceAll('-', ' ');
  return (
    latinIn(words.filter((word) => IS_LATIN.test(word))).test(closed) ||
    words.some((word) => !IS_LATIN.test(word) && (plain.includes(word) || joined.includes(word)))
  );
}
