/** Days in one column and times in another, as offices publish them: one rule or words, never half of what is said. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readTimes } from '../../../src/import/row/row-times.ts';
import { timesInWords } from '../../../src/import/row/times-in-words.ts';
import { tidyText } from '../../../src/import/clean/open-data-text.ts';

describe('a column of days beside a column of times', () => {
  it.each([
    ['第3水曜', '午後5時～7時', ['第3水 17:00-19:00'], undefined],
    ['毎月第１火曜日', '13:30～15:30', ['第1火 13:30-15:30'], undefined],
    ['偶数月の第3土曜日', '10:00～11:30', ['偶数月の第3土 10:00-11:30'], undefined],
    ['奇数月 第2木曜', '13:30～15時', ['奇数月の第2木 13:30-15:00'], undefined],
    ['毎週月～金（祝日を除く）', '9:00～12:00、13:00～16:00', undefined, ['祝日']],
    ['第2・4火曜', '10:00-12:00, 13:00-15:00', ['第2・第4火 10:00-12:00・13:00-15:00'], undefined],
    ['月～金', '9:00～16:00', ['毎週月-金 9:00-16:00'], undefined],
    ['平日', '9時半～15時半', ['平日 9:30-15:30'], undefined],
    ['毎月１５日', '10:00～12:00', ['毎月15日 10:00-12:00'], undefined],
    ['第1木曜日・第3金曜日', '14:00～16:00', ['第1木・第3金 14:00-16:00'], undefined],
  ] as const)('%s + %s', (days, hours, rule, except) => {
    const { fields } = readTimes({ days, hours });
    expect(fields.hours).toEqual(rule ?? ['毎週月-金 9:00-12:00・13:00-16:00']);
    expect(fields.except).toEqual(except);
  });
  it.each([
    ['毎週木曜日（第5週・祝日を除く）', '16時30分から18時30分まで（ラストオーダー18時）'],
    ['第4日曜', '12:00～（なくなり次第終了）'],
    ['平日（長期休業中は毎日）', '放課後～18:00'],
    ['第2日曜（6月・10月のみ第3日曜）', '13時～'],
    ['火～日', '13:00～21:00（中学生は19:00まで）'],
    ['月2回不定期', '17:00〜'],
    ['①第1金曜②第3金曜', '①16:00～18:00②17:00～19:00'],
    ['月～金（学校のある日）', '15:30～17:00'],
    ['土曜', '日曜 10:00～12:00'],
    ['水', '1:30～3:30'],
  ])('%s + %s stays in words', (days, hours) => {
    const { fields } = readTimes({ days, hours });
    expect(fields.hours).toBeUndefined();
    expect(fields.hours_note).toContain(tidyText(days));
    expect(fields.hours_note).toContain(tidyText(hours));
  });
  it('reads the two columns as the one cell that says both', () => {
    const days = fc.constantFrom('毎週火・金', '第2・第4土曜日', '平日', '毎月15日', '月〜金');
    const time = fc.constantFrom('9:00〜12:00', '13時～15時', '午後1時から4時まで', '10:00～');
    fc.assert(
      fc.property(days, time, (day, hours) => {
        const both = timesInWords(`${day} ${hours}`);
        const { fields } = readTimes({ days: day, hours });
        expect(both).toBeDefined();
        expect(fields.hours).toHaveLength(both!.rules.length);
      }),
    );
  });
});

describe('circled numbers', () => {
  it.each([
    ['①9:00〜12:00', '（1）9:00〜12:00'],
    ['①100円②200円', '（1）100円（2）200円'],
    ['⑫第1金曜', '（12）第1金曜'],
  ])('%s is no digit of what follows', (written, tidy) => {
    expect(tidyText(written)).toBe(tidy);
    expect(timesInWords(`毎週土 ${written}`)).toBeUndefined();
  });
});

describe('a count that says on which weeks', () => {
  it.each([
    ['月2回（第1・3）', '金', ['第1・第3金 13:30-15:30']],
    ['第1・第3', '金', ['第1・第3金 13:30-15:30']],
    ['週1回', '金', ['毎週金 13:30-15:30']],
    ['月1回（12～3月は休み）', '第2金', undefined],
    ['年6回', '金', undefined],
    ['月1～2回', '金', undefined],
    ['4月～11月の毎週', '金', undefined],
    ['毎週（8月を除く）', '金', undefined],
  ] as const)('%s beside %s', (frequency, weekdays, hours) => {
    const row = { frequency, weekdays, hours: '13:30〜15:30' };
    const { fields } = readTimes(row);
    expect(fields.hours).toEqual(hours);
    if (!hours) expect(fields.hours_note).toContain(tidyText(frequency));
  });
});

describe('mornings and afternoons in columns of their own', () => {
  it('pairs what begins with what ends', () => {
    const row = { weekdays: '月火木金', start: '9:30\n13:00', end: '12:00\n15:00' };
    expect(readTimes(row).fields.hours).toEqual(['毎週月・火・木・金 9:30-12:00・13:00-15:00']);
  });
  it.each([
    ['9:30\n13:00', '15:00'],
    ['9:30\n13:00', '12:00\n夕方'],
    ['9:30\n11:00', '12:00\n15:00'],
  ])('%j and %j stay in words', (start, end) => {
    const { doubts, fields } = readTimes({ weekdays: '月', start, end });
    expect(fields.hours).toBeUndefined();
    expect(fields.hours_note).toContain('9:30');
    expect(doubts).not.toEqual([]);
  });
});

describe('a remark among others', () => {
  it.each([
    '1月・8月は第2火曜日',
    '8月は第2火曜日のみ開催',
    '祝日と重なる場合は翌週',
    '月曜定休（祝日の場合は火曜）',
    '12月は第3火曜',
    '8月第1火曜は運休',
    '土曜は17時まで',
    '冬季（12月～2月）は16時まで',
    '夏休みは9時から開館',
  ])('%s: no rule of the whole year', (note) => {
    const { fields, doubts } = readTimes({ days: '第1火曜日', hours: '10:00〜12:00', note });
    const isWhole = fields.hours?.[0] === '第1火 10:00-12:00' && fields.except === undefined;
    expect(isWhole && doubts.length === 0).toBe(false);
  });
  it.each([
    '飲み物は持ってきてください',
    '3月に総会があります',
    '第1駐車場が使えます',
    '要申込（4月のみ）',
    '申込は毎月1日から',
    '予約は平日のみ受け付けます',
    '電話は平日9時から17時まで',
    '日曜は前日までに注文',
  ])('%s changes nothing', (note) => {
    const { fields } = readTimes({ days: '第1火曜日', hours: '10:00〜12:00', note });
    expect(fields.hours).toEqual(['第1火 10:00-12:00']);
  });
});
