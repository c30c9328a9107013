/** 効きめのない時間: lines that never open a place, days off on which it is closed anyway, and lines that say the same twice. */
import { addDays } from '../time/calendar-date.ts';
import { isFinding, parseException, parseRule } from '../time/hours-findings.ts';
import type { Exception, HoursRule, TimeRange } from '../time/timetable.ts';
import { openingsOn } from '../time/openings.ts';
import { when, type Finding } from '../problem.ts';
import { warning } from './rule.ts';
import type { Resource } from '../entry/entry-schema.ts';

/** Four years from here hold every day of the month on every weekday that matters, and a 29 February. */
const FIRST = '2024-01-01';
const DAYS = 1461;

const never = (path: Finding['path'], message: string, fix: string) =>
  warning('hours-never', path, message, fix);

/** 30 and 31 do not come in every month, nor 29 in February. */
const isShort = (month: number) => month === 2 || month % 2 === (month < 8 ? 0 : 1);
const mayMissItsDay = ({ months, days }: HoursRule) =>
  months?.every(isShort) === true && days.some(({ on }) => on === 'date' || on === 'nth');

/** Only these can fail to open; the rest need no calendar. */
const isDoubtful = (rule: HoursRule, except: readonly Exception[]) =>
  mayMissItsDay(rule) || except.some(({ off }) => off === 'days');

const onHolidays = (rule: HoursRule) => rule.days.some(({ on }) => on === 'holiday');

const noHoliday = () => false;
const isOpenOn = (rule: HoursRule, except: readonly Exception[], date: string) =>
  openingsOn({ rules: [rule], except, byAppointment: false }, date, noHoliday).length > 0;

function isEver(holds: (date: string) => boolean): boolean {
  for (let day = 0; day < DAYS; day += 1) if (holds(addDays(FIRST, day))) return true;
  return false;
}

const opens = (rule: HoursRule, except: readonly Exception[]) =>
  isEver((date) => isOpenOn(rule, except, date));
const meets = (rule: HoursRule, day: Exception) =>
  isEver((date) => isOpenOn(rule, [], date) && !isOpenOn(rule, [day], date));

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const touches = (one: TimeRange, other: TimeRange) =>
  one.start < (other.end ?? one.start) && other.start < (one.end ?? other.start);
const areTimesShared = (a: HoursRule, b: HoursRule) =>
  isSame(a.times, b.times) || a.times.some((one) => b.times.some((other) => touches(one, other)));
const overlaps = (a: HoursRule, b: HoursRule) =>
  isSame([a.months, a.days], [b.months, b.days]) && areTimesShared(a, b);

/** A day off that could be judged, and on which it is closed anyway. */
function isIdle(day: Exception, rules: readonly HoursRule[]): boolean {
  if (
    day.off !== 'days' ||
    day.days.some(({ on }) => on === 'holiday' || on === 'workday') ||
    rules.some(onHolidays)
  )
    return false;
  return !rules.some((rule) => meets(rule, day));
}

export function hoursFindings({
  hours = [],
  except = [],
  by_appointment,
}: Pick<Resource, 'hours' | 'except' | 'by_appointment'>): readonly Finding[] {
  if (hours.length === 0)
    return when(
      except.length > 0 && !by_appointment,
      never(
        ['except'],
        '休みの日（except）があるのに、開いている時間（hours）がありません',
        '開いている時間を hours に書くか、except を消して hours_note に書いてください。',
      ),
    );
  const rules = hours.map(parseRule).filter((rule): rule is HoursRule => !isFinding(rule));
  const days = except.map(parseException).filter((one): one is Exception => !isFinding(one));
  if (rules.length < hours.length || days.length < except.length) return [];
  const isShut = (rule: HoursRule) =>
    isDoubtful(rule, days) && !onHolidays(rule) && !opens(rule, days);
  const isRepeated = (rule: HoursRule, index: number) =>
    rules.findIndex((other) => overlaps(other, rule)) < index;
  return [
    ...rules.flatMap((rule, index) =>
      when(
        isShut(rule),
        never(
          ['hours', index],
          `「${hours[index]}」は、いつになっても開きません`,
          '日にちや月、休みの日（except）を確かめてください。',
        ),
      ),
    ),
    ...rules.flatMap((rule, index) =>
      when(
        isRepeated(rule, index),
        warning(
          'hours-twice',
          ['hours', index],
          `「${hours[index]}」は、前の行と同じ日に重なっています`,
          'どちらかを消すか、時間を直してください。',
        ),
      ),
    ),
    ...days.flatMap((day, index) =>
      when(
        isIdle(day, rules),
        never(
          ['except', index],
          `休みの日「${except[index]}」は、もともと開いていない日です`,
          'この行を消すか、曜日を確かめてください。',
        ),
      ),
    ),
  ];
}
