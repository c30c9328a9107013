/** つぎに開く日 by the reader's clock, as one line. */
import type { Moment } from '../../domain/time/calendar-date.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { nextOpenings } from '../../domain/time/openings.ts';
import { openingLabel } from './opening-label.ts';

type Opening = Pick<DeskRecord, 'kind' | 'status'> & Parameters<typeof openingHoursOf>[0];

/** 11月26日（木） 13:00–16:00; undefined when it is not known, for a place that is not open, and for a line, whose hours say it. */
export function nextOpeningLabel(
  record: Opening,
  now: Moment,
  isHoliday: IsHoliday,
): string | undefined {
  const hours = openingHoursOf(record);
  if (!hours || record.status.state !== 'open' || record.kind === 'helpline') return undefined;
  const [next] = nextOpenings(hours, now, isHoliday, 1);
  return next && openingLabel(next);
}
