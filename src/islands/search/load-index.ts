import { addDetails, decodeIndex, type SearchIndex } from '../../search/index-format.ts';
import type { SearchPageData } from './search-page-data.ts';

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

/** The index that answers at once, then the same with providers, summaries and telephone numbers. */
export async function loadIndex(data: SearchPageData, onReady: (index: SearchIndex) => void): Promise<void> {
  const index = decodeIndex(await fetchText(data.index));
  onReady(index);
  try {
    onReady(addDetails(index, await fetchText(data.details)));
  } catch {
    // Names, kinds, needs and places answer without them.
  }
}
