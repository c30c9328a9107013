/** 確かめることばの表を読む: the one way from a table of content/ to what it says and every problem in it, each at its line. */
import { join } from 'node:path';
import { thesaurusSizeFindings } from '../../domain/entry/entry-size.ts';
import type { Finding, Problem } from '../../domain/problem.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry, lineFindings } from './text-rules.ts';
import { readMapping, type MappingValue } from './yaml-mapping.ts';

export type Table = { readonly [key: string]: MappingValue };

/** A word is one node; several thousand are a large table, not an attack. */
const MOST_NODES = 20_000;

export const isTable = (value: MappingValue | undefined): value is Table =>
  typeof value === 'object' && !Array.isArray(value);
/** An empty table where something else is written. */
export const tableOf = (value: MappingValue | undefined): Table => (isTable(value) ? value : {});
/** '' where something else is written. */
export const textOf = (value: MappingValue | undefined): string =>
  typeof value === 'string' ? value.trim() : '';

/** What a person calls the place: the nearest heading. */
export const headingOf = (path: Finding['path']): string =>
  path.findLast((part): part is string => typeof part === 'string') ?? '表';

export const wrongType = (path: Finding['path'], fix: string): Finding => ({
  code: 'wrong-type',
  path,
  message: `「${headingOf(path)}」の書き方が正しくありません`,
  fix,
});

/** @param known the headings that may stand there */
export const unknownHeading = (path: Finding['path'], known: readonly string[]): Finding => ({
  code: 'unknown-field',
  path,
  message: `「${String(path.at(-1))}」という見出しはありません`,
  fix: `使える見出しは ${known.join('、')} です。`,
});

/** The same of every heading of a table. */
export const unknownHeadings = (
  table: Table,
  known: readonly string[],
  path: Finding['path'] = [],
): readonly Finding[] =>
  Object.keys(table)
    .filter((key) => !known.includes(key))
    .map((key) => unknownHeading([...path, key], known));

/** The positions of what stands earlier in the list already. */
export function repeatsIn(items: readonly unknown[]): ReadonlySet<number> {
  const before = new Set<unknown>();
  const repeats = new Set<number>();
  items.forEach((item, at) => {
    if (before.has(item)) repeats.add(at);
    before.add(item);
  });
  return repeats;
}

export interface CheckedTable<T> {
  /** below content/ */
  readonly name: string;
  /** what holds while it cannot be read */
  readonly nothing: T;
  /** what is said where it is not there; unsaid where a site can do without it */
  readonly missing?: Finding | false;
  /** what it says, and what is wrong with it; never throws */
  readonly read: (
    data: Table,
    text: string,
  ) => { readonly table: T; readonly findings: readonly Finding[] };
}

export interface ReadTable<T> {
  readonly table: T;
  readonly problems: readonly Problem[];
}

export interface LocatedTable<T> extends ReadTable<T> {
  /** what is found later, once other files are known, at its line */
  readonly inLine: (finding: Finding) => Problem;
}

/** The line of the nearest that has one: a finding may be about what is not written. */
function lineIn(lines: ReadonlyMap<string, number>, path: Finding['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

export function readCheckedTable<T>(contentDir: string, way: CheckedTable<T>): ReadTable<T> {
  const { table, problems } = readLocatedTable(contentDir, way);
  return { table, problems };
}

/** As `readCheckedTable`, for a table of which more is found once others are read. */
export function readLocatedTable<T>(
  contentDir: string,
  { name, nothing, missing, read }: CheckedTable<T>,
): LocatedTable<T> {
  const file = `content/${name}`;
  const without = (finding: Finding | false | undefined, line = 1): LocatedTable<T> => ({
    table: nothing,
    problems: finding ? [problemOf(file, line, finding)] : [],
    inLine: (later) => problemOf(file, 1, later),
  });
  const plain = readPlainFile(join(contentDir, name));
  if (plain.is === 'missing') return without(missing);
  if (plain.is === 'refused') return without(plain.finding);
  const text = decodeEntry(plain.bytes, thesaurusSizeFindings);
  if (typeof text !== 'string') return without(text, text.line);
  return checkedText(file, text, read);
}

/** The same of a text that is in no file yet. @param file as people see it */
export function checkedText<T>(
  file: string,
  text: string,
  read: CheckedTable<T>['read'],
): LocatedTable<T> {
  const { data, lines, findings } = readMapping(text, 1, MOST_NODES);
  const { table, findings: meant } = read(data, text);
  const inLine = (found: Finding) => problemOf(file, lineIn(lines, found.path), found);
  return {
    table,
    problems: [
      ...[...lineFindings(text), ...findings].map((found) => problemOf(file, found.line, found)),
      ...meant.map(inLine),
    ],
    inLine,
  };
}
