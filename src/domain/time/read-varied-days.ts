/**
 * 曜日によってちがう時刻: 「水曜日は19時まで」, 「火・木は18:00まで」 beside the columns' rules. A day of the week gets times of
 * its own only where one rule has it, and the others keep theirs.
 */
import { isFinding, parseRule } from './hours-findings.ts';
import { fallsOnWeekday, type DayRule, type HoursRule, type TimeRange } from './timetable.ts';

interface Times {
  readonly rules: readonly HoursRule[];
  readonly except: readonly string[];
}

const T = '(\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?))';
const TO = '(?:[-〜~]|から)';
const DAY = '[日月火水木金土](?:曜日?)?';
const DAYS = `(${DAY}(?:(?:[・、〜~と]|及び|および)?${DAY})*)`;
const HOURS =
  '(?:(?:の)?(?:利用|営業|開所|(?:サービス|訓練)?提供)?(?:可能)?な?時間帯?(?:は|が|:)?)';
const VARIES = new RegExp(
  `^(?:ただし|但し)?、?(?:毎週|平日の?)?${DAYS}(?:(?:のみ|だけ)?(?:は|が|:|については)?、?${HOURS}?)\\s*(?:${T}${TO}${T}(?:まで)?|${T}(まで|から|で?終了|閉[所館]))` +
    '(?:延長|開催|開所|開館|営業|利用|終了|が利用可能な?時間帯?|の利用)?(?:します|しています|です|とする|とします|となる|となります|になります)?$',
);
const HOLIDAY = '祝日';

const minutes = (text: string): number | undefined => {
  const found = /^(\d{1,2})(?::(\d{2})|時(?:(半)|(\d{1,2})分)?)$/.exec(text);
  if (!found) return undefined;
  const minute = found[3] ? 30 : Number(found[2] ?? found[4] ?? 0);
  const hour = Number(found[1]);
  return hour > 24 || minute > 59 ? undefined : hour * 60 + minute;
};

/** The times that the words give a day; what they leave open is as the columns have it. */
function timesOf(base: TimeRange, found: RegExpExecArray): TimeRange | undefined {
  const [, , from, to, only, word] = found;
  const start = from ?? (word === 'から' ? only : undefined);
  const end = to ?? (word === 'から' ? undefined : only);
  const range = {
    start: start === undefined ? base.start : minutes(start),
    end: end === undefined ? base.end : minutes(end),
  };
  return range.start !== undefined && typeof range.end === 'number' && range.start < range.end
    ? (range as TimeRange)
    : undefined;
}

/** Weekdays of a rule that is of weeks alone, 平日 among them. */
function weekdaysOf({ days, months }: HoursRule): readonly number[] | undefined {
  if (months || days.some(({ on }) => on !== 'weekly' && on !== 'workday')) return undefined;
  const all = days.flatMap((day) => (day.on === 'weekly' ? day.weekdays : [1, 2, 3, 4, 5]));
  return new Set(all).size === all.length ? all : undefined;
}

const sameTimes = (one: TimeRange, other: TimeRange) =>
  one.start === other.start && one.end === other.end;
const weekly = (weekdays: readonly number[]): readonly DayRule[] => [{ on: 'weekly', weekdays }];
const isWorkday = ({ days }: HoursRule) => days.some(({ on }) => on === 'workday');
const opensOnHolidays = ({ days }: HoursRule) => days.some(({ on }) => on !== 'workday');

/** 火 of 「火」 among the days off */
const weekdayOff = (line: string) => (line.length === 1 ? '日月火水木金土'.indexOf(line) : -1);

interface Said {
  readonly found: RegExpExecArray;
  readonly named: readonly number[];
  /** weekdays that the columns close */
  readonly off: readonly number[];
}

/** One rule in two; undefined where the words would leave nothing of it, or speak of another. */
function splitRule(rule: HoursRule, { found, named, off }: Said): readonly HoursRule[] | undefined {
  const own = weekdaysOf(rule);
  const [base] = rule.times;
  if (!own || !base || rule.times.length !== 1) return undefined;
  const varied = timesOf(base, found);
  if (!varied) return undefined;
  if (sameTimes(varied, base)) return [rule];
  const rest = own.filter((day) => !named.includes(day) && !off.includes(day));
  return rest.length === 0
    ? undefined
    : [
        { ...rule, days: weekly(rest) },
        { ...rule, days: weekly(named.filter((day) => own.includes(day))), times: [varied] },
      ];
}

/** undefined where the sentence is of something else, or cannot be told surely */
export function variedDays({ rules, except }: Times, sentence: string): Times | undefined {
  const found = VARIES.exec(sentence.replace(/(\d{1,2})(?=[-〜~]\d{1,2}時)/, '$1時'));
  const said = found && parseRule(found[1]!);
  if (!found || !said || isFinding(said)) return undefined;
  const named = said.days.flatMap((day) => (day.on === 'weekly' ? day.weekdays : []));
  const touched = rules.filter((rule) => weekdaysOf(rule)?.some((day) => named.includes(day)));
  const isCovered = named.every(
    (day) => touched.filter((rule) => weekdaysOf(rule)!.includes(day)).length === 1,
  );
  if (named.length === 0 || !isCovered) return undefined;
  const off = except.map(weekdayOff).filter((day) => day !== -1);
  if (named.some((day) => off.includes(day))) return undefined;
  const split = new Map(touched.map((rule) => [rule, splitRule(rule, { found, named, off })]));
  if ([...split.values()].includes(undefined)) return undefined;
  const cut = touched.filter((rule) => isWorkday(rule) && split.get(rule)!.length > 1);
  // 平日 leaves holidays out by itself; its days do not, and another rule may be open on them.
  const needsHoliday = cut.length > 0 && !except.includes(HOLIDAY);
  if (needsHoliday && rules.some(opensOnHolidays)) return undefined;
  const joined = rules.flatMap((rule) => split.get(rule) ?? [rule]);
  const opens = (weekday: number) =>
    joined.some(({ days }) => days.some((day) => fallsOnWeekday(day, weekday) ?? true));
  const kept = except.filter((line) => weekdayOff(line) === -1 || opens(weekdayOff(line)));
  return { rules: joined, except: needsHoliday ? [HOLIDAY, ...kept] : kept };
}
