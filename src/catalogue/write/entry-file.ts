/** 場所のファイルを、まるごと書く: the Markdown that people edit, in schema order, codes quoted, short lists on one line. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isScalar, isSeq, Scalar, visit, type Pair } from 'yaml';
import { writtenOf as asText } from '../../domain/written/written-value.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { writeAtomically } from './write-atomically.ts';

/** The values as the reader will see them: text all the way down. */
export { asText };

const ORDER = Object.keys(frontMatterSchema.shape);
const CODE_KEYS = new Set(['number', 'fax', 'area']);
const SHORT_LIST = 72;

function quote(node: unknown): void {
  if (isScalar(node) && node.value !== 'national') node.type = Scalar.QUOTE_DOUBLE;
}

/** A list of plain values that fits stands on one line. */
function isShortList(items: readonly unknown[]): boolean {
  if (!items.every((item) => isScalar(item))) return false;
  return (
    items.reduce((sum: number, item) => sum + String((item as Scalar).value).length + 2, 0) <=
    SHORT_LIST
  );
}

/** A year alone, which another reader would take for a number. */
const isYear = (key: string, value: unknown) =>
  key === 'as_of' && isScalar(value) && /^\d{4}$/.test(String(value.value));

/** Codes in quotes, or another reader would make numbers of them; short lists in brackets. */
function dress(_key: unknown, pair: Pair): void {
  if (isScalar(pair.key) && isYear(String(pair.key.value), pair.value)) quote(pair.value);
  if (isScalar(pair.key) && CODE_KEYS.has(String(pair.key.value))) {
    quote(pair.value);
    if (isSeq(pair.value)) pair.value.items.forEach(quote);
  }
  if (isSeq(pair.value) && isShortList(pair.value.items)) pair.value.flow = true;
}

/** The text of an entry file; `readFrontMatter` reads the same values back, as text. */
export function formatEntry(front: Readonly<Record<string, unknown>>, body: string): string {
  const known = ORDER.filter((key) => front[key] !== undefined).map(
    (key) => [key, front[key]] as const,
  );
  const document = new Document(asText(Object.fromEntries(known)), { schema: 'failsafe' });
  visit(document, { Pair: dress });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

/** The file of this id, new or in place of the old one. */
export function writeEntry(
  contentDir: string,
  id: string,
  front: Readonly<Record<string, unknown>>,
  body: string,
): void {
  writeAtomically(join(contentDir, 'resources', `${id}.md`), formatEntry(front, body));
}

/** Whole or not at all, and never over another: unlike renaming, linking fails where something is. */
function place(file: string, text: string): void {
  const draft = `${file}.${process.pid}.writing`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
  } catch (error) {
    // Some disks know no links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    writeFileSync(file, text, { flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @throws Error in Japanese when there is a file of this name already; the system's when it cannot be written */
export function writeNewFile(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    place(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Error(`${file} は、もうあります。上書きしませんでした。`);
    throw error;
  }
}
