/**
 * しぼりこみを使う。The filters' own part of the program and the facts of the loaded entries, fetched with the first
 * filter.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Facets } from '../../search/files/facets.ts';
import type { FilterContext } from '../../search/filter/filter-results.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import { loadFacets } from './load-index.ts';
import type { SearchPageData } from './search-page-data.ts';
import { isOfAnotherDeploy, type LoadedIndex } from './use-index.ts';

type Kit = typeof import('./filter-kit.ts');

export interface LoadedFilters {
  /** undefined until all of it is there */
  readonly ready: { readonly kit: Kit; readonly context: FilterContext } | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export function useFilters(
  isWanted: boolean,
  index: SearchIndex | undefined,
  renew: LoadedIndex['renew'],
  { dataFolder, holidays, usual }: SearchPageData,
): LoadedFilters {
  const [kit, setKit] = useState<Kit>();
  const [facets, setFacets] = useState<ReadonlyMap<string, readonly Facets[]>>(new Map());
  const [isFailed, setFailed] = useState(false);
  const names = index?.parts.map(({ name }) => name) ?? [];
  const missing = names.filter((name) => !facets.has(name));
  const load = () => {
    setFailed(false);
    const fail = () => setFailed(true);
    // With a new head come other names, and with them this is asked again.
    const begin = async (error: unknown) => {
      if (!isOfAnotherDeploy(error) || (await renew()) !== 'new') fail();
    };
    if (!kit) loadChunk(() => import('./filter-kit.ts')).then(setKit, fail);
    Promise.all(
      missing.map(async (name) => [name, await loadFacets(dataFolder, name)] as const),
    ).then((more) => setFacets((before) => new Map([...before, ...more])), begin);
  };
  useEffect(() => {
    if (isWanted && (!kit || missing.length > 0)) load();
  }, [isWanted, missing.join()]);
  const ready = useMemo(
    () =>
      isWanted && kit && index && missing.length === 0
        ? { kit, context: kit.filterContext(facets, index, holidays, usual) }
        : undefined,
    [isWanted, kit, facets, index],
  );
  return { ready, isFailed, retry: load };
}
