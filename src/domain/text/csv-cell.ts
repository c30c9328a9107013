/**
 * 表計算で安全に開ける CSV。CSV that Excel and its like open without harm: UTF-8 with BOM, CRLF, every cell quoted. Our own
 * reader undoes the guard.
 */

/**
 * Cells that a spreadsheet would run as a formula are made plain text. Japanese Excel reads the full-width
 * signs as well, and some programs skip spaces before the sign. Guards in front are part of it, so that one
 * guard can be taken off again.
 */
const FORMULA = /^'*(?:[\s\uFEFF]*[=+\-@＝＋－＠−]|[\t\r\n])/;

export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text before `guardCell`. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

export function csvCell(text: string): string {
  // Most cells of a wide table.
  if (text === '') return '""';
  // NUL ends the text for some readers.
  return `"${guardCell(text.replaceAll('\u0000', '')).replaceAll('"', '""')}"`;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A whole file. @param lines of `csvLine`; the first one holds the headings */
export const csvText = (lines: readonly string[]): string => `\uFEFF${lines.join('')}`;

/** The same of cells. */
export const csvFile = (lines: readonly (readonly string[])[]): string =>
  csvText(lines.map(csvLine));
