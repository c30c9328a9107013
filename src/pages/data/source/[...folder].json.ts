/**
 * もとの文のデータ。The form's data for corrections, one file a folder of entries: /data/source/tokyo/nerima.json. Entries
 * about violence are never in it: they are corrected on GitHub, and leave no draft.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../domain/fields/entry-id.ts';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { sentSources } from '../../../site/build/sent-sources.ts';
import { entrySource } from '../../../site/entry/entry-sources.ts';
import { isSensitive } from '../../../site/entry/entry-lines.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { resources } = await siteCatalogue();
  const folders = Map.groupBy(
    resources.filter((resource) => !isSensitive(resource)),
    ({ id }) => folderOf(id),
  );
  return [...folders].map(([folder, entries]) => ({
    params: { folder: folder.slice(0, -1) },
    props: { entries },
  }));
};

export const GET: APIRoute = async ({ props }) => {
  const resources = props['entries'] as readonly Resource[];
  const { municipalities } = await siteCatalogue();
  const entries = Object.fromEntries(
    resources.flatMap((resource) => {
      const source = entrySource(resource);
      return source ? [[resource.id, source]] : [];
    }),
  );
  const codes = resources.flatMap(({ area }) => area);
  return new Response(JSON.stringify(sentSources(entries, codes, municipalities)));
};
