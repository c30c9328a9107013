/** のせなかった行: their original columns with the reason, to be corrected and imported again. */
import { csvFile, unguardCell } from '../../domain/text/csv-cell.ts';
import type { RowOutcome } from './run-import.ts';
import type { Table } from '../read/table.ts';

export const REASON_COLUMN = '理由';
/** the ledger's name: the corrected rows belong to the same import */
export const LEDGER_COLUMN = '取り込みの名前';

export function rejectedCsv(
  table: Table,
  ledgerName: string,
  outcomes: readonly RowOutcome[],
): string {
  const byLine = new Map(table.rows.map((row) => [row.line, row]));
  const rows = outcomes
    .filter(({ result }) => result === 'rejected')
    .map(({ line, reason }) => {
      const row = byLine.get(line ?? -1);
      return [
        ...(row?.written ?? table.headings.map(() => '')),
        reason ?? '',
        ledgerName,
        ...(row?.extra ?? []),
      ];
    });
  const own = table.columns.map((column, index) =>
    column === REASON_COLUMN || column === LEDGER_COLUMN ? -1 : index,
  );
  const keep = (cells: readonly string[]) => [
    ...own.flatMap((index) => (index === -1 ? [] : [cells[index] ?? ''])),
    ...cells.slice(table.columns.length),
  ];
  return csvFile([keep([...table.headings, REASON_COLUMN, LEDGER_COLUMN]), ...rows.map(keep)]);
}

/** A table that we wrote, with its cells as they were; `ledgerName` is missing for any other table. */
export function readBack(table: Table): { readonly table: Table; readonly ledgerName?: string } {
  if (!table.columns.includes(REASON_COLUMN) || !table.columns.includes(LEDGER_COLUMN))
    return { table };
  const names = new Set(
    table.rows
      .map(({ cells }) => cells[LEDGER_COLUMN]?.trim())
      .filter((name) => name && /^[a-z0-9-]+$/.test(name)),
  );
  const rows = table.rows.map((row) => {
    const cells: Record<string, string> = Object.create(null);
    for (const column of table.columns) cells[column] = unguardCell(row.cells[column] ?? '');
    return { ...row, cells, written: row.written.map(unguardCell) };
  });
  const [name] = names;
  return {
    table: { ...table, headings: table.headings.map(unguardCell), rows },
    ...(names.size === 1 && name ? { ledgerName: name } : {}),
  };
}
