/** カタログのファイルを読む: entries out of a catalogue's JSON or of its table, without trusting either. */
import type { Front } from './front-of-entry.ts';
import { CATALOGUE_FORMAT } from './catalogue-file.ts';
import { RECORD_FIELDS } from './entry-record.ts';
import { columnNameOf, frontOfCells } from './place-columns.ts';

/** An entry as it was read: nothing of it is checked. */
export interface ReadRecord {
  /** from 1; absent in JSON */
  readonly line?: number;
  readonly id: string;
  readonly page: string;
  readonly front: Front;
  readonly body: string;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const isTable = (value: unknown): value is Front =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const OWN: ReadonlySet<string> = new Set(RECORD_FIELDS);

function recordOf(value: unknown): ReadRecord {
  const fields = isTable(value) ? value : {};
  return {
    id: textOf(fields['id']),
    page: textOf(fields['page']),
    front: Object.fromEntries(Object.entries(fields).filter(([name]) => !OWN.has(name))),
    body: textOf(fields['body']),
  };
}

/** @returns undefined for a text that is no file of a catalogue, or of a format that is not ours */
export function recordsOfJson(text: string): readonly ReadRecord[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isTable(file) || file['format'] !== CATALOGUE_FORMAT || !Array.isArray(file['entries']))
    return undefined;
  return file['entries'].map(recordOf);
}

/** A row of a table, with its line in the file. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Three columns that no other table calls so. */
const MARKS = ['id', 'name', 'kind'];

/** @param rows as they are written, the headings first @returns undefined for another's table */
export function recordsOfTable(rows: readonly WrittenRow[]): readonly ReadRecord[] | undefined {
  const [head, ...below] = rows;
  const places = new Map(head?.cells.map((heading, at) => [columnNameOf(heading), at]));
  if (!MARKS.every((name) => places.has(name))) return undefined;
  return below
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => {
      const cellNamed = (name: string) => cells[places.get(name) ?? -1] ?? '';
      return {
        line,
        id: cellNamed('id').trim(),
        page: cellNamed('page').trim(),
        front: frontOfCells(cellNamed),
        body: cellNamed('body'),
      };
    });
}
