/** 索引の列。Columns of the search index: each value once in a table, and a number per row. */

export interface Column<T> {
  readonly table: readonly T[];
  /** one table position per row */
  readonly rows: readonly number[];
}

export function columnOf<T>(values: readonly T[]): Column<T> {
  const position = new Map<string, number>();
  const table: T[] = [];
  const rows = values.map((value) => {
    const key = JSON.stringify(value);
    const known = position.get(key);
    if (known !== undefined) return known;
    position.set(key, table.length);
    table.push(value);
    return table.length - 1;
  });
  return { table, rows };
}

/** Values per row; equal rows share one object, so that identity can be compared. */
export function valuesOf<T>({ table, rows }: Column<T>): readonly T[] {
  return rows.map((position) => {
    if (!(position in table)) throw new Error('broken index');
    return table[position]!;
  });
}
