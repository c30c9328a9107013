/** 時間の書きそえ: what the words of a note close, and what they leave open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShutByNote } from '../../../src/domain/time/noted-hours.ts';
import { notedHours } from '../../../src/domain/time/read-noted-hours.ts';

const NIGHT = { from: 18 * 60, to: 22 * 60 };
const isShut = (note: string, weekdays: readonly number[], part?: typeof NIGHT) => {
  const noted = notedHours(note);
  return noted !== undefined && isShutByNote(noted, weekdays, part);
};

describe('書きそえの曜日', () => {
  it.each([
    ['学校のある平日 8:30〜13:30（週2〜5日）。午後は学習支援など', 6],
    ['第4または第5土曜日', 1],
    ['月曜日、12:00〜13:50（何週目かは、資料では分かりません）。祝日はお休み', 6],
    ['火・日曜日、16:30〜18:30。毎月第1日曜は12:00〜14:00', 6],
    ['月曜日から金曜日 午前9時から午後4時まで。休みは 土曜日・日曜日・祝日・年末年始', 6],
    ['月〜金曜日（祝日及び年末年始を除く）午前8時30分〜午後5時15分', 0],
    ['休みは 土日祝日、年末年始', 0],
    ['毎週水曜日、 毎月1回日曜日', 5],
    ['毎月第4金曜日（祝日の場合第3）', 6],
    ['火曜日、17:00〜20:00。変更する場合あり', 6],
  ])('「%s」: shut on %d', (note, weekday) => expect(isShut(note, [weekday])).toBe(true));

  it.each([
    ['火・日曜日、16:30〜18:30', 2],
    ['毎週水曜日、 毎月1回日曜日', 0],
    ['月に1回くらい。開く日は分かりません', 6],
    ['月2回', 6],
    ['1日15分から', 6],
    ['8:30〜17:15。休みは 休日・年末年始', 6],
    ['電話は平日だけ', 6],
    ['不定期開催 10時〜', 3],
    ['平日の昼。県によっては24時間つながります', 6],
    ['各町村で毎週1回', 2],
  ])('「%s」: leaves %d open', (note, weekday) => expect(isShut(note, [weekday])).toBe(false));
});

describe('書きそえの時間', () => {
  it.each(['8:30から17:15', '午前8時30分〜午後5時15分', '午後1時〜3時', '土曜日、12:00〜14:00'])(
    '「%s」 is over by night',
    (note) => expect(isShut(note, [], NIGHT)).toBe(true),
  );
  it.each([
    '17:00〜19:00',
    '午後6時30分〜8時',
    '13時〜',
    '10:00〜12:00、夜は 18時から',
    '平日の昼',
  ])('「%s」 may be open at night', (note) => expect(isShut(note, [], NIGHT)).toBe(false));
});

describe('どんな書きそえも', () => {
  it('is read without an error, and never closes all of the week', () => {
    const pieces = '月火水木金土日曜平週毎第13・、〜。休み祝:0時分半午前後（）'.split('');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (some) => {
        const noted = notedHours(some.join(''));
        const { on = [] } = noted ?? {};
        for (const day of on) expect(isShutByNote(noted!, [day])).toBe(false);
      }),
    );
  });
});
