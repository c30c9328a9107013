/** The filters' own part of the program and their facts, loaded with the first filter. */
import { useEffect, useMemo, useState } from 'react';
import type { FilterContext } from '../../search/filter-results.ts';
import type { SearchIndex } from '../../search/index-format.ts';

type Kit = typeof import('./filter-kit.ts');

export interface LoadedFilters {
  /** undefined until all of it is there */
  readonly ready: { readonly kit: Kit; readonly context: FilterContext } | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export function useFilters(isWanted: boolean, index: SearchIndex | undefined, address: string): LoadedFilters {
  const [loaded, setLoaded] = useState<{ readonly kit: Kit; readonly facts: string }>();
  const [isFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    const facts = fetch(address).then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))));
    Promise.all([import('./filter-kit.ts'), facts]).then(([kit, text]) => setLoaded({ kit, facts: text }), () => setFailed(true));
  };
  useEffect(() => {
    if (isWanted && !loaded) load();
  }, [isWanted]);
  const ready = useMemo(() => (loaded && index ? { kit: loaded.kit, context: loaded.kit.filterContext(loaded.facts, index) } : undefined), [loaded, index]);
  return { ready, isFailed, retry: load };
}
