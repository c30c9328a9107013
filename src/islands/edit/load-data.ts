/** Fetches the form's data files, each once; a failed one is asked for again the next time. */
import { sourceWithBody, type EntrySource, type SentSource } from '../../domain/entry-text.ts';
import type { KindId } from '../../domain/kind.ts';
import type { NeedId } from '../../domain/need.ts';
import { folderOf } from '../../domain/entry-id.ts';
import { readAreaList, type AreaList, type AreaRow } from '../../site/area-list.ts';

/** An entry that is already there, as /data/places/ tells of it. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: KindId;
  readonly needs: readonly NeedId[];
  readonly phones?: readonly { readonly number: string }[];
}

const loaded = new Map<string, Promise<unknown>>();

/** undefined when there is no such file: a folder without entries has none */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function load(address: string): Promise<unknown> {
  const waiting = loaded.get(address) ?? fetchJson(address);
  loaded.set(address, waiting);
  waiting.catch(() => loaded.delete(address));
  return waiting;
}

export async function loadAreas(dataFolder: string): Promise<AreaList> {
  const data = (await load(`${dataFolder}areas.json`)) as { readonly areas: readonly AreaRow[] };
  return readAreaList(data.areas);
}

/** the entries in a folder such as tokyo/nerima/ */
export async function loadPlaces(dataFolder: string, folder: string): Promise<readonly PlaceRecord[]> {
  const data = (await load(`${dataFolder}places/${folder.slice(0, -1)}.json`)) as { readonly records: readonly PlaceRecord[] } | undefined;
  return data?.records ?? [];
}

export interface LoadedSource {
  readonly source: EntrySource;
  /** the areas that this folder's entries name */
  readonly areas: AreaList;
}

export async function loadSource(dataFolder: string, id: string): Promise<LoadedSource | undefined> {
  const data = (await load(`${dataFolder}source/${folderOf(id).slice(0, -1)}.json`)) as { readonly entries: Readonly<Record<string, SentSource>>; readonly areas: readonly AreaRow[] } | undefined;
  const source = data && Object.hasOwn(data.entries, id) ? data.entries[id] : undefined;
  return data && source && { source: sourceWithBody(source), areas: readAreaList(data.areas) };
}
