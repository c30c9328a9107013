/** Every way in which a real file's bytes differ from a clean CSV. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/import/read/decode-text.ts';
import { readGrid } from '../../../src/import/read/read-grid.ts';
import { MAX_FILE_BYTES, tooLarge } from '../../../src/import/read/sniff-file.ts';
import { splitCsv } from '../../../src/import/read/split-csv.ts';
import { checkWorkbookZip } from '../../../src/import/read/workbook-zip.ts';
import { makeWorkbook, makeZip } from '../make-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'grid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
async function read(
  bytes: string | Uint8Array,
  name = 'list.csv',
  sheet?: string,
  known?: ReadonlySet<string>,
) {
  const file = join(folder, `${(count += 1)}-${name}`);
  writeFileSync(file, bytes);
  return readGrid(file, sheet, known);
}

const TEXT = '名称,住所\r\n見本カフェ,見本市1-1\r\n';
const ROWS = [
  ['名称', '住所'],
  ['見本カフェ', '見本市1-1'],
];
/** 名称,住所 / 髙橋カフェ,①番 in cp932: 髙 and ① are in no other Shift_JIS */
const CP932 = Uint8Array.from([
  0x96, 0xbc, 0x8f, 0xcc, 0x2c, 0x8f, 0x5a, 0x8f, 0x8a, 0x0d, 0x0a, 0xfb, 0xfc, 0x8b, 0xb4, 0x83,
  0x4a, 0x83, 0x74, 0x83, 0x46, 0x2c, 0x87, 0x40, 0x94, 0xd4, 0x0d, 0x0a,
]);
const EUC = Uint8Array.from([
  0xcc, 0xbe, 0xbe, 0xce, 0x2c, 0xbd, 0xbb, 0xbd, 0xea, 0x0a, 0xa4, 0xde, 0xa4, 0xc1, 0x2c, 0xa4,
  0xa2, 0x0a,
]);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('文字コード', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${TEXT}`), 'UTF-8'],
    ['UTF-8 with the BOM twice', Buffer.from(`\uFEFF\uFEFF${TEXT}`), 'UTF-8'],
    [
      'UTF-8 with a BOM in the middle',
      Buffer.from(TEXT.replace('見本カフェ', '見本\uFEFFカフェ')),
      'UTF-8',
    ],
    ['UTF-16 LE with BOM', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 BE with BOM', utf16be(`\uFEFF${TEXT}`), 'UTF-16'],
    ['UTF-16 LE without BOM', Buffer.from(TEXT, 'utf16le'), 'UTF-16'],
    ['UTF-16 BE without BOM', utf16be(TEXT), 'UTF-16'],
    ['NULs between', Buffer.from(TEXT.replace('見本', '見\0本')), 'UTF-8'],
  ])('%s', async (_what, bytes, readAs) => {
    const grid = await read(bytes);
    expect(grid.rows.map(({ cells }) => cells)).toEqual(ROWS);
    expect(grid.readAs).toBe(readAs);
  });

  it('reads cp932 with the letters of Windows', async () => {
    const grid = await read(CP932);
    expect([grid.readAs, grid.rows[1]?.cells]).toEqual(['Shift_JIS', ['髙橋カフェ', '①番']]);
  });

  it('reads EUC-JP and ISO-2022-JP', () => {
    expect(decodeText(EUC)).toMatchObject({ encoding: 'EUC-JP', text: '名称,住所\nまち,あ\n' });
    expect(
      decodeText(Uint8Array.from([0x1b, 0x24, 0x42, 0x4c, 0x3e, 0x3e, 0x4e, 0x1b, 0x28, 0x42])),
    ).toMatchObject({ encoding: 'ISO-2022-JP', text: '名称' });
  });

  it('keeps going where single bytes are broken, and says so', () => {
    const { text, remarks } = decodeText(
      Buffer.concat([
        Buffer.from('名称\n見本'),
        Uint8Array.from([0xe3, 0x81]),
        Buffer.from('カフェ\n'),
      ]),
    );
    expect(text).toContain('\uFFFD');
    expect(remarks.join('')).toContain('文字化け');
  });
});

describe('CSV', () => {
  it.each([
    [
      'CRLF and LF mixed',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'a newline and a comma in a cell',
      'a,b\n"x\n1, 2",y',
      [
        ['a', 'b'],
        ['x\n1, 2', 'y'],
      ],
    ],
    [
      'quotes in a cell',
      'a,b\n"言う「""はい""」",a"b',
      [
        ['a', 'b'],
        ['言う「"はい"」', 'a"b'],
      ],
    ],
    [
      'TSV',
      'a\tb\n1,2\t3',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1;2,3',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    [
      'semicolons inside cells are text',
      '名称,予約方法\n見本,電話;メール;LINE',
      [
        ['名称', '予約方法'],
        ['見本', '電話;メール;LINE'],
      ],
    ],
    [
      'a comma list over lines of a small table is text',
      'a,b,c,d\n"月,火,水,木\n金",1,2,3',
      [
        ['a', 'b', 'c', 'd'],
        ['月,火,水,木\n金', '1', '2', '3'],
      ],
    ],
  ])('%s', (_what, text, rows) => expect(splitCsv(text).map(({ cells }) => cells)).toEqual(rows));

  it('knows the line on which a row begins', () => {
    expect(splitCsv('a,b\n"x\ny",1\n\n2,3').map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(splitCsv('"a\r\nA",b\r\n"x\r\ny",1\r\n2,3').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('names the line of a quote that never closes, or that swallowed rows', () => {
    expect(() => splitCsv('a,b\n1,2\n3,"open\n4,5\n6,7')).toThrow('3行目からの引用符');
    expect(() => splitCsv('a,b,c,d,e\n"x,1,2,3,4\n5,6,7,8,9\ny",1,2,3,4\n')).toThrow(
      '2行目からの引用符',
    );
  });

  it('reads 100,000 blank rows', () =>
    expect(splitCsv(`名称,住所\n${',\n'.repeat(100_000)}見本,x`)).toHaveLength(100_002));
});

describe('Excel', () => {
  const sheets = {
    表紙: [['子ども食堂の一覧']],
    一覧: [
      ['見本市の一覧'],
      [null],
      ['名称', '住所', '開始時間', '更新日', '定員'],
      [
        '見本カフェ',
        { formula: '"見本市"&"1-1"', result: '見本市1-1' },
        { number: 0.5625, style: 2 },
        { number: 45748, style: 1 },
        12.1,
      ],
      ['見本食堂', null, 0.7083, { error: '#N/A' }],
    ],
  } as const;

  it('chooses the sheet with headings, and reads dates, times, formulas and errors as a CSV would have them', async () => {
    const grid = await read(
      makeWorkbook(sheets),
      'list.xlsx',
      undefined,
      new Set(['名称', '住所']),
    );
    expect(grid.readAs).toContain('一覧');
    expect(grid.rows[3]).toEqual({
      line: 4,
      cells: ['見本カフェ', '見本市1-1', '13:30', '2025-04-01', '12.1'],
    });
    expect(grid.rows[4]?.cells.slice(0, 4)).toEqual(['見本食堂', '', '0.7083', '']);
    expect(grid.remarks.join('')).toContain('表紙');
  });

  it('knows a workbook that is called .csv, and a sheet by its name', async () => {
    expect((await read(makeWorkbook(sheets), 'list.csv', '表紙')).rows).toEqual([
      { line: 1, cells: ['子ども食堂の一覧'] },
    ]);
    await expect(read(makeWorkbook(sheets), 'list.csv', 'ない')).rejects.toThrow(
      'あるシート: 表紙、一覧',
    );
  });
});

describe('表でないもの', () => {
  it.each([
    ['an empty file', '', '空です'],
    ['white space', '\uFEFF \n\n', '文字がありません'],
    ['a PDF named .csv', '%PDF-1.7\n1 0 obj', 'PDF'],
    ['a web page named .csv', '\n<!DOCTYPE html><html><body>404', 'ウェブページ'],
    ['JSON', '[{"a":1}]', 'JSON'],
    ['XML', '<?xml version="1.0"?><data/>', 'XML'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), '画像'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), '圧縮'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '.xls'],
    ['a zip that is no workbook', makeZip({ 'list.csv': 'a,b' }), '中身: list.csv'],
    ['a workbook cut short', makeWorkbook({ a: [['x']] }).subarray(0, 400), 'こわれています'],
    ['a workbook of nothing', makeWorkbook({ a: [] }), '書きこまれたシートがありません'],
    ['a workbook with broken parts', makeZip({ 'xl/workbook.xml': 'no xml' }), '読めません'],
  ])('%s', async (_what, bytes, message) => expect(read(bytes)).rejects.toThrow(message));

  it('says that a file is missing, a folder or too large', async () => {
    await expect(readGrid(join(folder, 'none.csv'))).rejects.toThrow('ファイルがありません');
    await expect(readGrid(folder)).rejects.toThrow('フォルダー');
    expect(tooLarge(MAX_FILE_BYTES + 1).message).toContain('51MB');
  });

  it('refuses a workbook that unpacks to more than memory holds', async () => {
    const bomb = makeZip({ 'xl/workbook.xml': '<workbook/>' });
    // The size that the directory promises.
    bomb.writeUInt32LE(0x7fffffff, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    await expect(read(bomb, 'bomb.xlsx')).rejects.toThrow('大きすぎます');
  });

  it('refuses a workbook that says it is small and is not', () => {
    const packed = deflateRawSync(Buffer.alloc(2_000_000));
    const bomb = makeZip(
      { 'xl/workbook.xml': '', 'xl/worksheets/sheet1.xml': packed.toString('latin1') },
      'latin1',
      8,
    );
    expect(() => checkWorkbookZip(bomb, 3_000_000)).not.toThrow();
    expect(() => checkWorkbookZip(bomb, 1_000_000)).toThrow('大きすぎます');
  });

  it('refuses what is wider than any table', () => {
    expect(() => splitCsv(`${','.repeat(3000)}\n`)).toThrow('列が多すぎます');
  });
});
