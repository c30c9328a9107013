/**
 * 読みからファイルの名前を作る。A file name that can be read aloud, from a reading in kana. Its words:
 * content/vocabulary/name-words.yml.
 */
import { toHiragana } from './japanese-text.ts';
import { LATIN_PARTS, NAME_READINGS } from './made-slugs.ts';
import { hiraganaToRomaji } from './romaji.ts';

/** A reading for a name that has none: what is not kana, ascii or in the table is left out. */
export function roughReading(name: string): string {
  let text = name.normalize('NFKC');
  for (const [kanji, reading] of NAME_READINGS) text = text.replace(kanji, reading);
  return text.replace(/[^ぁ-んァ-ヶーa-zA-Z0-9 ]/g, ' ');
}

const MAX = 40;

/** kana → sakura-kodomo-shokudo; empty when nothing of it can be written in ascii */
export function slugOf(kana: string): string {
  let text = toHiragana(kana.normalize('NFKC').toLowerCase());
  for (const [part, word] of LATIN_PARTS) text = text.replaceAll(part, ` ${word} `);
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
