/**
 * 場所のファイルの一部だけを変える。ほかの行は、人が書いたまま残す。Two depths: whole fields, whose lines are written
 * anew; and the three values of a confirmation, where not a byte beside them moves. The edit page, which may not carry
 * a YAML library, has its own in domain/written.
 */
import { isMap, isScalar, parse, parseDocument, Scalar, type Range } from 'yaml';
import type { Verification } from '../../domain/entry/information-age.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { formatEntry } from './entry-file.ts';

const ORDER = Object.keys(frontMatterSchema.shape);
const KEY = /^([A-Za-z_]+):/;

/** The lines of one field; of comments and what else stands between, where `field` is empty. */
interface Block {
  readonly field: string;
  readonly lines: readonly string[];
}

/** The lines that a field takes in a file. */
const linesFor = (field: string, value: unknown) =>
  formatEntry({ [field]: value }, '')
    .split('\n')
    .slice(1, -2);

/** A comment above a field is a block of its own, so that it outlives the field over it. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { field: string; lines: string[] }[] = [{ field: '', lines: [] }];
  let comments: string[] = [];
  for (const line of lines) {
    const field = KEY.exec(line)?.[1];
    if (line.startsWith('#')) {
      comments.push(line);
      continue;
    }
    if (field === undefined) blocks.at(-1)!.lines.push(...comments, line);
    else blocks.push({ field: '', lines: comments }, { field, lines: [line] });
    comments = [];
  }
  return [...blocks, { field: '', lines: comments }].filter(
    ({ field, lines: own }, index) => index === 0 || field !== '' || own.length > 0,
  );
}

/** Before the first field that the schema names later, and before the comments over it. */
function placeFor(field: string, blocks: readonly Block[]): number {
  let place = blocks.findIndex((block) => ORDER.indexOf(block.field) > ORDER.indexOf(field));
  while (place > 1 && blocks[place - 1]!.field === '') place -= 1;
  return place === -1 ? blocks.length : place;
}

function withField(blocks: readonly Block[], field: string, value: unknown): readonly Block[] {
  const made: readonly Block[] =
    value === undefined ? [] : [{ field, lines: linesFor(field, value) }];
  const at = blocks.findIndex((block) => block.field === field);
  return at === -1
    ? blocks.toSpliced(placeFor(field, blocks), 0, ...made)
    : blocks.toSpliced(at, 1, ...made);
}

/** undefined takes a field away. The file must be one that the check can read. */
export function spliceFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
  const end = rest.indexOf('---');
  let blocks = blocksOf(rest.slice(0, end));
  for (const [field, value] of Object.entries(fields)) blocks = withField(blocks, field, value);
  return [first, ...blocks.flatMap(({ lines }) => lines), ...rest.slice(end)].join('\n');
}

const VERIFIED_KEYS = ['on', 'by', 'how'] as const;
const BLOCKS: readonly unknown[] = [Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL];

/** true when YAML reads these characters, unquoted and in any place, as just this text */
function isPlainSafe(value: string): boolean {
  try {
    return (
      parse(`{ key: ${value} }`, { schema: 'failsafe' })?.key === value &&
      parse(`key: ${value}`, { schema: 'failsafe' })?.key === value
    );
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

/** @param end where the front matter ends: the place of the closing line */
function withVerified(text: string, end: number, verified: Verification): string {
  const newline = text.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
  const lines = VERIFIED_KEYS.map((key) => `  ${key}: ${written(verified[key], undefined)}`);
  const source = /^source:/m.exec(text.slice(0, end));
  const at = source?.index ?? end;
  return `${text.slice(0, at)}${['verified:', ...lines, ''].join(newline)}${text.slice(at)}`;
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
      text: written(verified[key], node.type) + (isBlock ? '\n' : ''),
    };
  });
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}
