/** 番地の書き方をそろえる: 1丁目2番3号, 一丁目2-3 and １−２−３ are the same door; 1-23 and 12-3 are not. */
import { foldForIdentity } from './japanese-text.ts';

const KANJI_DIGITS = '一二三四五六七八九';

export function foldAddress(address: string): string {
  const plain = address
    .normalize('NFKC')
    .replace(/[一二三四五六七八九](?=丁目)/g, (digit) => String(KANJI_DIGITS.indexOf(digit) + 1))
    .replace(/(?<=\d)\s*(?:丁目|番地の?|番|号)/g, '-');
  return (plain.match(/\d+|\D+/g) ?? [])
    .map((part) => (/\d/.test(part) ? `#${Number(part)}` : foldForIdentity(part)))
    .join('');
}
