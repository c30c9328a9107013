/**
 * The form's data for corrections, one file a folder of entries: /data/source/tokyo/nerima.json. Entries about
 * violence are never in it: they are corrected on GitHub, and leave no draft.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../domain/entry-id.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { entrySource } from '../../../site/entry-sources.ts';
import { isSensitive } from '../../../site/resource-words.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { resources } = await siteCatalogue();
  const folders = Map.groupBy(resources.filter((resource) => !isSensitive(resource)), ({ id }) => folderOf(id));
  return [...folders].map(([folder, entries]) => ({ params: { folder: folder.slice(0, -1) }, props: { ids: entries.map(({ id }) => id) } }));
};

export const GET: APIRoute = ({ props }) => {
  const ids = props['ids'] as readonly string[];
  return new Response(JSON.stringify({ entries: Object.fromEntries(ids.flatMap((id) => { const source = entrySource(id); return source ? [[id, source]] : []; })) }));
};
