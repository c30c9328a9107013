/**
 * いま、どうか: what a list of openings says at one moment. Small and without the rules: a page hands its
 * script the coming openings, and badge, order and label all ask here.
 */
import { dateOfDayNumber, type Moment } from './calendar-date.ts';
import { MINUTES_PER_DAY } from './timetable.ts';
import { endOf, isOver, isSure, minuteOf, type Opening } from './opening.ts';

export type Openness =
  /** 24時間、毎日 */
  | { readonly is: 'always' }
  /** begun, and its known end is to come; `until` absent: goes on for longer than the list */
  | { readonly is: 'open'; readonly until?: Moment }
  /** today, at a time that is not known; or begun, with an end that is not known */
  | { readonly is: 'perhaps'; readonly opening: Opening }
  | { readonly is: 'later'; readonly opening: Opening };

/** A day without a time begins with its day. */
const beginOf = ({ date, start }: Opening) => minuteOf(date, start ?? 0);

/** The last part of the stretch that this opening is part of: 24時間 is one stretch, not a day and a day. */
function lastOfStretch(first: Opening, openings: readonly Opening[]): Opening {
  let last = first;
  for (const one of openings)
    if (isSure(one) && beginOf(one) <= endOf(last) && endOf(one) > endOf(last)) last = one;
  return last;
}

/** Midnight is the end of a day (24:00), not the beginning of the next. */
function closingMoment(minute: number): Moment {
  const day = Math.ceil(minute / MINUTES_PER_DAY) - 1;
  return { date: dateOfDayNumber(day), minutes: minute - day * MINUTES_PER_DAY };
}

/** @param openings in order, from last night's on; those that are over do no harm. @returns undefined when none is to come */
export function opennessAt(openings: readonly Opening[], moment: Moment): Openness | undefined {
  const coming = openings.filter((opening) => !isOver(opening, moment));
  const running = coming.filter(
    (opening) => beginOf(opening) <= minuteOf(moment.date, moment.minutes),
  );
  const open = running.find(isSure);
  if (open) {
    const last = lastOfStretch(open, coming);
    // The list ends within the stretch: when that ends is not known.
    if (last !== open && last === coming.at(-1)) return { is: 'open' };
    return { is: 'open', until: closingMoment(endOf(last)) };
  }
  const [perhaps] = running;
  if (perhaps) return { is: 'perhaps', opening: perhaps };
  const [next] = coming;
  return next && { is: 'later', opening: next };
}
