/**
 * つなぎ帳のどこでも使うもの。What every part of the desk asks: the moment, the holidays, and where an entry's page is.
 */
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { entryPath, type Addressed } from '../../domain/entry/page-address.ts';
import type { CompareContext } from '../../site/print/compare-rows.ts';
import type { ShortlistPageData } from './shortlist-page-data.ts';

export interface DeskContext extends Omit<CompareContext, 'municipality' | 'places'> {
  readonly hrefOf: (entry: Addressed) => string;
  readonly data: ShortlistPageData;
}

export function deskContext(data: ShortlistPageData): DeskContext {
  return {
    now: momentInJapan(new Date()),
    isHoliday: holidaySet(data.holidays),
    usualWords: data.usualWords,
    hrefOf: (entry) => `${data.resourceBase}${entryPath(entry)}/`,
    data,
  };
}
