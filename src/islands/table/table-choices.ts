/** 表に出す条件: what of the catalogue the table shows, and in which order. */
import type { KindGroupId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';

/** In the order in which they stand. */
export const COLUMN_IDS = [
  'name',
  'area',
  'address',
  'distance',
  'kind',
  'need',
  'step',
  'first',
  'hours',
  'money',
  'serves',
  'audience',
  'who',
  'contact',
  'phone',
  'fax',
  'line',
  'chat',
  'form',
  'email',
  'sms',
  'url',
  'confirmed',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** 見かた: columns for one purpose. The first is shown where nothing is said. */
export const VIEWS = {
  compare: [
    'name',
    'area',
    'kind',
    'step',
    'first',
    'hours',
    'money',
    'who',
    'contact',
    'confirmed',
  ],
  contact: [
    'name',
    'kind',
    'address',
    'phone',
    'fax',
    'line',
    'chat',
    'form',
    'email',
    'sms',
    'url',
    'confirmed',
  ],
  whom: ['name', 'kind', 'need', 'step', 'serves', 'audience', 'money', 'phone'],
  going: ['name', 'kind', 'address', 'distance', 'hours', 'first', 'money', 'phone'],
} as const satisfies Record<string, readonly ColumnId[]>;
export type ViewId = keyof typeof VIEWS;
export const VIEW_IDS = Object.keys(VIEWS) as readonly ViewId[];

/** In their order, each once, the name always. */
export const inOrder = (columns: readonly ColumnId[]): readonly ColumnId[] =>
  COLUMN_IDS.filter((id) => id === 'name' || columns.includes(id));

const isSame = (one: readonly ColumnId[], other: readonly ColumnId[]) =>
  one.join() === other.join();

/** undefined where the columns were chosen one by one */
export const viewOf = (columns: readonly ColumnId[]): ViewId | undefined =>
  VIEW_IDS.find((id) => isSame(columns, inOrder(VIEWS[id])));

export interface TableChoices {
  readonly place?: string | undefined;
  /** neighbours too */
  readonly near: boolean;
  /** places of the prefecture and the nation too */
  readonly wide: boolean;
  readonly need?: NeedId | undefined;
  readonly group?: KindGroupId | undefined;
  readonly step?: number | undefined;
  /** 距離のもと: id of the place from which is measured */
  readonly from?: string | undefined;
  readonly columns: readonly ColumnId[];
  readonly sort: ColumnId;
  readonly isDown: boolean;
}

export const NO_CHOICES: TableChoices = {
  near: false,
  wide: false,
  columns: inOrder(VIEWS.compare),
  sort: 'kind',
  isDown: false,
};
