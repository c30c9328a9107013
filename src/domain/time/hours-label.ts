/** 開いている時間を、人のことばで: as it is written and as pages say it; `parseRule` reads both back to the same rule. */
import { daysLabel, spokenDays } from './read-days.ts';
import { daysBetween, longDateLabel } from './calendar-date.ts';
import type { Change, Exception, HoursRule, OpeningHours } from './timetable.ts';
import { rangeLabel } from './time-label.ts';

function monthsLabel(months: readonly number[]): string {
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

function labelWith(rule: HoursRule, labelOf: typeof daysLabel): string {
  const days = (rule.months ? monthsLabel(rule.months) : '') + labelOf(rule.days);
  return [days, rule.times.map(rangeLabel).join('・')].filter(Boolean).join(' ');
}

/** As it is written: 第2・第4土 10:00–12:00 */
export function ruleLabel(rule: HoursRule): string {
  return labelWith(rule, daysLabel);
}

/** As pages say it: 第2・第4土曜 10:00–12:00 */
export function spokenRule(rule: HoursRule): string {
  return labelWith(rule, spokenDays);
}

const shortDate = (monthDay: string) =>
  `${Number(monthDay.slice(0, 2))}/${Number(monthDay.slice(3))}`;
const between = (from: string, to: string) => (from === to ? from : `${from}〜${to}`);

/** 祝日, 年末年始, 8/13〜8/16 */
export function exceptionLabel(exception: Exception): string {
  switch (exception.off) {
    case 'days':
      return spokenDays(exception.days).replace(/^毎週(.)曜?$/, '$1曜');
    case 'day-after-holiday':
      return '祝日の翌日';
    case 'dates':
      return between(exception.from, exception.to);
    case 'yearly':
      if (exception.from === '12-29' && exception.to === '01-03') return '年末年始';
      if (exception.from === '08-13' && exception.to === '08-16') return 'お盆';
      return between(shortDate(exception.from), shortDate(exception.to));
  }
}

/** A date so far ahead is said with its year. */
const FAR_DAYS = 300;

function changeDate(date: string, today: string): string {
  const label = longDateLabel(date);
  return daysBetween(today, date) > FAR_DAYS ? label : label.replace(/^\d+年/, '');
}

/** 12月29日〜1月3日は休み（改修工事のため） */
function changeLabel({ from, to, rules, note }: Change, today: string): string {
  const days = between(changeDate(from, today), changeDate(to, today));
  if (!rules) return `${days}: ${note ?? ''}`;
  const what = rules.length > 0 ? ` ${rules.map(spokenRule).join('、')}` : '休み';
  return `${days}は${what}${note === undefined ? '' : `（${note}）`}`;
}

/** The changes that are not over, in the order of their days. */
export function changeLabels(
  changes: readonly Change[] | undefined,
  today: string,
): readonly string[] {
  return (changes ?? [])
    .filter(({ to }) => to >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((change) => changeLabel(change, today));
}

/**
 * 毎週火・木 13:00–16:00（祝日・年末年始は休み、予約した人だけ）. @param today with it, dated changes to come are said as well
 */
export function hoursLabel(hours: OpeningHours, today?: string): string {
  const rules = hours.rules.map(spokenRule).join('、');
  const notes = [
    ...(hours.except.length > 0 ? [`${hours.except.map(exceptionLabel).join('・')}は休み`] : []),
    ...(hours.byAppointment ? ['予約した人だけ'] : []),
    ...(today === undefined ? [] : changeLabels(hours.changes, today)),
  ];
  return notes.length > 0 ? `${rules}（${notes.join('、')}）` : rules;
}
