/** 見出しの行: titles may stand above it, and its words come broken over lines and in wide letters. */
import { withoutDittos } from './ditto-marks.ts';
import { withoutRadicals } from '../../domain/text/radicals.ts';
import { isBlank, type Grid, type GridRow, type Table, type TableRow } from './table.ts';

const LOOK_AT = 20;

/** One spelling for what is the same heading: no white space or marks, NFKC, lower case. */
export function headingKey(text: string): string {
  return withoutRadicals(text)
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]/g, '')
    .replace(/^\?/, '')
    .toLowerCase();
}

/** What a bracket may say without making it another column. */
const OTHER_COLUMN =
  /カナ|かな|フリガナ|ふりがな|よみ|読み|ヨミ|英|ローマ|コード|fax|ファ[クッ]|備考|特記|旧|緯度|経度|携帯|平日|土|日曜|祝|夜間|時間外|[2-9]|市区町村|番地|町字|都道府県|内線|メール|url|幼児|小学|中学|高校|大人/;

/** 住所（地番） → 住所; undefined where the bracket names another column: 名称（カナ） */
export function plainHeading(heading: string): string | undefined {
  const found = /^([^(]+)\(([^()]*)\)$/.exec(headingKey(heading));
  return found && !OTHER_COLUMN.test(found[2]!) ? found[1] : undefined;
}

/** The keys by which a table's columns are known: their own, and without brackets where no other column has it. */
export function columnKeys(columns: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map(columns.toReversed().map((column) => [headingKey(column), column]));
  const own = new Set(keys.keys());
  for (const column of columns) {
    const plain = plainHeading(column);
    if (plain !== undefined && !own.has(plain) && !keys.has(plain)) keys.set(plain, column);
    const kana = /^(.+)\((?:カナ|かな|フリガナ|ふりがな|ヨミ|よみ|読み)\)$/.exec(
      headingKey(column),
    )?.[1];
    if (kana !== undefined && !keys.has(`${kana}_カナ`)) keys.set(`${kana}_カナ`, column);
  }
  return keys;
}

/** Headings that come twice get a number, empty ones a name of their own. */
function uniqueColumns(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name =
      withoutRadicals(cell)
        .normalize('NFKC')
        .replace(/[\s\u200B\uFEFF]+/g, '')
        .replace(/^\?/, '') || `（見出しのない列${index + 1}）`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}（${count}つ目）`;
  });
}

/** How many known headings the best of the first rows has. */
export function headingScore(rows: readonly GridRow[], known: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...rows
      .filter(({ cells }) => !isBlank(cells))
      .slice(0, LOOK_AT)
      .map(({ cells }) => new Set(cells.map(headingKey).filter((key) => known.has(key))).size),
  );
}

function headerIndex(grid: Grid, known: ReadonlySet<string>): number {
  const candidates = grid.rows
    .map(({ cells }, index) => ({ index, cells }))
    .filter(({ cells }) => !isBlank(cells))
    .slice(0, LOOK_AT);
  const scored = candidates.map(({ index, cells }) => ({
    index,
    score: new Set(cells.map(headingKey).filter((key) => known.has(key))).size,
    width: cells.filter((cell) => cell.trim() !== '').length,
  }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.index - b.index)[0];
  if (best && best.score >= 2) return best.index;
  // Nothing known: the first row as wide as the table.
  const width = Math.max(0, ...scored.map((row) => row.width));
  return (
    scored.find((row) => row.width >= Math.max(2, width * 0.6))?.index ?? scored[0]?.index ?? -1
  );
}

/** A second row of headings: 電話, FAX below 連絡先. It fills only what the first leaves empty, and the column before. */
function subHeading(header: GridRow, next: GridRow | undefined): GridRow | undefined {
  if (!next) return undefined;
  const filled = next.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  const isBare = (index: number) => (header.cells[index] ?? '').trim() === '';
  const isGroup = (index: number) =>
    !isBare(index) && isBare(index + 1) && filled.includes(index + 1);
  const isShort = (index: number) =>
    /^[^\d\n]{1,12}$/.test(next.cells[index]!.normalize('NFKC').trim());
  const isSub =
    filled.length >= 2 &&
    filled.some(isBare) &&
    filled.every((index) => (isBare(index) || isGroup(index)) && isShort(index));
  return isSub ? next : undefined;
}

/** `known`: heading keys of the formats and of the mapping. @throws Error in Japanese when there is no row at all */
export function findHeader(grid: Grid, known: ReadonlySet<string>): Table {
  const at = headerIndex(grid, known);
  const header = grid.rows[at];
  if (!header) throw new Error('表に、見出しの行がありません。');
  let width = header.cells.length;
  while (width > 0 && header.cells[width - 1]!.trim() === '') width -= 1;
  const under = subHeading(header, grid.rows[at + 1]);
  const headings = under
    ? Array.from(
        { length: Math.max(header.cells.length, under.cells.length) },
        (_one, index) => under.cells[index]?.trim() || (header.cells[index] ?? ''),
      )
    : header.cells;
  if (under) width = headings.findLastIndex((cell) => cell.trim() !== '') + 1;
  const below = withoutDittos(grid.rows.slice(under ? at + 2 : at + 1));
  const written = below.filter(({ cells }) => !isBlank(cells));
  const widest = written.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  );
  // A column without a heading that holds something keeps its place.
  const full = Math.max(width, Math.min(headings.length, widest));
  const columns = uniqueColumns(headings.slice(0, full));
  const rows = written.map(({ line, cells }): TableRow => {
    const named: Record<string, string> = Object.create(null);
    columns.forEach((column, index) => {
      named[column] = cells[index] ?? '';
    });
    return {
      line,
      written: columns.map((_column, index) => cells[index] ?? ''),
      cells: named,
      extra: cells.slice(full).filter((cell) => cell.trim() !== ''),
    };
  });
  const former = under
    ? uniqueColumns(columns.map((_column, index) => header.cells[index] ?? ''))
    : [];
  return {
    ...(under
      ? { formerNames: new Map(former.map((name, index) => [headingKey(name), columns[index]!])) }
      : {}),
    headings: columns.map((_column, index) => headings[index] ?? ''),
    columns,
    rows,
    headerLine: header.line,
    above: grid.rows
      .slice(0, at)
      .filter(({ cells }) => !isBlank(cells))
      .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' ')),
    blankRows: below.length - written.length,
  };
}
