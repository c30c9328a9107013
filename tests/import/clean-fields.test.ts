/** Cells as real lists hold them, one table of cases a field. */
import { describe, expect, it } from 'vitest';
import { checkDigitOf } from '../../src/domain/area/area-code.ts';
import { areaCodesOf } from '../../src/import/clean/clean-area-code.ts';
import { cleanDate, dateInText } from '../../src/import/clean/clean-date.ts';
import { cleanEmail } from '../../src/import/clean/clean-email.ts';
import { cleanPhones } from '../../src/import/clean/clean-phone.ts';
import { cleanPoint } from '../../src/import/clean/clean-point.ts';
import {
  cleanLines,
  cleanText,
  plainMarkdown,
  saysNothing,
} from '../../src/import/clean/clean-text.ts';
import { cleanTime, plainTimes } from '../../src/import/clean/clean-time.ts';
import { cleanUrls } from '../../src/import/clean/clean-url.ts';
import { foldAddress } from '../../src/domain/text/fold-address.ts';
import { renderMarkdown } from '../../src/catalogue/read/markdown.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

describe('文字', () => {
  it.each([
    ['全角の字と数字', 'ＡＢＣ　１２３', 'ABC 123'],
    ['いろいろな横棒', '１‐２‑３–４—５―６−７', '1-2-3-4-5-6-7'],
    ['タブと改行', '\t見本\r\n食堂\t', '見本 食堂'],
    ['見えない字', '見\u200B本\u202E食堂\uFEFF', '見本食堂'],
    ['異体字の印', '葛\u{E0100}飾', '葛飾'],
    ['離れた濁点', 'ラウ゛ィーレ', 'ラヴィーレ'],
    ['半角カナ', 'ｺﾄﾞﾓ食堂', 'コドモ食堂'],
  ])('%s', (_what, written, clean) => expect(cleanText(written)).toBe(clean));

  it('keeps the lines of a cell apart', () =>
    expect(cleanLines('一\r\n\n 二 \r三')).toEqual(['一', '二', '三']));
  it.each(['', '-', '―', 'なし', '特になし', '該当なし', '　'])('「%s」 says nothing', (text) =>
    expect(saysNothing(text)).toBe(true),
  );

  it.each([
    '<script>alert(1)</script>',
    '[見て](javascript:alert(1))',
    '![x](https://evil.example/a.png)',
    '# 見出し',
    '**太い**',
    '- 箇条',
    '1. 番号',
    '`a`',
    '<https://a.example>',
  ])('「%s」 is shown as it is in a body', (text) => {
    const html = renderMarkdown(plainMarkdown(text)).trim();
    expect(html).toMatch(/^<p>[^<]*<\/p>$/);
  });
});

describe('市区町村コード', () => {
  const known = new Set(['082333', '131016', '131202', '011011', '052078', '130001']);
  it.each([
    ['131202', ['131202']],
    ['82333', ['082333']],
    ['13101', ['131016']],
    ['1101', ['011011']],
    ['１３１２０２', ['131202']],
    ['131202.0', ['131202']],
    ["'052078", ['052078']],
    ['5207', ['052078']],
    ['13', ['130001']],
    ['131203', []],
    ['999999', []],
    ['練馬区', []],
    ['', []],
  ])('%s → %j', (written, codes) =>
    expect(areaCodesOf(written, (code) => known.has(code))).toEqual(codes),
  );

  it('has the check digit of the ministry', () =>
    expect(['13101', '08233', '01101'].map(checkDigitOf)).toEqual(['6', '3', '1']));
});

