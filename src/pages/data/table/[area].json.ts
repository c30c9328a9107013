/**
 * The data of 一覧表: a file of each area that its page can choose, and of each prefecture, which holds its other
 * municipalities too. Entries about violence are in none, so that no table can hold them.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { byKind, withoutDefaults } from '../../../domain/entry/kind-defaults.ts';
import {
  columnsOfRecords,
  type AreaFile,
  type RecordColumns,
} from '../../../domain/entry/record-columns.ts';
import { tableRecordOf } from '../../../domain/entry/table-record.ts';
import { areasWithTable, townsInTable } from '../../../site/build/areas-with-files.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { isSensitive } from '../../../site/entry/entry-lines.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  areasWithTable(await siteCatalogue()).map((area) => ({ params: { area } }));

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await siteCatalogue();
  const area = params['area'] ?? '';
  const columnsOf = (code: string): RecordColumns =>
    columnsOfRecords(
      catalogue
        .wideFor(code)
        .filter((resource) => !isSensitive(resource))
        .toSorted(byKind)
        .map((resource) => withoutDefaults(tableRecordOf(resource))),
    );
  const towns = townsInTable(area, catalogue).map((code) => [code, columnsOf(code)] as const);
  return new Response(
    JSON.stringify({
      records: columnsOf(area),
      ...(towns.length > 0 ? { towns: Object.fromEntries(towns) } : {}),
    } satisfies AreaFile),
  );
};
