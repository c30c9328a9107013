/** A part of the entries: /data/desk/417.json, for つなぎ帳. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { deskPartOf } from '../../../domain/entry/desk-part.ts';
import { deskFiles } from '../../../site/build/desk-files.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...deskFiles(await siteCatalogue(), deskPartOf)].map(([part, file]) => ({
    params: { part },
    props: { file },
  }));

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['file']));
