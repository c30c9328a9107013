/** Fetches the data files of areas, each file once. */
import { withDefaults, type OfKind, type Sent } from '../../domain/entry/kind-defaults.ts';
import { fetchJsonIfThere } from './fetch-once.ts';

async function recordsIn<T extends OfKind>(address: string): Promise<readonly T[]> {
  // An area without entries of its own has no file.
  const file = await fetchJsonIfThere<{ readonly records: readonly Sent<T>[] }>(address);
  return (file?.records ?? []).map(withDefaults<T>);
}

/** @returns all entries of these files under `folder`, an entry once; a failed file is asked for again the next time */
export function areaFiles<T extends OfKind & { readonly id: string }>(): (
  folder: string,
  names: readonly string[],
) => Promise<readonly T[]> {
  return async (folder, names) => {
    const lists = await Promise.all(names.map((name) => recordsIn<T>(`${folder}${name}.json`)));
    return [...new Map(lists.flat().map((record) => [record.id, record])).values()];
  };
}
