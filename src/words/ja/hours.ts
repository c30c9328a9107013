/** 開いている時間のことば: as pages say it. In Japanese that is nearly as it is written, and `parseRule` reads it too. */
import { writtenDayRule } from '../../domain/time/written-days.ts';
import { daysBetween } from '../../domain/time/calendar-date.ts';
import type {
  Change,
  DayRule,
  Exception,
  HoursRule,
  OpeningHours,
} from '../../domain/time/timetable.ts';
import { dayAndMonth, longDateLabel } from './date.ts';
import { ruleWith } from '../../domain/time/written-hours.ts';

/** 第3日 and 毎週日 read like dates: they are said whole, 第3日曜. */
function spokenDayRule(rule: DayRule): string {
  const isLikeDate = rule.on === 'nth' || (rule.on === 'weekly' && rule.weekdays.join() === '0');
  return writtenDayRule(rule) + (isLikeDate ? '曜' : '');
}

function spokenDays(days: readonly DayRule[]): string {
  return days.map(spokenDayRule).join('・');
}

/** 第2・第4土曜 10:00–12:00 */
export function spokenRule(rule: HoursRule): string {
  return ruleWith(rule, spokenDays);
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

const changeDate = (date: string, today: string) =>
  daysBetween(today, date) > FAR_DAYS ? longDateLabel(date) : dayAndMonth(date);

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
