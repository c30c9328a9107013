/** 名前のローマ字: kana as it is written in Latin letters, in the one form in which they are compared. */
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { hiraganaToRomaji } from '../../domain/text/romaji.ts';
import { foldRomaji } from './phrase-table.ts';

/** For reading names by romaji: nerima in 練馬のいえ（ねりまのいえ）. */
export function romajiOf(kana: string): string {
  return foldRomaji(hiraganaToRomaji(kana));
}

/** ジョボタ as jobota; undefined when it is not kana. Before folding where it can be, which makes small kana large. */
export function latinOf(typed: string): string | undefined {
  const kana = toHiragana(typed.normalize('NFKC'));
  return /^[ぁ-ゖー]{3,}$/.test(kana) ? romajiOf(kana) : undefined;
}
