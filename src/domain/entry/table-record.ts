/** 一覧表に送る形。 */
import { deskRecordOf, type DeskRecord } from './desk-record.ts';
import type { Resource } from './entry-schema.ts';
import { publicPoint, type Point } from './public-point.ts';

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
export type TableRecord = Omit<DeskRecord, NotShown> & {
  /** 住所 with the building; none where it is hidden */
  readonly address?: string;
  /** a hundred metres near, as `publicPoint` */
  readonly point?: Point;
};

export function tableRecordOf(resource: Resource): TableRecord {
  const left = new Set<string>(NOT_SHOWN);
  const desk = deskRecordOf(resource);
  const shown = Object.entries(desk).filter(([field]) => !left.has(field));
  const { location } = desk;
  const address =
    typeof location === 'object'
      ? [location.address, location.building].filter(Boolean).join(' ')
      : '';
  const point = publicPoint(resource);
  return {
    ...(Object.fromEntries(shown) as unknown as TableRecord),
    ...(address === '' ? {} : { address }),
    ...(point ? { point } : {}),
  };
}
