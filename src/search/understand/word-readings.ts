/** 読み: of the kanji in our own vocabulary, so that it is found by kana and by romaji without a dictionary. */
import { READINGS } from './made-words.ts';

/** content/vocabulary/readings.yml */
const PAIRS = READINGS.map((pair) => pair.split(' ') as [string, string]);
const LONGEST_FIRST = PAIRS.toSorted(([a], [b]) => b.length - a.length);
const PATTERN = new RegExp(LONGEST_FIRST.map(([kanji]) => kanji).join('|'), 'gu');
const reading = new Map(PAIRS);

/** 地域食堂 → ちいきしょくどう; undefined when a kanji has no reading here, or there is none to read. */
export function readingOf(word: string): string | undefined {
  const kana = word.replace(PATTERN, (kanji) => reading.get(kanji)!);
  return kana !== word && !/\p{Script=Han}/u.test(kana) ? kana : undefined;
}
