/**
 * The desk's data, one file a folder of entries: /data/places/tokyo/nerima.json. Entries about violence are
 * never in it, so that no list on a device can hold them.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { deskRecordOf } from '../../../domain/desk-record.ts';
import { folderOf } from '../../../domain/entry-id.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { isSensitive } from '../../../site/entry-words.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { resources } = await siteCatalogue();
  return [...new Set(resources.map(({ id }) => folderOf(id)))].map((folder) => ({ params: { folder: folder.slice(0, -1) } }));
};

export const GET: APIRoute = async ({ params }) => {
  const { resources } = await siteCatalogue();
  const records = resources.filter((resource) => folderOf(resource.id) === `${params['folder']}/` && !isSensitive(resource)).map(deskRecordOf);
  return new Response(JSON.stringify({ records }));
};
