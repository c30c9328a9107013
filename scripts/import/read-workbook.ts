/** Excel workbooks (.xlsx): cells as the text that a CSV of the same sheet would hold. */
import readXlsxFile from 'read-excel-file/node';
import { isBlank, type Grid, type GridRow } from './table.ts';
import { MAX_ROWS } from './split-csv.ts';

const MAX_UNPACKED = 400 * 1024 * 1024;
const DAY_MS = 86_400_000;

interface Entry { readonly name: string; readonly size: number }

/** The list of files at a zip's end; empty when there is none. */
function zipEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 65_557) && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return [];
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true); at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; ) {
    const [nameSize, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize)), size: view.getUint32(at + 24, true) });
    at += 46 + nameSize + extra + comment;
  }
  return entries;
}

/** @throws Error in Japanese for a zip that is no workbook, and for one that would fill the memory */
function checkZip(bytes: Uint8Array): void {
  const entries = zipEntries(bytes);
  if (entries.length === 0) throw new Error('Excel ファイルがこわれています（途中で切れているようです）。もう一度ダウンロードしてください。');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) {
    const inside = entries.slice(0, 3).map(({ name }) => name).join('、');
    throw new Error(`圧縮ファイル（zip）で、Excel ファイルではありません（中身: ${inside}）。中のファイルを取り出してから、取り込んでください。`);
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new Error('Excel ファイルの中身が大きすぎます。表をいくつかに分けて、1つずつ取り込んでください。');
}

/** Dates as 2025-04-01, times of day as 13:30, both as the two together. */
function dateText(given: Date): string {
  // 0.7083… of a day is 17:00, not a thousandth of a second before it.
  const date = new Date(Math.round(given.getTime() / 1000) * 1000);
  const [day = '', time = ''] = date.toISOString().split('T');
  const isTime = date.getTime() % DAY_MS !== 0;
  if (date.getUTCFullYear() < 1901) return time.slice(0, 5);
  return isTime ? `${day} ${time.slice(0, 5)}` : day;
}

export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replaceAll('\uFEFF', '').replaceAll('\0', '').replace(/_x000D_/g, '').replace(/\r\n?/g, '\n');
}

/** `wanted` is a sheet's name; else the sheet with most headings by `score`, the first among equals. @throws Error in Japanese */
export async function readWorkbook(bytes: Buffer, wanted?: string, score: (rows: readonly GridRow[]) => number = () => 0): Promise<Grid> {
  checkZip(bytes);
  let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  try {
    sheets = (await readXlsxFile(bytes, { trim: false })) as never;
  } catch {
    throw new Error('Excel ファイルを読めません（こわれているか、パスワードがついているようです）。表計算ソフトで開き、「Excel ブック（.xlsx）」か「CSV UTF-8」で保存しなおしてください。');
  }
  const full = sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row, index): GridRow => ({ line: index + 1, cells: row.map(cellText) })) })).filter(({ rows }) => rows.some(({ cells }) => !isBlank(cells)));
  const chosen = wanted === undefined ? full.toSorted((a, b) => score(b.rows) - score(a.rows))[0] : full.find(({ sheet }) => sheet === wanted);
  if (!chosen) throw new Error(wanted === undefined ? 'Excel ファイルに、書きこまれたシートがありません。' : `シート「${wanted}」がないか、空です。あるシート: ${full.map(({ sheet }) => sheet).join('、')}`);
  if (chosen.rows.length > MAX_ROWS) throw new Error(`行が多すぎます（${chosen.rows.length}行）。${MAX_ROWS}行までにしてください。`);
  const others = full.filter((sheet) => sheet !== chosen).map(({ sheet }) => sheet);
  return {
    rows: chosen.rows,
    readAs: `Excel のシート「${chosen.sheet}」`,
    remarks: others.length > 0 ? [`ほかのシート（${others.join('、')}）は読んでいません。--sheet で選べます`] : [],
  };
}
