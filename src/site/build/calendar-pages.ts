/** こよみのページがある市区町村: where some place opens this month or the next on days of its own. */
import { hasOwnDays, splitByDays, twoMonths } from '../../domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { BUILD_DAY } from './build-day.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';

type Source = Pick<JoinedCatalogue, 'codesWithPages' | 'localTo'>;

/** Codes, in the official order. */
export const codesIn = ({ codesWithPages, localTo }: Source): readonly string[] =>
  codesWithPages.filter((code) => {
    const { dated } = splitByDays(localTo(code), BUILD_DAY);
    return hasOwnDays(twoMonths(dated, BUILD_DAY, isJapaneseHoliday));
  });
