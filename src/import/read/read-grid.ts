/** 表のファイルを升目にする。Any file that holds a table, whatever its name and encoding, as rows of text. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText } from './decode-text.ts';
import { headingScore } from './find-header.ts';
import { readWorkbook } from './read-workbook.ts';
import { MAX_FILE_BYTES, sniffFile, tooLarge } from './sniff-file.ts';
import { splitCsv } from './split-csv.ts';
import type { Grid } from './table.ts';

function readBytes(file: string): Buffer {
  let size = 0;
  try {
    size = statSync(file).size;
    if (size <= MAX_FILE_BYTES) return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'EISDIR'
        ? `${basename(file)} はフォルダーです。ファイルを1つ選んでください。`
        : code === 'EACCES'
          ? `${basename(file)} を開けません（読む権限がありません）。`
          : `ファイルがありません: ${file}`,
    );
  }
  throw tooLarge(size);
}

/** @throws Error in Japanese that says what to do */
export async function readGrid(
  file: string,
  sheet?: string,
  known: ReadonlySet<string> = new Set(),
): Promise<Grid> {
  const bytes = readBytes(file);
  if (sniffFile(bytes) === 'workbook')
    return readWorkbook(bytes, sheet, (rows) => headingScore(rows, known));
  const { text, encoding, remarks } = decodeText(bytes);
  if (text.trim() === '')
    throw new Error('ファイルに文字がありません。もう一度ダウンロードしてみてください。');
  return { rows: splitCsv(text), readAs: encoding, remarks };
}
