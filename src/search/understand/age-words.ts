/** 何歳の人のことか: ages in a query, as numbers and as the words for people of an age. */
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';

type Ages = Required<{ readonly [K in keyof AgeRange]: number }>;

/** The year of birth that pupils of the first grade of each school begin with. */
const FIRST_GRADE = { 小: 6, 中: 12, 高: 15 } as const;
const OLDEST = 120;

const WORDS: readonly (readonly [RegExp, Ages])[] = [
  [/小学生|学童(?!疎開)/u, { min: 6, max: 12 }],
  [/中学生/u, { min: 12, max: 15 }],
  [/高校生/u, { min: 15, max: 18 }],
  [/中高生/u, { min: 12, max: 18 }],
  [/大学生/u, { min: 18, max: 24 }],
  [/10代|十代/u, { min: 10, max: 19 }],
  [
    /高齢|お年寄り|年寄り|シニア|老人|祖父|祖母|おじいちゃん|おばあちゃん|じいちゃん|ばあちゃん|おじいさん|おばあさん/u,
    { min: 65, max: OLDEST },
  ],
];

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
      const age = FIRST_GRADE[school as keyof typeof FIRST_GRADE] + Number(grade) - 1;
      return { min: age, max: age + 1 };
    },
  ),
];

/** おばあちゃんのお世話で: help is asked for the one who cares, whose age is not said. */
const CARES = /世話|せわ|介護|看病|面倒/u;

/** Each age that is spoken of; none where none is. @param text NFKC */
export function agesIn(text: string): readonly Ages[] {
  const isByCarer = CARES.test(text);
  const words = WORDS.filter(([word, { min }]) => word.test(text) && !(isByCarer && min >= 60));
  return [...numberRanges(text), ...words.map(([, ages]) => ages)];
}

/** Whether somebody of these ages is within the range; no ages spoken of are within any. */
export const isForAges = (spoken: readonly AgeRange[], { min, max }: AgeRange): boolean =>
  spoken.length === 0 ||
  spoken.some((one) => (one.max ?? OLDEST) >= (min ?? 0) && (one.min ?? 0) <= (max ?? OLDEST));
