/** The short lines that speak of an entry in lists and on its page. One place decides each. */
import { dateLabel } from '../domain/calendar-date.ts';
import { hoursLabel, rangeLabel } from '../domain/hours-label.ts';
import { openingHoursOf } from '../domain/hours-parse.ts';
import { isJapaneseHoliday } from '../domain/holidays.ts';
import { kindOf } from '../domain/kind.ts';
import { isSensitiveNeed } from '../domain/need.ts';
import { nextOpenings } from '../domain/opening-hours.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { BUILD_MOMENT } from './build-day.ts';
import { text } from './text.ts';

/** 何をするところか: the entry's own sentence, else its kind's */
export function summaryOf(resource: Resource): string {
  return resource.summary ?? kindOf(resource.kind).sentence;
}

export function isSensitive(resource: Resource): boolean {
  return resource.needs.some(isSensitiveNeed);
}

/** undefined when neither rules nor a note are known */
export function hoursLine(resource: Resource): string | undefined {
  const hours = openingHoursOf(resource);
  return hours ? hoursLabel(hours) : resource.hours_note;
}

export function feeWord(resource: Resource): string | undefined {
  return resource.fee && text.list[resource.fee];
}

export interface UpcomingOpening {
  readonly date: string;
  /** 11月26日（木） 13:00–16:00 */
  readonly label: string;
  /** for the badge that knows the reader's clock: 2026-11-26T13:00/16:00, times missing when unknown */
  readonly stamp: string;
}

const HORIZON_DAYS = 62;

/** The next openings from the day of the build. */
export function upcomingOpenings(resource: Resource, count: number): readonly UpcomingOpening[] {
  const hours = openingHoursOf(resource);
  if (!hours || resource.status.state !== 'open') return [];
  const from = { date: BUILD_MOMENT.date, minutes: 0 };
  return nextOpenings(hours, from, isJapaneseHoliday, count, HORIZON_DAYS).map(({ date, start, end }) => ({
    date,
    label: [dateLabel(date), start === null ? '' : rangeLabel({ start, end })].filter(Boolean).join(' '),
    stamp: `${date}/${start ?? ''}/${end ?? ''}`,
  }));
}

