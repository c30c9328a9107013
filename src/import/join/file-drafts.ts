/** 一覧の行から候補を作る。A table's rows as drafts: each with its line, its key for good, and what was left out of it. */
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import type { Municipality } from '../../domain/area/municipality.ts';
import { cleanText } from '../clean/clean-text.ts';
import { distinguishNames } from '../row/distinguish-names.ts';
import { draftOfRow, type RowContext, type RowResult } from '../row/draft-of-row.ts';
import { findPlace } from '../row/find-area.ts';
import { fileOfSource, rowSource } from '../row/row-source.ts';
import { localCodes, withAreaCode } from '../row/local-phones.ts';
import { withinLength } from '../row/free-words.ts';
import type { LeftOut } from '../clean/left-out.ts';
import type { Draft } from '../row/draft.ts';
import type { RowFieldId, RowText } from '../row/row-field.ts';
import type { RowReader } from '../formats/row-of-cells.ts';
import type { Table, TableRow } from '../read/table.ts';

interface ReadRow {
  readonly line: number;
  readonly key: string;
  readonly name: string;
  readonly result: RowResult;
}

/** The row's number in its list and its name: a number given to another place is another row. */
function makeKeys(keyFields: readonly RowFieldId[]): (row: RowText) => string {
  const counts = new Map<string, number>();
  const count = (key: string) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)!;
  };
  return (row) => {
    const source = rowSource(row);
    const base = [
      // Two lists in one table number their rows alike.
      ...(source ? [fileOfSource(source)] : []),
      ...keyFields.map((field) => cleanText(row[field] ?? '')),
      foldForIdentity(row.name ?? ''),
    ].join('|');
    if (count(base) === 1) return base;
    const withAddress = `${base}|${foldForIdentity(row.address ?? '')}`;
    const number = count(withAddress);
    return number === 1 ? withAddress : `${withAddress}|${number}`;
  };
}

function whyBroken(row: TableRow, columns: number): string | undefined {
  return row.extra.length > 0
    ? `見出し（${columns}列）より列が多い行です（はみ出した値「${row.extra.join('、').slice(0, 40)}」）。カンマをふくむ値が " でかこまれていないか、見てください`
    : undefined;
}

/** A line of its own below or between the rows: 「※ 受付時間は…」 */
function asRemark(row: TableRow): string | undefined {
  const filled = row.written.filter((cell) => cell.trim() !== '');
  return filled.length === 1 && /^\s*(?:※|＊|\*|注[:：]|（注|備考[:：])/.test(filled[0]!)
    ? `注意書きの行です（「${cleanText(filled[0]!).slice(0, 120)}」）。どの行にも当てはまることなら、取り込んだ場所に書きたしてください`
    : undefined;
}

const withLeftOut = (result: RowResult, cut: readonly LeftOut[]): RowResult =>
  'reason' in result || cut.length === 0
    ? result
    : { ...result, leftOut: [...cut, ...result.leftOut] };

const withDoubts = (result: RowResult, doubts: readonly string[]): RowResult =>
  'reason' in result || doubts.length === 0
    ? result
    : { ...result, doubts: [...doubts, ...result.doubts] };

export interface FileDrafts {
  readonly drafts: readonly Draft[];
  /** where the rows are, also those that were rejected: the list's own area */
  readonly places: readonly Municipality[];
}

export function fileDrafts(
  table: Table,
  read: RowReader,
  keyFields: readonly RowFieldId[],
  context: RowContext,
  onProgress?: (done: number, all: number) => void,
): FileDrafts {
  const keyOf = makeKeys(keyFields);
  const isNamed = 'name' in (table.rows[0] ? read(table.rows[0].cells) : {});
  const codes = localCodes(table.rows.map((row) => read(row.cells)));
  const completed = (row: RowText) => {
    const known = () => {
      const found = findPlace(row, context.fallback, context.municipalities);
      return 'place' in found ? context.areaCodeOf?.(found.place.code) : undefined;
    };
    return withAreaCode(row, codes, known);
  };
  const rows = table.rows.map((row, index): ReadRow => {
    onProgress?.(index + 1, table.rows.length);
    const cut: LeftOut[] = [];
    const { row: text, doubts } = completed(withinLength(read(row.cells), cut));
    const broken = whyBroken(row, table.columns.length);
    const remark = asRemark(row);
    const result = broken
      ? { reason: broken }
      : remark
        ? { reason: remark }
        : isNamed
          ? withDoubts(withLeftOut(draftOfRow(text, context), cut), doubts)
          : {
              reason: `名称の列がない「追加の表」の行です（もとの表の番号 ${cleanText(text.id ?? '') || '不明'} の、別の会場など）。もとの表に行を足して取り込んでください`,
            };
    return { line: row.line, key: keyOf(text), name: cleanText(text.name ?? ''), result };
  });
  const accepted = rows.flatMap(({ result }) => ('reason' in result ? [] : [result]));
  const named = new Map(accepted.map((entry, index) => [entry, index]));
  const entries = distinguishNames(accepted);
  const drafts = rows.map(({ line, key, name, result }): Draft => {
    if ('reason' in result) return { key, line, name, rejected: result.reason };
    const { id, front, body, leftOut, doubts } = entries[named.get(result)!]!;
    return { key, line, name, id, front, body, leftOut, doubts };
  });
  const places = table.rows.flatMap((row) => {
    const found = findPlace(
      withinLength(read(row.cells), []),
      context.fallback,
      context.municipalities,
    );
    return 'place' in found ? [found.place] : [];
  });
  return { drafts, places };
}
