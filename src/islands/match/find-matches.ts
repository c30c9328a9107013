/**
 * 合う場所をさがす。Loads what the answers need and asks the matcher; neighbours only when they are wanted, or there is
 * little.
 */
import type { Answers } from '../../matching/answers.ts';
import type { Places } from '../../domain/area/reach.ts';
import { momentInJapan, type Moment } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import type { MatchContext } from '../../matching/judged-place.ts';
import { beginMatch, type MatchResult } from '../../matching/match.ts';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

export interface FoundMatches {
  readonly result: MatchResult;
  /** everything that was looked through, by id: for the lines and next steps that the result names */
  readonly records: ReadonlyMap<string, MatchRecord>;
}

const NATIONAL = 'national';

type Areas = Pick<MatchPageData, 'prefectures' | 'unplaced'>;

const idsOf = (records: readonly MatchRecord[]) => new Set(records.map(({ id }) => id));

/** Of the place, its designated city or its wards, its prefecture and the nation; without a place of every prefecture and the nation. */
export function ownAreas(
  { municipality }: Pick<Answers, 'municipality'>,
  { prefectures, unplaced = prefectures.map(({ code }) => code) }: Areas,
  places: Pick<Places, 'parentOf' | 'prefectureOf' | 'wardsOf'>,
): readonly string[] {
  if (municipality === undefined) return [...unplaced, NATIONAL];
  return [
    municipality,
    ...(places.wardsOf?.(municipality) ?? []),
    places.parentOf(municipality),
    places.prefectureOf(municipality),
    NATIONAL,
  ].filter((area) => area !== undefined);
}

/** All areas whose places may be suggested; undefined while no place is chosen. */
export function areasInReach(
  { municipality, neighbours }: Pick<Answers, 'municipality' | 'neighbours'>,
  data: Areas,
  places: Pick<Places, 'parentOf' | 'prefectureOf' | 'neighboursOf' | 'wardsOf'>,
): readonly string[] | undefined {
  if (municipality === undefined) return undefined;
  const around = neighbours === false ? [] : places.neighboursOf(municipality);
  return [...ownAreas({ municipality }, data, places), ...around];
}

export const contextOf = (
  { holidays, danger, usual, kinds }: MatchPageData,
  places: Places,
  now: Moment,
): MatchContext => ({
  now,
  isHoliday: holidaySet(holidays),
  places,
  danger,
  usual,
  kindsElsewhere: new Set(kinds),
});

export async function findMatches(
  answers: Answers,
  data: MatchPageData,
  places: Places,
): Promise<FoundMatches> {
  const matching = beginMatch(answers, contextOf(data, places, momentInJapan(new Date())));
  const { municipality } = answers;
  const areas = ownAreas(answers, data, places);
  let records = await loadRecords(data.dataFolder, areas);
  matching.takeIn(records);
  if (municipality !== undefined && matching.wantsNeighbours()) {
    const known = idsOf(records);
    records = await loadRecords(data.dataFolder, [...areas, ...places.neighboursOf(municipality)]);
    matching.takeIn(records.filter(({ id }) => !known.has(id)));
  }
  return {
    result: matching.result(),
    records: new Map(records.map((record) => [record.id, record])),
  };
}
