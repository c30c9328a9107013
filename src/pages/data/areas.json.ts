/** 市区町村の一覧, for choosing an area in the form. */
import type { APIRoute } from 'astro';
import { areaRowOf } from '../../site/area-list.ts';
import { siteCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { municipalities } = await siteCatalogue();
  return new Response(JSON.stringify({ areas: municipalities.all().map(areaRowOf) }));
};
