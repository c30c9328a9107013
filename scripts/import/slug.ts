/** A file name that can be read aloud, from a reading in kana. */
import { toHiragana } from '../../src/domain/japanese-text.ts';
import { hiraganaToRomaji } from '../../src/domain/romaji.ts';

/** Words that come up in the names of places, longest first, so that the name falls into parts. */
const PARTS: readonly (readonly [string, string])[] = [
  ['こどもしょくどう', 'kodomo shokudo'], ['しょくどう', 'shokudo'], ['こどもの', 'kodomo no'], ['こども', 'kodomo'], ['せんたー', 'center'], ['じぎょうしょ', ''], ['おふぃす', 'office'],
  ['すてーしょん', 'station'], ['しゅうろういこうしえん', 'shuro iko shien'], ['しゅうろう', 'shuro'], ['せいかつくんれん', 'seikatsu kunren'], ['しえん', 'shien'], ['わーくす', 'works'], ['わーく', 'work'],
  ['さぽーと', 'support'], ['かふぇ', 'cafe'], ['はうす', 'house'], ['ふくし', 'fukushi'], ['こうぼう', 'kobo'], ['きっちん', 'kitchen'], ['ひろば', 'hiroba'], ['ごはん', 'gohan'], ['かれっじ', 'college'],
  ['じりつくんれん', 'jiritsu kunren'], ['ちいき', 'chiiki'], ['みんなの', 'minna no'], ['まちの', 'machi no'], ['ほーむ', 'home'], ['らいふ', 'life'], ['くらぶ', 'club'],
];

const MAX = 40;

/** kana → sakura-kodomo-shokudo; empty when nothing of it can be written in ascii */
export function slugOf(kana: string): string {
  let text = toHiragana(kana.normalize('NFKC').toLowerCase());
  for (const [part, word] of PARTS) text = text.replaceAll(part, ` ${word} `);
  const words = hiraganaToRomaji(text).replace(/[^a-z0-9]+/g, ' ').trim().split(' ').filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX);
    if (longer.length > MAX) break;
    slug = longer;
  }
  return slug;
}
