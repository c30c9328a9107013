/**
 * ことばに合う相談会・行事: those of the place and of the time that the words name, the next one first. The day is the
 * reader's: what is over is never shown, however old the file is.
 */
import type { SentDay, SentGathering } from '../../domain/gathering/sent-gathering.ts';
import { addDays, weekdayOf } from '../../domain/time/calendar-date.ts';
import { MINUTES_PER_DAY } from '../../domain/time/timetable.ts';
import type { PartOfDay } from '../../domain/time/weekly-opening.ts';
import type { SearchPlace } from '../understand/search-area.ts';
import type { SpokenTime } from '../understand/time-words.ts';
import type { Query } from '../understand/understand.ts';
import { placeFitOf } from './area-fit.ts';
import { inCodeOrder } from '../../domain/text/code-order.ts';

export interface FoundGathering {
  readonly gathering: SentGathering;
  /** the next of its days that the words ask for */
  readonly day: SentDay;
}

export interface FoundGatherings {
  readonly found: readonly FoundGathering[];
  /** the words name a time, and nothing is on then: what comes at other times */
  readonly isOtherTime: boolean;
}

type Asked = Pick<Query, 'municipalities' | 'time' | 'concepts'>;

const WEEK = 7;
/** Further than anything is known. */
const FAR = 800;

/** 2026-12 → 2027-01 */
const monthAfter = (month: string) => addDays(`${month}-28`, WEEK).slice(0, 7);
const lastOf = (month: string) => addDays(`${monthAfter(month)}-01`, -1);

/** From and to, both included; a week ends on Sunday. */
function spanOf({ span, inDays }: SpokenTime, today: string): readonly [string, string] {
  const sunday = addDays(today, (WEEK - weekdayOf(today)) % WEEK);
  const month = today.slice(0, 7);
  if (inDays !== undefined) return [addDays(today, inDays), addDays(today, inDays)];
  switch (span) {
    case 'this-week':
      return [today, sunday];
    case 'next-week':
      return [addDays(sunday, 1), addDays(sunday, WEEK)];
    case 'this-month':
      return [today, lastOf(month)];
    case 'next-month':
      return [`${monthAfter(month)}-01`, lastOf(monthAfter(month))];
    case undefined:
      return [today, addDays(today, FAR)];
  }
}

/** A time that is not known may be any. */
const isInPart = ({ times }: SentDay, part: PartOfDay | undefined): boolean =>
  part === undefined ||
  times.length === 0 ||
  times.some(({ start, end }) => start < part.to && (end ?? MINUTES_PER_DAY) > part.from);

function thenTest(time: SpokenTime | undefined, today: string): (day: SentDay) => boolean {
  if (!time) return () => true;
  const [from, to] = spanOf(time, today);
  const { weekdays, part, inDays } = time;
  const isOnWeekday = (date: string) =>
    inDays !== undefined || weekdays.length === 0 || weekdays.includes(weekdayOf(date));
  return (day) =>
    from <= day.date && day.date <= to && isOnWeekday(day.date) && isInPart(day, part);
}

function onThose(
  gatherings: readonly SentGathering[],
  isMeant: (day: SentDay) => boolean,
  needs: ReadonlySet<string>,
): readonly FoundGathering[] {
  const rank = ({ gathering }: FoundGathering) =>
    gathering.needs?.some((need) => needs.has(need)) ? 0 : 1;
  return gatherings
    .flatMap((gathering): readonly FoundGathering[] => {
      const days = gathering.days.filter(isMeant);
      const day = days.find(({ isCancelled }) => !isCancelled) ?? days[0];
      return day ? [{ gathering, day }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b) || inCodeOrder(a.day.date, b.day.date));
}

/** @param today the reader's: 2026-11-22 */
export function gatheringsFor(
  { municipalities, time, concepts }: Asked,
  all: readonly SentGathering[],
  places: readonly SearchPlace[],
  today: string,
): FoundGatherings {
  const fits = placeFitOf(municipalities, new Map(places.map((place) => [place.code, place])));
  const near =
    municipalities.length === 0 ? all : all.filter(({ area }) => fits(area) !== undefined);
  const needs = new Set(concepts.flatMap((concept) => concept.needs));
  const isToCome = ({ date }: SentDay) => date >= today;
  const isThen = thenTest(time, today);
  const found = onThose(near, (day) => isToCome(day) && isThen(day), needs);
  if (found.length > 0 || !time) return { found, isOtherTime: false };
  return { found: onThose(near, isToCome, needs), isOtherTime: true };
}
