/** 何語かで1つのことば: words between spaces that mean something only together. */
import { foldRomaji, foldWords } from './phrase-table.ts';
import type { Vocabulary } from './vocabulary.ts';

const isForeign = (text: string) =>
  !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
const LONGEST_FOREIGN = 5;

/** my husband hits me: words of other languages that are one phrase stay together. Japanese ones say two things. */
function joinForeign(words: readonly string[], { phrases }: Vocabulary): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    let size = Math.min(LONGEST_FOREIGN, words.length - at);
    while (
      size > 1 &&
      !(
        isForeign(words.slice(at, at + size).join('')) &&
        phrases.byText.has(foldWords(words.slice(at, at + size).join(' ')))
      )
    )
      size -= 1;
    joined.push(words.slice(at, at + size).join(' '));
    at += size;
  }
  return joined;
}

/** kodomo shokudo: romaji words that mean something only together are read together. */
function joinRomaji(
  words: readonly string[],
  { phrases, placeNames }: Vocabulary,
): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const size =
      [4, 3, 2].find((length) => {
        const run = words.slice(at, at + length);
        if (run.some((word) => word.includes(' '))) return false;
        if (run.length < length || !run.every((word) => /^[a-z'-]+$/i.test(word))) return false;
        const folded = foldRomaji(run.join(''));
        return phrases.ofRomaji(folded) !== undefined || placeNames.ofRomaji(folded) !== undefined;
      }) ?? 1;
    joined.push(words.slice(at, at + size).join(size > 1 ? '' : ' '));
    at += size;
  }
  return joined;
}

/** Words as they are read: those of one phrase together. */
export function joinWords(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  return joinRomaji(joinForeign(words, vocabulary), vocabulary);
}
