/** 開催頻度 beside the days of a rule: 月1回 and 第2土 agree, 毎週 and 第2土 do not. */
import type { HoursRule } from '../../domain/time/timetable.ts';
import { saysNothing } from '../clean/clean-text.ts';
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

/** true also where the frequency is a code, says nothing, or is in words of another kind: those stay in the note. */
export function agreesWithFrequency(rule: HoursRule, frequency: string): boolean {
  const text = tidyText(frequency).replace(/\s/g, '');
  if (saysNothing(text) || /^\d$/.test(text)) return true;
  for (const [pattern, agrees] of CHECKS) {
    const found = pattern.exec(text);
    if (found) return agrees(countsOf(rule), Number(found[1] ?? 1));
  }
  return true;
}
