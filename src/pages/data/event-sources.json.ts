/**
 * 相談会・行事のもとの文, for the form that corrects one: all in one file, for they are few and end by themselves. In the
 * shape of /data/source/.
 */
import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/build/joined-catalogue.ts';
import { sentSources } from '../../site/build/sent-sources.ts';

export const GET: APIRoute = async () => {
  const { gatheringSources, municipalities } = await siteCatalogue();
  const areas = Object.values(gatheringSources).flatMap(({ values }) => values['area'] ?? []);
  const codes = areas.filter((code) => typeof code === 'string');
  return new Response(JSON.stringify(sentSources(gatheringSources, codes, municipalities)));
};
