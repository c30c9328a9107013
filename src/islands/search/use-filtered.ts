/** しぼりこんだ結果: what of an answer passes the filters. */
import { useMemo, useRef } from 'react';
import { hasFilters, type Filters } from '../../search/filter/filters.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import type { LoadedFilters } from './use-filters.ts';

export interface FilteredResults extends SearchResults {
  /** what the filters ask is usual for the kind of these */
  readonly usually?: SearchResults['results'];
  /** what the filters ask is not known of these */
  readonly perhaps?: SearchResults['results'];
}

function filtered(
  all: SearchResults,
  filters: Filters,
  { kit, context }: NonNullable<LoadedFilters['ready']>,
): FilteredResults {
  const keep = (results: SearchResults['results']) => kit.passing(results, filters, context);
  const isPlaced = filters.place !== undefined;
  const { sure, usually, perhaps } = keep(
    isPlaced ? (all.untilPlace?.asFound ?? all.results) : all.results,
  );
  return {
    ...all,
    results: sure,
    total: sure.length,
    related: keep(all.related).sure,
    nearby: keep(all.nearby).sure,
    asksForPlace: isPlaced ? undefined : all.asksForPlace,
    untilPlace: isPlaced ? undefined : all.untilPlace,
    usually,
    perhaps,
  };
}

export function useFiltered(
  all: SearchResults | undefined,
  words: string,
  filters: Filters,
  { ready }: LoadedFilters,
): FilteredResults | undefined {
  const asked = JSON.stringify([words, filters]);
  const before = useRef<{ readonly of: string; readonly found: FilteredResults | undefined }>(
    undefined,
  );
  const found = useMemo((): FilteredResults | undefined => {
    if (!all || !hasFilters(filters)) return all;
    if (ready) return filtered(all, filters, ready);
    // More entries have come and their facts have not: what is on the screen stays.
    return before.current?.of === asked ? before.current.found : undefined;
  }, [all, filters, ready]);
  before.current = { of: asked, found };
  return found;
}