describe('電話', () => {
  const numbers = (text: string, remark = '') =>
    cleanPhones(text, remark).value.map(({ number, label }) =>
      label ? `${number} ${label}` : number,
    );
  it.each([
    ['(042)735-3000', ['042-735-3000']],
    ['０４２（７３５）３０００（代表）', ['042-735-3000 代表']],
    ['TEL　0183-73-6155', ['0183-73-6155']],
    ['電話番号：03-1234-5678', ['03-1234-5678']],
    ['03-1234-5678;03-8765-4321', ['03-1234-5678', '03-8765-4321']],
    ['03-1234-5678；03-8765-4321', ['03-1234-5678', '03-8765-4321']],
    ['03-1234-5678/0120-123-456', ['03-1234-5678', '0120-123-456']],
    ['03-1234-5678／03-8765-4321', ['03-1234-5678', '03-8765-4321']],
    ['03-1234-5678、03-8765-4321', ['03-1234-5678', '03-8765-4321']],
    ['03-1234-5678\n03-8765-4321', ['03-1234-5678', '03-8765-4321']],
    ['平日 03-1234-5678 休日 03-8765-4321', ['03-1234-5678 平日', '03-8765-4321 休日']],
    ['03-1234-5678 03-1234-5678', ['03-1234-5678']],
    ['03-1234-5678（内線123）', ['03-1234-5678（内線123）']],
    ['03-1234-5678 内線12', ['03-1234-5678（内線12）']],
    ['03‐1234−5678', ['03-1234-5678']],
    ['0183 73 6155', ['0183-73-6155']],
    ['+81-3-1234-5678', ['03-1234-5678']],
    ['#8008', ['#8008']],
    ['非公開', []],
    ['なし', []],
    ['', []],
  ])('%j → %j, nothing left out', (written, expected) => {
    expect(numbers(written)).toEqual(expected);
    expect(cleanPhones(written).leftOut).toEqual([]);
  });

  it.each([
    ['73-6155', '市外局番'],
    ['312345678', '市外局番'],
    ['090-1234-5678', '携帯電話'],
    ['080 1234 5678', '携帯電話'],
    ['03-1234-567', 'けた数'],
    ['役場まで', '読みとれません'],
    ['FAX 03-1234-5678', 'ファクス'],
  ])('%s is left out and told: %s', (written, why) => {
    const { value, leftOut } = cleanPhones(written);
    expect(value).toEqual([]);
    expect(leftOut.map((one) => one.why).join()).toContain(why);
  });

  it('keeps the good one beside the bad', () => {
    expect(cleanPhones('0183-73-6155・6156')).toMatchObject({
      value: [{ number: '0183-73-6155' }],
      leftOut: [{ value: '6156' }],
    });
  });

  it('never shows a number that is someone’s own or not public, not even in the report', () => {
    for (const remark of ['山田様宅の番号', '非公開']) {
      const found = cleanPhones('03-1234-5678', remark);
      expect([found.value, JSON.stringify(found).includes('1234')]).toEqual([[], false]);
    }
  });

  it('takes mobiles where someone made sure', () => {
    expect(cleanPhones('090-1234-5678', '', { allowsMobiles: true }).value).toEqual([
      { number: '090-1234-5678' },
    ]);
  });
});

describe('メール', () => {
  it('leaves out free mail, and second addresses', () => {
    expect(cleanEmail('mihon@gmail.com').leftOut[0]?.why).toContain('フリーメール');
    expect(cleanEmail('mihon@gmail.com', '', true).value).toBe('mihon@gmail.com');
    expect(cleanEmail('ｆｕｋｕｓｈｉ＠city.mihon.example、b@city.mihon.example')).toEqual({
      value: 'fukushi@city.mihon.example',
      leftOut: [
        { what: 'メール', value: 'b@city.mihon.example', why: '1つの場所に、メールは1つまでです' },
      ],
    });
    expect(cleanEmail('a[at]city.mihon.example').value).toBe('a@city.mihon.example');
    expect(cleanEmail('問い合わせフォームから').leftOut).toHaveLength(1);
    expect(cleanEmail('a@city.mihon.example', '非公開')).toEqual({ value: undefined, leftOut: [] });
  });
});

describe('サイト', () => {
  it.each([
    [
      'https://a.example/ https://b.example/',
      { url: 'https://a.example/', others: ['https://b.example/'] },
    ],
    [
      'https://a.example/x\nhttps://b.example',
      { url: 'https://a.example/x', others: ['https://b.example'] },
    ],
    [
      'https://a.example/https://b.example',
      { url: 'https://a.example/', others: ['https://b.example'] },
    ],
    ['HP：http://www.mihon.example/（ブログ）', { url: 'http://www.mihon.example/', others: [] }],
    [
      'https://lin.ee/abc https://a.example',
      { url: 'https://a.example', line: 'https://lin.ee/abc', others: [] },
    ],
    ['ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ／', { url: 'https://a.example/', others: [] }],
    ['なし', { others: [] }],
  ])('%j', (written, expected) =>
    expect(cleanUrls(written)).toEqual({ value: expected, leftOut: [] }),
  );

  it.each([
    'www.mihon.example/',
    'javascript:alert(1)',
    'https://user:pw@a.example/',
    'https://localhost/',
    'data:text/html,x',
    '準備中のページ',
  ])('%s is left out and told', (written) => {
    expect(cleanUrls(written)).toMatchObject({
      value: { others: [] },
      leftOut: [{ what: 'サイト' }],
    });
  });
});

