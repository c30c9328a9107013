/** Loads what the answers need and asks the matcher; neighbours only when they are wanted, or there is little. */
import type { Answers } from '../../matching/answers.ts';
import type { Places } from '../../domain/area/reach.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { match, wantsNeighbours, type MatchResult } from '../../matching/match.ts';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

export interface FoundMatches {
  readonly result: MatchResult;
  /** everything that was looked through, by id: for the lines and next steps that the result names */
  readonly records: ReadonlyMap<string, MatchRecord>;
}

const NATIONAL = 'national';

export async function findMatches(answers: Answers, data: MatchPageData, places: Places): Promise<FoundMatches> {
  const context = { now: momentInJapan(new Date()), isHoliday: holidaySet(data.holidays), places, danger: data.danger };
  const { municipality } = answers;
  const own = municipality === undefined
    ? [...data.prefectures.map(({ code }) => code), NATIONAL]
    : [municipality, places.parentOf(municipality), places.prefectureOf(municipality), NATIONAL].filter((area) => area !== undefined);
  let records = await loadRecords(data.dataFolder, own);
  if (municipality !== undefined && wantsNeighbours(answers, records, context)) records = await loadRecords(data.dataFolder, [...own, ...places.neighboursOf(municipality)]);
  return { result: match(answers, records, context), records: new Map(records.map((record) => [record.id, record])) };
}
