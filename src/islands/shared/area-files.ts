/** 地域のファイルを読む。Fetches the data files of areas, each file once. */
import { withDefaults, type OfKind, type Sent } from '../../domain/entry/kind-defaults.ts';
import { recordsOfColumns, type AreaFile } from '../../domain/entry/record-columns.ts';
import { fetchJsonIfThere } from './fetch-once.ts';

const recordsIn = <T extends OfKind>(file: unknown): readonly T[] =>
  recordsOfColumns<Sent<T>>((file as AreaFile).records).map(withDefaults<T>);

/** @returns all entries of these files under `folder`, an entry once; a failed file is asked for again the next time */
export function areaFiles<T extends OfKind & { readonly id: string }>(): (
  folder: string,
  names: readonly string[],
) => Promise<readonly T[]> {
  /** The matcher knows a list again that it was asked about before. */
  const lastOf = new Map<string, readonly T[]>();
  return async (folder, names) => {
    const key = folder + names.join();
    const known = lastOf.get(key);
    if (known) return known;
    // An area without entries of its own has no file.
    const lists = await Promise.all(
      names.map((name) => fetchJsonIfThere(`${folder}${name}.json`, recordsIn<T>)),
    );
    const records = lists.flatMap((list) => list ?? []);
    const entries = [...new Map(records.map((record) => [record.id, record])).values()];
    lastOf.set(key, entries);
    return entries;
  };
}
