/** 用紙のデータを読む。Fetches the form's data files, each once; a failed one is asked for again the next time. */
import {
  sourceWithBody,
  type EntrySource,
  type SentSource,
} from '../../domain/written/entry-source.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { DeskFile, DeskRecord } from '../../domain/entry/desk-record.ts';
import { withDefaults } from '../../domain/entry/kind-defaults.ts';
import { inFolder, placesFileOf } from '../../domain/entry/places-file.ts';
import { folderOf } from '../../domain/fields/entry-id.ts';
import type { GatheringFormData } from '../../site/build/gathering-form.ts';
import { readAreaList, type AreaList, type AreaRow } from '../../site/build/area-list.ts';
import type { SentSources } from '../../site/build/sent-sources.ts';
import { fetchJsonIfThere, fetchOnce } from '../shared/fetch-once.ts';
import type { EditPageData } from './edit-page-data.ts';

/** An entry that is already there, as /data/places/ tells of it. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: KindId;
  readonly needs: readonly NeedId[];
  readonly phones?: readonly { readonly number: string }[];
}

export async function loadAreas(dataFolder: string): Promise<AreaList> {
  return fetchOnce(`${dataFolder}areas.json`, (text) =>
    readAreaList((JSON.parse(text) as { readonly areas: readonly AreaRow[] }).areas),
  );
}

/** what the form of a 相談会・行事 asks */
export const loadGatheringForm = (dataFolder: string): Promise<GatheringFormData> =>
  fetchOnce(`${dataFolder}event-form.json`, (text) => JSON.parse(text) as GatheringFormData);

/** the entries in a folder such as tokyo/nerima/ */
export async function loadPlaces(
  { dataFolder, ownPrefectures }: Pick<EditPageData, 'dataFolder' | 'ownPrefectures'>,
  folder: string,
): Promise<readonly PlaceRecord[]> {
  const name = placesFileOf(folder, ownPrefectures);
  const data = await fetchJsonIfThere<DeskFile>(`${dataFolder}places/${name}.json`);
  return inFolder((data?.records ?? []).map(withDefaults<DeskRecord>), folder);
}

export interface LoadedSource {
  readonly source: EntrySource;
  /** the areas that this folder's entries name */
  readonly areas: AreaList;
}

/** One of the files that are sent together. */
async function sourceIn(
  file: string,
  id: string,
  withBody: (source: SentSource) => EntrySource,
): Promise<LoadedSource | undefined> {
  const data = await fetchJsonIfThere<SentSources>(file);
  const source = data && Object.hasOwn(data.entries, id) ? data.entries[id] : undefined;
  return data && source && { source: withBody(source), areas: readAreaList(data.areas) };
}

export function loadSource(
  { dataFolder, ownPrefectures }: Pick<EditPageData, 'dataFolder' | 'ownPrefectures'>,
  id: string,
): Promise<LoadedSource | undefined> {
  const name = placesFileOf(folderOf(id), ownPrefectures);
  return sourceIn(`${dataFolder}source/${name}.json`, id, sourceWithBody);
}

/** of a 相談会・行事, whose file has no body */
export const loadGatheringSource = (
  dataFolder: string,
  id: string,
): Promise<LoadedSource | undefined> =>
  sourceIn(`${dataFolder}event-sources.json`, id, (source) => ({ ...source, body: '' }));
