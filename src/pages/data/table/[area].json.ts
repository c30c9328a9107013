/** The data of 一覧表, one file an area. Entries about violence are in none, so that no table can hold them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { byKind, withoutDefaults } from '../../../domain/entry/kind-defaults.ts';
import { columnsOfRecords, type AreaFile } from '../../../domain/entry/record-columns.ts';
import { tableRecordOf } from '../../../domain/entry/table-record.ts';
import { areasWithFiles } from '../../../site/build/areas-with-files.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { isSensitive } from '../../../site/entry/entry-lines.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  areasWithFiles(await siteCatalogue()).map((area) => ({ params: { area } }));

export const GET: APIRoute = async ({ params }) => {
  const { wideFor } = await siteCatalogue();
  const records = wideFor(params['area'] ?? '')
    .filter((resource) => !isSensitive(resource))
    .toSorted(byKind)
    .map((resource) => withoutDefaults(tableRecordOf(resource)));
  return new Response(JSON.stringify({ records: columnsOfRecords(records) } satisfies AreaFile));
};
