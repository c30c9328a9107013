/** 読みと名前のかな: every kana of a name must be heard in its reading. */
import { toHiragana } from './japanese-text.ts';

/** ヴァ and バ, うぇ and うえ, とぉ and とー: the same to the ear, or to who writes it down. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ゔぁ/g, 'ば'],
  [/ゔぃ/g, 'び'],
  [/ゔぇ/g, 'べ'],
  [/ゔぉ/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/[ー〜ぁぃぅぇぉ]/g, ''],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
];
const SMALL: Readonly<Record<string, string>> = {
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
};

function heard(text: string): string {
  const plain = toHiragana(text.normalize('NFKC'));
  return ALIKE.reduce((folded, [from, to]) => folded.replace(from, to), plain)
    .replace(/[っゃゅょゎ]/g, (kana) => SMALL[kana]!)
    .replace(/[^ぁ-ん]/g, '');
}

/** クリーンチーム of 竹の塚ひまわり園クリーンチーム; a ヶ between kanji is no kana, and what stands in brackets may stay unread. */
const RUN = /[ぁ-んァ-ヴー]+/g;
/** What sort of office it is: readings are often of the name before it alone. */
const SORT_OF_OFFICE = /センター|ステーション/g;

/** The first kana of the name that its reading does not have; undefined where all are there. */
export function kanaUnheard(name: string, kana: string): string | undefined {
  const reading = heard(kana);
  const shown = name
    .normalize('NFKC')
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(SORT_OF_OFFICE, ' ')
    .replace(/(?<=\p{Script=Han})[ヶケヵがの](?=\p{Script=Han})/gu, ' ');
  return shown.match(RUN)?.find((run) => !reading.includes(heard(run)));
}
