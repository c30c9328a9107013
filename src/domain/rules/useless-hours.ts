/** 効きめのない時間: lines that never open a place, days off on which it is closed anyway, and lines that say the same twice. */
import { addDays } from '../time/calendar-date.ts';
import { isFinding, parseException, parseRule } from '../time/read-hours.ts';
import type { Exception, HoursRule } from '../time/timetable.ts';
import { openingsOn } from '../time/openings.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

/** Four years from here hold every day of the month on every weekday that matters, and a 29 February. */
const FIRST = '2024-01-01';
const DAYS = 1461;

const warning = (code: string, path: Finding['path'], message: string, fix: string): Finding => ({ code, level: 'warning', path, message, fix });
const never = (path: Finding['path'], message: string, fix: string) => warning('hours-never', path, message, fix);

/** Only these can fail to open; the rest need no calendar. */
const isDoubtful = (rule: HoursRule, except: readonly Exception[]) =>
  rule.months?.every((month) => month === 2 || month % 2 === (month < 8 ? 0 : 1)) === true && rule.days.some(({ on }) => on === 'date' || on === 'nth') || except.some(({ off }) => off === 'days');

const onHolidays = (rule: HoursRule) => rule.days.some(({ on }) => on === 'holiday');

function opens(rule: HoursRule, except: readonly Exception[]): boolean {
  for (let day = 0; day < DAYS; day += 1) if (openingsOn({ rules: [rule], except, byAppointment: false }, addDays(FIRST, day), () => false).length > 0) return true;
  return false;
}

const overlaps = (a: HoursRule, b: HoursRule) => JSON.stringify([a.months, a.days]) === JSON.stringify([b.months, b.days]) &&
  (JSON.stringify(a.times) === JSON.stringify(b.times) || a.times.some((one) => b.times.some((other) => one.start < (other.end ?? one.start) && other.start < (one.end ?? other.start))));

export function hoursFindings({ hours = [], except = [], by_appointment }: Pick<Resource, 'hours' | 'except' | 'by_appointment'>): readonly Finding[] {
  if (hours.length === 0) return except.length > 0 && !by_appointment ? [never(['except'], '休みの日（except）があるのに、開いている時間（hours）がありません', '開いている時間を hours に書くか、except を消して hours_note に書いてください。')] : [];
  const rules = hours.map(parseRule).filter((rule): rule is HoursRule => !isFinding(rule));
  const days = except.map(parseException).filter((one): one is Exception => !isFinding(one));
  if (rules.length < hours.length || days.length < except.length) return [];
  return [
    ...rules.flatMap((rule, index) => (isDoubtful(rule, days) && !onHolidays(rule) && !opens(rule, days) ? [never(['hours', index], `「${hours[index]}」は、いつになっても開きません`, '日にちや月、休みの日（except）を確かめてください。')] : [])),
    ...rules.flatMap((rule, index) => (rules.findIndex((other) => overlaps(other, rule)) < index ? [warning('hours-twice', ['hours', index], `「${hours[index]}」は、前の行と同じ日に重なっています`, 'どちらかを消すか、時間を直してください。')] : [])),
    ...days.flatMap((day, index) => {
      if (day.off !== 'days' || day.days.some(({ on }) => on === 'holiday' || on === 'workday') || rules.some(onHolidays)) return [];
      const closes = rules.some((rule) => meets(rule, day));
      return closes ? [] : [never(['except', index], `休みの日「${except[index]}」は、もともと開いていない日です`, 'この行を消すか、曜日を確かめてください。')];
    }),
  ];
}

function meets(rule: HoursRule, day: Exception): boolean {
  for (let at = 0; at < DAYS; at += 1) {
    const date = addDays(FIRST, at);
    if (openingsOn({ rules: [rule], except: [], byAppointment: false }, date, () => false).length > 0 && openingsOn({ rules: [rule], except: [day], byAppointment: false }, date, () => false).length === 0) return true;
  }
  return false;
}
