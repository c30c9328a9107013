/** いま募っていること, as the form asks it: 食べもの：お米：10kgくらい：2026年12月20日. A line without a day that can be read is no wish that ends. */
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { WANTED_SORTS, type Wanted } from '../../domain/entry/wanted.ts';
import { cleanDay } from '../../import/clean/clean-date.ts';
import { WANTED_LABELS } from '../../words/ja/wanted.ts';
import { cleanLine } from './clean-answer.ts';

const MOST = 8;

function wishOf(line: string): Wanted | undefined {
  const [label = '', what = '', ...rest] = line.split(/[：:]/).map((part) => cleanLine(part));
  const sort = WANTED_SORTS.find((id) => WANTED_LABELS[id] === label);
  const until = cleanDay((rest.at(-1) ?? '').replace(/まで$/, ''));
  const howMany = rest.length > 1 ? rest[0] : undefined;
  if (!sort || what === '' || until === undefined || !isCalendarDate(until)) return undefined;
  return { sort, what, ...(howMany ? { how_many: howMany } : {}), until };
}

export interface WantedAnswer {
  readonly wanted: readonly Wanted[];
  /** a line that could not be read is left out, and told */
  readonly isCut: boolean;
}

export function wantedAnswer(answer: string): WantedAnswer {
  const lines = answer.split('\n').filter((line) => line.trim() !== '');
  const wanted = lines.flatMap((line) => wishOf(line) ?? []).slice(0, MOST);
  return { wanted, isCut: wanted.length < lines.length };
}
