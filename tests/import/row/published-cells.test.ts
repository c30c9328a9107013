/** 公開された表の升目: what each says is in the entry or in the report, and nothing is said that it does not say. */
import { describe, expect, it } from 'vitest';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import { withCheckDigit } from '../../../src/domain/area/area-code.ts';
import { tidyText } from '../../../src/import/clean/open-data-text.ts';
import { cafeteriaFee } from '../../../src/import/row/fee-columns.ts';
import { draftOfRow } from '../../../src/import/row/draft-of-row.ts';
import { rowBooking } from '../../../src/import/row/row-booking.ts';
import type { RowText } from '../../../src/import/row/row-field.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const MIHON = SAMPLE_PLACES[1]!;
const OTHER = { prefecture: '隣見県', prefectureCode: withCheckDigit('38000') };
const municipalities = makeMunicipalities([
  ...SAMPLE_PLACES,
  { ...SAMPLE_PLACES[0]!, ...OTHER, code: withCheckDigit('38000'), name: '隣見県', slug: 'tonami' },
  { ...MIHON, ...OTHER, code: withCheckDigit('38903'), name: '中央区', slug: 'chuo' },
]);
const draft = (row: RowText, fallback = MIHON.code as string, asOf?: string) =>
  draftOfRow(
    { name: '見本の会', phone: '03-0000-0001', ...row },
    {
      municipalities,
      fallback: municipalities.get(fallback),
      source: { title: '見本', url: 'https://example.jp/', licence: 'CC BY 4.0' },
      publisher: '',
      asOf,
      retrieved: '2026-11-22',
      today: '2026-11-22',
      allowsPersonal: false,
      kindOf: () => ({ kind: 'salon' }),
    },
  );
const entry = (...given: Parameters<typeof draft>) => {
  const found = draft(...given);
  if ('reason' in found) throw new Error(found.reason);
  return found;
};
const reason = (...given: Parameters<typeof draft>) => {
  const found = draft(...given);
  return 'reason' in found ? found.reason : undefined;
};

describe('お金', () => {
  const none = { 幼児: '', 小学生: '', 中学生: '', 高校生: '', 大人: '' };
  it.each([
    ['0円', { fee: 'free' }],
    ['￥０', { fee: 'free' }],
    ['0', { fee: 'free' }],
    ['無料 Free', { fee: 'free' }],
    ['無料です', { fee: 'free' }],
    ['参加無料', { fee: 'free' }],
    ['100', { fee: 'paid', fee_note: '100円' }],
    ['40,000', { fee: 'paid', fee_note: '40,000円' }],
    ['￥500', { fee: 'paid', fee_note: '¥500' }],
    ['通話料無料', { fee_note: '通話料無料' }],
    ['相談無料、通話料は有料', { fee: 'varies', fee_note: '相談無料、通話料は有料' }],
    ['無料（教材費1,000円/年）', { fee: 'varies', fee_note: '無料（教材費1,000円/年）' }],
    ['大人300円、子ども0円', { fee: 'varies', fee_note: '大人300円、子ども0円' }],
    ['10円', { fee: 'paid', fee_note: '10円' }],
    ['1,000円', { fee: 'paid', fee_note: '1,000円' }],
    ['実費', { fee_note: '実費' }],
  ])('%s', (remark, fee) => expect(cafeteriaFee({ ...none, remark })).toEqual(fee));
});

describe('予約', () => {
  it.each([
    ['要', 'always'],
    ['必要（LINE）', 'always'],
    ['要（当日9時から電話）', 'always'],
    ['要予約', 'always'],
    ['不要', 'none'],
    ['面接は要予約、電話は不要', undefined],
    ['要予約（相談は予約不要）', undefined],
    ['要（初回のみ）', undefined],
    ['必要（土日のみ）', undefined],
    ['要申込（4月のみ）', undefined],
    ['要予約（電話のみ）', 'always'],
    ['原則予約', undefined],
    ['要相談', undefined],
  ])('%s', (booking, said) => {
    const fields = rowBooking({ booking });
    expect(fields.booking).toBe(said);
    if (booking !== '不要') expect(fields.first_visit_note).toContain(booking);
  });
});

