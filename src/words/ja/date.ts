/** 日づけのことば. In Japanese a day is said as it is written. */
import { dayOfMonth, monthOf, weekdayOf } from '../../domain/time/calendar-date.ts';
import { WEEKDAYS } from '../../domain/time/written-day.ts';

export { writtenDate as longDateLabel } from '../../domain/time/written-day.ts';

/** 11月26日: the year says itself within months */
export const dayAndMonth = (date: string): string => `${monthOf(date)}月${dayOfMonth(date)}日`;

/** 11月26日（木） */
export function dateLabel(date: string): string {
  return `${monthOf(date)}月${dayOfMonth(date)}日（${WEEKDAYS[weekdayOf(date)]}）`;
}
