/** What follows the search index: providers, summaries, telephone numbers and the rest of Japan's places. */
import type { APIRoute } from 'astro';
import { encodeDetails } from '../../../search/index-format.ts';
import { documentOf } from '../../../search/search-document.ts';
import { placesFor } from '../../../search/search-place.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { resources, municipalities, thesaurus } = await siteCatalogue();
  const documents = resources.map(documentOf);
  const { near, elsewhere } = placesFor(documents, municipalities);
  return new Response(encodeDetails(documents, near, elsewhere, thesaurus));
};
