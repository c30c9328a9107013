/**
 * 年・年月・年月日: a day as precisely as a document gives it, and no more. 「2023」, 「2023-12」 and 「2023-12-05」 are
 * all of them; an ordering needs a day, and takes the first of the time meant, so that nothing looks newer than it is.
 */
import { isCalendarDate } from './calendar-date.ts';

const FORM = /^\d{4}(?:-\d{2}){0,2}$/;

/** The first day of the time meant, as YYYY-MM-DD. @param day a partial day */
export function firstDayOf(day: string): string {
  return `${day}-01-01`.slice(0, 10);
}

export function isPartialDay(text: string): boolean {
  return FORM.test(text) && isCalendarDate(firstDayOf(text));
}
