/** いつのことか: weekdays, parts of the day, 今日 and 明日 in a query. They order by hours; no entry need hold the word. */
import type { PartOfDay } from '../../domain/time/weekly-opening.ts';

export interface SpokenTime {
  /** as it is told to the reader: 土曜・夜 */
  readonly label: string;
  /** 0 Sunday … 6 Saturday; none: any day */
  readonly weekdays: readonly number[];
  /** days from today: 明日 is 1 */
  readonly inDays?: number | undefined;
  readonly part?: PartOfDay | undefined;
  /** 今週: for what has a day of its own; of places that open week after week it asks nothing */
  readonly span?: Span | undefined;
}

export type Span = 'this-week' | 'next-week' | 'this-month' | 'next-month';

interface TimeWord {
  readonly label: string;
  readonly word: RegExp;
  readonly weekdays?: readonly number[];
  readonly inDays?: number;
  readonly part?: PartOfDay;
  readonly span?: Span;
}

const WORKDAYS = [1, 2, 3, 4, 5];
const hours = (from: number, to: number): PartOfDay => ({ from: from * 60, to: to * 60 });

/** 火曜, 毎週火, 火曜日 */
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'].map((day, at): TimeWord => ({
  label: `${day}曜`,
  word: new RegExp(`${day}曜日?|毎週${day}(?!曜)`, 'u'),
  weekdays: [at],
}));

/** Not the night of 夜泣き, 夜職, 夜の仕事, 夜眠れない, 昼夜逆転; not the morning of 朝ごはん. */
const WORDS: readonly TimeWord[] = [
  ...WEEKDAYS,
  { label: '土日', word: /土[・、]?日(?!曜)|週末/u, weekdays: [0, 6] },
  { label: '平日', word: /平日/u, weekdays: WORKDAYS },
  { label: '今日', word: /今日(?!まで)|本日|きょう(?=は|の|も|\s|$)/u, inDays: 0 },
  { label: '今夜', word: /今夜|今晩/u, inDays: 0, part: hours(18, 24) },
  { label: '明日', word: /明日|あした(?=は|の|も|\s|$)/u, inDays: 1 },
  { label: '今週', word: /今週|こんしゅう/u, span: 'this-week' },
  { label: '来週', word: /来週|らいしゅう/u, span: 'next-week' },
  { label: '今月', word: /今月(?!末|分|の(?:家賃|生活費|支払))/u, span: 'this-month' },
  { label: '来月', word: /来月(?!末|分|の(?:家賃|生活費|支払))/u, span: 'next-month' },
  { label: '午前', word: /午前中?|朝(?=$|\s|から|に行|の時間)/u, part: hours(9, 12) },
  { label: '午後', word: /午後/u, part: hours(13, 17) },
  {
    label: '昼',
    word: /昼間|日中|(?<!夜|お)昼(?=$|\s|に(?!寝)|も|の(?!仕事|ごはん|ご飯|食))/u,
    part: hours(11, 15),
  },
  { label: '夕方', word: /夕方|放課後/u, part: hours(16, 18) },
  {
    label: '夜',
    word: /夜間|夜遅く|(?<![昼今深日])夜(?=$|\s|に(?!眠|寝|泣|なる)|も(?!眠|寝)|や(?!め)|の(?!仕事|店|街|町|世界|商売)|で|開|あい|あ(?:る|り)|行|居|食|相談)/u,
    part: hours(18, 22),
  },
  {
    label: '夜中',
    word: /(?:真?夜中|深夜)(?=$|\s|に(?:話|はな|電話|相談|聞|開|あい|行)|も|で|の(?:相談|電話|居場所))/u,
    part: hours(22, 24),
  },
];

/** What is said around a time and means no more than that it is open then. */
const OPEN_THEN =
  /(?:や|遣)って(?:い)?る|(?:開|空|あ)い(?:て)?(?:い)?る|ひらいて(?:い)?る|営業(?:中|して(?:い)?る)?|時間帯?|限定|だけ|から|まで|[にはのもでがと・、]/gu;

const found = (text: string): readonly TimeWord[] => WORDS.filter(({ word }) => word.test(text));

/** @param text NFKC */
export function timeIn(text: string): SpokenTime | undefined {
  const words = found(text);
  if (words.length === 0) return undefined;
  const parts = words.flatMap(({ part }) => part ?? []);
  return {
    label: words.map(({ label }) => label).join('・'),
    weekdays: [...new Set(words.flatMap(({ weekdays = [] }) => weekdays))].toSorted(),
    inDays: words.find(({ inDays }) => inDays !== undefined)?.inDays,
    part: parts[0],
    span: words.find(({ span }) => span !== undefined)?.span,
  };
}

/** 水曜にやってる: nothing but when. @param typed NFKC */
export function isOnlyTime(typed: string): boolean {
  const words = found(typed);
  if (words.length === 0) return false;
  const left = words.reduce((text, { word }) => text.replace(word, ''), typed);
  return left.replace(OPEN_THEN, '') === '';
}
