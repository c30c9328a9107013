import { describe, expect, it } from 'vitest';
import { rowTimes } from '../../../src/import/row/row-times.ts';
import { hiddenParts, rowStatus } from '../../../src/import/row/row-status.ts';
import { kindByCategory, kindByName, kindByService } from '../../../src/import/row/kind-by-name.ts';
import { isFinding, parseException, parseRule } from '../../../src/domain/time/hours-findings.ts';
import type { RowText } from '../../../src/import/row/row-field.ts';

const CASES: readonly (readonly [RowText, object])[] = [
  [
    { hours: '毎週火・金\n13:00～16:00（要予約）' },
    { hours: ['毎週火・金 13:00-16:00'], by_appointment: true },
  ],
  [
    { days: '第2土曜日、第4土曜日', start: '10:00', end: '12:00' },
    { hours: ['第2土・第4土 10:00-12:00'] },
  ],
  [{ weekdays: '月火水木金', start: '0.375', end: '0.7083' }, { hours: ['毎週月-金 9:00-17:00'] }],
  [
    { weekdays: '月～金', start: '9:00', end: '17:00', hours_note: '祝日、年末年始を除く' },
    { hours: ['毎週月-金 9:00-17:00'], except: ['祝日', '年末年始'] },
  ],
  [
    { weekdays: '月;水;金', start: '9時', end: '17時', hours_note: '第3月曜日は休館' },
    { hours: ['毎週月・水・金 9:00-17:00'], except: ['第3月'] },
  ],
  [
    { weekdays: '月火水木金土日', start: '09:00', end: '21:00', hours_note: '行事の日は休館' },
    { hours_note: '月火水木金土日 9:00から 21:00まで。行事の日は休館' },
  ],
  [{ weekdays: '第2・第4土', start: '10:00', end: '12:00' }, { hours: ['第2・第4土 10:00-12:00'] }],
  [{ weekdays: '毎日曜日', start: '10:00', end: '12:00' }, { hours: ['毎週日 10:00-12:00'] }],
  [{ hours: '13:00～16:00', weekdays: '火・金' }, { hours: ['毎週火・金 13:00-16:00'] }],
  [{ hours: '月曜日から金曜日 午前8時45分から午後5時15分' }, { hours: ['毎週月-金 8:45-17:15'] }],
  [
    { hours: '月～金 9:00～17:00\n土 9:00～12:00', closed: '日曜・祝日' },
    { hours: ['毎週月-金 9:00-17:00', '毎週土 9:00-12:00'], except: ['祝日'] },
  ],
  [{ hours: '不定期' }, { hours_note: '不定期' }],
  [{ hours_weekday: '09:30-18:30', closed: '土日祝' }, { hours: ['平日 9:30-18:30'] }],
  // The code alone decides nothing: cities use it in different ways. What it is stays readable.
  [
    { frequency: '1', weekdays: '土', start: '12:00' },
    { hours_note: '土曜日、12:00から（何週目かは、資料では分かりません）' },
  ],
  [
    { frequency: '8' },
    { hours_note: '資料の「回数」の欄には「8」とだけあり、開く日は分かりません' },
  ],
  [
    { frequency: '5', weekdays: '土', days: '第4土曜日', start: '11:30', end: '13:00' },
    { hours: ['第4土 11:30-13:00'] },
  ],
  [
    { frequency: '5', weekdays: '日', days: '第4土曜日', start: '11:30', end: '13:00' },
    { hours_note: '第4土曜日、11:30〜13:00' },
  ],
  [{ weekdays: '月火', start: '25:00', end: '26:00' }, { hours_note: '月火 25:00から 26:00まで' }],
  [{ days: '45748', start: '10:00', end: '12:00' }, { hours_note: '2025年4月1日、10:00〜12:00' }],
  [
    { days: '第3土曜日', start: '午前10時(又は午後5時)' },
    { hours: ['第3土'], hours_note: '時間: 午前10時（又は午後5時）' },
  ],
  [{}, {}],
];

describe('開く時間', () => {
  it.each(CASES)('%j → %j', (row, times) => {
    const found = rowTimes(row);
    expect(found).toEqual(times);
    for (const rule of found.hours ?? []) expect(isFinding(parseRule(rule)), rule).toBe(false);
    for (const off of found.except ?? []) expect(isFinding(parseException(off)), off).toBe(false);
  });
});

describe('休止・非公開', () => {
  it.each([
    [{ note: '休止中（2023年12月12日時点）' }, 'paused'],
    [{ days: '現在休業中' }, 'paused'],
    [{ name: '見本食堂（休止中）' }, 'paused'],
    [{ note: '令和6年3月で活動を終了' }, 'closed'],
    [{ note: '閉店しましたが再開しました' }, undefined],
    [{ closed: '毎週日曜休業' }, undefined],
  ])('%j is %s', (row, state) =>
    expect((rowStatus(row, '2026-04-01') as { state: string } | undefined)?.state).toBe(state),
  );

  it.each([
    [{ address: '非公開' }, { address: true }],
    [{ address: '見本市1-1', note: '住所は非公開とする' }, { address: true }],
    [{ note: '会場については、公開していません' }, { address: true }],
    [{ note: '電話番号非公開' }, { contact: true, email: false }],
    [{ note: '連絡先は非公開' }, { contact: true, email: true }],
    [{ public: '非公開' }, { row: true }],
    [{ note: '参加費は非公開' }, { row: false, address: false, contact: false }],
    [{ address: '見本市1-1' }, { address: false }],
  ])('%j hides %j', (row, hidden) => expect(hiddenParts(row)).toMatchObject(hidden));
});

describe('種類', () => {
  it.each([
    ['見本市中央児童館', 'childrens-hall'],
    ['見本市社会福祉協議会', 'social-welfare-council'],
    ['見本市社会福祉協議会 東支所', 'social-welfare-council'],
    ['見本地域包括支援センター', 'community-care-center'],
    ['見本子育て支援センター', 'childcare-support'],
    ['見本市立図書館', 'public-place'],
    ['児童館跡地公園', undefined],
    ['社会福祉協議会前バス停', undefined],
    ['見本地域包括支援センター内居宅介護支援事業所', undefined],
    ['見本公民館', 'public-place'],
  ])('%s is %s', (name, kind) => expect(kindByName(name)).toBe(kind));
  it('knows a list’s own word', () => {
    expect([
      kindByCategory('児童館'),
      kindByCategory('地域子育て支援拠点事業'),
      kindByCategory('認可保育所'),
    ]).toEqual(['childrens-hall', 'childcare-support', undefined]);
    expect([
      kindByService('就労継続支援Ａ型'),
      kindByService('自立訓練（生活訓練）'),
      kindByService('行動援護'),
    ]).toEqual(['continuous-a', 'life-training', undefined]);
  });
});
