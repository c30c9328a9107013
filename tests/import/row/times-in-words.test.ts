/** ことばで書かれた時間は、どの入口からも同じに読む: a table's column, an issue's answer; the form never reads otherwise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFinding, parseRule } from '../../../src/domain/time/hours-findings.ts';
import { writtenRule } from '../../../src/import/row/hours-remark.ts';
import { readTimes } from '../../../src/import/row/row-times.ts';
import { hoursFields } from '../../../src/upkeep/reports/plain-hours.ts';

type Fields = ReturnType<typeof hoursFields>;
const fieldsOf = ({ hours, except, by_appointment: byAppointment }: Fields) => ({
  ...(hours ? { hours } : {}),
  ...(except ? { except } : {}),
  ...(byAppointment ? { by_appointment: true } : {}),
});

type Case = readonly [string, readonly string[], (readonly string[])?];
const READ: readonly Case[] = [
  ['第1・第3金曜 18:00〜20:00（第5金曜は休み）', ['第1・第3金 18:00-20:00'], ['第5金']],
  [
    '平日10時～18時、土日祝10時～17時（水曜休み）',
    ['平日 10:00-18:00', '毎週土・日・祝日 10:00-17:00'],
    ['水'],
  ],
  ['毎週火曜と金曜 午後1時から4時まで', ['毎週火・金 13:00-16:00']],
  ['毎週土曜日 夕方5時から7時', ['毎週土 17:00-19:00']],
  ['24時間', ['毎日 24時間']],
  ['24時間365日', ['毎日 24時間']],
  ['365日24時間対応', ['毎日 24時間']],
  ['年中無休 24時間', ['毎日 24時間']],
  ['平日24時間', ['平日 24時間']],
  ['年中無休 9時〜17時', ['毎日 9:00-17:00']],
  ['月水金 10時〜12時 13時〜15時', ['毎週月・水・金 10:00-12:00・13:00-15:00']],
  ['月水金 10:00-12:00、13:00-15:00', ['毎週月・水・金 10:00-12:00・13:00-15:00']],
  ['月〜金 9時から正午と午後1時から5時', ['毎週月-金 9:00-12:00・13:00-17:00']],
  ['毎週日曜 10〜12時', ['毎週日 10:00-12:00']],
  ['土日 13-16時', ['毎週土・日 13:00-16:00']],
  ['火曜 午後1〜3時半', ['毎週火 13:00-15:30']],
  ['木曜日 10時半〜12時', ['毎週木 10:30-12:00']],
  ['毎月第2土曜日の10時〜12時', ['第2土 10:00-12:00']],
  ['第1・第3日曜　午前１０時半から正午', ['第1・第3日 10:30-12:00']],
  ['平日 8時30分から17時15分まで', ['平日 8:30-17:15']],
  ['月〜金 9:00-17:00\n土 9:00-12:00', ['毎週月-金 9:00-17:00', '毎週土 9:00-12:00']],
  ['月〜金 9:00-17:00 土 9:00-12:00', ['毎週月-金 9:00-17:00', '毎週土 9:00-12:00']],
  ['月・火 9:00〜17:00、水 9:00〜19:00', ['毎週月・火 9:00-17:00', '毎週水 9:00-19:00']],
  ['月〜金\n9:00〜17:00', ['毎週月-金 9:00-17:00']],
  ['月曜日から金曜日 9時から17時', ['毎週月-金 9:00-17:00']],
  ['毎月25日 午後5時-7時', ['毎月25日 17:00-19:00']],
  ['毎月5日・20日 10時から', ['毎月5日・20日 10:00-']],
  ['毎週金曜 22:00-翌5:00', ['毎週金 22:00-翌5:00']],
  ['毎日 夜7時から9時', ['毎日 19:00-21:00']],
  ['4〜10月の毎週水曜 10:00〜12:00', ['4-10月の毎週水 10:00-12:00']],
  ['平日（祝日・年末年始を除く）10時〜16時', ['平日 10:00-16:00'], ['祝日', '年末年始']],
  ['毎週土 10:00-12:00、祝日は休み', ['毎週土 10:00-12:00'], ['祝日']],
  ['毎週土 10:00-12:00 ※第5土曜は休み', ['毎週土 10:00-12:00'], ['第5土']],
  ['毎日 10:00-18:00\n定休日：水曜', ['毎日 10:00-18:00'], ['水']],
  [
    '火 9:00-17:00（祝日は休み）\n木 9:00-12:00(祝日は休み)',
    ['毎週火 9:00-17:00', '毎週木 9:00-12:00'],
    ['祝日'],
  ],
  ['平日9:00～17:30、土9:00～12:00、日祝休み', ['平日 9:00-17:30', '毎週土 9:00-12:00'], ['祝日']],
  [
    '月曜～金曜 9：00～17：00（土日祝、年末年始休み）',
    ['毎週月-金 9:00-17:00'],
    ['祝日', '年末年始'],
  ],
  ['毎週火曜', ['毎週火']],
  ['平日 8:30から', ['平日 8:30-']],
];

describe('どの入口も同じに読む', () => {
  it.each(READ.map(([text, hours, except]) => ({ text, hours, except })))(
    '$text',
    ({ text, hours, except }) => {
      const expected = { hours, ...(except ? { except } : {}) };
      expect([
        fieldsOf(readTimes({ hours: text }).fields),
        fieldsOf(hoursFields(text, '')),
      ]).toEqual([expected, expected]);
    },
  );

  it('予約した人だけの時間も', () => {
    const expected = { hours: ['毎週火 13:00-16:00'], by_appointment: true };
    for (const text of ['毎週火 13時〜16時（要予約）', '毎週火 13:00-16:00 完全予約制'])
      expect([
        fieldsOf(readTimes({ hours: text }).fields),
        fieldsOf(hoursFields(text, '')),
      ]).toEqual([expected, expected]);
  });

  it('用紙で書く1行も、読めるなら同じに読む', () => {
    for (const [text, hours] of READ) {
      const rule = parseRule(text);
      if (!isFinding(rule)) expect([text, [writtenRule(rule)]]).toEqual([text, hours]);
    }
  });
});

/** 13:30 as people say it, in words that leave no doubt. */
const sayings = (hour: number, half: boolean): readonly string[] => [
  `${hour}:${half ? '30' : '00'}`,
  `${hour}時${half ? '半' : ''}`,
  `${hour}時${half ? '30分' : ''}`,
  `${hour < 12 ? '午前' : '午後'}${hour < 12 ? hour : hour - 12 || 12}時${half ? '30分' : ''}`,
];

