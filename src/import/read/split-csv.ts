/** CSV を分ける。CSV, TSV and their like as rows of cells with the line each begins on. */
import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { GridRow } from './table.ts';

export const MAX_ROWS = 200_000;
const DELIMITERS = [',', '\t', ';', '|'] as const;
const SAMPLE_ROWS = 20;
/** Wider than any list that people made. */
const MAX_COLUMNS = 2_000;
const MAX_RECORD = 2_000_000;
const OPTIONS = {
  max_record_size: MAX_RECORD,
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: '\n',
  skip_empty_lines: false,
} as const;

/** Widths of the first rows, blank ones aside. */
function widthsWith(sample: string, delimiter: string): readonly number[] {
  try {
    return (parse(sample, { ...OPTIONS, delimiter, to: SAMPLE_ROWS }) as string[][])
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .map(({ length }) => length);
  } catch {
    // A quote that the sample cut in two.
    return sample.split('\n', SAMPLE_ROWS).map((line) => line.split(delimiter).length);
  }
}

/** The one by which most rows have the same width, then the wider; a comma where that decides nothing. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 200_000);
  const scored = DELIMITERS.map((delimiter) => {
    const widths = widthsWith(sample, delimiter);
    const counts = [...new Set(widths)]
      .filter((width) => width > 1)
      .map((width) => ({ width, rows: widths.filter((one) => one === width).length }));
    return {
      delimiter,
      ...(counts.toSorted((a, b) => b.rows - a.rows || b.width - a.width)[0] ?? {
        width: 1,
        rows: 0,
      }),
    };
  });
  return scored.toSorted((a, b) => b.rows - a.rows || b.width - a.width)[0]!.delimiter;
}

const unclosed = (line: number) =>
  new Error(
    `${line}行目からの引用符（"）が、閉じていないようです。その行を、表計算ソフトか文字のエディターで直してから、もう一度取り込んでください。`,
  );

/** How many cells most rows have. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records.slice(0, 200)) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A cell that holds whole rows: its quote was closed by another cell's. Small tables may have as many commas in a line. */
function swallowsRows(cells: readonly string[], delimiter: string, width: number): boolean {
  const most = cells.length === width ? Math.max(width, 5) : Math.max(width, 3);
  return cells.some(
    (cell) =>
      cell.includes('\n') && cell.split('\n').some((line) => line.split(delimiter).length >= most),
  );
}

interface Split {
  readonly record: string[];
  readonly info: Info;
}

const TOO_WIDE = new Error(
  `列が多すぎます（${MAX_COLUMNS}列まで）。表ではないファイルかもしれません。`,
);

/** With `info` a record comes beside where it stood; the library's types know only the record. */
const withinWidth = ((row: Split) => {
  if (row.record.length > MAX_COLUMNS) throw TOO_WIDE;
  return row;
}) as never;

/** @throws Error in Japanese, with the line, for a quote that never closes and for too many rows */
export function splitCsv(written: string): readonly GridRow[] {
  // CRLF, LF and CR may be mixed, also inside cells.
  const text = written.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  let records: readonly Split[];
  try {
    records = parse(text, {
      ...OPTIONS,
      delimiter,
      info: true,
      on_record: withinWidth,
    }) as unknown as readonly Split[];
  } catch (error) {
    if (error === TOO_WIDE) throw TOO_WIDE;
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')
      throw unclosed(lastSoundLine(text, delimiter));
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw unclosed(lastSoundLine(text, delimiter));
    throw new Error(
      `表として読めません（${error instanceof CsvError ? error.code : 'CSV'}）。表計算ソフトで開き、「CSV UTF-8」で保存しなおしてください。`,
    );
  }
  if (records.length > MAX_ROWS)
    throw new Error(
      `行が多すぎます（${records.length}行）。${MAX_ROWS}行までにしてください。空の行が下に続いていないかも見てください。`,
    );
  const width = usualWidth(records.map(({ record }) => record));
  const rows: GridRow[] = [];
  let line = 1;
  for (const { record, info } of records) {
    if (swallowsRows(record, delimiter, width)) throw unclosed(line);
    rows.push({ line, cells: record });
    line = info.lines + 1;
  }
  return rows;
}

/** The line after the last record that could be read. */
function lastSoundLine(text: string, delimiter: string): number {
  let line = 1;
  try {
    parse(text, {
      ...OPTIONS,
      delimiter,
      on_record: (record, { lines }) => ((line = lines + 1), record),
    });
  } catch {
    return line;
  }
  return line;
}
