/**
 * フォルダーごとの場所のデータ。The data of a folder of entries: /data/places/tokyo/nerima.json, for the table and the form.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../domain/fields/entry-id.ts';
import { deskFiles } from '../../../site/build/desk-files.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...deskFiles(await siteCatalogue(), (id) => folderOf(id).slice(0, -1))].map(
    ([folder, file]) => ({ params: { folder }, props: { file } }),
  );

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['file']));
