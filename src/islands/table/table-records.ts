/** 一覧表に出す場所。Which entries the table shows, and of which areas it asks for them. */
import { NATIONAL } from '../../domain/area/national.ts';
import { reachOf, type Places } from '../../domain/area/reach.ts';
import type { TableRecord } from '../../domain/entry/table-record.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import type { TableChoices } from './table-choices.ts';

export function areasFor({ place, near, wide }: TableChoices, places: Places): readonly string[] {
  if (place === undefined) return [];
  const areas = [
    place,
    ...(places.wardsOf?.(place) ?? []),
    places.parentOf(place),
    ...(near ? places.neighboursOf(place) : []),
    ...(wide ? [places.prefectureOf(place), NATIONAL] : []),
  ];
  return [...new Set(areas.filter((area) => area !== undefined))];
}

/** Open and paused entries that meet every choice. */
export function chosenRecords(
  records: readonly TableRecord[],
  choices: TableChoices,
  places: Places,
): readonly TableRecord[] {
  const { place, near, wide, need, group, step } = choices;
  return records.filter((record) => {
    // The files hold none of these; a table must not even if one did.
    if (record.status.state === 'closed' || record.needs.some(isSensitiveNeed)) return false;
    const reach = reachOf(record, place, places);
    const isInReach =
      reach === 'same' ||
      (near && reach === 'neighbour') ||
      (wide && (reach === 'prefecture' || reach === 'nation'));
    return (
      isInReach &&
      (need === undefined || record.needs.includes(need)) &&
      (group === undefined || kindOf(record.kind).group === group) &&
      (step === undefined || record.steps.includes(step))
    );
  });
}
