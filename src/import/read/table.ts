/** 読んだままの表。A published table as it was read, before anything is made of its words. */

export interface Grid {
  readonly rows: readonly GridRow[];
  /** 文字コード or the sheet, for the report */
  readonly readAs: string;
  /** what the person should know about the reading */
  readonly remarks: readonly string[];
}

export interface GridRow {
  /** the line of the file (or the row of the sheet) on which it begins, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Column → text. Made without a prototype: a column may be called `__proto__` or `constructor`. */
export type Cells = Readonly<Record<string, string>>;

export interface TableRow {
  readonly line: number;
  /** as they are written in the file, one a heading */
  readonly written: readonly string[];
  readonly cells: Cells;
  /** not empty when the row has more cells than the header: a comma stands where none should */
  readonly extra: readonly string[];
}

export interface Table {
  /** as they are written in the file */
  readonly headings: readonly string[];
  /** the same without white space and made unique: the keys of `cells` */
  readonly columns: readonly string[];
  /** rows with something in them, in order */
  readonly rows: readonly TableRow[];
  /** what a column was called before a second row of headings was read: a mapping may still say so */
  readonly formerNames?: ReadonlyMap<string, string>;
  readonly headerLine: number;
  /** title rows above the header */
  readonly above: readonly string[];
  readonly blankRows: number;
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
