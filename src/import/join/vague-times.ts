/**
 * 決まらない時間のことば: a note that leaves the weeks open, or only counts, says less than another list's rule for the same
 * days. Beside such a rule it is not needed; where the two differ, neither gives way.
 */
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { fallsOnWeekday, type HoursRule } from '../../domain/time/timetable.ts';
import { agreesWithFrequency } from '../row/hours-frequency.ts';
import { writtenRule } from '../row/hours-remark.ts';
import { closedDays } from '../row/service-hours.ts';
import type { Fields } from './join-fields.ts';

const TIME = '\\d{1,2}:\\d{2}';
/** 水・日曜日、17:00〜19:00（月に1回くらい。何週目かは、資料では分かりません） */
const OPEN_WEEKS = new RegExp(
  `^(?:([日月火水木金土・]+)曜日)?(?:、?(${TIME})(?:〜(${TIME})|から))?（[^（）]*分かりません）$`,
);
const NO_DAYS =
  /^(?:月に1回くらい。|資料の「回数」の欄には「\d」とだけあり、)開く日は[^。]*分かりません$/;
const COUNT_ONLY = /^(?:毎?[週月]に?|年に?)[\d一二三四五六]+[回日](?:程度|くらい)?$/;

interface Vague {
  readonly weekdays: string;
  /** 17:00-19:00 */
  readonly times: string;
  readonly count: string;
}

function readVague(note: string): Vague | undefined {
  const open = OPEN_WEEKS.exec(note);
  if (open) {
    const [, weekdays = '', start, end = ''] = open;
    return {
      weekdays: weekdays.replaceAll('・', ''),
      times: start === undefined ? '' : `${start}-${end}`,
      count: note.includes('月に1回くらい') ? '月1回' : '',
    };
  }
  if (NO_DAYS.test(note))
    return { weekdays: '', times: '', count: note.startsWith('月に1回') ? '月1回' : '' };
  return COUNT_ONLY.test(note)
    ? { weekdays: '', times: '', count: note.replace(/くらい$/, '程度') }
    : undefined;
}

const weekdaysOf = (rules: readonly HoursRule[]) =>
  new Set(
    rules.flatMap(({ days }) =>
      days.flatMap((day) =>
        'weekdays' in day ? day.weekdays.map((one) => '日月火水木金土'[one]) : [],
      ),
    ),
  );

function agrees({ weekdays, times, count }: Vague, rules: readonly HoursRule[]): boolean {
  const named = weekdaysOf(rules);
  const isSameDays =
    weekdays === '' ||
    (named.size === weekdays.length && [...weekdays].every((day) => named.has(day)));
  const isSameTimes =
    times === '' || rules.every((rule) => writtenRule(rule).endsWith(` ${times}`));
  return isSameDays && isSameTimes && rules.every((rule) => agreesWithFrequency(rule, count));
}

/** true where the note adds nothing to the rules */
export function givesWay(note: unknown, hours: unknown): boolean {
  if (typeof note !== 'string' || !Array.isArray(hours) || hours.length === 0) return false;
  const rules = hours.map((line) => parseRule(String(line)));
  const vague = readVague(note);
  return (
    vague !== undefined &&
    rules.every((rule): rule is HoursRule => !isFinding(rule)) &&
    agrees(vague, rules)
  );
}

const without = (fields: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));

/** 「休みは 土日祝」 without hours: another list's hours that keep to these days off say more. */
function keepsToDaysOff(note: unknown, other: Fields): boolean {
  const [, written, rest = ''] = /^休みは ([^。]+)(?:。(.+))?$/.exec(String(note ?? '')) ?? [];
  const off = written === undefined ? undefined : closedDays(written);
  const lines = other['hours'];
  if (!off?.isWhole || !Array.isArray(lines) || !String(other['hours_note'] ?? '').includes(rest))
    return false;
  const rules = lines.map((line) => parseRule(String(line)));
  const except = new Set((other['except'] as readonly string[] | undefined) ?? []);
  const days = rules.flatMap((rule) => (isFinding(rule) ? [] : rule.days));
  const isShut = (day: string) =>
    day === '祝'
      ? except.has('祝日') || days.every(({ on }) => on === 'workday')
      : except.has(day) ||
        days.every((one) => fallsOnWeekday(one, '日月火水木金土'.indexOf(day)) === false);
  return [...off.days].every(isShut) && off.dates.every((line) => except.has(line));
}

/** Both sides of a row and its entry, without the note that the other side's rule makes needless. */
export function withoutVague(
  current: Fields,
  wanted: Fields,
): { readonly current: Fields; readonly wanted: Fields } {
  const saysLess = (side: Fields, other: Fields) =>
    side['hours'] === undefined &&
    (givesWay(side['hours_note'], other['hours']) || keepsToDaysOff(side['hours_note'], other));
  const now = saysLess(current, wanted);
  const then = saysLess(wanted, current);
  return {
    current: now ? without(current, 'hours_note') : current,
    wanted: then ? without(wanted, 'hours_note') : wanted,
  };
}
