/** Writes a new confirmation into an entry's text. Every byte outside the three values stays as it was. */
import { isMap, isScalar, parse, parseDocument, Scalar, type Range } from 'yaml';
import type { Verification } from '../../domain/entry/information-age.ts';

const KEYS = ['on', 'by', 'how'] as const;
const BLOCKS: readonly unknown[] = [Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL];

/** true when YAML reads these characters, unquoted and in any place, as just this text */
function isPlainSafe(value: string): boolean {
  try {
    return parse(`{ key: ${value} }`, { schema: 'failsafe' })?.key === value && parse(`key: ${value}`, { schema: 'failsafe' })?.key === value;
  } catch {
    return false;
  }
}

/** In the quotes that were there; new ones only where they are needed. */
function written(value: string, type: unknown): string {
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  if (type === Scalar.QUOTE_DOUBLE || !isPlainSafe(value)) return JSON.stringify(value);
  return value;
}

/**
 * The text with `verified` changed. `text` is the whole file, with its own line ends and BOM.
 * @throws Error in Japanese when the three values are not there to be changed
 */
export function editVerified(text: string, verified: Verification): string {
  const start = /^\uFEFF?---[^\S\n]*\r?\n/.exec(text)?.[0].length;
  const length = start === undefined ? -1 : text.slice(start).search(/^---[^\S\n]*\r?$/m);
  if (start === undefined || length < 0) throw new Error('はじめと終わりの「---」がありません');
  const document = parseDocument(text.slice(start, start + length), { schema: 'failsafe', logLevel: 'silent' });
  const table = isMap(document.contents) ? document.contents.get('verified') : undefined;
  const edits = KEYS.map((key) => {
    const node = isMap(table) ? table.get(key, true) : undefined;
    const range = isScalar(node) ? (node.range as Range | null | undefined) : undefined;
    if (!isScalar(node) || !range) throw new Error(`「verified」の中に「${key}」がありません`);
    if (String(node.value) === verified[key]) return { from: 0, to: 0, text: '' };
    const isBlock = BLOCKS.includes(node.type);
    return { from: start + range[0], to: start + range[1], text: written(verified[key], node.type) + (isBlock ? '\n' : '') };
  });
  return edits.toSorted((a, b) => b.from - a.from).reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}
