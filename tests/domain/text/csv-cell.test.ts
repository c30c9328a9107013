import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvFile } from '../../../src/domain/text/csv-cell.ts';

describe('CSV のます', () => {
  it.each([
    ['見本食堂', '"見本食堂"'],
    ['', '""'],
    ['"見本", 2階', '"""見本"", 2階"'],
    ['03-0000-0001', '"03-0000-0001"'],
    ['#8008', '"#8008"'],
    ['=1+1', `"'=1+1"`],
    ['+81', `"'+81"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1+1', `"'＝1+1"`],
    ['＠見本', `"'＠見本"`],
    ['  =1+1', `"'  =1+1"`],
    ['\t見本', `"'\t見本"`],
    ['\r=1', `"'\r=1"`],
    ['\u0000=1+1', `"'=1+1"`],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('begins with a BOM and ends every line with CRLF', () => {
    expect(csvFile([['名前'], ['見本']])).toBe('\uFEFF"名前"\r\n"見本"\r\n');
  });

  it('gives back every text to a reader of CSV, and no cell a spreadsheet would run', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('=1+1', '"', ',', '\r\n', ' @a', '－1', '見本'),
      ),
      { minLength: 2, maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (lines) => {
        const read = parse(csvFile(lines), {
          bom: true,
          relax_column_count: true,
          record_delimiter: '\r\n',
        }) as string[][];
        expect(read.map((line) => line.length)).toEqual(lines.map((line) => line.length));
        for (const [row, line] of read.entries()) {
          for (const [column, cell] of line.entries()) {
            const plain = lines[row]![column]!.replaceAll('\u0000', '');
            expect([plain, `'${plain}`]).toContain(cell);
            expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠−]/);
          }
        }
      }),
    );
  });
});
