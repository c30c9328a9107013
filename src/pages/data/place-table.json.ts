/** 市区町村の小さな表, for くらべる: how near each place is. */
import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/build/joined-catalogue.ts';
import { placeTable } from '../../site/build/area-tables.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(placeTable(await siteCatalogue())));
