/**
 * Readings made small: what the name already spells is cut off at both ends, and hiragana is written in
 * ASCII, one byte a sign. A third of the readings' bytes is saved twice over (10.2 → 6.0 kB in 2,000).
 */
import { toHiragana } from '../../domain/text/japanese-text.ts';

/** ASCII signs that JSON need not escape, one for each sign of ぁ–ゖ, then ー and space. */
const SIGNS = [...Array(94)].map((_, index) => String.fromCharCode(0x21 + index)).filter((sign) => sign !== '"' && sign !== '\\');
const KANA = [...[...Array(0x56)].map((_, index) => String.fromCharCode(0x3041 + index)), 'ー', ' '];
const signOf = new Map(KANA.map((kana, index) => [kana, SIGNS[index]!]));
const kanaOf = new Map(KANA.map((kana, index) => [SIGNS[index]!, kana]));

/** How many signs the name gives: at the start from U+00C0, at the end from U+0100. */
const [FIRST, LAST, MOST] = [0xc0, 0x100, 0x3f];
/** In front of a reading that holds other signs and stands as it is. No sign of ours. */
const PLAIN = '\u007f';

function shared(a: string, b: string, most: number, fromEnd: boolean): number {
  let count = 0;
  while (count < most && (fromEnd ? a.at(-1 - count) === b.at(-1 - count) : a[count] === b[count])) count += 1;
  return count;
}

export function encodeKana(kana: string, name: string): string {
  if (kana === '') return '';
  const spelled = toHiragana(name);
  const room = Math.min(kana.length, spelled.length, MOST);
  const first = shared(kana, spelled, room, false);
  const last = shared(kana, spelled, Math.min(room, kana.length - first, spelled.length - first), true);
  const middle = [...kana.slice(first, kana.length - last)].map((sign) => signOf.get(sign));
  if (middle.includes(undefined)) return PLAIN + kana;
  return (first > 0 ? String.fromCharCode(FIRST + first) : '') + middle.join('') + (last > 0 ? String.fromCharCode(LAST + last) : '');
}

export function decodeKana(code: string, name: string): string {
  if (code.startsWith(PLAIN)) return code.slice(1);
  let kana = '';
  for (const sign of code) {
    const point = sign.charCodeAt(0);
    if (point > LAST) kana += toHiragana(name).slice(-(point - LAST));
    else if (point > FIRST) kana += toHiragana(name).slice(0, point - FIRST);
    else kana += kanaOf.get(sign) ?? '';
  }
  return kana;
}
