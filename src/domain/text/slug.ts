/** A file name that can be read aloud, from a reading in kana. */
import { toHiragana } from './japanese-text.ts';
import { hiraganaToRomaji } from './romaji.ts';

/** Words that come up in the names of places, longest first, so that the name falls into parts. */
const PARTS: readonly (readonly [string, string])[] = [
  ['こどもしょくどう', 'kodomo shokudo'],
  ['しょくどう', 'shokudo'],
  ['こどもの', 'kodomo no'],
  ['こども', 'kodomo'],
  ['せんたー', 'center'],
  ['じぎょうしょ', ''],
  ['おふぃす', 'office'],
  ['すてーしょん', 'station'],
  ['しゅうろういこうしえん', 'shuro iko shien'],
  ['しゅうろう', 'shuro'],
  ['せいかつくんれん', 'seikatsu kunren'],
  ['しえん', 'shien'],
  ['わーくす', 'works'],
  ['わーく', 'work'],
  ['さぽーと', 'support'],
  ['かふぇ', 'cafe'],
  ['はうす', 'house'],
  ['ふくし', 'fukushi'],
  ['こうぼう', 'kobo'],
  ['きっちん', 'kitchen'],
  ['ひろば', 'hiroba'],
  ['ごはん', 'gohan'],
  ['かれっじ', 'college'],
  ['じりつくんれん', 'jiritsu kunren'],
  ['ちいき', 'chiiki'],
  ['みんなの', 'minna no'],
  ['まちの', 'machi no'],
  ['ほーむ', 'home'],
  ['らいふ', 'life'],
  ['くらぶ', 'club'],
];

/** Readings of kanji that come up in names without a reading of their own; other kanji are left out. */
const KANJI: readonly (readonly [RegExp, string])[] = [
  [/子(?:ども|供|共)/g, 'こども'],
  [/食堂/g, 'しょくどう'],
  [/居場所/g, 'いばしょ'],
  [/広場/g, 'ひろば'],
  [/地域/g, 'ちいき'],
  [/学習/g, 'がくしゅう'],
  [/支援/g, 'しえん'],
  [/工房/g, 'こうぼう'],
  [/事業所/g, ''],
  [/福祉/g, 'ふくし'],
];

/** A reading for a name that has none: what is not kana, ascii or in the table is left out. */
export function roughReading(name: string): string {
  let text = name.normalize('NFKC');
  for (const [kanji, reading] of KANJI) text = text.replace(kanji, reading);
  return text.replace(/[^ぁ-んァ-ヶーa-zA-Z0-9 ]/g, ' ');
}

const MAX = 40;

/** kana → sakura-kodomo-shokudo; empty when nothing of it can be written in ascii */
export function slugOf(kana: string): string {
  let text = toHiragana(kana.normalize('NFKC').toLowerCase());
  for (const [part, word] of PARTS) text = text.replaceAll(part, ` ${word} `);
  const words = hiraganaToRomaji(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX);
    if (longer.length > MAX) break;
    slug = longer;
  }
  return slug;
}
