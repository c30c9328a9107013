/** いま、どうかを、人のことばで. Small: the script of a page says it too. */
import { addDays, dateLabel, type Moment } from '../domain/calendar-date.ts';
import type { Opening } from '../domain/opening.ts';
import type { Openness } from '../domain/openness.ts';
import { minutesLabel, rangeLabel } from '../domain/time-label.ts';
import { openText } from './open-text.ts';

export type OpenAs = keyof typeof openText.now;

export interface OpenWords {
  readonly words: string;
  /** true at this moment only: on paper it would be a lie an hour later */
  readonly isNow: boolean;
}

function dayWord(date: string, now: Moment): string {
  if (date === now.date) return openText.today;
  return date === addDays(now.date, 1) ? openText.tomorrow : dateLabel(date);
}

/** 21:00, and after midnight of which day: あす8:00, 11月30日（月）24:00 */
function untilWord({ date, minutes }: Moment, now: Moment): string {
  return openText.until((date === now.date ? '' : dayWord(date, now)) + minutesLabel(minutes));
}

function laterWords(opening: Opening, now: Moment, as: OpenAs): string {
  const { date, start, end } = opening;
  const day = dayWord(date, now);
  const when = start === null ? `${day}（${openText.unknownTime}）` : day + rangeLabel({ start, end });
  if (as === 'line') return start === null ? when : openText.from(day + minutesLabel(start));
  return day === dateLabel(date) ? openText.next(when) : when;
}

/** きょう14:00から（終わりは要確認） */
function perhapsWords(opening: Opening, now: Moment): string {
  const { start } = opening;
  return start === null ? laterWords(opening, now, 'place') : `${openText.from(dayWord(opening.date, now) + minutesLabel(start))}（${openText.unknownEnd}）`;
}

/** いま つながります（21:00まで）, あす16:00から, きょう（時間は要確認） */
export function openWords(openness: Openness, now: Moment, as: OpenAs): OpenWords {
  switch (openness.is) {
    case 'always': return { words: openText.now[as], isNow: true };
    case 'open': return { words: openText.now[as] + (openness.until ? `（${untilWord(openness.until, now)}）` : ''), isNow: true };
    case 'perhaps': return { words: perhapsWords(openness.opening, now), isNow: false };
    case 'later': return { words: laterWords(openness.opening, now, as), isNow: false };
  }
}

export const ALWAYS_STAMP = 'always';

const minutes = (part: string | undefined) => (part === undefined || part === '' ? null : Number(part));

export function openingsIn(stamps: string): readonly Opening[] {
  return stamps.split(' ').filter(Boolean).map((stamp) => {
    const [date = '', start, end] = stamp.split('/');
    return { date, start: minutes(start), end: minutes(end) };
  });
}
