/** こよみのページがある市区町村: where some place opens this month or the next on days of its own. */
import { keptWork } from '../../catalogue/read/site-run.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import {
  hasOwnDays,
  monthAfter,
  splitByDays,
  twoMonths,
} from '../../domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { BUILD_DAY } from './build-day.ts';
import type { ComingGathering } from './gatherings.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';

type Source = Pick<JoinedCatalogue, 'codesWithPages' | 'localTo' | 'gatheringsIn'>;

/** A meeting of its own this month or the next. */
const hasGathering = (gatherings: readonly ComingGathering[]): boolean => {
  const last = monthAfter(BUILD_DAY.slice(0, 7));
  return gatherings.some((one) => one.days[0]!.date.slice(0, 7) <= last);
};

function hasCalendar(resources: readonly Resource[]): boolean {
  const { dated } = splitByDays(resources, BUILD_DAY);
  return hasOwnDays(twoMonths(dated, BUILD_DAY, isJapaneseHoliday));
}

/** Codes, in the official order. */
export const codesIn = ({ codesWithPages, localTo, gatheringsIn }: Source): readonly string[] =>
  codesWithPages.filter((code) => {
    const resources = localTo(code);
    if (hasGathering(gatheringsIn(code))) return true;
    return keptWork(`calendar ${code}`, resources, () => hasCalendar(resources));
  });
