import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SourceRow = Readonly<Record<string, string>>;

/** @throws Error in Japanese when the file is missing */
export function readSourceText(from: string, file: string): string {
  try {
    return readFileSync(join(from, file), 'utf8');
  } catch {
    throw new Error(`もとのデータがありません: ${file}。--from に、data と reference のあるフォルダーを書いてください。`);
  }
}

/** Rows of a UTF-8 CSV by column name; short rows are filled with empty cells. */
export function readSourceRows(from: string, file: string): readonly SourceRow[] {
  return parse<SourceRow>(readSourceText(from, file).replaceAll('\uFEFF', ''), { columns: true, skip_empty_lines: true, relax_column_count: true });
}

/** A cell's text; empty when the row has no such column. */
export function cell(row: SourceRow, column: string): string {
  return row[column] ?? '';
}
