/** The matcher's data, one file an area: a municipality, a prefecture, or the nation. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { matchRecordOf } from '../../../domain/match-record.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { listed } = await siteCatalogue();
  return [...new Set(listed.flatMap((resource) => resource.area))].map((area) => ({ params: { area } }));
};

export const GET: APIRoute = async ({ params }) => {
  const { wideFor } = await siteCatalogue();
  return new Response(JSON.stringify({ records: wideFor(params['area'] ?? '').map(matchRecordOf) }));
};
