/** 休みの日: a remark closes the days that its words close, wholly and always; else no day stays certain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfMonth, monthOf, weekdayOf } from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { openingsOn } from '../../../src/domain/time/openings.ts';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { foldForIdentity } from '../../../src/domain/text/japanese-text.ts';
import { daysOff } from '../../../src/import/row/days-off.ts';
import { readTimes } from '../../../src/import/row/row-times.ts';
import type { RowText } from '../../../src/import/row/row-field.ts';
import { hoursFields } from '../../../src/upkeep/reports/plain-hours.ts';

const beside = (closed: string): RowText => ({ hours_weekday: '9:00-17:00', closed });

describe('読める休みの日', () => {
  it.each([
    ['第5月曜', ['第5月']],
    ['第五月曜', ['第5月']],
    ['第1月曜日', ['第1月']],
    ['第2・4月曜', ['第2・第4月']],
    ['第1、第3火曜日', ['第1・第3火']],
    ['第1〜3月曜', ['第1・第2・第3月']],
    ['最終金曜', ['最終金']],
    ['毎月末日', ['毎月末日']],
    ['毎月1日・15日', ['毎月1日・15日']],
    ['祝日の翌日', ['祝日の翌日']],
    ['1/1のみ', ['1/1']],
    ['月曜日曜', ['月']],
    ['毎月曜日', ['月']],
    ['毎日曜日', undefined],
    ['お盆と年末年始', ['お盆', '年末年始']],
    ['なし', undefined],
    ['年中無休', undefined],
    ['年中無休（年末年始を除く）', ['年末年始']],
  ])('%s', (closed, except) =>
    expect(readTimes(beside(closed))).toEqual({
      fields: { hours: ['平日 9:00-17:00'], ...(except ? { except } : {}) },
      doubts: [],
    }),
  );
});

describe('決められない休みの日', () => {
  it.each([
    '8月の月曜',
    '8月 月曜',
    '隔週月曜',
    '月曜（隔週）',
    '水曜午後',
    '第2水曜の午後',
    '月曜は午前のみ',
    '月曜以外',
    '火曜を除く',
    '不定休',
    '月曜（祝日の場合は翌日）',
    '月曜（第5を除く）',
    '月曜（第2月曜）',
    '月曜（8月）',
    '月曜日（ただし第1月曜日は開館）',
    '祝日でない月曜',
    '祝日の月曜日',
    '奇数月の第1月曜',
    '8月まで',
    '原則として月曜',
    '月曜、夏季休暇',
    '平日',
  ])('%s', (closed) => {
    const { fields, doubts } = readTimes(beside(closed));
    expect([fields.hours, fields.except]).toEqual([undefined, undefined]);
    expect(fields.hours_note).toContain('平日: 9:00-17:00');
    expect(fields.hours_note).toContain(closed);
    expect(doubts.join()).toContain(closed);
  });

  it('opens on no day of which two columns say the contrary', () => {
    const { fields, doubts } = readTimes(beside('月〜金'));
    expect([fields, doubts.length]).toEqual([{ hours_note: '休みの日: 月〜金' }, 1]);
  });

  it('leaves the columns certain where the words speak of days that they never open', () =>
    expect(readTimes(beside('原則として土日祝')).fields.hours).toEqual(['平日 9:00-17:00']));
});

/** What words close: a day is off, open or not told. */
interface Words {
  readonly text: string;
  isOff(date: string): boolean | undefined;
}
const NAMES = [...'日月火水木金土'];
const nthOf = (date: string) => Math.ceil(dayOfMonth(date) / 7);
const isLast = (date: string) => monthOf(addDays(date, 7)) !== monthOf(date);
const on = (weekday: number, date: string) => weekdayOf(date) === weekday;
const day = fc.constantFrom(1, 2, 3, 4, 5);
const name = fc.constantFrom('', '曜', '曜日');

const WHOLE = fc
  .tuple(day, name, fc.constantFrom('', '毎週'))
  .map(([weekday, behind, before]): Words => ({
    text: `${before}${NAMES[weekday]}${behind || '曜'}`,
    isOff: (date) => on(weekday, date),
  }));
const NTH = fc
  .tuple(day, name, fc.integer({ min: 1, max: 5 }), fc.boolean())
  .map(([weekday, behind, nth, isKanji]): Words => ({
    text: `第${isKanji ? '一二三四五'[nth - 1] : nth}${NAMES[weekday]}${behind}`,
    isOff: (date) => on(weekday, date) && nthOf(date) === nth,
  }));
const LAST_ONE = day.map((weekday): Words => ({
  text: `最終${NAMES[weekday]}曜`,
  isOff: (date) => on(weekday, date) && isLast(date),
}));
const DATE = fc.integer({ min: 1, max: 28 }).map((number): Words => ({
  text: `毎月${number}日`,
  isOff: (date) => dayOfMonth(date) === number,
}));
const MONTH = fc
  .integer({ min: 1, max: 12 })
  .map((month): Words => ({ text: `${month}月中`, isOff: (date) => monthOf(date) === month }));
const HOLIDAY = fc
  .constantFrom('祝日', '国民の祝日', '祝祭日')
  .map((text): Words => ({ text, isOff: (date) => isJapaneseHoliday(date) }));
