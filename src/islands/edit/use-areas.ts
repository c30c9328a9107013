/** 市区町村の一覧を読む。The list of municipalities, loaded when it is first needed. */
import { useEffect, useState } from 'react';
import type { AreaList } from '../../site/build/area-list.ts';
import { loadAreas } from './load-data.ts';

export function useAreas(dataFolder: string, isNeeded: boolean) {
  const [areas, setAreas] = useState<AreaList>();
  const [isFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadAreas(dataFolder).then(setAreas, () => setFailed(true));
  };
  useEffect(() => {
    if (isNeeded && !areas) load();
  }, [isNeeded]);
  return { areas, isFailed, load } as const;
}
