/**
 * いくつもの値を1つの升目に: several values in a cell, and back. 「；」 stands between them, 「／」 between those inside one;
 * where a value has such a mark itself, a backslash stands before it.
 */
const OUTER = '；';
const INNER = '／';
const MARKS = /[\\；／]/g;

type Mark = typeof OUTER | typeof INNER;

const escaped = (value: string) => value.replace(MARKS, (mark) => `\\${mark}`);

/** Cuts at the mark; escapes stay, for the cut inside. */
function cut(cell: string, mark: Mark): readonly string[] {
  const parts = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at]!;
    if (character === mark) parts.push('');
    else if (character === '\\' && at + 1 < cell.length) {
      parts[parts.length - 1] += character + cell[at + 1];
      at += 1;
    } else parts[parts.length - 1] += character;
  }
  return parts;
}

const unescaped = (part: string) => part.replace(/\\([\\；／])/g, '$1');

/** Each value is a list of its own; nearly always of one. None is an empty text, but a list may be empty. */
export const packed = (values: readonly (readonly string[])[]): string =>
  values.map((inner) => inner.map(escaped).join(INNER)).join(OUTER);

/** An empty cell holds nothing: not even one empty list. */
export const unpacked = (cell: string): readonly (readonly string[])[] =>
  cell === ''
    ? []
    : cut(cell, OUTER).map((part) => (part === '' ? [] : cut(part, INNER).map(unescaped)));