describe('日付', () => {
  it.each([
    ['令和7年4月1日', '2025-04-01'],
    ['R7.4.1', '2025-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['Ｈ３１．４．３０', '2019-04-30'],
    ['昭和55年1月2日', '1980-01-02'],
    ['45748', '2025-04-01'],
    ['45748.5', '2025-04-01'],
    ['2025/4/1', '2025-04-01'],
    ['2025年4月1日（火）', '2025-04-01'],
    ['20250401', '2025-04-01'],
    ['2025-04-01 13:00', '2025-04-01'],
    ['2025-02-30', undefined],
    ['R7.13.1', undefined],
    ['12', undefined],
    ['未定', undefined],
    ['', undefined],
  ])('%s → %s', (written, date) => expect(cleanDate(written)).toBe(date));
  it.each([
    ['施設一覧（令和7年4月1日現在）', '2025-04-01'],
    ['Ver20260511', '2026-05-11'],
    ['R7.4.1時点', '2025-04-01'],
    ['0312345678', undefined],
  ])('in 「%s」: %s', (text, date) => expect(dateInText(text)).toBe(date));
});

describe('時刻', () => {
  it.each([
    ['13:00', '13:00'],
    ['09:30', '9:30'],
    ['１３：００', '13:00'],
    ['13:00:00', '13:00'],
    ['0.7083', '17:00'],
    ['0.5625', '13:30'],
    ['13時半', '13:30'],
    ['13時5分', '13:05'],
    ['午後1時', '13:00'],
    ['午前10時30分', '10:30'],
    ['午後0時', '12:00'],
    ['24:00', '24:00'],
    ['25:00', undefined],
    ['12:60', undefined],
    ['午後13時', undefined],
    ['9', undefined],
    ['非公開', undefined],
    ['午前10時(又は午後5時)', undefined],
  ])('%s → %s', (written, time) => expect(cleanTime(written)).toBe(time));
  it('in running text', () => expect(plainTimes('午前8時45分から午後5時')).toBe('8:45から17:00'));
});

describe('位置', () => {
  const place = SAMPLE_PLACES[1]!;
  it('turns swapped ones and leaves out the rest, telling why', () => {
    expect(cleanPoint('33.51', '133.52', place)).toEqual({
      value: { lat: 33.51, lon: 133.52 },
      leftOut: [],
    });
    expect(cleanPoint('133.52', '33.51', place).value).toEqual({ lat: 33.51, lon: 133.52 });
    expect(cleanPoint('３３.５１', '133.52度', place).value).toEqual({ lat: 33.51, lon: 133.52 });
    expect(cleanPoint('', '', place).leftOut).toEqual([]);
    for (const [lat, lon, why] of [
      ['35.73', '139.65', '遠く'],
      ['335.1', '133.5', '日本の外'],
      ['0', '133.5', '片方'],
      ['33.5', '', '片方'],
      ['不明です', '133', '数では'],
      ['23.9', '133.5', '日本の外'],
      ['46.1', '133.5', '日本の外'],
      ['33.5', '154.2', '日本の外'],
    ] as const) {
      expect(cleanPoint(lat, lon, place), `${lat},${lon}`).toMatchObject({
        value: undefined,
        leftOut: [{ why: expect.stringContaining(why) }],
      });
    }
  });
});

it('knows one door in several spellings', () => {
  expect(
    new Set(
      [
        '見本市中町1-2-3',
        '見本市中町1丁目2番3号',
        '見本市中町１丁目２−３',
        '見本市中町一丁目2番地3',
      ].map(foldAddress),
    ).size,
  ).toBe(1);
  expect(foldAddress('見本市中町1-23')).not.toBe(foldAddress('見本市中町12-3'));
});
