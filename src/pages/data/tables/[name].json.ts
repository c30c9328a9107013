/** 全国の市区町村の表, for ぴったり探す: asked for by who chooses a place, where every municipality has a page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { writtenTable } from '../../../domain/area/written-table.ts';
import { fullPlaceTable } from '../../../site/build/area-tables.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { SITE } from '../../../site/build/site-config.ts';

export const getStaticPaths: GetStaticPaths = () =>
  SITE.wholeCountry ? [{ params: { name: 'country' } }] : [];

export const GET: APIRoute = async () => {
  const { municipalities, codesWithPages } = await siteCatalogue();
  return new Response(
    JSON.stringify(writtenTable(fullPlaceTable({ municipalities, codesToChoose: codesWithPages }))),
  );
};
