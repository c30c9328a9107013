/** 冊子のこよみのなかみ: the days to come of two months on which one of the places opens, and the places that open on most. */
import {
  splitByDays,
  twoMonths,
  type CalendarDay,
  type SteadyPlace,
} from '../../domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { sharedByObject } from '../../domain/shared-by.ts';
import { BUILD_DAY } from '../build/build-day.ts';
import type { BookletPlace } from './booklet-places.ts';

export interface PrintedMonths {
  readonly months: readonly { readonly month: string; readonly days: readonly CalendarDay[] }[];
  readonly steady: readonly SteadyPlace[];
}

export const printedMonths = sharedByObject((places: readonly BookletPlace[]): PrintedMonths => {
  const { dated } = splitByDays(
    places.map(({ resource }) => resource),
    BUILD_DAY,
  );
  const months = twoMonths(dated, BUILD_DAY, isJapaneseHoliday);
  return {
    months: months
      .map(({ month, weeks }) => ({
        month,
        days: weeks
          .flat()
          .filter((day) => day !== undefined && day.openings.length > 0) as CalendarDay[],
      }))
      .filter(({ days }) => days.length > 0),
    steady: months[0]?.steady ?? [],
  };
});
