/** What every part of the desk asks: the moment, the holidays, how places lie, and where an entry's page is. */
import { momentInJapan } from '../../domain/calendar-date.ts';
import { holidaySet } from '../../domain/holiday-set.ts';
import { entryPath, type Addressed } from '../../domain/page-address.ts';
import { placesOfTable } from '../../domain/place-table.ts';
import type { CompareContext } from '../../site/compare-rows.ts';
import type { ShortlistPageData } from './shortlist-page-data.ts';

export interface DeskContext extends Omit<CompareContext, 'municipality'> {
  readonly hrefOf: (entry: Addressed) => string;
  readonly data: ShortlistPageData;
}

export function deskContext(data: ShortlistPageData): DeskContext {
  return { now: momentInJapan(new Date()), isHoliday: holidaySet(data.holidays), places: placesOfTable(data.table), hrefOf: (entry) => `${data.resourceBase}${entryPath(entry)}/`, data };
}
