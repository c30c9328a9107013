/** 表に出す条件: what of the catalogue the table shows, and in which order. */
import type { KindGroupId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';

export const COLUMN_IDS = [
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
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export interface TableChoices {
  readonly place?: string | undefined;
  /** neighbours too */
  readonly near: boolean;
  /** places of the prefecture and the nation too */
  readonly wide: boolean;
  readonly need?: NeedId | undefined;
  readonly group?: KindGroupId | undefined;
  readonly step?: number | undefined;
  readonly sort: ColumnId;
  readonly isDown: boolean;
}

export const NO_CHOICES: TableChoices = { near: false, wide: false, sort: 'kind', isDown: false };
