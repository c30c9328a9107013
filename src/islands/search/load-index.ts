/** Fetches the files of the index, each once; one that failed is asked for again the next time. */
import { decodeFacets, type Facets } from '../../search/facets.ts';
import { addRest, decodeHead, type DecodedHead } from '../../search/head-format.ts';
import { addDetails, decodePart } from '../../search/part-format.ts';
import type { IndexPart, SearchHead } from '../../search/search-index.ts';

const asked = new Map<string, Promise<unknown>>();

function once<T>(address: string, read: (text: string) => T): Promise<T> {
  const known = asked.get(address) as Promise<T> | undefined;
  if (known) return known;
  const coming = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return read(await response.text());
  });
  asked.set(address, coming);
  coming.catch(() => asked.delete(address));
  return coming;
}

export const loadHead = (folder: string): Promise<DecodedHead> => once(`${folder}head.json`, decodeHead);
export const loadRest = (folder: string, head: SearchHead): Promise<SearchHead> => once(`${folder}rest.json`, (text) => addRest(head, text));
export const loadPart = (folder: string, name: string): Promise<IndexPart> => once(`${folder}${name}.json`, (text) => decodePart(name, text));
export const loadDetails = (folder: string, part: IndexPart): Promise<IndexPart> => once(`${folder}${part.name}-details.json`, (text) => addDetails(part, text));
export const loadFacets = (folder: string, name: string): Promise<readonly Facets[]> => once(`${folder}${name}-facets.json`, decodeFacets);
