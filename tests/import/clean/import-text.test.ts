import { describe, expect, it } from 'vitest';
import { cafeteriaFee } from '../../../src/import/row/fee-columns.ts';
import {
  readCafeteriaHours,
  type CafeteriaTimes,
} from '../../../src/import/row/frequency-hours.ts';
import {
  firstUrl,
  fullAddress,
  pointOf,
  shorten,
  tidyText,
  withLongMarks,
} from '../../../src/import/clean/open-data-text.ts';
import { readClosed, readHours } from '../../../src/import/row/hours-in-words.ts';
import { roughReading, slugOf } from '../../../src/domain/text/slug.ts';
import { closedDays, readServiceHours } from '../../../src/import/row/service-hours.ts';

const times = (more: Partial<CafeteriaTimes>): CafeteriaTimes => ({
  frequency: '',
  weekdays: '',
  days: '',
  start: '',
  end: '',
  remark: '',
  ...more,
});

describe('子ども食堂の時間', () => {
  it.each([
    [
      times({ frequency: '5', weekdays: '土', days: '第４土曜日', start: '11:30', end: '13:00' }),
      { hours: ['第4土 11:30-13:00'] },
    ],
    [
      times({ frequency: '4', days: '毎月第2・4火曜日', start: '16:30', end: '18:00' }),
      { hours: ['第2・第4火 16:30-18:00'] },
    ],
    [
      times({ days: '毎月第二火曜日、第四木曜日', weekdays: '火木', start: '16:00', end: '20:00' }),
      { hours: ['第2火・第4木 16:00-20:00'] },
    ],
    [times({ frequency: '毎週土曜日' }), { hours: ['毎週土'] }],
    [
      times({ days: '第3水曜日 17時30分～19時30分', start: '17:30', end: '19:30' }),
      { hours: ['第3水 17:30-19:30'] },
    ],
    [times({ days: '第4日曜日　14時～', start: '14:00' }), { hours: ['第4日 14:00-'] }],
    [
      times({ days: '毎月12日', start: '14:00', end: '19:30' }),
      { hours: ['毎月12日 14:00-19:30'] },
    ],
    // 練馬区 writes times per month, not the official code: a weekday alone makes no rule.
    [
      times({ frequency: '1', weekdays: '土', start: '12:00' }),
      { hours_note: '土曜日、12:00から（何週目かは、資料では分かりません）' },
    ],
    [
      times({ frequency: '月1回', weekdays: '土', start: '12:00', end: '14:00' }),
      { hours_note: '月1回、土曜日、12:00〜14:00' },
    ],
    [
      times({ days: '原則第3日曜日（要問合せ）', start: '11:00', end: '13:00' }),
      { hours_note: '原則第3日曜日（要問合せ）、11:00〜13:00' },
    ],
    // The words and the column disagree.
    [
      times({ weekdays: '木', days: '偶数月の第３土曜日', start: '15:00', end: '19:00' }),
      { hours_note: '偶数月の第3土曜日、15:00〜19:00' },
    ],
    [times({ frequency: '非公開' }), {}],
    // 5 is 月1回 but for 練馬区, which writes times a month; other numbers are used in several ways.
    [
      times({
        frequency: '5',
        weekdays: '木',
        start: '17:00',
        end: '18:00',
        municipality: '131059',
      }),
      {
        hours_note: '木曜日、17:00〜18:00（月に1回くらい。何週目かは、資料では分かりません）',
      },
    ],
    [
      times({ frequency: '5', weekdays: '土', start: '12:00', municipality: '131202' }),
      { hours_note: '土曜日、12:00から（何週目かは、資料では分かりません）' },
    ],
    // Without a weekday, how often it opens does not vanish.
    [times({ frequency: '5' }), { hours_note: '月に1回くらい。開く日は分かりません' }],
    [
      times({ frequency: '8', start: '16:00', end: '18:00' }),
      {
        hours_note: '16:00〜18:00（資料の「回数」の欄には「8」とだけあり、開く日は分かりません）',
      },
    ],
    // The remark names the weeks: nothing is said to be unknown.
    [
      times({ frequency: '4', weekdays: '金', remark: '原則第2・4金曜日だが変動あり' }),
      { hours_note: '金曜日。原則第2・4金曜日だが変動あり' },
    ],
    [times({ frequency: '平日毎日' }), { hours: ['平日'] }],
    [times({ frequency: '月2回\n第2・4火曜日' }), { hours: ['第2・第4火'] }],
    [times({ frequency: '週5日\n月～金曜日' }), { hours: ['毎週月-金'] }],
    [times({ frequency: '毎月１回（最終の水曜日）' }), { hours: ['最終水'] }],
    [times({ frequency: '月1回\n第2・4火曜日' }), { hours_note: '月1回 第2・4火曜日' }],
    [
      times({ frequency: '5', weekdays: '木曜日', days: '毎月第３', start: '17:00', end: '20:00' }),
      { hours: ['第3木 17:00-20:00'] },
    ],
    [
      times({ frequency: '1', weekdays: '月火木金土日', start: '11:00', end: '14:00' }),
      { hours: ['毎週月・火・木・金・土・日 11:00-14:00'] },
    ],
    [
      times({
        frequency: '5',
        weekdays: '水',
        start: '17:30',
        end: '19:30',
        remark: '第3水開催。・開催日開催時間以外は子ども食堂の表示はなし',
      }),
      {
        hours: ['第3水 17:30-19:30'],
        hours_note: '開いていないときは、子ども食堂の表示はありません',
      },
    ],
    [
      times({ days: '第2土曜日', start: '12:00', end: '15:00', remark: '変更する場合あり' }),
      { hours: ['第2土 12:00-15:00'], hours_note: '変更する場合あり' },
    ],
  ])('%j', (row, fields) => expect(readCafeteriaHours(row).fields).toEqual(fields));
});

