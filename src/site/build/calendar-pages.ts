/** こよみのページがある市区町村: where some place opens this month or the next on days of its own. */
import { keptWork } from '../../catalogue/read/site-run.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { hasOwnDays, splitByDays, twoMonths } from '../../domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { BUILD_DAY } from './build-day.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';

type Source = Pick<JoinedCatalogue, 'codesWithPages' | 'localTo'>;

function hasCalendar(resources: readonly Resource[]): boolean {
  const { dated } = splitByDays(resources, BUILD_DAY);
  return hasOwnDays(twoMonths(dated, BUILD_DAY, isJapaneseHoliday));
}

/** Codes, in the official order. */
export const codesIn = ({ codesWithPages, localTo }: Source): readonly string[] =>
  codesWithPages.filter((code) => {
    const resources = localTo(code);
    return keptWork(`calendar ${code}`, resources, () => hasCalendar(resources));
  });
