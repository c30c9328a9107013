import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  inOrder,
  NO_CHOICES,
  type ColumnId,
  type TableChoices,
} from '../../../src/islands/table/table-choices.ts';
import { tableCsv } from '../../../src/islands/table/table-csv.ts';
import { sortRows } from '../../../src/islands/table/table-order.ts';
import { areasFor, chosenRecords } from '../../../src/islands/table/table-records.ts';
import { rowOf, WAY_COLUMNS } from '../../../src/islands/table/table-row.ts';
import { tableText } from '../../../src/words/ja/table.ts';
import { CITY, CONTEXT, PREFECTURE, TOWN } from '../../matching/sample-records.ts';
import { deskRecord, row } from '../sample-desk-records.ts';

const { places } = CONTEXT;
const choices = (change: Partial<TableChoices>): TableChoices => ({
  ...NO_CHOICES,
  place: CITY,
  ...change,
});

describe('一覧表にのせる場所', () => {
  const records = [
    deskRecord('city/cafe', 'cafe'),
    deskRecord('city/pantry', 'food-pantry', { status: { state: 'paused' } }),
    deskRecord('city/closed', 'cafe', { status: { state: 'closed', on: '2026-01-01' } }),
    deskRecord('city/dv', 'dv-center'),
    deskRecord('town/cafe', 'cafe', { area: [TOWN] }),
    deskRecord('prefecture/center', 'hikikomori-center', { area: [PREFECTURE] }),
    deskRecord('national/line', 'helpline', { area: ['national'] }),
    deskRecord('far/cafe', 'cafe', { area: ['131202'] }),
  ];

  it.each<[string, Partial<TableChoices>, readonly string[]]>([
    ['the municipality alone', {}, ['city/cafe', 'city/pantry']],
    ['with neighbours', { near: true }, ['city/cafe', 'city/pantry', 'town/cafe']],
    [
      'with prefecture and nation',
      { wide: true },
      ['city/cafe', 'city/pantry', 'prefecture/center', 'national/line'],
    ],
    ['a need', { wide: true, need: 'withdrawn' }, ['prefecture/center']],
    ['a group', { group: 'food' }, ['city/pantry']],
    ['a step', { wide: true, step: 0 }, ['prefecture/center', 'national/line']],
    ['a need that is never shown', { wide: true, need: 'violence' }, []],
  ])('%s', (_label, change, ids) => {
    expect(chosenRecords(records, choices(change), places).map(({ id }) => id)).toEqual(ids);
  });

  it('asks only for the files it needs', () => {
    expect(areasFor(choices({}), places)).toEqual([CITY]);
    expect(areasFor(choices({ near: true, wide: true }), places)).toEqual([
      CITY,
      ...places.neighboursOf(CITY),
      PREFECTURE,
      'national',
    ]);
    expect(areasFor(NO_CHOICES, places)).toEqual([]);
  });
});

describe('一覧表の1行', () => {
  it('says what is known and asks for the rest', () => {
    const known = row('a', 'cafe', {
      hours: ['毎週木 10:00-12:00'],
      fee: 'free',
      ages: { min: 18 },
      look_first: true,
      booking: 'none',
      serves: 'residents',
      phones: [{ number: '0300000001' }, { number: '#8008', label: '夜間' }],
      email: 'mihon@example.jp',
      url: 'https://example.jp/',
      fax: '0300000002',
    });
    expect(known.next?.label).toBe('11月26日（木） 10:00–12:00');
    expect(known.hours).toEqual({ known: ['毎週木 10:00–12:00'], ask: [] });
    expect(known.money).toEqual({ known: ['無料'], ask: [] });
    expect(known.who.known).toEqual(['見本市に住んでいる人が使えます', '18歳から']);
    expect(known.first).toEqual({ known: ['予約はいらない', '見学だけでもよい'], ask: [] });
    expect(known.contact.map(({ shown, href }) => [shown, href])).toEqual([
      ['03-0000-0001', 'tel:0300000001'],
      ['#8008', 'tel:%238008'],
      ['メール', 'mailto:mihon@example.jp'],
      ['ウェブサイト', 'https://example.jp/'],
      ['03-0000-0002', undefined],
    ]);
    expect(known.confirmed).toBe('2026年10月1日（電話で確認）');
    const dated = row('c', 'cafe', { asOf: '2023-12', verified: undefined });
    expect(dated.confirmed).toBe('2023年12月の資料');
    const undated = row('d', 'cafe', { asOf: undefined, verified: undefined });
    expect(undated.confirmed).toBe('資料の日は分かりません');
    expect(undated.isOld).toBe(false);
    const unknown = row('b', 'cafe');
    for (const fact of [unknown.first, unknown.hours, unknown.money, unknown.who])
      expect(fact.ask.length).toBeGreaterThan(0);
    expect(unknown.contact).toEqual([]);
    expect(unknown.next).toBeUndefined();
  });

  it('shortens a long list of areas and marks old information', () => {
    expect(row('a', 'cafe', { area: [CITY, TOWN, PREFECTURE, 'national'] }).area).toBe(
      '見本市など4つの地域',
    );
    expect(row('a', 'cafe', { asOf: '2020' }).isOld).toBe(true);
  });
});

