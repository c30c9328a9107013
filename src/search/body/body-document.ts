/**
 * 本文の索引に入れる文: everything an entry says in sentences. Indexed as pairs of characters, on both
 * sides, because Pagefind cuts Japanese pages and Japanese queries at different places and so loses hits.
 */
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { fold } from '../understand/fold.ts';

/** undefined for what must not be found by its words: entries about violence */
export function bodyTextOf(resource: Resource): string | undefined {
  if (resource.needs.some(isSensitiveNeed)) return undefined;
  const { location } = resource;
  const place =
    location === 'hidden' || location === undefined
      ? []
      : [location.address, location.building, location.access];
  return [
    resource.name,
    resource.summary,
    resource.body,
    resource.hours_note,
    resource.first_visit_note,
    resource.who_note,
    resource.fee_note,
    resource.pay_note,
    resource.provider?.name,
    resource.status.note,
    ...place,
    ...(resource.bring ?? []),
    ...(resource.requires ?? []),
    ...(resource.not_required ?? []),
    ...(resource.tasks ?? []),
    ...(resource.host_adjusts ?? []),
  ]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n');
}

const LETTERS = 26;
/** as many as the largest code of a character needs */
const LENGTH = 5;
const A = 'a'.charCodeAt(0);

/**
 * A character as five Latin letters. Pagefind cuts and evens out what it takes for words of its own: of 「んた」 and 「4階」 it
 * finds a part of the pages. It leaves plain letters as they are, and those of one length begin no other.
 */
function lettersOf(sign: string): string {
  let rest = sign.codePointAt(0)!;
  let letters = '';
  for (let at = 0; at < LENGTH; at += 1) {
    letters += String.fromCharCode(A + (rest % LETTERS));
    rest = Math.floor(rest / LETTERS);
  }
  return letters;
}

const spelt = (first: string, second: string): string => lettersOf(first) + lettersOf(second);

/** The character of five letters. */
function signOf(letters: string): string {
  let code = 0;
  for (let at = LENGTH - 1; at >= 0; at -= 1) code = code * LETTERS + letters.charCodeAt(at) - A;
  return String.fromCodePoint(code);
}

/** Every pair of neighbouring characters of a folded text, in order, spelt in letters: こども → こど, ども. */
export function pairsOf(text: string): readonly string[] {
  const signs = [...fold(text)];
  return signs.slice(1).map((sign, index) => spelt(signs[index]!, sign));
}

/** The folded text whose pairs these are: the index keeps texts as their pairs alone. */
export function textOfPairs(pairs: readonly string[]): string {
  const first = pairs.map((pair) => signOf(pair.slice(0, LENGTH)));
  const last = pairs.at(-1);
  return first.join('') + (last === undefined ? '' : signOf(last.slice(LENGTH)));
}

/** As few pairs as cover a word: こども食堂 → こど, も食, 食堂. What they find is a superset of what holds the word. */
export function coveringPairs(word: string): readonly string[] {
  const signs = [...fold(word)];
  const pairs: string[] = [];
  for (let at = 0; at + 1 < signs.length; at += 2) pairs.push(spelt(signs[at]!, signs[at + 1]!));
  if (signs.length % 2 === 1 && signs.length > 1) pairs.push(spelt(signs.at(-2)!, signs.at(-1)!));
  return [...new Set(pairs)];
}
