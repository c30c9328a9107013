/**
 * ページがいつのことを言うか。The day the pages speak of. SITE_TODAY=2026-11-22 fixes it, so that tests build the same site
 * every day.
 */
import { isCalendarDate, momentInJapan, type Moment } from '../../domain/time/calendar-date.ts';

function readMoment(): Moment {
  const fixed = process.env.SITE_TODAY;
  if (!fixed) return momentInJapan(new Date());
  if (!isCalendarDate(fixed))
    throw new Error(`SITE_TODAY は 2026-11-22 のように書いてください（いまは「${fixed}」）`);
  return { date: fixed, minutes: 9 * 60 };
}

export const BUILD_MOMENT: Moment = readMoment();
export const BUILD_DAY: string = BUILD_MOMENT.date;
