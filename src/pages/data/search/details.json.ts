/** What follows the search index: providers, summaries, telephone numbers and the rest of Japan's places. */
import type { APIRoute } from 'astro';
import { encodeDetails } from '../../../search/index-format.ts';
import { documentOf } from '../../../search/search-document.ts';
import { placesFor } from '../../../search/search-place.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { resources, municipalities } = await siteCatalogue();
  const documents = resources.map(documentOf);
  return new Response(encodeDetails(documents, placesFor(documents, municipalities).elsewhere));
};
