/** いま、どうかを、人のことばで. Small: the script of a page says it too. */
import { addDays, type Moment } from '../../domain/time/calendar-date.ts';
import { dateLabel } from '../../words/ja/date.ts';
import type { Opening } from '../../domain/time/opening.ts';
import type { Openness } from '../../domain/time/openness.ts';
import { minutesLabel, rangeLabel } from '../../words/ja/time.ts';
import { openText } from '../../words/ja/open.ts';
import { offDoubt } from './opening-label.ts';

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

/** きょう14:00から, きょう（時間は要確認） */
function beginWords({ date, start }: Opening, now: Moment): string {
  const day = dayWord(date, now);
  if (start === null) return day + openText.unknownTime;
  return openText.from(day + minutesLabel(start));
}

/** きょう13:00–16:00, つぎは 12月3日（木）13:00–16:00 */
function placeWords(opening: Opening, now: Moment): string {
  const { date, start, end } = opening;
  const day = dayWord(date, now);
  const when = start === null ? beginWords(opening, now) : day + rangeLabel({ start, end });
  return day === dateLabel(date) ? openText.next(when) : when;
}

/** いま つながります（21:00まで）, あす16:00から, きょう（時間は要確認） */
export function openWords(openness: Openness, now: Moment, as: OpenAs): OpenWords {
  if (!('opening' in openness)) {
    const until = 'until' in openness ? openness.until : undefined;
    return { words: openText.now[as] + (until ? `（${untilWord(until, now)}）` : ''), isNow: true };
  }
  const { is, opening } = openness;
  const isEndless = is === 'perhaps' && opening.start !== null && opening.end === null;
  const isBeginning = isEndless || as === 'line';
  const when = (isBeginning ? beginWords : placeWords)(opening, now);
  const end = isEndless ? openText.unknownEnd : '';
  return { words: when + end + offDoubt(opening), isNow: false };
}

export const ALWAYS_STAMP = 'always';

const minutes = (part: string | undefined) => (part ? Number(part) : null);

export function openingsIn(stamps = ''): readonly Opening[] {
  return stamps
    .split(' ')
    .filter(Boolean)
    .map((stamp) => {
      const [date = '', start, end, doubt] = stamp.split('/');
      return {
        date,
        start: minutes(start),
        end: minutes(end),
        inDoubt: doubt ? true : undefined,
      };
    });
}
