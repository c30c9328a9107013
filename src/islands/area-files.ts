/** Fetches the data files of areas, each file once. */

async function fetchRecords<T>(address: string): Promise<readonly T[]> {
  const response = await fetch(address);
  // An area without entries of its own has no file.
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { readonly records: readonly T[] }).records;
}

/** @returns all entries of these files under `folder`, an entry once; a failed file is asked for again the next time */
export function areaFiles<T extends { readonly id: string }>(): (folder: string, names: readonly string[]) => Promise<readonly T[]> {
  const loaded = new Map<string, Promise<readonly T[]>>();
  return async (folder, names) => {
    const lists = await Promise.all(
      names.map((name) => {
        const waiting = loaded.get(name) ?? fetchRecords<T>(`${folder}${name}.json`);
        loaded.set(name, waiting);
        waiting.catch(() => loaded.delete(name));
        return waiting;
      }),
    );
    return [...new Map(lists.flat().map((record) => [record.id, record])).values()];
  };
}
