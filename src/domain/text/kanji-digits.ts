/** 漢数字の1けた: the place of each is its value. */
export const KANJI_DIGITS = '〇一二三四五六七八九';
