/** しぼりこむ部分。What filtering needs, as one part that loads when a person first filters. */
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import type { UsualByKind } from '../../domain/entry/usual.ts';
import type { Facets } from '../../search/files/facets.ts';
import type { FilterContext } from '../../search/filter/filter-results.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';

export { passing } from '../../search/filter/filter-results.ts';
export { FilterPanel } from './FilterPanel.tsx';

/** @param facets per part, in its order of rows */
export function filterContext(
  facets: ReadonlyMap<string, readonly Facets[]>,
  index: SearchIndex,
  holidays: readonly string[],
  usual: UsualByKind,
): FilterContext {
  const byDocument = new Map(
    index.parts.flatMap(({ name, documents }) =>
      documents.map((document, row) => [document, facets.get(name)?.[row] ?? {}] as const),
    ),
  );
  const neighbours = new Map(index.places.map(({ code, neighbours: near }) => [code, near]));
  return {
    facetsOf: (document) => byDocument.get(document) ?? {},
    neighboursOf: (code) => neighbours.get(code) ?? [],
    now: momentInJapan(new Date()),
    isHoliday: holidaySet(holidays),
    usual,
  };
}
