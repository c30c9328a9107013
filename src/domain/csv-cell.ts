/** CSV that Excel and its like open without harm: UTF-8 with BOM, CRLF, every cell quoted. */

/**
 * Cells that a spreadsheet would run as a formula are made plain text. Japanese Excel reads the full-width
 * signs as well, and some programs skip spaces before the sign.
 */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠−]|^[\t\r\n]/;

export function csvCell(text: string): string {
  // NUL ends the text for some readers.
  const plain = text.replaceAll('\u0000', '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A whole file; the first line holds the headings. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}