describe('参加費', () => {
  const fee = (child: string, adult: string, remark = '') =>
    cafeteriaFee({ 幼児: child, 小学生: child, 中学生: child, 高校生: child, 大人: adult, remark });
  it.each([
    [fee('0', '0'), { fee: 'free' }],
    [fee('0 ', '300'), { fee: 'varies', fee_note: '子ども 無料、大人 300円' }],
    [fee('100', '300'), { fee: 'paid', fee_note: '子ども 100円、大人 300円' }],
    [fee('', '300', 'こども無料'), { fee: 'varies', fee_note: 'こども無料。大人 300円' }],
    [fee('', '', 'こども・おとな無料'), { fee: 'free' }],
    [
      fee('', '', '料金：16歳未満：無料　16歳以上：200円'),
      { fee: 'varies', fee_note: '16歳未満:無料 16歳以上:200円' },
    ],
    [fee('', '', '大人はカンパ'), { fee_note: '大人はカンパ' }],
    [fee('', ''), {}],
  ])('%j is %j', (given, expected) => expect(given).toEqual(expected));
});

describe('WAM NET の時間と定休日', () => {
  const service = (
    weekdays: string,
    saturday = '',
    sunday = '',
    holiday = '',
    closed = '',
    remark = '',
  ) => readServiceHours({ weekdays, saturday, sunday, holiday, closed, remark }).fields;
  it.each([
    [
      service('10:00-16:00', '10:00-16:00', '', '10:00-16:00', '日曜日、12月31日〜1月2日'),
      { hours: ['毎週月-土 10:00-16:00'], except: ['12/31-1/2'] },
    ],
    [
      service('09:00-17:00', '', '', '', '土日祝及び年末年始'),
      { hours: ['平日 9:00-17:00'], except: ['年末年始'] },
    ],
    [
      service(
        '09:00-17:00',
        '',
        '',
        '',
        '土曜日、日曜日、国民の祝日、年末年始（１２月２９日〜１月３日）',
      ),
      { hours: ['平日 9:00-17:00'], except: ['12/29-1/3'] },
    ],
    [service('00:00-00:00', '00:00-00:00'), {}],
    [
      service('09:00-15:00', '09:00-15:00', '09:00-15:00', '09:00-15:00', 'なし', 'なし'),
      { hours: ['毎日 9:00-15:00'] },
    ],
    [
      service('09:00-15:00', '09:00-15:00', '', '', '日・月・火'),
      { hours: ['平日・毎週土 9:00-15:00'], except: ['月', '火'] },
    ],
    [
      service('10:00-16:00', '', '', '10:00-16:00', '日曜日、祝日'),
      { hours: ['平日 10:00-16:00'], hours_note: '休みの日: 日曜日、祝日' },
    ],
    [
      service('10:00-09:00', '', '', '', '会社カレンダーによる'),
      { hours_note: '休みの日: 会社カレンダーによる' },
    ],
    [
      service('10:00-15:00', '', '', '', '土日祝日', '水曜日のみ10:00〜14:00'),
      { hours: ['平日 10:00-15:00'], hours_note: '水曜日のみ10:00〜14:00' },
    ],
    // 同じ休みの日を2度言う特記事項は、時間のことばにしない
    [service('10:00-15:00', '', '', '', '土日祝日', '土日祝日'), { hours: ['平日 10:00-15:00'] }],
    [
      service(
        '10:00-15:00',
        '10:00-15:00',
        '',
        '',
        '日曜日、国民の祝日と当社で定めた年末年始休暇',
        '国民の祝日と当社で定めた年末年始休暇除く',
      ),
      { hours: ['平日・毎週土 10:00-15:00'], except: ['祝日', '年末年始'] },
    ],
    [
      service('10:00-15:00', '', '', '', '土日、国民の祝日', '土日、国民の祝日を除く'),
      { hours: ['平日 10:00-15:00'] },
    ],
    [
      service(
        '10:00-15:00',
        '',
        '',
        '',
        '日曜、会社カレンダーによる',
        '日曜、会社カレンダーによる',
      ),
      { hours_note: '平日: 10:00-15:00。休みの日: 日曜、会社カレンダーによる' },
    ],
  ])('%j', (given, expected) => expect(given).toEqual(expected));

  it('knows when it has not understood everything', () => {
    expect(closedDays('土日祝').isWhole).toBe(true);
    expect(closedDays('第3土曜日と棚卸の日').isWhole).toBe(false);
  });
});

