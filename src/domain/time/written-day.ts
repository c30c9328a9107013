/** 日と曜日の字: the letters in which entries and lists write days, whatever language a page speaks. */

/** by number: 0 日 … 6 土 */
export const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;
/** The same in one text, which is lighter: it stands in the script of every page. */
export const WEEKDAY_SIGNS = '日月火水木金土';
/** How a list of weekdays is written in Japan. */
export const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0] as const;

/** 2026年11月26日; 2026年11月 or 2026年 of a day that is known no better. */
export function writtenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}
