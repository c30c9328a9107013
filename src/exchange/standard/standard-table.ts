/**
 * 標準の表の書きかた: a table of a published standard. Its columns stand in the standard's order; what an entry does not
 * say stays empty, and never reads 「無」. One column more, at the right end, names what is not known.
 */
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { standsIn } from '../../domain/entry/stands-in.ts';
import { csvFile } from '../../domain/text/csv-cell.ts';

/** What a row is made of. */
export interface StandardRow {
  readonly resource: Resource;
  /** where it stands; undefined for what serves the nation */
  readonly place: Municipality | undefined;
  /** the whole address of its page */
  readonly page: string;
}

export interface StandardColumn<Row = StandardRow> {
  readonly heading: string;
  /** '' where it is not known, or where we never know */
  readonly cell: (row: Row) => string;
  /** an entry could say it: when it is empty, somebody should ask */
  readonly isAsked?: true;
}

export const UNKNOWN_HEADING = '要確認の項目';

/** A column of the standard that a catalogue like this one never fills. */
export const never = (heading: string): StandardColumn<unknown> => ({ heading, cell: () => '' });

export function standardTable<Row>(
  columns: readonly StandardColumn<Row>[],
  rows: readonly Row[],
): string {
  const lines = rows.map((row) => {
    const cells = columns.map(({ cell }) => cell(row));
    const unknown = columns.filter(({ isAsked }, at) => isAsked && cells[at] === '');
    return [...cells, unknown.map(({ heading }) => heading).join(';')];
  });
  return csvFile([[...columns.map(({ heading }) => heading), UNKNOWN_HEADING], ...lines]);
}

export const standardRows = (
  resources: readonly Resource[],
  municipalities: Pick<Municipalities, 'get' | 'findByName'>,
  addressOf: (resource: Resource) => string,
): readonly StandardRow[] =>
  resources.map((resource) => ({
    resource,
    place: standsIn(resource, municipalities),
    page: addressOf(resource),
  }));
