/** 何語かで1つのことば: words between spaces that mean something only together. */
import { fold } from './fold.ts';
import { foldRomaji, foldWords } from './phrase-table.ts';
import { phraseAt } from './segment.ts';
import { isSideWord } from './side-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const isForeign = (text: string) =>
  !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
const LONGEST_FOREIGN = 5;

/** my husband hits me: words of other languages that are one phrase stay together. */
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

/** 親 子ども is not 親子: so much of the second word, or all of it, must belong to the phrase. */
const FEWEST_BEYOND = 2;

/** 電気 止まりそう, 日本語 教室: Japanese written with spaces. A phrase that goes on over the space is one word. 母 認知症 says two things. */
function joinJapanese(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(fold(before), fold(word), vocabulary))
      joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

function goesOn(before: string, word: string, vocabulary: Vocabulary): boolean {
  if (isForeign(before) || isForeign(word) || isSideWord(before)) return false;
  const beyond = (phraseAt(before + word, 0, vocabulary)?.text.length ?? 0) - before.length;
  return beyond >= Math.min(FEWEST_BEYOND, word.length);
}

/** Words as they are read: those of one phrase together. */
export function joinWords(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  return joinJapanese(joinRomaji(joinForeign(words, vocabulary), vocabulary), vocabulary);
}
