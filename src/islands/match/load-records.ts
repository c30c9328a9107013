/** Fetches the entries of an area, each file once. */
import type { MatchRecord } from '../../domain/match-record.ts';

const loaded = new Map<string, Promise<readonly MatchRecord[]>>();

async function fetchArea(folder: string, area: string): Promise<readonly MatchRecord[]> {
  const response = await fetch(`${folder}${area}.json`);
  // A municipality without entries of its own has no file.
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { readonly records: readonly MatchRecord[] }).records;
}

/** All entries of these areas, an entry once. A failed file is asked for again the next time. */
export async function loadRecords(folder: string, areas: readonly string[]): Promise<readonly MatchRecord[]> {
  const lists = await Promise.all(
    areas.map((area) => {
      const waiting = loaded.get(area) ?? fetchArea(folder, area);
      loaded.set(area, waiting);
      waiting.catch(() => loaded.delete(area));
      return waiting;
    }),
  );
  return [...new Map(lists.flat().map((record) => [record.id, record])).values()];
}
