/** つながるカタログのデータ（places.csv と catalogue/*.json）→ 場所の候補。このサイトのものも、ほかのカタログのものも読む。 */
import { readFileSync } from 'node:fs';
import { markdownFindings } from '../../catalogue/read/markdown.ts';
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { unguardCell } from '../../domain/text/csv-cell.ts';
import { writtenOf, type WrittenTable } from '../../domain/written/written-value.ts';
import { withoutKindDefaults } from '../../exchange/own/front-of-entry.ts';
import { recordsOfJson, recordsOfTable, type ReadRecord } from '../../exchange/own/read-records.ts';
import type { Grid } from '../read/table.ts';
import type { Draft } from '../row/draft.ts';

export interface OwnCatalogue {
  /** of the ledger: the site the entries come from */
  readonly name: string;
  readonly drafts: readonly Draft[];
}

/** The steps of a file are numbers; those of a table are text. */
const inText = (front: ReadRecord['front']): ReadRecord['front'] =>
  writtenOf(front) as WrittenTable;

/** As an entry's file has it: needs and steps of the kind are not written, one source stands without its list. */
function frontOf({ front }: ReadRecord): ReadRecord['front'] {
  const { steps, source } = front;
  return inText(
    withoutKindDefaults({
      ...front,
      ...(Array.isArray(steps) ? { steps: steps.map(Number) } : {}),
      ...(Array.isArray(source) && source.length === 1 ? { source: source[0] } : {}),
    }),
  );
}

function whyNot({ id, body }: ReadRecord): string | undefined {
  const isId: boolean = isEntryId(id);
  if (!isId) return `id「${id.slice(0, 60)}」は、場所のファイルの名前になりません`;
  const [finding] = markdownFindings(body, 1).filter(({ level }) => level !== 'warning');
  return finding && `本文: ${finding.message}`;
}

function draftOf(record: ReadRecord): Draft {
  const { id, body, line } = record;
  const name = String(record.front['name'] ?? '');
  const row = { key: id, name, ...(line === undefined ? {} : { line }) };
  const rejected = whyNot(record);
  return rejected === undefined
    ? { ...row, id, knownById: true, front: frontOf(record), body }
    : { ...row, rejected };
}

/** tsunagaru-example-jp */
function ledgerName(records: readonly ReadRecord[]): string {
  const host = records.map(({ page }) => /^https?:\/\/([^/:]+)/.exec(page)?.[1]).find(Boolean);
  const word = (host ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return word === '' ? 'tsunagaru' : `tsunagaru-${word}`;
}

const catalogueOf = (records: readonly ReadRecord[] | undefined): OwnCatalogue | undefined =>
  records && { name: ledgerName(records), drafts: records.map(draftOf) };

/** @param isReadBack the rows to be corrected of an earlier import: their cells were guarded twice */
export function ownTable({ rows }: Grid, isReadBack: boolean): OwnCatalogue | undefined {
  const plain = (cell: string) => unguardCell(isReadBack ? unguardCell(cell) : cell);
  return catalogueOf(
    recordsOfTable(rows.map(({ line, cells }) => ({ line, cells: cells.map(plain) }))),
  );
}

/** @returns undefined for any other file */
export function ownFile(file: string): OwnCatalogue | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // What is wrong with it is said by whoever reads tables.
    return undefined;
  }
  return catalogueOf(recordsOfJson(text));
}
