/** 何歳の人のことか: ages in a query, as numbers and as the words for people of an age. */
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import { SCHOOL_AGES, type SchoolSign } from '../../domain/text/school-ages.ts';
import { AGE_WORDS, CARERS } from './made-words.ts';

type Ages = Required<{ readonly [K in keyof AgeRange]: number }>;

const OLDEST = 120;

const KANJI_DIGITS = '〇一二三四五六七八九';
const digitOf = (sign: string | undefined, otherwise: number) =>
  sign ? KANJI_DIGITS.indexOf(sign) : otherwise;

/** 五十代, 五十四歳, 五〇代 as 50代, 54歳, 50代. */
const withDigits = (text: string): string =>
  text
    .replace(
      /([二三四五六七八九])?十([一二三四五六七八九])?(?=[代歳才]|さい)/gu,
      (_, tens?: string, ones?: string) => String(digitOf(tens, 1) * 10 + digitOf(ones, 0)),
    )
    .replace(/[〇一二三四五六七八九]{1,3}(?=[代歳才]|さい)/gu, (digits) =>
      [...digits].map((sign) => KANJI_DIGITS.indexOf(sign)).join(''),
    );

const numberRanges = (text: string): readonly Ages[] => [
  ...[...text.matchAll(/(?<!\d)(\d{1,3})(?:歳|才|さい)/gu)].map(([, years]) => ({
    min: Number(years),
    max: Number(years),
  })),
  ...[...text.matchAll(/(?<!\d)([2-9]0)代/gu)].map(([, decade]) => ({
    min: Number(decade),
    max: Number(decade) + 9,
  })),
  ...[...text.matchAll(/([小中高])(?:学|校)?([1-6])(?:年生?)?(?!\d)/gu)].map(
    ([, school, grade]) => {
      const age = SCHOOL_AGES[school as SchoolSign][0] + Number(grade) - 1;
      return { min: age, max: age + 1 };
    },
  ),
];

/** Each age that is spoken of; none where none is. @param text NFKC */
export function agesIn(text: string): readonly Ages[] {
  // おばあちゃんのお世話で: help is asked for the one who cares, whose age is not said.
  const isByCarer = CARERS.test(text);
  const words = AGE_WORDS.filter(([word, { min }]) => word.test(text) && !(isByCarer && min >= 60));
  return [...numberRanges(withDigits(text)), ...words.map(([, ages]) => ages)];
}

/** Whether somebody of these ages is within the range; no ages spoken of are within any. */
export const isForAges = (spoken: readonly AgeRange[], { min, max }: AgeRange): boolean =>
  spoken.length === 0 ||
  spoken.some((one) => (one.max ?? OLDEST) >= (min ?? 0) && (one.min ?? 0) <= (max ?? OLDEST));