describe('並び順', () => {
  const rows = [
    row('d', 'food-pantry', {
      name: '見本えき',
      kana: 'みほんえき',
      hours: ['毎週土 10:00-12:00'],
      fee: 'paid',
      ages: { min: 20 },
      steps: [4],
      asOf: '2020-01-01',
      booking: 'always',
      email: 'a@example.jp',
    }),
    row('c', 'cafe', {
      name: '見本うみ',
      kana: 'みほんうみ',
      hours: ['毎週木 13:00-15:00'],
      fee: 'varies',
      ages: { min: 6 },
      steps: [1, 2],
      look_first: true,
      phones: [{ number: '0300000001' }],
    }),
    row('b', 'cafe', {
      name: '見本いけ',
      kana: 'みほんいけ',
      hours: ['毎週木 9:00-10:00'],
      fee: 'free',
      ages: { max: 15 },
      steps: [0],
      home_visit: true,
      phones: [{ number: '0300000001' }],
      asOf: '2026-11',
    }),
    row('a', 'self-reliance-desk', {
      name: '見本あさ',
      kana: 'みほんあさ',
      area: [TOWN],
      steps: [],
      asOf: '2021',
    }),
  ];
  const order = (sort: ColumnId, isDown = false) =>
    sortRows(rows, choices({ sort, isDown }), places)
      .map(({ record }) => record.id)
      .join('');

  it.each<[ColumnId, string, string]>([
    ['name', 'abcd', 'dcba'],
    ['area', 'bcda', 'abcd'],
    ['kind', 'abcd', 'dbca'],
    ['step', 'bcda', 'dcba'],
    ['first', 'bcda', 'dcba'],
    ['hours', 'bcda', 'dcba'],
    ['money', 'bcda', 'dcba'],
    ['who', 'cbda', 'dbca'],
    ['contact', 'bcda', 'dbca'],
    ['confirmed', 'dacb', 'bcad'],
  ])('by %s: %s, turned %s; unknown last either way', (column, up, down) => {
    expect(order(column)).toBe(up);
    expect(order(column, true)).toBe(down);
  });

  it('puts the nearer first among equals', () => {
    const equal = [row('a', 'cafe', { area: [TOWN] }), row('b', 'cafe')];
    expect(sortRows(equal, choices({ near: true }), places).map(({ record }) => record.id)).toEqual(
      ['b', 'a'],
    );
  });
});

