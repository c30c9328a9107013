/** 見出しの行: titles may stand above it, and its words come broken over lines and in wide letters. */
import { isBlank, type Grid, type GridRow, type Table, type TableRow } from './table.ts';

const LOOK_AT = 20;

/** One spelling for what is the same heading: no white space or marks, NFKC, lower case. */
export function headingKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B\uFEFF]/g, '').replace(/^\?/, '').toLowerCase();
}

/** Headings that come twice get a number, empty ones a name of their own. */
function uniqueColumns(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.normalize('NFKC').replace(/[\s\u200B\uFEFF]+/g, '').replace(/^\?/, '') || `（見出しのない列${index + 1}）`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}（${count}つ目）`;
  });
}

/** How many known headings the best of the first rows has. */
export function headingScore(rows: readonly GridRow[], known: ReadonlySet<string>): number {
  return Math.max(0, ...rows.filter(({ cells }) => !isBlank(cells)).slice(0, LOOK_AT).map(({ cells }) => new Set(cells.map(headingKey).filter((key) => known.has(key))).size));
}

function headerIndex(grid: Grid, known: ReadonlySet<string>): number {
  const candidates = grid.rows.map(({ cells }, index) => ({ index, cells })).filter(({ cells }) => !isBlank(cells)).slice(0, LOOK_AT);
  const scored = candidates.map(({ index, cells }) => ({ index, score: new Set(cells.map(headingKey).filter((key) => known.has(key))).size, width: cells.filter((cell) => cell.trim() !== '').length }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.index - b.index)[0];
  if (best && best.score >= 2) return best.index;
  // Nothing known: the first row as wide as the table.
  const width = Math.max(0, ...scored.map((row) => row.width));
  return scored.find((row) => row.width >= Math.max(2, width * 0.6))?.index ?? scored[0]?.index ?? -1;
}

/** `known`: heading keys of the formats and of the mapping. @throws Error in Japanese when there is no row at all */
export function findHeader(grid: Grid, known: ReadonlySet<string>): Table {
  const at = headerIndex(grid, known);
  const header = grid.rows[at];
  if (!header) throw new Error('表に、見出しの行がありません。');
  let width = header.cells.length;
  while (width > 0 && header.cells[width - 1]!.trim() === '') width -= 1;
  const below = grid.rows.slice(at + 1);
  const written = below.filter(({ cells }) => !isBlank(cells));
  const widest = written.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
  // A column without a heading that holds something keeps its place.
  const full = Math.max(width, Math.min(header.cells.length, widest));
  const columns = uniqueColumns(header.cells.slice(0, full));
  const rows = written.map(({ line, cells }): TableRow => {
    const named: Record<string, string> = Object.create(null);
    columns.forEach((column, index) => { named[column] = cells[index] ?? ''; });
    return { line, written: columns.map((_column, index) => cells[index] ?? ''), cells: named, extra: cells.slice(full).filter((cell) => cell.trim() !== '') };
  });
  return {
    headings: columns.map((_column, index) => header.cells[index] ?? ''),
    columns, rows,
    headerLine: header.line,
    above: grid.rows.slice(0, at).filter(({ cells }) => !isBlank(cells)).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' ')),
    blankRows: below.length - written.length,
  };
}
