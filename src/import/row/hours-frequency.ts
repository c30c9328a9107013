/** 開催頻度 beside the days of a rule: 月1回 and 第2土 agree, 毎週 and 第2土 do not. */
import type { HoursRule } from '../../domain/time/timetable.ts';
import { saysNothing } from '../clean/clean-text.ts';
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { tidyText } from '../clean/open-data-text.ts';

interface Counts {
  readonly perWeek: number;
  readonly perMonth: number;
  readonly months: number;
}

function countsOf({ days, months }: HoursRule): Counts {
  let [perWeek, perMonth] = [0, 0];
  for (const day of days) {
    if (day.on === 'weekly') perWeek += day.weekdays.length;
    if (day.on === 'workday') perWeek += 5;
    if (day.on === 'nth') perMonth += day.nths.length * day.weekdays.length;
    if (day.on === 'date') perMonth += day.days.length;
  }
  return { perWeek, perMonth, months: months?.length ?? 12 };
}

type Check = readonly [RegExp, (counts: Counts, number: number) => boolean];

const CHECKS: readonly Check[] = [
  [/^(?:ほぼ)?毎日(?:程度)?$/, ({ perWeek }) => perWeek >= 5],
  [/^毎週$/, ({ perWeek }) => perWeek >= 1],
  [
    /^週に?(\d)[回日](?:程度)?$/,
    ({ perWeek, perMonth }, number) => (perWeek > 0 ? perWeek === number : perMonth === number * 4),
  ],
  [/^毎月$/, ({ perWeek, perMonth }) => perWeek === 0 && perMonth >= 1],
  [
    /^(?:毎月|月に?)(\d)[回日](?:程度)?$/,
    ({ perWeek, perMonth }, number) => perWeek === 0 && perMonth === number,
  ],
  [/^隔週$/, ({ perWeek, perMonth }) => perWeek === 0 && perMonth >= 2],
  [
    /^隔月(?:に?1回)?$|^2[かヶカケ]月に1回$/,
    ({ perWeek, months, perMonth }) => perWeek === 0 && months === 6 && perMonth === 1,
  ],
  [
    /^年に?(\d+)回(?:程度)?$/,
    ({ perWeek, perMonth, months }, number) => perWeek === 0 && perMonth * months === number,
  ],
  [/不定期|随時/, () => false],
];

const NTHS = /^(?:第?[1-5][・、,]?)+週?(?:目)?$/;
const numbersIn = (text: string) => [...new Set(text.match(/[1-5]/g))].toSorted();

/** 月2回（第1・3） → 月2回 and 第1・3 */
function splitFrequency(frequency: string): { readonly count: string; readonly aside: string } {
  const text = tidyText(frequency).replace(/\s/g, '');
  const [, count = text, aside = ''] = /^([^（]+)（([^（）]+)）$/.exec(text) ?? [];
  return NTHS.test(count) && aside === '' && count.startsWith('第')
    ? { count: '', aside: count }
    : { count, aside };
}

/** 月2回（第1・3） beside 金 → 第1・第3金; undefined where no weeks are named or several weekdays stand beside them */
export function weeksInFrequency(frequency: string, weekday: string): string | undefined {
  const { aside } = splitFrequency(frequency);
  return NTHS.test(aside) && aside.startsWith('第') && /^[日月火水木金土]$/.test(weekday)
    ? `${numbersIn(aside)
        .map((nth) => `第${nth}`)
        .join('・')}${weekday}`
    : undefined;
}

/** What stands in brackets names the rule's own weeks or weekdays, and nothing that takes some away. */
function agreesWithAside({ days }: HoursRule, aside: string): boolean {
  if (aside === '') return true;
  if (NTHS.test(aside))
    return days.every(
      (day) => day.on === 'nth' && day.nths.toSorted().join() === numbersIn(aside).join(),
    );
  if (!/^[日月火水木金土・、曜]+$/.test(aside)) return !NARROWS.test(aside);
  const named = new Set(aside.replace(/[・、]|曜日?/g, ''));
  const own = new Set(
    days.flatMap((day) =>
      'weekdays' in day ? day.weekdays.map((one) => '日月火水木金土'[one]!) : [],
    ),
  );
  return named.size === own.size && [...named].every((one) => own.has(one));
}

/** Words of weeks, months and pauses that no check above knows. */
const NARROWS = /第|\d\s*[月週回日]|[隔奇偶毎]|[月週年]|休|除|不定|のみ|[春夏秋冬]|期/;

/** true also where the frequency is a code or says nothing; false where it may take some of the rule's days away. */
export function agreesWithFrequency(rule: HoursRule, frequency: string): boolean {
  const { count, aside } = splitFrequency(frequency);
  if (!agreesWithAside(rule, aside)) return false;
  if (count === '' || saysNothing(count) || /^\d$/.test(count)) return true;
  for (const [pattern, agrees] of CHECKS) {
    const found = pattern.exec(count);
    if (found) return agrees(countsOf(rule), Number(found[1] ?? 1));
  }
  return isSameDays(rule, count) || !NARROWS.test(count);
}

/** 「第2・4水曜」 in the column of how often */
function isSameDays({ days }: HoursRule, text: string): boolean {
  const said = parseRule(text);
  return !isFinding(said) && JSON.stringify(said.days) === JSON.stringify(days);
}
