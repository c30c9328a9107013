/** つなぎ帳の場所。The places of these ids, as far as they have come in. */
import { useEffect, useState } from 'react';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { loadPlaces, type PlaceState } from './load-places.ts';

export interface LoadedPlaces {
  readonly stateOf: (id: string) => PlaceState | undefined;
  /** those that were found, in the order of the ids */
  readonly records: readonly DeskRecord[];
  readonly isLoading: boolean;
  /** ids down to the first that is still on its way: what comes later is added below, and moves nothing */
  readonly settled: readonly string[];
  readonly retry: () => void;
}

export function usePlaces(base: string, ids: readonly string[]): LoadedPlaces {
  const [states, setStates] = useState<ReadonlyMap<string, PlaceState>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const key = ids.join();
  useEffect(() => {
    let isCurrent = true;
    const missing = ids.filter((id) => (states.get(id)?.is ?? 'failed') === 'failed');
    if (missing.length > 0)
      void loadPlaces(base, missing).then((found) => {
        if (isCurrent) setStates((known) => new Map([...known, ...found]));
      });
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);
  const firstMissing = ids.findIndex((id) => !states.has(id));
  return {
    stateOf: (id) => states.get(id),
    records: ids.flatMap((id) => {
      const state = states.get(id);
      return state?.is === 'found' ? [state.record] : [];
    }),
    isLoading: ids.some((id) => !states.has(id)),
    settled: ids.slice(0, firstMissing < 0 ? ids.length : firstMissing),
    retry: () => setAttempt(attempt + 1),
  };
}
