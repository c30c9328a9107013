/** 場所のデータを読む。Fetches the places of a list, each file once. */
import type { DeskFile, DeskRecord } from '../../domain/entry/desk-record.ts';
import { withDefaults } from '../../domain/entry/kind-defaults.ts';
import { deskPartOf } from '../../domain/entry/desk-part.ts';
import { isSensitive } from '../../site/entry/entry-lines.ts';
import { fetchJsonIfThere } from '../shared/fetch-once.ts';

/** `unknown`: not in the catalogue, or not for lists; `failed`: the file could not be had */
export type PlaceState =
  { readonly is: 'found'; readonly record: DeskRecord } | { readonly is: 'unknown' | 'failed' };

async function fileOf(base: string, id: string): Promise<DeskFile> {
  return (
    (await fetchJsonIfThere<DeskFile>(`${base}${deskPartOf(id)}.json`)) ?? {
      records: [],
    }
  );
}

async function findPlace(base: string, id: string, isMoved = false): Promise<PlaceState> {
  try {
    const { records, moved = {} } = await fileOf(base, id);
    const sent = records.find((one) => one.id === id);
    const record = sent && withDefaults<DeskRecord>(sent);
    if (record && !isSensitive(record)) return { is: 'found', record };
    const now = Object.hasOwn(moved, id) ? moved[id] : undefined;
    return now !== undefined && !isMoved ? await findPlace(base, now, true) : { is: 'unknown' };
  } catch {
    return { is: 'failed' };
  }
}

export async function loadPlaces(
  base: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceState>> {
  return new Map(
    await Promise.all(ids.map(async (id) => [id, await findPlace(base, id)] as const)),
  );
}
