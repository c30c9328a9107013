/** 特記事項 beside the columns: joined where it is surely said, else told and never turned round. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../src/domain/time/hours-findings.ts';
import { fallsOnWeekday, type HoursRule } from '../../src/domain/time/timetable.ts';
import { readTimes } from '../../src/import/row/row-times.ts';
import type { RowText } from '../../src/import/row/row-field.ts';

const columns = (
  weekdays: string,
  hours_note: string,
  start = '11:00',
  end = '14:00',
): RowText => ({ weekdays, start, end, hours_note });

describe('せばめる', () => {
  it.each([
    ['土', '毎月第2土曜日', ['第2土 11:00-14:00']],
    ['土', '第2・第4土曜日のみ', ['第2・第4土 11:00-14:00']],
    ['水', '毎月第3水曜日に開催', ['第3水 11:00-14:00']],
    ['土日', '第1土曜日、第3日曜日', ['第1土・第3日 11:00-14:00']],
    ['水', '4月〜10月のみ', ['4-10月の毎週水 11:00-14:00']],
    ['月火水木金', '12時から13時は昼休み', ['毎週月-金 11:00-12:00・13:00-14:00']],
    ['月火水', '水曜日は16時まで延長', ['毎週月・火 11:00-14:00', '毎週水 11:00-16:00']],
  ])('%s + %s', (weekdays, remark, hours) =>
    expect(readTimes(columns(weekdays, remark))).toEqual({ fields: { hours }, doubts: [] }),
  );
});

const WEEK = { weekday: '9:00-17:00', saturday: '', holiday: '', closed: '' };
const week = (remark: string, given: Partial<typeof WEEK> = {}): RowText => {
  const { weekday, saturday, holiday, closed } = { ...WEEK, ...given };
  return {
    hours_weekday: weekday,
    hours_saturday: saturday,
    hours_holiday: holiday,
    closed,
    hours_note: remark,
  };
};

describe('曜日によってちがう時刻', () => {
  const SATURDAY = { saturday: '9:00-17:00', closed: '日曜、祝日、年末年始（12/29〜1/3）' };
  it.each<readonly [RowText, readonly string[], readonly string[] | undefined]>([
    [
      week('水曜日は19:00まで', SATURDAY),
      ['毎週月・火・木・金・土 9:00-17:00', '毎週水 9:00-19:00'],
      ['祝日', '12/29-1/3'],
    ],
    [
      week('火曜日と木曜日は18：00まで', SATURDAY),
      ['毎週月・水・金・土 9:00-17:00', '毎週火・木 9:00-18:00'],
      ['祝日', '12/29-1/3'],
    ],
    [week('毎週金曜は16時まで'), ['毎週月-木 9:00-17:00', '毎週金 9:00-16:00'], ['祝日']],
    [
      week('ただし、水曜日のみ午前10時から午後2時までとする。'),
      ['毎週月・火・木・金 9:00-17:00', '毎週水 10:00-14:00'],
      ['祝日'],
    ],
    [
      week('水曜日のみ利用時間が10〜14時となります', { closed: '土日祝' }),
      ['毎週月・火・木・金 9:00-17:00', '毎週水 10:00-14:00'],
      ['祝日'],
    ],
    [
      week('火・木は9時〜17時、月・水・金は9時〜15時'),
      ['毎週火・木 9:00-17:00', '毎週月・水・金 9:00-15:00'],
      ['祝日'],
    ],
    [
      week('火曜日利用可能な時間帯　11：00〜19：00', { ...SATURDAY, closed: '日月祝日　年末年始' }),
      ['毎週水-土 9:00-17:00', '毎週火 11:00-19:00'],
      ['祝日', '年末年始'],
    ],
    // open on holidays: they go with their weekday
    [
      week('水曜日は13時まで', { holiday: '9:00-17:00' }),
      ['毎週月・火・木・金 9:00-17:00', '毎週水 9:00-13:00'],
      undefined,
    ],
  ])('%j', (row, hours, except) =>
    expect(readTimes(row)).toEqual({
      fields: { hours, ...(except ? { except } : {}) },
      doubts: [],
    }),
  );

  it.each([
    // the day is closed, or every day would be another; a holiday of its own cannot be told from 水
    week('土曜日は12時まで'),
    week('月〜金は10時まで', { weekday: '9:00-9:30' }),
    week('水曜日は13時まで', { saturday: '9:00-12:00' }),
    week('水曜日は13時まで', { holiday: '9:00-12:00' }),
    week('水曜日は13時まで', { closed: '水曜、土日祝' }),
    week('第4水曜日のみ10:00〜12:00'),
    week('隔週水曜日は14:00まで'),
    week('水曜日は7時まで'),
    week('職員会議のある日は12時まで'),
    week('土日祝日及び12月29日から1月3日の間休業、ただし水曜は早く終わることもある'),
  ])('決められない: %j', (row) => {
    const { fields, doubts } = readTimes(row);
    expect([fields.hours, doubts.length]).toEqual([undefined, 1]);
    expect(fields.hours_note).toContain(row.hours_note!.slice(0, 4));
  });

  it('どの曜日も、言われたとおりの時刻で、1回だけ開く', () => {
    const subset = fc.subarray([...'月火水木金'], { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(subset, fc.integer({ min: 10, max: 16 }), (days, end) => {
        const { fields } = readTimes(week(`${days.join('・')}曜日は${end}時まで`));
        const rules = (fields.hours ?? []).map((line) => parseRule(line) as HoursRule);
        for (const [index, day] of [...'月火水木金'].entries()) {
          const opened = rules.filter((rule) =>
            rule.days.some((one) => fallsOnWeekday(one, index + 1)),
          );
          const until = days.includes(day) ? end : 17;
          expect(opened.map(({ times }) => times)).toEqual([[{ start: 540, end: until * 60 }]]);
        }
      }),
    );
  });
});

describe('電話はいつでも', () => {
  it.each([
    '営業日、営業時間のほか、電話等により24時間常時連絡が可能な体制とする',
    '緊急時24時間対応',
    '上記営業日、営業時間のほか、電話等により緊急時の連絡が可能',
    '休日、夜間は携帯電話に転送されます',
    '営業時間は利用者の都合により繰り上げることがある',
  ])('%s leaves the columns true', (remark) => {
    const { fields, doubts } = readTimes(week(remark));
    expect([fields.hours, doubts]).toEqual([['平日 9:00-17:00'], []]);
    expect(fields.hours_note).toBe(remark);
  });

  it.each([
    '電話対応は平日の10:00〜12:00のみ',
    '休日、夜間は電話できません',
    '土曜日は緊急時の電話だけ',
  ])('%s は、電話の時間', (remark) => expect(readTimes(week(remark)).fields.hours).toBeUndefined());

  it.each([
    ['土日祝日', '土日祝日'],
    ['定休日（土日祝及び年末年始）', '土、日、祝日、年末年始'],
    ['土日、祝日を除く', '土曜、日曜、祝日'],
  ])('定休日をくりかえすだけなら、書かない: %s', (remark, closed) =>
    expect(readTimes(week(remark, { closed })).fields.hours_note).toBeUndefined(),
  );

  it.each<readonly [string, readonly string[] | undefined, readonly string[]]>([
    [
      '水曜日、第2・4・5日曜日、祝日',
      ['平日 10:00-19:00', '毎週日 10:00-19:00'],
      ['水', '第2・第4・第5日', '祝日'],
    ],
    ['第一、第三日曜', ['平日 10:00-19:00', '毎週日 10:00-19:00'], ['第1・第3日']],
    // which weeks are open, or what else is closed, cannot be read: nothing is sure then
    ['土日（第1・第3日曜日は除く）', undefined, []],
    ['第3日曜のみ営業', undefined, []],
  ])('定休日「%s」', (closed, hours, except) => {
    const { fields } = readTimes({
      hours_weekday: '10:00-19:00',
      hours_sunday: '10:00-19:00',
      closed,
    });
    expect([fields.hours, fields.except ?? []]).toEqual([hours, except]);
  });

  it('定休日に「月曜日〜金曜日」とあれば、開く日とはしない', () =>
    expect(
      readTimes(week('', { closed: '月曜日〜金曜日（12/30〜1/2は休業日）' })).fields.hours,
    ).toBeUndefined());
});

describe('休みの日', () => {
  it.each([
    ['祝日、12/29〜1/3は終日利用不可', ['祝日', '12/29-1/3']],
    [
      '国民の祝日に関する法律に規定する休日及び年末年始（12月29日から翌年の1月3日）は終日利用不可。',
      ['祝日', '12/29-1/3'],
    ],
    ['祝日・年末年始は対象外', ['祝日', '年末年始']],
    ['第3火曜日休', ['第3火']],
    ['7、8月なし', ['7/1-7/31', '8/1-8/31']],
    ['祝日の場合はお休み', ['祝日']],
    ['休館日：第1・第3水曜', ['第1・第3水']],
    ['祝日は開催しない', ['祝日']],
  ])('%s', (remark, except) =>
    expect(readTimes(columns('月火水木金', remark)).fields).toEqual({
      hours: ['毎週月-金 11:00-14:00'],
      except,
    }),
  );
});

describe('決められない', () => {
  it.each([
    ['土', '毎月25日'],
    ['月火水木金', '祝日'],
    ['月火水木金', '月・水・金'],
    ['月火水木金土日', '平日'],
    ['月火水木金', '4/1-9/30'],
    ['土', '月1回'],
    ['土', '第2・4週'],
    ['土', '隔週'],
    ['月火水木金', '木曜は午前のみ'],
    ['水', '夏期（7月〜8月）は10:00から'],
    ['土', '土曜休み'],
    ['月火水木金土', '第2土曜日'],
    ['月火水木金', '受付は13時まで'],
    ['月水木金土日', '日曜・祝日は13:00まで'],
    ['水', '学校の長期休みの間はお休み'],
  ])('%s + %s is a note and a doubt', (weekdays, remark) => {
    const { fields, doubts } = readTimes(columns(weekdays, remark));
    expect([fields.hours, fields.except, doubts.length]).toEqual([undefined, undefined, 1]);
    expect(fields.hours_note).toContain(remark);
  });

  it.each<RowText>([
    { hours: '火曜・木曜 1:30～3:30' },
    { hours: '第2土曜 2:00-4:00' },
    { hours: '毎週水曜 13:30〜3:30' },
    { hours: '毎週水曜日 10:00～2:00' },
    { weekdays: '火木', start: '1:30', end: '3:30' },
    { weekdays: '火', start: '13:30', end: '3:30' },
    { hours: '毎週金曜 6時から8時' },
    { days: '第2土曜日', start: '1:30', end: '3:30' },
    { hours_weekday: '01:30-03:30' },
  ])('%j is not taken as night', (row) => {
    const { fields, doubts } = readTimes(row);
    expect([fields.hours, doubts.length]).toEqual([undefined, 1]);
    expect(fields.hours_note).toMatch(/3:30|4:00|2:00|8時/);
  });

  it.each<readonly [RowText, string]>([
    [{ hours: '毎週火 午後1:30～3:30' }, '毎週火 13:30-15:30'],
    [{ hours: '毎週火 1:30〜3:30（午後）' }, '毎週火 13:30-15:30'],
    [{ hours: '第2金曜日 午後6時30分～8時30分' }, '第2金 18:30-20:30'],
    [{ weekdays: '火', start: '1:30', end: '3:30', hours_note: '午後のみ' }, '毎週火 13:30-15:30'],
    [{ hours: '毎週土 朝6時～8時' }, '毎週土 6:00-8:00'],
    [{ hours: '毎週金 夜7時～9時' }, '毎週金 19:00-21:00'],
  ])('%j is %s', (row, rule) => expect(readTimes(row).fields.hours).toEqual([rule]));
});

it('closes a day only where a word of closing stands', () => {
  const CLOSES = /休|閉|除|なし|無し|ない|ません|不可|対象外|以外/;
  const days = fc.constantFrom(
    '第2土曜日',
    '毎月第3水曜',
    '祝日',
    '平日',
    '毎月25日',
    '8月',
    '12/29〜1/3',
    '月・水・金',
    '年末年始',
    '土曜日',
    '第1・3火曜',
  );
  const tail = fc.constantFrom(
    '',
    'に開催',
    'のみ',
    'は10時から',
    'も開所',
    'は休み',
    'を除く',
    'は利用不可',
    '限定',
    'は短縮',
    'は16時まで',
    '以外',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('土', '月火水木金', '毎日', '火木'),
      days,
      tail,
      (weekdays, day, rest) => {
        const { fields, doubts } = readTimes(columns(weekdays, `${day}${rest}`));
        if (!CLOSES.test(rest)) expect(fields.except).toBeUndefined();
        // What is no rule is in the note, and a person is told.
        if (fields.hours === undefined)
          expect([
            fields.hours_note?.includes(`${day}${rest}`.replace('〜', '〜')),
            doubts.length,
          ]).toEqual([true, 1]);
      },
    ),
    { numRuns: 300 },
  );
});

describe('日や時間は、ほかで聞く', () => {
  it.each([
    '開催日は要問合せ',
    '開催日はお問い合わせください',
    '日程はホームページで確認してください',
    '日時はSNSでお知らせします',
    '開催曜日・時間は要確認',
    '利用時間は要相談',
    '次回の開催日はInstagramに掲載',
    '休館日は月ごとのカレンダーをご覧ください',
    '開催日時は未定',
  ])('%s: 列の曜日と時刻は、決まった時間にしない', (remark) => {
    const { fields, doubts } = readTimes(columns('日', remark));
    expect([fields.hours, doubts.length]).toEqual([undefined, 1]);
    expect(fields.hours_note).toContain(remark);
  });

  it.each([
    '詳細はお問い合わせください',
    '申込みは電話で',
    '参加費はホームページをご覧ください',
    '会場はホームページで確認してください',
  ])('%s: 列はそのまま', (remark) => {
    const { fields, doubts } = readTimes(columns('日', remark));
    expect([fields.hours, doubts]).toEqual([['毎週日 11:00-14:00'], []]);
    expect(fields.hours_note).toBe(remark);
  });
});

describe('備考に書かれた日', () => {
  const noted = (note: string): RowText => ({ ...columns('土', ''), note });

  it.each<readonly [string, readonly string[], readonly string[] | undefined]>([
    ['毎月第2土曜日に開催', ['第2土 11:00-14:00'], undefined],
    ['第5土曜日は休み。駐車場なし', ['毎週土 11:00-14:00'], ['第5土']],
    ['8月はお休み', ['毎週土 11:00-14:00'], ['8/1-8/31']],
    ['駐車場なし。エレベーターはありません', ['毎週土 11:00-14:00'], undefined],
    ['持ち物は上ばきだけ', ['毎週土 11:00-14:00'], undefined],
  ])('%s', (note, hours, except) =>
    expect(readTimes(noted(note))).toEqual({
      fields: { hours, ...(except ? { except } : {}) },
      doubts: [],
    }),
  );

  it.each(['第2土曜日以外は休み', '夏休み中は休み', '土曜日は隔週で開催', '第3土曜日は会場を変更'])(
    '%s: 列の曜日と時刻は、決まった時間にしない',
    (note) => {
      const { fields, doubts } = readTimes(noted(note));
      expect([fields.hours, fields.hours_note, doubts.length]).toEqual([
        undefined,
        '毎週土 11:00-14:00',
        1,
      ]);
      expect(doubts[0]).toContain(note);
    },
  );
});
