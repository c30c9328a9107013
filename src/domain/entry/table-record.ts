/** 一覧表に送る形。 */
import { deskRecordOf, type DeskRecord } from './desk-record.ts';
import type { Resource } from './entry-schema.ts';

/** What no column of the table shows. */
const NOT_SHOWN = [
  'summary',
  'provider',
  'location',
  'languages',
  'wheelchair',
  'accessible_toilet',
  'sign_language',
  'writing_ok',
  'pay',
  'pay_note',
  'works_with',
  'card',
] as const satisfies readonly (keyof DeskRecord)[];

type NotShown = (typeof NOT_SHOWN)[number];

/** What 一覧表 needs of an entry: a `DeskRecord` without what its columns leave out. */
export type TableRecord = Omit<DeskRecord, NotShown>;

export function tableRecordOf(resource: Resource): TableRecord {
  const left = new Set<string>(NOT_SHOWN);
  const shown = Object.entries(deskRecordOf(resource)).filter(([field]) => !left.has(field));
  return Object.fromEntries(shown) as unknown as TableRecord;
}
