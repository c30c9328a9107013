/** 開いている時間の書きかた: a rule as the line of an entry; `parseRule` reads it back to the same rule. */
import { writtenDays } from './written-days.ts';
import type { HoursRule } from './timetable.ts';
import { writtenRange } from './written-time.ts';

function writtenMonths(months: readonly number[]): string {
  const key = months.join(',');
  if (key === '1,3,5,7,9,11') return '奇数月の';
  if (key === '2,4,6,8,10,12') return '偶数月の';
  // A season may pass the year's end: begin after the first gap.
  const gap = months.findIndex((month, index) => index > 0 && month !== months[index - 1]! + 1);
  const turned =
    gap > 0 && months[0] === 1 && months.at(-1) === 12
      ? [...months.slice(gap), ...months.slice(0, gap)]
      : months;
  const isRun =
    turned.length >= 2 &&
    turned.every((month, index) => index === 0 || month === (turned[index - 1]! % 12) + 1);
  return isRun ? `${turned[0]}〜${turned.at(-1)}月の` : `${months.join('・')}月の`;
}

/** @param daysOf how the days are said, where that is not as they are written */
export function ruleWith(rule: HoursRule, daysOf: typeof writtenDays): string {
  const days = (rule.months ? writtenMonths(rule.months) : '') + daysOf(rule.days);
  return [days, rule.times.map(writtenRange).join('・')].filter(Boolean).join(' ');
}

/** 第2・第4土 10:00–12:00 */
export function ruleLabel(rule: HoursRule): string {
  return ruleWith(rule, writtenDays);
}
