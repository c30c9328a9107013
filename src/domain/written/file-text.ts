/**
 * 場所のファイルの文: an entry's Markdown from its values, whole or one field at a time. The one writer of entries: it
 * needs no YAML library, so the edit page, the importers and the commands write the same letters.
 */
import type { EntrySource, SentSource } from './entry-source.ts';
import { isSameValue, toWrite, type WrittenTable } from './written-value.ts';
import { yamlLines } from './yaml-text.ts';

const bodyText = (body: string) => (body.trim() === '' ? '' : `\n${body.trim()}\n`);

/** `order`: names of the fields, in the schema's order. Values are ready to be written. */
export function newEntryText(values: WrittenTable, body: string, order: readonly string[]): string {
  const lines = order.flatMap((name) => fieldLines(name, values));
  return `---\n${lines.join('\n')}\n---\n${bodyText(body)}`;
}

function fieldLines(name: string, values: WrittenTable): readonly string[] {
  const value = values[name];
  return value === undefined ? [] : yamlLines(name, value);
}

/** A file, and on which of its lines (from 1) each field begins. */
export type WrittenFile = Pick<SentSource, 'text' | 'lines'>;

/** The lines of one field; the remarks and empty lines between two, where `name` is empty. */
interface Block {
  readonly name: string;
  readonly lines: readonly string[];
}

const isAside = (line: string) => line.trim() === '' || line.startsWith('#');

/**
 * Remarks above a field are a block of their own, so that they outlive the field over them.
 * @param close the line (from 0) on which no field can stand any more
 */
function blocksOf(
  all: readonly string[],
  lines: WrittenFile['lines'],
  close: number,
): readonly Block[] {
  const starts = Object.entries(lines).toSorted(([, a], [, b]) => a - b);
  const blocks: Block[] = [{ name: '', lines: all.slice(0, (starts[0]?.[1] ?? 2) - 1) }];
  starts.forEach(([name, line], index) => {
    const next = (starts[index + 1]?.[1] ?? close + 1) - 1;
    let end = next;
    while (end > line && isAside(all[end - 1]!)) end -= 1;
    blocks.push(
      { name, lines: all.slice(line - 1, end) },
      { name: '', lines: all.slice(end, next) },
    );
  });
  return blocks;
}

/** Right under the nearest field that the schema names before it. */
function placeFor(name: string, blocks: readonly Block[], order: readonly string[]): number {
  const above = order
    .slice(0, order.indexOf(name))
    .findLast((other) => blocks.some((block) => block.name === other));
  return above === undefined ? 1 : blocks.findIndex((block) => block.name === above) + 1;
}

function withField(
  blocks: readonly Block[],
  made: Block,
  order: readonly string[],
): readonly Block[] {
  const at = blocks.findIndex(({ name }) => name === made.name);
  if (at !== -1) return blocks.toSpliced(at, 1, made);
  return made.lines.length === 0
    ? blocks
    : blocks.toSpliced(placeFor(made.name, blocks, order), 0, made);
}

export interface SplicedText {
  readonly text: string;
  /** lines with a person's # remark that had to go */
  readonly lostRemarks: readonly string[];
}

const isRemark = (line: string) => /(?:^\s*|\s)#/.test(line);

/** The named fields written anew, or taken away where `values` has none. */
function splicedBlocks(
  blocks: readonly Block[],
  names: readonly string[],
  values: WrittenTable,
  order: readonly string[],
): SplicedText {
  const lostRemarks = blocks
    .filter(({ name }) => names.includes(name))
    .flatMap(({ lines }) => lines.filter(isRemark));
  const written = names.reduce(
    (now, name) => withField(now, { name, lines: fieldLines(name, values) }, order),
    blocks,
  );
  return { text: written.flatMap(({ lines }) => lines).join('\n'), lostRemarks };
}

/**
 * Writes the named fields anew, or takes them away where `values` has none; every other line stays as it is.
 * @param order names of the fields, in the schema's order
 * @param body in place of the file's own
 */
export function spliceFields(
  { text, lines }: WrittenFile,
  names: readonly string[],
  values: WrittenTable,
  order: readonly string[],
  body?: string,
): SplicedText {
  const all = text.split('\n');
  const close = all.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const head = splicedBlocks(blocksOf(all, lines, close), names, values, order);
  const rest = all.slice(close).join('\n');
  return { ...head, text: `${head.text}\n${body === undefined ? rest : `---\n${bodyText(body)}`}` };
}

export interface ChangedText extends SplicedText {
  /** fields that differ from the file, and `body` */
  readonly changed: readonly string[];
}

/** Keeps every line of fields that did not change, remarks and the body. */
export function changedEntryText(
  source: EntrySource,
  values: WrittenTable,
  body: string,
  order: readonly string[],
): ChangedText {
  // Spaces at a value's end mean nothing.
  const before = toWrite(source.values);
  const names = order.filter((name) => !isSameValue(before[name], values[name]));
  const isBodyChanged = source.body.trim() !== body.trim();
  return {
    ...spliceFields(source, names, values, order, isBodyChanged ? body : undefined),
    changed: [...names, ...(isBodyChanged ? ['body'] : [])],
  };
}

/** The same of a file that is a table alone, without dashes and a body. */
export function changedTableText(
  { text, lines, values: source }: SentSource,
  values: WrittenTable,
  order: readonly string[],
): ChangedText {
  const before = toWrite(source);
  const changed = order.filter((name) => !isSameValue(before[name], values[name]));
  const all = text.split('\n');
  return { ...splicedBlocks(blocksOf(all, lines, all.length), changed, values, order), changed };
}
