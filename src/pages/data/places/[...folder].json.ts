/**
 * The desk's data, one file a folder of entries: /data/places/tokyo/nerima.json. Entries about violence are
 * never in it, so that no list on a device can hold them.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { deskRecordOf, type DeskFile } from '../../../domain/entry/desk-record.ts';
import { deskExtra, withCard } from '../../../domain/entry/card-source.ts';
import { byKind, withoutDefaults } from '../../../domain/entry/kind-defaults.ts';
import { folderOf } from '../../../domain/fields/entry-id.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { isSensitive } from '../../../site/entry/entry-lines.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { resources } = await siteCatalogue();
  return [
    ...new Set(resources.flatMap(({ id, formerly = [] }) => [id, ...formerly]).map(folderOf)),
  ].map((folder) => ({ params: { folder: folder.slice(0, -1) } }));
};

export const GET: APIRoute = async ({ params }) => {
  const { resources, cardExtraOf } = await siteCatalogue();
  const isHere = (id: string) => folderOf(id) === `${params['folder']}/`;
  const permitted = resources.filter((resource) => !isSensitive(resource));
  const moved = permitted.flatMap(({ id, formerly = [] }) =>
    formerly.filter(isHere).map((old) => [old, id] as const),
  );
  const file: DeskFile = {
    records: permitted
      .filter(({ id }) => isHere(id))
      .toSorted(byKind)
      .map((resource) =>
        withoutDefaults(withCard(deskRecordOf(resource), deskExtra(cardExtraOf(resource)))),
      ),
    ...(moved.length > 0 ? { moved: Object.fromEntries(moved) } : {}),
  };
  return new Response(JSON.stringify(file));
};