/** Weekdays with a word that takes something from them: the named day is off sometimes, partly or never. */
const NARROWED = fc
  .tuple(
    day,
    fc.constantFrom(
      ...[
        '隔週$',
        '$（隔週）',
        '$午後',
        '$の午前',
        '$は午前のみ',
        '$以外',
        '$を除く',
        '$以外の平日',
      ],
      ...[
        '8月の$',
        '8月 $',
        '$（8月）',
        '$（第2$）',
        '$（第5を除く）',
        '原則$',
        '原則として$',
        '$（祝日の場合は翌日）',
      ],
      ...[
        '$夜間',
        '$のうち1日',
        '月1回$',
        '$ときどき',
        '$（不定期）',
        '夏休み中の$',
        '$が祝日のとき',
        '祝日でない$',
      ],
      ...[
        '$（ただし第1$は開館）',
        '$、ただし第3$は除く',
        '奇数月の第1$',
        '$16時以降',
        '$10:00〜12:00',
        '$隔週',
        '$または翌日',
      ],
      ...[
        '4〜9月の$',
        '$（冬期）',
        '雨の$',
        '$（要予約）',
        '第1を除く$',
        '$に休むことがあります',
        '$は不定',
        '$・第2',
        '$ほか',
      ],
    ),
  )
  .map(([weekday, pattern]): Words => ({
    text: pattern.replaceAll('$', `${NAMES[weekday]}曜`),
    isOff: () => undefined,
  }));
const READ = fc.oneof(WHOLE, NTH, LAST_ONE, DATE, MONTH, HOLIDAY);
const REMARK = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: READ }, { weight: 1, arbitrary: NARROWED }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('、', '・', '及び', ' '),
  )
  .map(([all, between]): Words => ({
    text: all.map(({ text }) => text).join(between),
    isOff: (date) => {
      const said = all.map((one) => one.isOff(date));
      // A word of one part may belong to its neighbour: nothing is known of such a text.
      return all.some((one) => one.isOff(date) === undefined)
        ? undefined
        : said.some((off) => off === true);
    },
  }));

/** Every door by which days off come in beside hours of Monday to Friday. */
const DOORS: Readonly<Record<string, (closed: string) => Times>> = {
  曜日ごとの列: (closed) => readTimes(beside(closed)),
  曜日と時刻の列: (closed) =>
    readTimes({ weekdays: '月火水木金', start: '9:00', end: '17:00', closed }),
  時間のことば: (closed) => readTimes({ hours: '月〜金 9:00〜17:00', closed }),
  開催日の列: (closed) => readTimes({ days: '毎週月〜金', start: '9:00', end: '17:00', closed }),
  '特記事項（列）': (closed) =>
    readTimes({
      weekdays: '月火水木金',
      start: '9:00',
      end: '17:00',
      hours_note: `${closed}は休み`,
    }),
  '特記事項（曜日ごと）': (closed) =>
    readTimes({ hours_weekday: '9:00-17:00', hours_note: `${closed}は休み` }),
  ことばの中: (closed) => ({
    ...readTimes({ hours: `月〜金 9:00〜17:00（${closed}は休み）` }),
    doubts: ['ことばのまま、時間のことばになる'],
  }),
  報告: (closed) => ({
    fields: hoursFields('月〜金 9:00〜17:00', closed),
    doubts: ['読む人がいます'],
  }),
  報告のことばの中: (closed) => ({
    fields: hoursFields(`月〜金 9:00〜17:00（${closed}は休み）`, ''),
    doubts: ['読む人がいます'],
  }),
};
type Times = Pick<ReturnType<typeof readTimes>, 'fields' | 'doubts'>;

const YEAR = Array.from({ length: 366 }, (_one, index) => addDays('2027-01-01', index));
const isTold = (words: string, texts: readonly (string | undefined)[]) =>
  foldForIdentity(texts.join(' ')).includes(foldForIdentity(words.replace(/（|）/g, '')));

function checkDoor({ text, isOff }: Words, { fields, doubts }: Times): void {
  const { hours, except, hours_note: note } = fields;
  const model = openingHoursOf({ hours, except });
  if (!model) {
    // Nothing is lost: the words stand in the note, and a person is told of a column that made it so.
    expect([text, isTold(text, [note?.replace(/（|）/g, '')])]).toEqual([text, true]);
    expect([text, doubts.length > 0]).toEqual([text, true]);
    return;
  }
  for (const date of YEAR) {
    const weekday = weekdayOf(date);
    const off = isOff(date);
    expect([text, except, off === undefined]).toEqual([text, except, false]);
    if (weekday % 6 === 0 || isJapaneseHoliday(date)) continue;
    const isOpen = openingsOn(model, date, isJapaneseHoliday).length > 0;
    expect([text, except, date, isOpen]).toEqual([text, except, date, !off]);
  }
}

describe.each(Object.entries(DOORS))('%s', (_name, door) => {
  it('は、ことばのとおりの日だけを休みにし、ほかは決めない', () =>
    fc.assert(
      fc.property(REMARK, (words) => checkDoor(words, door(words.text))),
      { numRuns: 150 },
    ));
});

it('reads days off in one spelling', () => {
  expect(daysOff('土日祝')).toEqual(['土', '日', '祝日']);
  expect(daysOff('土曜日曜祝日年末年始')).toEqual(['土', '日', '祝日', '年末年始']);
});
