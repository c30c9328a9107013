/** CSV, TSV and their like as rows of cells with the line each begins on. */
import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { GridRow } from './table.ts';

export const MAX_ROWS = 200_000;
const DELIMITERS = [',', '\t', ';', '|'] as const;
const LINE_ENDS = ['\r\n', '\n', '\r'];
const SAMPLE_ROWS = 20;
const OPTIONS = { relax_quotes: true, relax_column_count: true, record_delimiter: LINE_ENDS, skip_empty_lines: false } as const;

/** The one that makes the widest rows; a comma where that decides nothing. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, 200_000);
  const widths = DELIMITERS.map((delimiter) => {
    try {
      const rows = parse(sample, { ...OPTIONS, delimiter, to: SAMPLE_ROWS }) as string[][];
      return Math.max(0, ...rows.map((row) => row.length));
    } catch {
      // A quote that the sample cut in two.
      return Math.max(0, ...sample.split('\n', SAMPLE_ROWS).map((line) => line.split(delimiter).length));
    }
  });
  return DELIMITERS[widths.indexOf(Math.max(...widths))]!;
}

const unclosed = (line: number) => new Error(`${line}行目からの引用符（"）が、閉じていないようです。その行を、表計算ソフトか文字のエディターで直してから、もう一度取り込んでください。`);

/** A cell that holds whole rows: its quote was closed by another cell's. */
function swallowsRows(cells: readonly string[], delimiter: string): boolean {
  return cells.some((cell) => cell.includes('\n') && cell.split('\n').filter((line) => line.split(delimiter).length > Math.max(3, cells.length / 2)).length > 0);
}

/** @throws Error in Japanese, with the line, for a quote that never closes and for too many rows */
export function splitCsv(text: string, delimiter = delimiterOf(text)): readonly GridRow[] {
  let records: readonly { readonly record: string[]; readonly info: Info }[];
  try {
    records = parse(text, { ...OPTIONS, delimiter, info: true }) as unknown as typeof records;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') throw unclosed(lastSoundLine(text, delimiter));
    throw new Error(`表として読めません（${error instanceof CsvError ? error.code : 'CSV'}）。表計算ソフトで開き、「CSV UTF-8」で保存しなおしてください。`);
  }
  if (records.length > MAX_ROWS) throw new Error(`行が多すぎます（${records.length}行）。${MAX_ROWS}行までにしてください。空の行が下に続いていないかも見てください。`);
  const rows: GridRow[] = [];
  let line = 1;
  for (const { record, info } of records) {
    if (swallowsRows(record, delimiter)) throw unclosed(line);
    rows.push({ line, cells: record });
    line = info.lines + 1;
  }
  return rows;
}

/** The line after the last record that could be read. */
function lastSoundLine(text: string, delimiter: string): number {
  let line = 1;
  try {
    parse(text, { ...OPTIONS, delimiter, on_record: (record, { lines }) => ((line = lines + 1), record) });
  } catch {
    return line;
  }
  return line;
}
