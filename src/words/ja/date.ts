/** 日づけのことば. In Japanese a day is said as it is written. */
import { weekdayOf } from '../../domain/time/calendar-date.ts';
import { WEEKDAY_SIGNS } from '../../domain/time/written-day.ts';

export { writtenDate as longDateLabel } from '../../domain/time/written-day.ts';

/** 11月26日: the year says itself within months */
export function dayAndMonth(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
}

/** 11月26日（木） */
export const dateLabel = (date: string): string =>
  `${dayAndMonth(date)}（${WEEKDAY_SIGNS[weekdayOf(date)]}）`;
