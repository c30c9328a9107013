/**
 * ことばを小さく書く: hiragana as ASCII, one byte a sign, as most of the tables of words is hiragana (a fifth of the
 * weight of the table of danger on the way). What is ASCII already is written in its wide form; the signs of patterns (| ! ^ $ ~ { } _ and digits) stay as they are.
 */

/** No sign of a pattern, and none that JSON escapes. */
const SIGNS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#%&()*+,-./:;<=>?@[]`'];
const KANA = [
  ...'、いうえおかがきぎくぐけげこごさざしじすずせそただちっつてでとどなにぬねのはばひびふぶへべほまみむめもゃやゆょよらりるれろわをんぼぱぽぁあぞぜづぎげぴ',
];
const WIDE = 0xfee0;

const written = new Map<string, string>();
const read = new Map<string, string>();
for (const [at, kana] of [...new Set(KANA)].slice(0, SIGNS.length).entries()) {
  written.set(kana, SIGNS[at]!);
  read.set(SIGNS[at]!, kana);
}
for (const sign of SIGNS) {
  const wide = String.fromCodePoint(sign.codePointAt(0)! + WIDE);
  written.set(sign, wide);
  read.set(wide, sign);
}

/** All signs that change are one unit long: read unit by unit, thousands in a moment, also on a slow phone. */
const by = (signs: ReadonlyMap<string, string>) => (text: string) => {
  let other = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    other += signs.get(sign) ?? sign;
  }
  return other;
};

export const toShortSigns: (text: string) => string = by(written);
export const fromShortSigns: (text: string) => string = by(read);
