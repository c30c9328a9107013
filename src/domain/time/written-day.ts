/** 日と曜日の字: the letters in which entries and lists write days, whatever language a page speaks. */
import { dayOfMonth, monthOf } from './calendar-date.ts';

/** by number: 0 日 … 6 土 */
export const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** 2026年11月26日 */
export function writtenDate(date: string): string {
  return `${Number(date.slice(0, 4))}年${monthOf(date)}月${dayOfMonth(date)}日`;
}
