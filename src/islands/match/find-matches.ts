/** Loads what the answers need and asks the matcher; neighbours only when the municipality has little. */
import type { Answers } from '../../domain/answers.ts';
import type { Places } from '../../domain/area-reach.ts';
import { momentInJapan } from '../../domain/calendar-date.ts';
import { holidaySet } from '../../domain/holiday-set.ts';
import { hasEnoughNearby, match, type MatchResult } from '../../domain/matcher.ts';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

export async function findMatches(answers: Answers, data: MatchPageData, places: Places): Promise<MatchResult> {
  const context = { now: momentInJapan(new Date()), isHoliday: holidaySet(data.holidays), places };
  const { municipality } = answers;
  if (municipality === undefined) {
    const wide = await loadRecords(data.dataFolder, [...data.prefectures.map(({ code }) => code), 'national']);
    return match(answers, wide, context);
  }
  const own = [municipality, places.parentOf(municipality), places.prefectureOf(municipality), 'national'].filter((area) => area !== undefined);
  const near = await loadRecords(data.dataFolder, own);
  if (hasEnoughNearby(answers, near, places)) return match(answers, near, context);
  return match(answers, await loadRecords(data.dataFolder, [...own, ...places.neighboursOf(municipality)]), context);
}
