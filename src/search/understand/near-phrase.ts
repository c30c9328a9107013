/** 書きまちがい: the known phrase that a word found nowhere is nearest to (子ども食道 → 子ども食堂). */
import { editDistance } from '../../domain/text/edit-distance.ts';
import { fold } from './fold.ts';
import { isOfDanger } from './phrase-danger.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter words are near to too many others; three kanji say as much as four kana (居場書, 児動館). */
const SHORTEST = 4;
const SHORTEST_IN_KANJI = 3;
const LONG = 9;
const LONG_IN_KANJI = 6;

/** How a word is compared: how short a phrase may be, and how many signs may be wrong. */
interface Closeness {
  readonly shortest: number;
  readonly most: number;
}

function closenessFor(text: string): Closeness {
  const isKanji = /^\p{Script=Han}+$/u.test(text);
  return {
    shortest: isKanji ? SHORTEST_IN_KANJI : SHORTEST,
    most: text.length < (isKanji ? LONG_IN_KANJI : LONG) ? 1 : 2,
  };
}

/** So many signs of the word stand nowhere in the phrase that it is too far: each of them is wrong. */
function lacksMore(text: string, known: string, most: number): boolean {
  let lacking = 0;
  for (const sign of text) if (!known.includes(sign) && (lacking += 1) > most) return true;
  return false;
}

/** 見学できるところ is no ねるところ: of a place one does something at, what is done says all. */
const AT_PLACE = /(?:ところ|とこ|所|場所)$/u;

/** Whether the phrase is worth comparing sign by sign. */
function mayBeMeant(text: string, known: string, { shortest, most }: Closeness): boolean {
  if (known.length < shortest || Math.abs(known.length - text.length) > most) return false;
  // Of three kanji one may be wrong, none missing.
  if (text.length < SHORTEST && known.length !== text.length) return false;
  // 言えない is no 払えない: in a short word the first sign says most.
  if (text.length === SHORTEST && known[0] !== text[0]) return false;
  // 受からない is no わからない: a verb is its kanji.
  if (/^\p{Script=Han}[ぁ-ゖ]+$/u.test(text) && known[0] !== text[0]) return false;
  if (AT_PLACE.test(text) && AT_PLACE.test(known) && text.replace(AT_PLACE, '').length < SHORTEST)
    return false;
  return !lacksMore(text, known, most);
}

/** The phrase as it is written, or undefined; never one of danger. @param isNamed only names of kinds */
export function nearPhrase(
  typed: string,
  { phrases: { byText }, danger }: Pick<Vocabulary, 'phrases' | 'danger'>,
  isNamed = false,
): string | undefined {
  const text = fold(typed);
  const closeness = closenessFor(text);
  if (text.length < closeness.shortest) return undefined;
  let best: { readonly label: string; readonly distance: number } | undefined;
  for (const [known, phrase] of byText) {
    if ((isNamed && phrase.named.size === 0) || !mayBeMeant(text, known, closeness)) continue;
    const distance = editDistance(text, known);
    const isNearer = distance <= closeness.most && distance < (best?.distance ?? Infinity);
    if (isNearer && !isOfDanger(phrase, danger)) best = { label: phrase.label, distance };
  }
  return best?.label;
}
