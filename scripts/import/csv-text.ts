/** CSV that spreadsheets may open: nothing in a cell runs as a formula, and our own reader undoes the guard. */

/** =, +, -, @, their wide forms, tab and line ends: what Excel and others take for a formula's beginning. */
const RISKY = /^'*[=+\-@＝＋－＠\t\r\n]/;

export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text before `guardCell`. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}

/** UTF-8 with BOM, so that Excel reads it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
}
