/** 年齢のことば: how old one must be, only where the words leave no doubt and hold for everyone who comes. */
import { SCHOOL_AGES, type SchoolSign } from './school-ages.ts';

/** In whole years; an end that is not said is open. */
export interface ToldAges {
  readonly min?: number;
  readonly max?: number;
}

/** Others may come too, it is not exact, or somebody else's age is told: a child's, whose parents come. */
const PERHAPS =
  /家族|保護者|親|付き?添|同伴|または|又は|もしくは|および|及び|おおむね|概ね|原則|程度|前後|[くぐ]らい|ごろ|ほか|[^のよ]他|以外|除く|場合|など|等|ただし|優先|どなた|だれ|誰|一部|歳代|だけでなく|いる|育て|妊|中心|主に|おもに|目安|未就[学園]|[男女]性|対象外|も(?:可|OK|参加|利用|来)|お迎え|力を入れ/;
/** 15〜39歳の人と家族: the age is the person's own, with whom others come. */
const WITH_OTHERS = /(?:と|、|・)(?:その)?(?:ご)?(?:家族|保護者)(?:の[方人])?$/;
const OLDEST = 120;

const PUPILS = '(?<![小中]・?)([小中高])(?:学|校)生(?:世代|年代)?';
/** 小・中学生, 中高生 */
const SEVERAL = '([小中])・?(?:中・?)?([中高])(?:学|校)?生(?:世代|年代)?';
const GRADE = '([小中高])(?:学|校)?([1-6])(?:年生?)?';
const YEARS = '(?:満)?(\\d{1,3})(?:歳|才)';
const TO = '(?:以上|\\s*から|\\s*[〜~-])\\s*';
const UNTIL = '(?:以下|まで)?';

type Read = (found: readonly (string | undefined)[]) => ToldAges;
const years = (text: string | undefined) => Number(text);
const start = (school: string | undefined) => SCHOOL_AGES[school as SchoolSign][0];
const end = (school: string | undefined) => SCHOOL_AGES[school as SchoolSign][1];
const gradeStart = (school: string | undefined, grade: string | undefined) =>
  start(school) + years(grade) - 1;

/** The longer ones first: what one has read, the next does not see. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`(?:満)?(\\d{1,3})(?:歳|才)?${TO}${YEARS}未満`),
    ([, from, to]) => ({ min: years(from), max: years(to) - 1 }),
  ],
  [
    new RegExp(`(?:満)?(\\d{1,3})(?:歳|才)?${TO}${YEARS}${UNTIL}`),
    ([, from, to]) => ({ min: years(from), max: years(to) }),
  ],
  [
    new RegExp(`${PUPILS}${TO}${YEARS}${UNTIL}`),
    ([, school, to]) => ({ min: start(school), max: years(to) }),
  ],
  [
    new RegExp(`${GRADE}${TO}${GRADE}${UNTIL}`),
    ([, school, grade, last, top]) => ({
      min: gradeStart(school, grade),
      max: gradeStart(last, top) + 1,
    }),
  ],
  [
    new RegExp(`${GRADE}${TO}([1-6])年生?${UNTIL}`),
    ([, school, grade, top]) => ({
      min: gradeStart(school, grade),
      max: gradeStart(school, top) + 1,
    }),
  ],
  [
    new RegExp(`${PUPILS}${TO}${PUPILS}${UNTIL}`),
    ([, school, last]) => ({ min: start(school), max: end(last) }),
  ],
  [new RegExp(SEVERAL), ([, school, last]) => ({ min: start(school), max: end(last) })],
  [new RegExp(`${YEARS}(?:以上|から)`), ([, from]) => ({ min: years(from) })],
  [new RegExp(`${YEARS}未満`), ([, to]) => ({ max: years(to) - 1 })],
  [new RegExp(`${YEARS}(?:以下|まで)`), ([, to]) => ({ max: years(to) })],
  [new RegExp(`${GRADE}以上`), ([, school, grade]) => ({ min: gradeStart(school, grade) })],
  [
    new RegExp(GRADE),
    ([, school, grade]) => ({ min: gradeStart(school, grade), max: gradeStart(school, grade) + 1 }),
  ],
  [new RegExp(`${PUPILS}以上`), ([, school]) => ({ min: start(school) })],
  [new RegExp(`${PUPILS}(?:以下|まで)`), ([, school]) => ({ max: end(school) })],
  [new RegExp(`${PUPILS}(?!だ)`), ([, school]) => ({ min: start(school), max: end(school) })],
];

/** Groups side by side as one, where no year between them is left out: 小4〜小6、中学生. */
function joined(told: readonly ToldAges[]): ToldAges | undefined {
  const [first, ...others] = told.toSorted((a, b) => (a.min ?? 0) - (b.min ?? 0));
  return others.reduce<ToldAges | undefined>((whole, one) => {
    if (whole?.max === undefined || (one.min ?? 0) > whole.max + 1) return undefined;
    // One within the other: 18歳から39歳, and 50歳まで for something else.
    if ((one.max ?? OLDEST) <= whole.max) return undefined;
    return {
      ...(whole.min === undefined ? {} : { min: whole.min }),
      ...(one.max === undefined ? {} : { max: one.max }),
    };
  }, first);
}

/**
 * @param text whom a place is for, as a list has it: 「18歳以上」, 「中学生から24歳まで」, 「小4〜中3」
 * @returns undefined where no age is told, or more than one thing is told of it
 */
export function agesTold(text: string): ToldAges | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[〜～−―]/g, '〜')
    .replace(WITH_OTHERS, '');
  if (PERHAPS.test(plain)) return undefined;
  const told: ToldAges[] = [];
  let rest = plain;
  for (const [form, read] of FORMS) {
    for (let found = form.exec(rest); found; found = form.exec(rest)) {
      told.push(read(found));
      rest = rest.replace(found[0], '/');
    }
  }
  // What is left may not speak of ages in words that were not read.
  if (
    told.length === 0 ||
    told.length > 3 ||
    /[歳才]|\d\s*[〜-]\s*\d|\d年|以上|以下|未満|から|まで|〜|学生|[小中高]\d|子ども|大人|成人|児|若者/.test(
      rest,
    )
  )
    return undefined;
  const ages = joined(told);
  const isSound = ages && (ages.min ?? 0) < (ages.max ?? OLDEST) && (ages.max ?? 0) <= OLDEST;
  return isSound ? ages : undefined;
}
