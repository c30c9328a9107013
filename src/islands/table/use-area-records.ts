/** 一覧表のデータを読む。Loads the files the choices need; an answer that comes late for older choices is dropped. */
import { useEffect, useState } from 'react';
import type { Places } from '../../domain/area/reach.ts';
import type { TableRecord } from '../../domain/entry/table-record.ts';
import { eachOnce, townRecords } from '../shared/town-files.ts';
import type { TableChoices } from './table-choices.ts';
import type { TablePageData } from './table-page-data.ts';
import { areasFor } from './table-records.ts';

const loadTableRecords = async (
  folder: string,
  areas: readonly string[],
  { prefectureOf }: Places,
): Promise<readonly TableRecord[]> =>
  eachOnce(
    await Promise.all(
      areas.map((area) => townRecords<TableRecord>(folder, area, prefectureOf(area))),
    ),
  );

export interface AreaRecords {
  readonly state: 'asking' | 'loading' | 'failed' | 'found';
  readonly records: readonly TableRecord[];
  readonly retry: () => void;
}

export function useAreaRecords(
  choices: TableChoices,
  data: TablePageData,
  places: Places,
): AreaRecords {
  const [loaded, setLoaded] = useState<Omit<AreaRecords, 'retry'>>({
    state: 'asking',
    records: [],
  });
  const [tries, setTries] = useState(0);
  const areas = areasFor(choices, places).join(' ');
  const isAsked = choices.place !== undefined;
  useEffect(() => {
    let isCurrent = true;
    const set = (next: Omit<AreaRecords, 'retry'>) => {
      if (isCurrent) setLoaded(next);
    };
    if (!isAsked) set({ state: 'asking', records: [] });
    else {
      set({ state: 'loading', records: [] });
      loadTableRecords(data.dataFolder, areas.split(' '), places).then(
        (records) => set({ state: 'found', records }),
        () => set({ state: 'failed', records: [] }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [isAsked, areas, tries]);
  return { ...loaded, retry: () => setTries(tries + 1) };
}
