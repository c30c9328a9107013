/** データのせつめい（DCAT 3）: /data/catalog.jsonld, for portals of open data. */
import type { APIRoute } from 'astro';
import { dcat } from '../../exchange/describe/dataset-list.ts';
import { describedData } from '../../site/build/data-description.ts';
import { siteCatalogue } from '../../site/build/joined-catalogue.ts';

export const GET: APIRoute = async ({ site }) => {
  const described = describedData(await siteCatalogue(), (path) => new URL(path, site).href);
  return new Response(`${JSON.stringify(dcat(described), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  });
};
