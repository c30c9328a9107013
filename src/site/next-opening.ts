/** つぎに開く日 by the reader's clock, as one line. */
import { dateLabel, type Moment } from '../domain/calendar-date.ts';
import type { DeskRecord } from '../domain/desk-record.ts';
import { rangeLabel } from '../domain/time-label.ts';
import type { IsHoliday } from '../domain/hours-model.ts';
import { openingHoursOf } from '../domain/hours-parse.ts';
import { nextOpenings } from '../domain/opening-hours.ts';

const HORIZON_DAYS = 62;

/** 11月26日（木） 13:00–16:00; undefined when it is not known, and for a place that is not open. */
export function nextOpeningLabel(record: DeskRecord, now: Moment, isHoliday: IsHoliday): string | undefined {
  const hours = openingHoursOf(record);
  if (!hours || record.status.state !== 'open') return undefined;
  const [next] = nextOpenings(hours, now, isHoliday, 1, HORIZON_DAYS);
  return next && [dateLabel(next.date), next.start === null ? '' : rangeLabel({ start: next.start, end: next.end })].filter(Boolean).join(' ');
}
