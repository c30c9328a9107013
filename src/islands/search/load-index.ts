import { addDetails, decodeIndex, type SearchIndex } from '../../search/index-format.ts';
import type { SearchPageData } from './search-page-data.ts';

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

/** The index that answers at once: names, readings, kinds, needs, places. */
export async function loadIndex(data: SearchPageData): Promise<SearchIndex> {
  return decodeIndex(await fetchText(data.index));
}

/** The same with providers, summaries, telephone numbers and words of other languages. */
export async function loadDetails(index: SearchIndex, data: SearchPageData): Promise<SearchIndex> {
  return addDetails(index, await fetchText(data.details));
}
