/**
 * 場所を言う短い行。The short lines that speak of an entry in any list, on a page or in the browser. One place decides
 * each.
 */
import type { Moment } from '../../domain/time/calendar-date.ts';
import { isIdShown, type Addressed } from '../../domain/entry/page-address.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { changeLabels, hoursLabel } from '../../words/ja/hours.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import { changeOf, openingHoursOf } from '../../domain/time/read-hours.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { nextOpenings } from '../../domain/time/openings.ts';
import { listText } from '../../words/ja/list.ts';
import { openingLabel, openingStamp } from './opening-label.ts';

export function isSensitive(record: Pick<DeskRecord, 'needs'>): boolean {
  return record.needs.some(isSensitiveNeed);
}

/** 暴力などの相談先を出すか: such a page has the way out, whatever it is about, and so has one whose address tells nothing. */
export function showsViolence(records: readonly Addressed[]): boolean {
  return records.some((record) => !isIdShown(record));
}

type Hours = Pick<
  DeskRecord,
  'hours' | 'except' | 'by_appointment' | 'until' | 'hours_note' | 'changes'
>;

/** 変わりごと that are not over: 12月29日〜1月3日は休み */
export function changeLines({ changes }: Hours, today: string): readonly string[] {
  return changes ? changeLabels(changes.map(changeOf), today) : [];
}

/** undefined when neither rules nor a note are known. @param today with it, dated changes to come are said as well */
export function hoursLine(record: Hours, today?: string): string | undefined {
  const hours = openingHoursOf(record);
  if (hours) return hoursLabel(hours, today);
  const changes = today === undefined ? [] : changeLines(record, today);
  return [record.hours_note, ...changes].filter(Boolean).join('。') || undefined;
}

export function feeWord(record: Pick<DeskRecord, 'fee'>): string | undefined {
  return record.fee && listText[record.fee];
}

export interface UpcomingOpening {
  readonly date: string;
  /** 11月26日（木） 13:00–16:00 */
  readonly label: string;
  /** for the badge that knows the reader's clock */
  readonly stamp: string;
}

/** The next openings not over at this moment; none while the place is paused. */
export function openingsFrom(
  record: Hours & Pick<DeskRecord, 'status'>,
  from: Moment,
  isHoliday: IsHoliday,
  count: number,
): readonly UpcomingOpening[] {
  const hours = openingHoursOf(record);
  if (!hours || record.status.state !== 'open') return [];
  return nextOpenings(hours, from, isHoliday, count).map((opening) => ({
    date: opening.date,
    label: openingLabel(opening),
    stamp: openingStamp(opening),
  }));
}