describe('住所', () => {
  it.each([
    '電話のみ',
    'オンライン',
    'オンライン（Zoom）',
    'Zoom',
    '交互に開催',
    '会場は毎回変わります',
    '各地区',
    '応相談',
    '北：第1土曜／南：第3土曜',
  ])('%s is no address', (address) => {
    const found = entry({ address });
    expect(JSON.stringify(found.front['location'] ?? '')).not.toContain(address.slice(0, 3));
    expect(found.leftOut.map(({ value }) => value)).toContain(tidyText(address));
    expect(found.front['online']).toBe(/オンライン|Zoom/.test(address) ? 'true' : undefined);
  });
  it.each(['オンライン通り1-1', '電話局前2', '各務町3', '見本公民館'])('%s is one', (address) => {
    expect(entry({ address }).front['location']).toEqual({ address: `見本県見本市${address}` });
  });
  it('finds the address in brackets behind the name of the place', () => {
    expect(entry({ address: '見本会館\n（見本市中町1-2-3）' }).front['location']).toEqual({
      address: '見本県見本市中町1-2-3',
      building: '見本会館',
    });
    expect(entry({ address: '中町1（見本会館2階）' }).front['location']).toEqual({
      address: '見本県見本市中町1',
      building: '見本会館2階',
    });
  });
  it('does not say in which of several towns a place is', () => {
    const row = { municipality: '見本市・となり町', address: '見本保健所' };
    expect(entry(row).front['location']).toEqual({ building: '見本保健所' });
    expect(entry({ ...row, address: 'となり町中1-1' }).front['location']).toEqual({
      address: '見本県となり町中1-1',
    });
  });
  it('takes the first of several places, and reports the others', () => {
    const found = entry({ address: '①見本市中町1-1②見本市中町2-2' });
    expect(found.front['location']).toEqual({ address: '見本県見本市中町1-1' });
    expect(JSON.stringify(found.leftOut)).toContain('中町2-2');
  });
  it('says that the prefecture and the town do not go together', () => {
    expect(reason({ address: '隣見県となり町1' }, '')).toMatch(/合いません（「隣見県」に/);
  });
  it('takes a ward for the one of the city that the list is of', () => {
    const city = SAMPLE_PLACES.find(({ name }) => name === '大見本市')!;
    const found = entry({ municipality: '中央区', address: '中央区北1' }, city.code);
    expect(found.place.name).toBe('大見本市中央区');
    expect(found.front['location']).toEqual({ address: '見本県大見本市中央区北1' });
    const elsewhere = entry({ municipality: '中央区', prefecture: '隣見県' }, city.code);
    expect(elsewhere.place.prefecture).toBe('隣見県');
  });
});

describe('のせない行と、知らせ', () => {
  it.each(['合計', '計', '7団体', '合　計', '6か所', '総計 12件', '小計'])(
    '%s is a line of sums',
    (name) => {
      expect(reason({ name, phone: '' })).toMatch(/合計/);
    },
  );
  it('sums are told by their own column, too', () => {
    expect(reason({ id: '計', name: '', phone: '', who: '7か所' })).toMatch(/合計/);
    expect(reason({ name: '計算の会' })).toBeUndefined();
  });
  it('says why no contact is left', () => {
    expect(reason({ phone: '090-0000-1203' })).toMatch(/携帯電話.*--confirmed-contacts/);
    expect(reason({ phone: '' })).toMatch(/書かれていません/);
  });
  it.each(['空きなし', '空きあり'])('%s without a day is reported', (vacancy) => {
    expect(entry({ vacancy }).leftOut).toMatchObject([{ value: vacancy }]);
    expect(entry({ vacancy }, MIHON.code, '2026-11-01').leftOut).toEqual([]);
  });
  it.each(['令和8年10月', '2026/10/1', 'R8.10.20'])('%s is the day of the row', (updated) => {
    expect(entry({ updated }).leftOut).toEqual([]);
    expect(JSON.stringify(entry({ updated }).front['source'])).toContain('2026-10');
  });
  it.each(['遊具更新のため令和8年度中は利用できません', '令和8年12月は開催しません'])(
    '%s is told',
    (note) => expect(entry({ note }).doubts.join()).toContain(note),
  );
  it.each(['10時', '午後4時', '16時半'])('%s that is taken over is not reported', (start) => {
    const found = entry({ weekdays: '土○', start });
    expect(found.leftOut).toEqual([]);
    expect(found.front['hours_note']).toBeDefined();
  });
  it.each([
    '耐震工事のため令和8年12月1日から令和9年3月31日まで休館',
    '12/29～1/10は工事のため休み',
    '2026年12月1日〜2027年3月31日 休館します',
  ])('%s is told', (note) => {
    const found = entry({ note, days: '毎週火', hours: '10:00〜12:00' });
    const told = found.doubts.join() + JSON.stringify(found.front['except'] ?? '');
    expect(told).toMatch(/休|12\/29/);
  });
});
