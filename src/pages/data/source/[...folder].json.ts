/**
 * もとの文のデータ。The form's data for corrections, in the files that the places lie in too: /data/source/tokyo/nerima.json in
 * our own prefectures, and /data/source/hokkaido.json in the others. Entries about violence are never in it: they are corrected on GitHub, and leave no draft.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../domain/fields/entry-id.ts';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { placesFileOf } from '../../../domain/entry/places-file.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { ownPrefectures } from '../../../site/build/own-prefectures.ts';
import { sentSources } from '../../../site/build/sent-sources.ts';
import { entrySource } from '../../../site/entry/entry-sources.ts';
import { isSensitive } from '../../../site/entry/entry-lines.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await siteCatalogue();
  const own = ownPrefectures(catalogue);
  const files = Map.groupBy(
    catalogue.resources.filter((resource) => !isSensitive(resource)),
    ({ id }) => placesFileOf(folderOf(id), own),
  );
  return [...files].map(([folder, entries]) => ({ params: { folder }, props: { entries } }));
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
