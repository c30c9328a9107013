/** もとの文のファイル: files as they are, by id, with the names of their areas, so that a correction need not load all the country's. */
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { SentSource } from '../../domain/written/entry-source.ts';
import { areaRowOf, type AreaRow } from './area-list.ts';

export interface SentSources {
  readonly entries: Readonly<Record<string, SentSource>>;
  readonly areas: readonly AreaRow[];
}

/** @param areas codes that the files name */
export function sentSources(
  entries: SentSources['entries'],
  areas: readonly string[],
  municipalities: Pick<Municipalities, 'all' | 'prefectureOf'>,
): SentSources {
  const codes = new Set(
    areas.flatMap((code) => [code, municipalities.prefectureOf(code)?.code ?? code]),
  );
  return {
    entries,
    areas: municipalities
      .all()
      .filter(({ code }) => codes.has(code))
      .map(areaRowOf),
  };
}
