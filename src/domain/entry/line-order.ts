/**
 * 電話・チャットの順番: what answers now stands first, what is closed stands last; within that the table's own
 * order holds. One order for pages, search, matcher and the script that knows the reader's clock.
 */
import type { Moment } from '../time/calendar-date.ts';
import type { IsHoliday, OpeningHours } from '../time/timetable.ts';
import { openingHoursOf, type WrittenHours } from '../time/read-hours.ts';
import { isAlwaysOpen, opennessOf } from '../time/open-now.ts';
import { isImmediate, lineRank, orderByRank, type LineRank } from '../time/line-rank.ts';
import type { Openness } from '../time/openness.ts';

/** What is asked of a line. An entry is one. */
export interface Line extends WrittenHours {
  readonly phones?:
    | readonly {
        readonly number: string;
        readonly hours?: readonly string[] | undefined;
        readonly free?: boolean | undefined;
      }[]
    | undefined;
  readonly chat?: string | undefined;
  readonly line?: string | undefined;
  readonly sms?: string | undefined;
  readonly status?: { readonly state: 'open' | 'paused' | 'closed' } | undefined;
}

export interface Clock {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
}

/** When the number that is shown answers: its own hours before those of the entry; undefined when only a note tells, or nothing. */
export function lineHoursOf(line: Line): OpeningHours | undefined {
  if (line.status && line.status.state !== 'open') return undefined;
  const own = line.phones?.[0]?.hours;
  return openingHoursOf(own && own.length > 0 ? { ...line, hours: own } : line);
}

/** One may write instead of speaking. */
export function isWrittenTo({ chat, line, sms }: Pick<Line, 'chat' | 'line' | 'sms'>): boolean {
  return Boolean(chat ?? line ?? sms);
}

/** No charge for calling or writing. */
export function isFreeLine({
  phones,
  fee,
}: Pick<Line, 'phones'> & { readonly fee?: string | undefined }): boolean {
  const [first] = phones ?? [];
  return first ? first.free === true : fee === 'free';
}

export function lineOpenness(line: Line, { now, isHoliday }: Clock): Openness | undefined {
  const hours = lineHoursOf(line);
  return hours && opennessOf(hours, now, isHoliday);
}

function rankOf(line: Line, openness: Openness | undefined, isYoung: boolean): LineRank {
  return {
    isImmediate: isImmediate(line.phones?.[0]?.number),
    rank: lineRank(openness?.is, isWrittenTo(line), isYoung),
  };
}

/** @param young children's lines: those that one may write to stand first among those that answer */
export function orderLines<T extends Line>(
  lines: readonly T[],
  clock: Clock,
  { young = false }: { readonly young?: boolean } = {},
): readonly T[] {
  return orderByRank(lines, (line) => rankOf(line, lineOpenness(line, clock), young));
}

/** The order that is true at any hour, for a page before its script: only 24時間 is known to answer. */
export function orderLinesAtAnyHour<T extends Line>(
  lines: readonly T[],
  { young = false }: { readonly young?: boolean } = {},
): readonly T[] {
  const openness = (line: T): Openness | undefined => {
    const hours = lineHoursOf(line);
    return hours && isAlwaysOpen(hours) ? { is: 'always' } : undefined;
  };
  return orderByRank(lines, (line) => rankOf(line, openness(line), young));
}

interface Offer {
  readonly kind: string;
  readonly needs: readonly string[];
}

/** A line that is there for whoever does not know where to ask. */
export const isForEveryNeed = ({ kind, needs }: Offer): boolean =>
  kind === 'helpline' && needs[0] === 'unknown';

/** Of two such lines, the one that hears of more. */
export const mostNeedsFirst = (a: Offer, b: Offer): number => b.needs.length - a.needs.length;
