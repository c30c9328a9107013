/** 曜日や日の書き方: the day part of an hours rule, read and written. */
import { WEEKDAYS } from './calendar-date.ts';
import { LAST, type DayRule } from './timetable.ts';
import type { ContentFinding } from '../problem.ts';

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const EXAMPLES = '「毎週火・金」「平日」「毎日」「第2・第4土」「毎月25日」「祝日」のように書いてください。';

const DATE_LIST = /^毎月((?:(?:\d{1,2}日?|末日)[・,、])*(?:\d{1,2}日|末日))/;
const TOKEN = /^(?:毎週|毎月|毎日|平日|祝日|祝|第?\d+|最終|[日月火水木金土]|[・,、&/と-]|および|及び)/;

/** How a weekday list is written in Japan: Monday first. */
function inWeekOrder(weekdays: Iterable<number>): number[] {
  const wanted = new Set(weekdays);
  return ALL_DAYS.filter((day) => wanted.has(day));
}

/** from 月 to 金, or from 土 over the week's end to 月 */
function weekdayRange(from: number, to: number): number[] {
  const days = [from];
  for (let day = from; day !== to; ) days.push((day = (day + 1) % 7));
  return days;
}

/** The day part of a rule, such as 第2・第4土. Spaces are gone and 曜日 is folded by the caller. */
export function parseDays(text: string): readonly DayRule[] | ContentFinding {
  const bad = (message: string, fix = EXAMPLES): ContentFinding => ({ code: 'hours-day', message, fix });
  const weekly = new Set<number>();
  const rules: DayRule[] = [];
  let isWorkday = false;
  let isHoliday = false;
  let nths: number[] = [];
  let weekdays: number[] = [];
  let range: 'nth' | 'weekday' | undefined;
  const flush = (): ContentFinding | undefined => {
    if (nths.length > 0 && weekdays.length === 0) return bad(`「第${nths[0]}」のあとに曜日がありません`);
    if (nths.length > 0) rules.push({ on: 'nth', nths: [...new Set(nths)].sort((a, b) => (a === LAST ? 9 : a) - (b === LAST ? 9 : b)), weekdays: inWeekOrder(weekdays) });
    else for (const day of weekdays) weekly.add(day);
    nths = [];
    weekdays = [];
    return undefined;
  };
  for (let rest = text; rest !== ''; ) {
    const dates = DATE_LIST.exec(rest);
    if (dates) {
      const failed = flush();
      if (failed) return failed;
      const days = dates[1]!.split(/[・,、]/).map((part) => (part === '末日' ? LAST : Number.parseInt(part, 10)));
      const wrong = days.find((day) => day !== LAST && (day < 1 || day > 31));
      if (wrong !== undefined) return bad(`「${wrong}日」という日はありません`);
      rules.push({ on: 'date', days });
      rest = rest.slice(dates[0].length);
      continue;
    }
    const token = TOKEN.exec(rest)?.[0];
    if (token === undefined) return bad(`曜日や日を読みとれません（「${rest}」のところ）`);
    rest = rest.slice(token.length);
    if (token === '-') {
      if (weekdays.length > 0) range = 'weekday';
      else if (nths.length > 0) range = 'nth';
      else return bad('「-」の前に曜日がありません');
    } else if (/\d/.test(token)) {
      if (!token.startsWith('第') && nths.length === 0) return bad(`「${token}」が何の数か分かりません`, '「第2土」のように「第」をつけるか、「毎月25日」のように「毎月」と「日」をつけてください。');
      const nth = Number(token.replace('第', ''));
      if (nth < 1 || nth > 5) return bad(`「第${nth}」という週はありません`, '第1から第5まで、または「最終」と書いてください。');
      if (weekdays.length > 0) {
        const failed = flush();
        if (failed) return failed;
      }
      for (let n = range === 'nth' ? nths.at(-1)! + 1 : nth; n <= nth; n += 1) nths.push(n);
      range = undefined;
    } else if (token === '最終') {
      if (weekdays.length > 0) flush();
      nths.push(LAST);
    } else if (token.length === 1 && (WEEKDAYS as readonly string[]).includes(token)) {
      const day = (WEEKDAYS as readonly string[]).indexOf(token);
      if (range === 'weekday') weekdays.push(...weekdayRange(weekdays.at(-1)!, day));
      else weekdays.push(day);
      range = undefined;
    } else if (/^(毎週|毎月|毎日|平日|祝)/.test(token)) {
      const failed = flush();
      if (failed) return failed;
      if (token === '毎日') for (const day of ALL_DAYS) weekly.add(day);
      isWorkday ||= token === '平日';
      isHoliday ||= token.startsWith('祝');
    }
  }
  const failed = flush();
  if (failed) return failed;
  if (range) return bad('「-」のあとに曜日がありません');
  const whole: DayRule[] = [
    ...(isWorkday ? [{ on: 'workday' } as const] : []),
    ...(weekly.size > 0 ? [{ on: 'weekly', weekdays: inWeekOrder(weekly) } as const] : []),
    ...rules,
    ...(isHoliday ? [{ on: 'holiday' } as const] : []),
  ];
  return whole.length > 0 ? whole : bad('どの日か分かりません');
}

/** Three or more days in a row read better as 月〜金. */
function weekdaysLabel(weekdays: readonly number[]): string {
  const names = weekdays.map((day) => WEEKDAYS[day]!);
  const positions = weekdays.map((day) => ALL_DAYS.indexOf(day as (typeof ALL_DAYS)[number]));
  const isRun = positions.length >= 3 && positions.every((position, index) => index === 0 || position === positions[index - 1]! + 1);
  return isRun ? `${names[0]}〜${names.at(-1)}` : names.join('・');
}

function dayRuleLabel(rule: DayRule): string {
  switch (rule.on) {
    case 'workday': return '平日';
    case 'holiday': return '祝日';
    case 'weekly': return rule.weekdays.length === 7 ? '毎日' : `毎週${weekdaysLabel(rule.weekdays)}`;
    case 'nth': return rule.nths.map((nth) => (nth === LAST ? '最終' : `第${nth}`)).join('・') + weekdaysLabel(rule.weekdays);
    case 'date': return `毎月${rule.days.map((day) => (day === LAST ? '末日' : `${day}日`)).join('・')}`;
  }
}

/** As a person writes it in an entry: 第2・第4土 */
export function daysLabel(days: readonly DayRule[]): string {
  return days.map(dayRuleLabel).join('・');
}

/** 第3日 and 毎週日 read like dates: they are said whole, 第3日曜. */
function spokenDayRule(rule: DayRule): string {
  const isLikeDate = rule.on === 'nth' || (rule.on === 'weekly' && rule.weekdays.join() === '0');
  return dayRuleLabel(rule) + (isLikeDate ? '曜' : '');
}

/** As a page says it: 第2・第4土曜. `parseDays` reads both. */
export function spokenDays(days: readonly DayRule[]): string {
  return days.map(spokenDayRule).join('・');
}
