/** 足りない場所の知らせ: what is kept of a report that came through the issue form. Never the person's own words. */
import type { NeedId } from '../vocabulary/need.ts';

export interface GapReport {
  /** the issue's */
  readonly number: number;
  /** YYYY-MM-DD */
  readonly on: string;
  /** code of a municipality or prefecture, where the written name means one alone */
  readonly area?: string;
  readonly need?: NeedId;
}

export interface GapReports {
  /** the day on which they were collected */
  readonly collected: string;
  /** those that stand open */
  readonly reports: readonly GapReport[];
}

/** The newest first. */
export function newestFirst(a: GapReport, b: GapReport): number {
  if (a.on === b.on) return b.number - a.number;
  return a.on < b.on ? 1 : -1;
}

/** Those of an area; of a designated city also those of its wards. */
export function reportsOf(
  code: string,
  reports: readonly GapReport[],
  parentOf: (code: string) => string | undefined,
): readonly GapReport[] {
  return reports.filter(
    ({ area }) => area === code || (area !== undefined && parentOf(area) === code),
  );
}
