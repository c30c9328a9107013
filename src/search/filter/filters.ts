/** しぼりこみの答え: what a person has chosen. Light, because the page reads it from its address at once. */
import type { KindGroupId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';

export interface Filters {
  readonly need?: NeedId | undefined;
  readonly group?: KindGroupId | undefined;
  /** municipality code */
  readonly place?: string | undefined;
  /** with the neighbours of `place` */
  readonly near?: boolean | undefined;
  /** `today` or an ISO day */
  readonly day?: string | undefined;
  readonly free?: boolean | undefined;
  readonly noBooking?: boolean | undefined;
  readonly lookFirst?: boolean | undefined;
  readonly noPhone?: boolean | undefined;
  readonly wheelchair?: boolean | undefined;
  readonly language?: string | undefined;
}

export const NO_FILTERS: Filters = {};
export const YES_FILTERS = [
  'free',
  'noBooking',
  'lookFirst',
  'noPhone',
  'wheelchair',
] as const satisfies readonly (keyof Filters)[];
export const TODAY = 'today';

export const hasFilters = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== undefined && value !== false);