describe('一覧表の列', () => {
  const here = { lat: 33, lon: 133 };
  const rowAt = (id: string, point: { lat: number; lon: number } | undefined) =>
    rowOf({ ...deskRecord(id, 'cafe'), ...(point ? { point } : {}) }, { ...CONTEXT, origin: here });

  it('sorts by distance from a place, those without a point last either way', () => {
    const rows = [
      rowAt('far', { lat: 33.1, lon: 133 }),
      rowAt('unknown', undefined),
      rowAt('near', { lat: 33.01, lon: 133 }),
    ];
    const ids = (isDown: boolean) =>
      sortRows(rows, choices({ sort: 'distance', isDown }), places).map(({ record: { id } }) => id);
    expect(ids(false)).toEqual(['near', 'far', 'unknown']);
    expect(ids(true)).toEqual(['far', 'near', 'unknown']);
    expect(rows.map(({ km }) => km && tableText.km(km))).toEqual(['約11km', undefined, '約1.1km']);
    expect(rowOf(deskRecord('a', 'cafe'), CONTEXT).km).toBeUndefined();
  });

  it('stand alone in the CSV too, one for each way of contact, empty where none is written', () => {
    const rows = [
      row('a', 'cafe', {
        phones: [{ number: '0300000001', label: '見本の係' }, { number: '0300000002' }],
        email: 'mihon@example.jp',
        line: 'https://example.jp/line',
        fax: '0300000003',
      }),
      row('b', 'cafe', { sms: '09000000000', form: 'https://example.jp/form' }),
    ];
    const columns = inOrder(WAY_COLUMNS);
    const [headings, ...lines] = parse(
      tableCsv(rows, columns, () => ''),
      { bom: true },
    ) as string[][];
    const cells = lines.map((line) =>
      Object.fromEntries(columns.map((column, at) => [column, line[at]])),
    );
    expect(headings!.slice(1, 3)).toEqual(['電話', 'ファクス']);
    expect(cells[0]).toEqual({
      name: '見本 a',
      phone: '見本の係 03-0000-0001 / 03-0000-0002',
      fax: '03-0000-0003',
      line: 'https://example.jp/line',
      chat: '',
      form: '',
      email: 'mihon@example.jp',
      sms: '',
      url: '',
    });
    expect(cells[1]).toMatchObject({ phone: '', form: 'https://example.jp/form', fax: '' });
    expect(cells[1]!.sms).not.toBe('');
  });

  it('say where people must live apart from for whom it is', () => {
    const only = row('a', 'cafe', {
      serves: 'residents',
      ages: { min: 18 },
      who_note: '見本の町に通う人',
    });
    expect(only.serves).toContain('住んでいる人');
    expect(only.audience.known.join()).not.toContain('住んでいる人');
    expect(only.audience.known).toContain('見本の町に通う人');
    expect(only.who.known).toEqual([only.serves, ...only.audience.known]);
  });
});

describe('一覧表の CSV', () => {
  it('has a heading, one line a row in order, and nothing a spreadsheet would run', () => {
    const rows = [
      row('a', 'cafe', {
        name: '=HYPERLINK("https://example.jp")',
        who_note: '@見本\n2行目',
        fax: '0300000002',
      }),
      row('b', 'cafe', { hours: ['毎週木 10:00-12:00'], status: { state: 'paused' } }),
    ];
    const text = tableCsv(
      rows,
      NO_CHOICES.columns,
      ({ id }) => `https://example.jp/resources/${id}/`,
    );
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [headings, ...lines] = parse(text, { bom: true }) as string[][];
    expect(headings).toEqual([
      '名前',
      '地域',
      '種類',
      '参加のステップ',
      'はじめの一歩',
      '開いている時間',
      'つぎに開く日',
      'お金',
      '対象',
      '連絡',
      '情報の日',
      'ページのアドレス',
    ]);
    expect(headings!.length).toBe(NO_CHOICES.columns.length + 2);
    expect(lines.map((line) => line[0])).toEqual([
      `'=HYPERLINK("https://example.jp")`,
      '見本 b（お休み中）',
    ]);
    expect(lines[0]![8]).toBe(`'@見本\n2行目`);
    expect(lines[0]![9]).toBe('ファクス 03-0000-0002');
    expect(lines[0]![7]).toBe('要確認: お金がかかるか');
    expect(lines[1]![6]).toBe('');
    expect(lines.map((line) => line.at(-1))).toEqual([
      'https://example.jp/resources/a/',
      'https://example.jp/resources/b/',
    ]);
  });
});
