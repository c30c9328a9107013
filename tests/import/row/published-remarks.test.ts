/** 公開されている一覧の升目: words in brackets beside times, addresses behind a venue, ages, and a state among the sorts. */
import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/import/row/row-times.ts';
import { withPlainAddress } from '../../../src/import/row/place-words.ts';
import { readStatus } from '../../../src/import/row/row-status.ts';
import { rowBooking } from '../../../src/import/row/row-booking.ts';
import { hoursFields } from '../../../src/upkeep/reports/plain-hours.ts';

describe('時間のうしろのかっこ', () => {
  it.each([
    [
      '毎週火・木・土 10時から17時（最終受付16時）',
      ['毎週火・木・土 10:00-17:00'],
      '最終受付16:00',
    ],
    ['毎週水・第1土 13:00～16:00（1人30分）', ['毎週水・第1土 13:00-16:00'], '1人30分'],
    ['平日9:30〜16:30（昼休み12:00〜13:00）', ['平日 9:30-12:00・13:00-16:30'], undefined],
    ['第3水 11:30-14:00（ラストオーダー13:30）', ['第3水 11:30-14:00'], 'ラストオーダー13:30'],
  ] as const)('%s', (hours, rules, note) => {
    for (const fields of [readTimes({ hours }).fields, hoursFields(hours, '')]) {
      expect(fields.hours).toEqual(rules);
      expect(fields.hours_note).toBe(note);
    }
  });

  it.each([
    '第3水 11:30-14:00（なくなり次第終了）',
    '毎週火 10:00-17:00（水曜は19時まで）',
    '毎週火 10:00-17:00（最終受付18時）',
    '毎週火 10:00-17:00（奇数月のみ14時から）',
    '9:30-16:00（電話）9:30-15:30（来所）',
  ])('%s はことばのまま', (hours) => {
    for (const fields of [readTimes({ hours }).fields, hoursFields(hours, '')]) {
      expect(fields.hours).toBeUndefined();
      expect(fields.hours_note).toBeTruthy();
    }
  });

  it('曜日の列のとなりでも、注意だけのかっこは時間を消さない', () => {
    const { fields } = readTimes({ days: '毎週水・第1土', hours: '13:00～16:00（1人30分）' });
    expect(fields).toMatchObject({ hours: ['毎週水・第1土 13:00-16:00'], hours_note: '1人30分' });
  });
});

describe('コロンのない時刻', () => {
  it('開始と終了がどちらも数字だけなら、時と分に分ける', () => {
    const row = { weekdays: '第1土', start: '1130', end: '1300' };
    expect(readTimes(row).fields.hours).toEqual(['第1土 11:30-13:00']);
    expect(readTimes({ ...row, start: '900' }).fields.hours).toEqual(['第1土 9:00-13:00']);
  });
  it.each([
    ['1130', ''],
    ['1175', '1300'],
    ['2026', '1300'],
  ])('%s と %s は作らない', (start, end) =>
    expect(readTimes({ weekdays: '第1土', start, end }).fields.hours).toBeUndefined(),
  );
});

describe('場所の名前と住所が1つの升目にあるとき', () => {
  it.each([
    ['見本区民センター2階（見本1-2-3）', '見本1-2-3', '見本区民センター2階'],
    ['見本マンション集会室(見本3丁目4番5号)', '見本3丁目4番5号', '見本マンション集会室'],
    ['見本ホーム 交流室／世田谷区見本2-3-4', '世田谷区見本2-3-4', '見本ホーム 交流室'],
  ])('%s', (address, own, building) =>
    expect(withPlainAddress({ address }, [])).toEqual({ address: own, building }),
  );
  it.each([
    '見本1-2-3（見本会館）',
    '見本会館（定員20名）',
    '見本会館（駅から徒歩5分）',
    '見本会館（毎月2日-3日）',
    '見本市見本1-2-3／見本会館',
  ])('%s はそのまま', (address) => expect(withPlainAddress({ address }, [])).toEqual({ address }));
});

describe('種類の列の「休止中」', () => {
  it('は、いまの状態として読む', () => {
    expect(readStatus({ name: '見本の会', category: '休止中' }, '2026-10-01').value).toMatchObject({
      state: 'paused',
    });
    expect(readStatus({ name: '見本の会', category: '廃止' }, '2026-10-01').value).toMatchObject({
      state: 'closed',
    });
  });
  it.each(['食品配布会', '休止している人の会', '終了後の集まり'])('%s は読まない', (category) =>
    expect(readStatus({ name: '見本の会', category }, '2026-10-01').value).toBeUndefined(),
  );
});

describe('予約のことば', () => {
  it.each([
    ['当日直接会場へ', 'none'],
    ['直接会場へ', 'none'],
    ['事前申込制・先着15名', 'always'],
    ['要申込', 'always'],
    ['できれば電話ください', undefined],
    ['初回のみ事前申込制', undefined],
    ['直接', undefined],
  ])('%s', (booking, meant) => expect(rowBooking({ booking }).booking).toBe(meant));
});
