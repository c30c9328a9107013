/** 電話の欄に書かれるもの: hours, extensions, a fax, an address; every part is in the entry or in the report. */
import { describe, expect, it } from 'vitest';
import { cleanPhones } from '../../../src/import/clean/clean-phone.ts';
import { rowContacts } from '../../../src/import/row/row-contacts.ts';
import { hiddenParts } from '../../../src/import/row/row-status.ts';

describe('a number among words', () => {
  it.each([
    ['要予約　電話03-0000-1002（10時～16時）', '03-0000-1002', '要予約 10時〜16時'],
    ['予約センター0494-00-1202（8:00～18:00）', '0494-00-1202', '予約センター 8:00〜18:00'],
    ['042-000-0103　18時以降', '042-000-0103', '18時以降'],
    ['072-000-5001\n（平日9:00～17:30）', '072-000-5001', '平日9:00〜17:30'],
    ['072-000-5001（平日、土曜 9:00～12:00）', '072-000-5001', '平日、土曜 9:00〜12:00'],
    ['０３－００００－１００１（代表）内線２３', '03-0000-1001（内線23）', '代表'],
    ['048-000-1303（内線246・247）', '048-000-1303', '内線246・247'],
    ['048-000-1303 内線246、247', '048-000-1303', '内線246、247'],
    ['04(0000)2003', '04-0000-2003', undefined],
    ['（04）0000-2003', '04-0000-2003', undefined],
    ['住職（072-000-5004）', '072-000-5004', '住職'],
    ['①03-0000-0000', '03-0000-0000', undefined],
    ['見本課 0742-00-8001（直通）', '0742-00-8001', '見本課 直通'],
    ['019-000-3002(担当:福祉課)', '019-000-3002', '担当:福祉課'],
  ])('%s', (written, number, label) => {
    const { leftOut, value } = cleanPhones(written);
    expect({ leftOut, value }).toEqual({
      leftOut: [],
      value: [label === undefined ? { number } : { number, label }],
    });
  });
  it('two numbers with circles are two numbers', () => {
    expect(cleanPhones('①03-0000-0001②03-0000-0002').value.map(({ number }) => number)).toEqual([
      '03-0000-0001',
      '03-0000-0002',
    ]);
  });
  it('a number without a number stays in the report', () => {
    expect(cleanPhones('学校へ問い合わせ').leftOut).toHaveLength(1);
    expect(cleanPhones('平日9:00～17:30').leftOut).toHaveLength(1);
  });
});

const contacts = (row: Readonly<Record<string, string>>) => {
  const { leftOut, value } = rowContacts(row, hiddenParts(row), false);
  return { ...value.fields, leftOut, others: value.otherUrls };
};
describe('what else stands in the column of the telephone', () => {
  it.each([
    ['047-000-4002 / mihon@example.com', { email: 'mihon@example.com' }],
    ['mihon@example.jp', { email: 'mihon@example.jp', phones: undefined }],
    ['TEL：072-000-5002\nFAX：072-000-5003', { fax: '072-000-5003' }],
    ['03-0000-1006 FAX 03-0000-1007', { fax: '03-0000-1007' }],
    ['TEL・FAX 03-0000-1006', { fax: '03-0000-1006' }],
    ['電話/FAX兼用 03-0000-1006', { fax: '03-0000-1006' }],
    ['https://example.jp/form', { url: 'https://example.jp/form', phones: undefined }],
  ])('%s', (phone, fields) => {
    const found = contacts({ phone });
    expect(found).toMatchObject({ ...fields, leftOut: [] });
    if (!('phones' in fields)) expect(found).toHaveProperty('phones.0.number');
  });
  it.each([
    '03-0000-1007（担当:見本）',
    '担当 見本さん 03-0000-1007',
    '03-0000-1007（代表者：見本花子）',
  ])('%s: a person is no label', (phone) => {
    const found = contacts({ phone });
    expect(found).toMatchObject({ phones: [{ number: '03-0000-1007' }] });
    expect(JSON.stringify(found)).not.toContain('見本');
    expect(found.leftOut).toHaveLength(1);
  });
  it('reads ファクシミリ as it reads FAX', () => {
    expect(
      contacts({ phone: '見本センター 電話03-0000-1008 ファクシミリ03-0000-1009' }),
    ).toMatchObject({
      phones: [{ number: '03-0000-1008' }],
      fax: '03-0000-1009',
    });
  });
  it('keeps what its own column has, and reports the other', () => {
    const row = { phone: '03-0000-1006 a@example.jp', email: 'b@example.jp' };
    expect(contacts(row)).toMatchObject({ email: 'b@example.jp' });
    expect(JSON.stringify(contacts(row))).toContain('a@example.jp');
  });
  it('adds a second site to the first', () => {
    const found = contacts({ phone: 'https://example.jp/form', url: 'https://example.jp/' });
    expect(found).toMatchObject({
      url: 'https://example.jp/',
      others: ['https://example.jp/form'],
    });
  });
});