it('言い方を変えても、どの入口も同じに読む', () => {
  const pick = fc.integer({ min: 0, max: 3 });
  const days = fc.constantFrom(
    ['毎週火曜', '毎週火'],
    ['火曜と金曜', '毎週火・金'],
    ['火・金曜日', '毎週火・金'],
    ['月曜から金曜', '毎週月-金'],
    ['毎月第2土曜日', '第2土'],
    ['第2・4水曜', '第2・第4水'],
    ['土日祝', '毎週土・日・祝日'],
    ['平日', '平日'],
  );
  const time = fc.tuple(
    fc.integer({ min: 9, max: 16 }),
    fc.integer({ min: 1, max: 4 }),
    fc.boolean(),
    pick,
    pick,
    fc.constantFrom('〜', '-', 'から', '～'),
    fc.constantFrom('', 'まで'),
  );
  const between = fc.constantFrom(' ', '　', '', 'の', 'は');
  const off = fc.constantFrom(['', ''], ['（祝日を除く）', '祝日'], ['、第5火曜は休み', '第5火']);
  fc.assert(
    fc.property(
      days,
      between,
      time,
      off,
      ([said, day], gap, [start, long, half, a, b, to, until], [tail, line]) => {
        const [from, end] = [sayings(start, half)[a], sayings(start + long, half)[b]];
        const text = `${said}${gap}${from}${to}${end}${until}${tail}`;
        const written = (hour: number) => `${hour}:${half ? '30' : '00'}`;
        const expected = {
          hours: [`${day} ${written(start)}-${written(start + long)}`],
          ...(line ? { except: [line] } : {}),
        };
        const read = [readTimes({ hours: text }).fields, hoursFields(text, '')].map(fieldsOf);
        expect([text, ...read]).toEqual([text, expected, expected]);
      },
    ),
    { numRuns: 400 },
  );
});

describe('決まった時間にしない', () => {
  it.each([
    '水曜 隔週',
    '隔週水曜 10:00〜12:00',
    'だいたい夕方',
    '毎週火曜 13時ごろ',
    '毎週木曜 16:00-19:00（夏休みは休み）',
    '毎週木曜 16:00-19:00（祝日を除く）\n毎週土曜 10:00-12:00',
    '月・火 9:00-17:00（祝日は休み）、土 9:00-12:00',
    '毎週火 13:00-16:00\n天気がよければ日曜も',
    '25時から26時',
    '10時〜16時',
    '24時間（電話のみ）',
    '24時間（日曜は17時まで）',
    '電話は24時間',
    '火・木\n第2土 10:00-12:00',
    '毎週火 10:00-12:00（8月の火曜は休み）',
    '毎週火 10:00-12:00（第2火曜以外は休み）',
    '毎週火 10:00-12:00（火曜は休み）',
    '毎週火 1:30-3:30',
    '毎週火 10:00-9:00',
    '毎週火 10:00-12:00（中学生は11:00まで）',
    '第1火曜か第3火曜 10:00-12:00',
    '毎週火 10-12',
  ])('%s', (text) => {
    for (const fields of [readTimes({ hours: text }).fields, hoursFields(text, '')]) {
      expect([fields.hours, fields.except]).toEqual([undefined, undefined]);
      expect(fields.hours_note).toBeTruthy();
    }
  });
});
