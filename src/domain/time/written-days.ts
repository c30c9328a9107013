/** 曜日や日の書きかた: the day part of an hours rule; `parseDays` reads it back. */
import { MONDAY_FIRST, WEEKDAYS } from './written-day.ts';
import { LAST, type DayRule } from './timetable.ts';

/** Three or more days in a row read better as 月〜金. */
function writtenWeekdays(weekdays: readonly number[]): string {
  const names = weekdays.map((day) => WEEKDAYS[day]!);
  const positions = weekdays.map((day) =>
    MONDAY_FIRST.indexOf(day as (typeof MONDAY_FIRST)[number]),
  );
  const isRun =
    positions.length >= 3 &&
    positions.every((position, index) => index === 0 || position === positions[index - 1]! + 1);
  return isRun ? `${names[0]}〜${names.at(-1)}` : names.join('・');
}

/** 第2・第4土 */
export function writtenDayRule(rule: DayRule): string {
  switch (rule.on) {
    case 'workday':
      return '平日';
    case 'holiday':
      return '祝日';
    case 'weekly':
      return rule.weekdays.length === 7 ? '毎日' : `毎週${writtenWeekdays(rule.weekdays)}`;
    case 'nth':
      return (
        rule.nths.map((nth) => (nth === LAST ? '最終' : `第${nth}`)).join('・') +
        writtenWeekdays(rule.weekdays)
      );
    case 'date':
      return `毎月${rule.days.map((day) => (day === LAST ? '末日' : `${day}日`)).join('・')}`;
  }
}

/** As a person writes it in an entry: 第2・第4土 */
export function writtenDays(days: readonly DayRule[]): string {
  return days.map(writtenDayRule).join('・');
}
