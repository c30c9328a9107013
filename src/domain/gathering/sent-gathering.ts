/** 探す画面に送る相談会・行事: what a line of the results says. Small, and without zod: it is read in the browser. */
import type { TimeRange } from '../time/timetable.ts';
import type { GatheringKind } from '../vocabulary/gathering-kind.ts';
import type { NeedId } from '../vocabulary/need.ts';
import type { Gathering, GatheringDay } from './gathering.ts';

export interface SentDay {
  readonly date: string;
  /** none where the time is not known */
  readonly times: readonly TimeRange[];
  readonly isCancelled?: true;
}

export interface SentGathering {
  /** the anchor of its place on /events/ */
  readonly anchor: string;
  readonly name: string;
  readonly kind: GatheringKind;
  readonly area: readonly string[];
  readonly needs?: readonly NeedId[];
  readonly place?: string;
  readonly days: readonly SentDay[];
}

/** The next half year of a weekly one. */
const MOST_DAYS = 26;

const sentDay = ({ date, openings, isCancelled }: GatheringDay): SentDay => ({
  date,
  times: openings.flatMap(({ start, end }) => (start === null ? [] : [{ start, end }])),
  ...(isCancelled ? { isCancelled } : {}),
});

export const sentGathering = (
  { name, kind, area, needs, place }: Gathering,
  anchor: string,
  days: readonly GatheringDay[],
): SentGathering => ({
  anchor,
  name,
  kind,
  area,
  ...(needs ? { needs } : {}),
  ...(place ? { place: place.name } : {}),
  days: days.slice(0, MOST_DAYS).map(sentDay),
});