describe('公開ページの時間', () => {
  it.each([
    [
      '毎週 火・木曜 11:00〜16:00',
      '祝日・年末年始',
      { hours: ['毎週火・木 11:00-16:00'], except: ['祝日', '年末年始'] },
    ],
    [
      '月・水・金 9:00〜17:00、火・木 9:00〜18:00',
      '祝日',
      { hours: ['毎週月・水・金 9:00-17:00', '毎週火・木 9:00-18:00'], except: ['祝日'] },
    ],
    [
      '月〜土曜 10:00〜16:00',
      '日曜・祝休日・年末年始',
      { hours: ['毎週月-土 10:00-16:00'], except: ['日', '祝日', '年末年始'] },
    ],
    ['10:00〜20:00（中学生は19:00まで）', '', { except: [] }],
    ['平日 15:00〜17:00（2018年）', '', { except: [] }],
    ['', '祝日', { except: ['祝日'] }],
    ['', '', { except: [] }],
  ])('%s / %s', (hours, closed, expected) =>
    expect({ hours: readHours(hours), except: readClosed(closed).except }).toEqual(expected),
  );
});

describe('表の文字をととのえる', () => {
  it('undoes what tables do', () => {
    expect(tidyText('\t東京都大田区１ー２‐３　ﾗｲﾌ\n')).toBe('東京都大田区1-2-3 ライフ');
    expect(fullAddress('東京都', '練馬区', '東京都練馬区豊玉北1-1')).toBe('東京都練馬区豊玉北1-1');
    expect(fullAddress('東京都', '八王子市', '八王子市東町3-11')).toBe('東京都八王子市東町3-11');
    expect(fullAddress('東京都', '日の出町', '東京都西多摩郡日の出町大久野1')).toBe(
      '東京都日の出町大久野1',
    );
    expect(firstUrl('見本　ホームページ\nhttps://www.mihon.example/a https://b.example')).toBe(
      'https://www.mihon.example/a',
    );
    expect(firstUrl('https://www.mihon.example/home /mihon/H1')).toBe(
      'https://www.mihon.example/home/mihon/H1',
    );
    expect(firstUrl('なし')).toBeUndefined();
    expect(pointOf('139.65', '35.73')).toEqual({ lat: 35.73, lon: 139.65 });
    expect(pointOf('0', '0')).toBeUndefined();
    expect(shorten('一つ目の文です。二つ目の文です。', 12)).toBe('一つ目の文です…');
  });

  it('makes file names that can be read aloud', () => {
    expect(slugOf('みほんこどもしょくどう')).toBe('mihon-kodomo-shokudo');
    expect(slugOf(roughReading('にっしん子どもひろば'))).toBe('nisshin-kodomo-hiroba');
    expect(slugOf('')).toBe('');
    expect(
      slugOf('とてもとてもとてもとてもとてもとてもとてもながいなまえのばしょ').length,
    ).toBeLessThanOrEqual(40);
  });
});

describe('長音の横線', () => {
  it('「センタ-」は「センター」', () => {
    expect(tidyText('見本福祉センタ－内')).toBe('見本福祉センター内');
    expect(tidyText('ハーブティ-HIRO')).toBe('ハーブティ-HIRO');
  });

  it.each([
    ['は-とふる', 'はーとふる', 'はーとふる'],
    ['は-と・ピア2', 'はーとぴあつー', 'はーと・ピア2'],
    ['ゆとろぎ-焼きリンゴ-', 'ゆとろぎやきりんご', 'ゆとろぎ-焼きリンゴ-'],
    ['E-SMILE', 'いーすまいる', 'E-SMILE'],
  ])('%s（%s）は %s', (name, kana, expected) => expect(withLongMarks(name, kana)).toBe(expected));
});
