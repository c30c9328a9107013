/**
 * 場所のデータ。What is already there, for the form: /data/places/tokyo/nerima.json in our own prefectures, and
 * /data/places/hokkaido.json in the others.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { placesFileOf } from '../../../domain/entry/places-file.ts';
import { folderOf } from '../../../domain/fields/entry-id.ts';
import { deskFiles } from '../../../site/build/desk-files.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { ownPrefectures } from '../../../site/build/own-prefectures.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await siteCatalogue();
  const own = ownPrefectures(catalogue);
  return [...deskFiles(catalogue, (id) => placesFileOf(folderOf(id), own))].map(
    ([folder, file]) => ({ params: { folder }, props: { file } }),
  );
};

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['file']));
