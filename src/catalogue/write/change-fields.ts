/**
 * 場所のファイルの一部だけを変える。ほかの行は、人が書いたまま残す。Two depths: whole fields, whose lines are written
 * anew; and the three values of a confirmation, where not a byte beside them moves.
 */
import { isMap, isScalar, parseDocument, Scalar, type Range } from 'yaml';
import type { Verification } from '../../domain/entry/information-age.ts';
import { spliceFields } from '../../domain/written/file-text.ts';
import { writtenOf, type WrittenTable } from '../../domain/written/written-value.ts';
import { anywhereText, yamlLines } from '../../domain/written/yaml-text.ts';
import { fieldStarts, readFrontMatter } from '../read/front-matter.ts';
import { FIELD_ORDER } from './entry-file.ts';

/** undefined takes a field away. The file must be one that the check can read. */
export function changeFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const file = text.replace(/\r\n?/g, '\n');
  const written = { text: file, lines: fieldStarts(readFrontMatter(file)) };
  const values = writtenOf(fields) as WrittenTable;
  return spliceFields(written, Object.keys(fields), values, FIELD_ORDER).text;
}

const VERIFIED_KEYS = ['on', 'by', 'how'] as const;
const BLOCKS: readonly unknown[] = [Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL];

/** In the quotes that were there; new ones only where they are needed. */
function inQuotes(value: string, type: unknown): string {
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  return anywhereText(value, type === Scalar.QUOTE_DOUBLE);
}

/** @param end where the front matter ends: the place of the closing line */
function withVerified(text: string, end: number, verified: Verification): string {
  const newline = text.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
  const { on, by, how } = verified;
  const lines = yamlLines('verified', { on, by, how });
  const source = /^source:/m.exec(text.slice(0, end));
  const at = source?.index ?? end;
  return `${text.slice(0, at)}${[...lines, ''].join(newline)}${text.slice(at)}`;
}

/**
 * The text with `verified` changed, or written where there was none. `text` is the whole file, with its own line ends
 * and BOM.
 * @throws Error in Japanese when there is a `verified` without its three values
 */
export function editVerified(text: string, verified: Verification): string {
  const start = /^\uFEFF?---[^\S\n]*\r?\n/.exec(text)?.[0].length;
  const length = start === undefined ? -1 : text.slice(start).search(/^---[^\S\n]*\r?$/m);
  if (start === undefined || length < 0) throw new Error('はじめと終わりの「---」がありません');
  const document = parseDocument(text.slice(start, start + length), {
    schema: 'failsafe',
    logLevel: 'silent',
  });
  const table = isMap(document.contents) ? document.contents.get('verified') : undefined;
  if (table === undefined) return withVerified(text, start + length, verified);
  const edits = VERIFIED_KEYS.map((key) => {
    const node = isMap(table) ? table.get(key, true) : undefined;
    const range = isScalar(node) ? (node.range as Range | null | undefined) : undefined;
    if (!isScalar(node) || !range) throw new Error(`「verified」の中に「${key}」がありません`);
    if (String(node.value) === verified[key]) return { from: 0, to: 0, text: '' };
    const isBlock = BLOCKS.includes(node.type);
    return {
      from: start + range[0],
      to: start + range[1],
      text: inQuotes(verified[key], node.type) + (isBlock ? '\n' : ''),
    };
  });
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}
