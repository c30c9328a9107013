/**
 * にている場所。What is already in the catalogue, as far as this draft touches it: the folder it goes to, and those it
 * links to.
 */
import { useEffect, useState } from 'react';
import { folderOf } from '../../domain/fields/entry-id.ts';
import type { EditPageData } from './edit-page-data.ts';
import { loadPlaces, type PlaceRecord } from './load-data.ts';

export interface KnownPlaces {
  readonly folders: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly in: (folder: string) => readonly PlaceRecord[];
}

export function usePlaces(
  data: Pick<EditPageData, 'dataFolder' | 'ownPrefectures'>,
  folder: string,
  links: readonly string[],
): KnownPlaces {
  const [found, setFound] = useState<ReadonlyMap<string, readonly PlaceRecord[]>>(new Map());
  const wanted = [...new Set([folder, ...links.map(folderOf)])].filter((one) =>
    /^(?:[a-z0-9-]+\/){1,2}$/.test(one),
  );
  useEffect(() => {
    for (const one of wanted) {
      // Without them there is no warning of twins; the form itself goes on.
      if (!found.has(one))
        loadPlaces(data, one).then(
          (records) => setFound((before) => new Map(before).set(one, records)),
          () => undefined,
        );
    }
  }, [wanted.join(' ')]);
  return {
    folders: new Set(found.keys()),
    ids: new Set([...found.values()].flat().map(({ id }) => id)),
    in: (one) => found.get(one) ?? [],
  };
}
