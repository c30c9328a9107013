/** What filtering needs, as one part that loads when a person first filters. */
import { momentInJapan } from '../../domain/calendar-date.ts';
import { holidaySet } from '../../domain/holiday-set.ts';
import { decodeFacets } from '../../search/facets.ts';
import type { FilterContext } from '../../search/filter-results.ts';
import type { SearchIndex } from '../../search/index-format.ts';

export { passing } from '../../search/filter-results.ts';
export { FilterPanel } from './FilterPanel.tsx';

/** @throws Error in Japanese when the facts are of another version */
export function filterContext(facts: string, index: SearchIndex): FilterContext {
  const { rows, holidays } = decodeFacets(facts);
  const facetsByDocument = new Map(index.documents.map((document, row) => [document, rows[row] ?? {}]));
  const neighbours = new Map(index.places.map(({ code, neighbours: near }) => [code, near]));
  return {
    facetsOf: (document) => facetsByDocument.get(document) ?? {},
    neighboursOf: (code) => neighbours.get(code) ?? [],
    now: momentInJapan(new Date()),
    isHoliday: holidaySet(holidays),
  };
}
