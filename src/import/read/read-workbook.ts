/** Excel を読む。Excel workbooks (.xlsx): cells as the text that a CSV of the same sheet would hold. */
import readXlsxFile from 'read-excel-file/node';
import { fillMerged, mergedAreas } from './merged-cells.ts';
import { isBlank, type Grid, type GridRow } from './table.ts';
import { checkWorkbookZip } from './workbook-zip.ts';
import { MAX_ROWS } from './split-csv.ts';

const DAY_MS = 86_400_000;

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
  return String(value)
    .replaceAll('\uFEFF', '')
    .replaceAll('\0', '')
    .replace(/_x000D_/g, '')
    .replace(/\r\n?/g, '\n');
}

/** `wanted` is a sheet's name; else the sheet with most headings by `score`, the first among equals. @throws Error in Japanese */
export async function readWorkbook(
  bytes: Buffer,
  wanted?: string,
  score: (rows: readonly GridRow[]) => number = () => 0,
): Promise<Grid> {
  checkWorkbookZip(bytes);
  let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  try {
    sheets = (await readXlsxFile(bytes, { trim: false })) as never;
  } catch {
    throw new Error(
      'Excel ファイルを読めません（こわれているか、パスワードがついているようです）。表計算ソフトで開き、「Excel ブック（.xlsx）」か「CSV UTF-8」で保存しなおしてください。',
    );
  }
  const full = sheets
    .map(({ sheet, data }) => ({
      sheet,
      rows: fillMerged(
        data.map((row) => row.map(cellText)),
        mergedAreas(bytes, sheet),
      ).map((cells, index): GridRow => ({ line: index + 1, cells })),
    }))
    .filter(({ rows }) => rows.some(({ cells }) => !isBlank(cells)));
  const chosen =
    wanted === undefined
      ? full.toSorted((a, b) => score(b.rows) - score(a.rows))[0]
      : full.find(({ sheet }) => sheet === wanted);
  if (!chosen)
    throw new Error(
      wanted === undefined
        ? 'Excel ファイルに、書きこまれたシートがありません。'
        : `シート「${wanted}」がないか、空です。あるシート: ${full.map(({ sheet }) => sheet).join('、')}`,
    );
  if (chosen.rows.length > MAX_ROWS)
    throw new Error(`行が多すぎます（${chosen.rows.length}行）。${MAX_ROWS}行までにしてください。`);
  const others = full.filter((sheet) => sheet !== chosen).map(({ sheet }) => sheet);
  return {
    rows: chosen.rows,
    readAs: `Excel のシート「${chosen.sheet}」`,
    remarks:
      others.length > 0
        ? [`ほかのシート（${others.join('、')}）は読んでいません。--sheet で選べます`]
        : [],
  };
}
