/**
 * 小さな町の場所を読む: an area's own file, or its part of its prefecture's file where it holds too little for one of its
 * own. After a new deploy it may stand in the other of the two: the prefecture's file is then asked for anew.
 */
import { withDefaults, type OfKind, type Sent } from '../../domain/entry/kind-defaults.ts';
import {
  recordsOfColumns,
  type AreaFile,
  type RecordColumns,
} from '../../domain/entry/record-columns.ts';
import { fetchAnew, fetchJsonIfThere, MissingFileError } from './fetch-once.ts';

export interface AreaRecords<T> {
  readonly records: readonly T[];
  /** undefined where the town's places are not in this file */
  ofTown(code: string): readonly T[] | undefined;
}

const recordsOf = <T extends OfKind>(columns: RecordColumns): readonly T[] =>
  recordsOfColumns<Sent<T>>(columns).map(withDefaults<T>);

function areaRecords<T extends OfKind>(json: unknown): AreaRecords<T> {
  const { records, towns = {} } = json as AreaFile;
  return {
    records: recordsOf<T>(records),
    ofTown: (code) => (Object.hasOwn(towns, code) ? recordsOf<T>(towns[code]!) : undefined),
  };
}

/** undefined where there is no such file */
export const areaFile = <T extends OfKind>(
  folder: string,
  name: string,
): Promise<AreaRecords<T> | undefined> => fetchJsonIfThere(`${folder}${name}.json`, areaRecords<T>);

async function ofTownNow<T extends OfKind>(
  folder: string,
  code: string,
  prefecture: string,
): Promise<readonly T[] | undefined> {
  try {
    const file = await fetchAnew(`${folder}${prefecture}.json`, (text) =>
      areaRecords<T>(JSON.parse(text)),
    );
    return file.ofTown(code);
  } catch (error) {
    if (error instanceof MissingFileError) return undefined;
    throw error;
  }
}

/**
 * @param prefecture its code; none for the nation
 * @param known the prefecture's file, where it is read already
 */
export async function townRecords<T extends OfKind>(
  folder: string,
  code: string,
  prefecture?: string,
  known?: AreaRecords<T>,
): Promise<readonly T[]> {
  const there = known?.ofTown(code) ?? (await areaFile<T>(folder, code))?.records;
  if (there || prefecture === undefined || prefecture === code) return there ?? [];
  return (await ofTownNow<T>(folder, code, prefecture)) ?? [];
}

/** An entry that stands in several lists, once. */
export const eachOnce = <T extends { readonly id: string }>(
  lists: readonly (readonly T[])[],
): readonly T[] => [...new Map(lists.flat().map((record) => [record.id, record])).values()];
