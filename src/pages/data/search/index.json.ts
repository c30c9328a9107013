/** The search index: everything a first answer needs. */
import type { APIRoute } from 'astro';
import { encodeIndex } from '../../../search/index-format.ts';
import { documentOf } from '../../../search/search-document.ts';
import { placesFor } from '../../../search/search-place.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { resources, municipalities, thesaurus } = await siteCatalogue();
  const documents = resources.map(documentOf);
  return new Response(encodeIndex(documents, placesFor(documents, municipalities).near, thesaurus));
};
