/** 市区町村の一覧, for choosing an area in the form. */
import type { APIRoute } from 'astro';
import { areaRowOf } from '../../site/build/area-list.ts';
import { siteCatalogue } from '../../site/build/joined-catalogue.ts';

export const GET: APIRoute = async () => {
  const { municipalities } = await siteCatalogue();
  return new Response(JSON.stringify({ areas: municipalities.all().map(areaRowOf) }));
};
