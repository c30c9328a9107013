/** カタログのファイル（catalogue/130001.json など）: entries of one area, whole. One entry a line, so that two editions can be compared. */
import type { EntryRecord } from './entry-record.ts';

/** Changes where an older reader would misunderstand. */
export const CATALOGUE_FORMAT = 'tsunagaru-catalogue/1';

export interface CatalogueHead {
  /** the address of the JSON Schema */
  readonly schema: string;
  readonly title: string;
  /** the code of a prefecture, or national */
  readonly area: string;
  readonly publisher: string;
  /** the address of the site */
  readonly site: string;
  /** the day of which the catalogue speaks */
  readonly generated: string;
  /** 使ってよい条件 of the sources named in it */
  readonly licences: readonly string[];
}

export function catalogueFile(
  { schema, ...head }: CatalogueHead,
  records: readonly EntryRecord[],
): string {
  const front = JSON.stringify({ $schema: schema, format: CATALOGUE_FORMAT, ...head });
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${front.slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}
