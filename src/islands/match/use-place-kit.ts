/** 市区町村の名前を読むもの, once its question is on the screen: who only reads an answer loads none of it. */
import { useEffect, useState, type ComponentType } from 'react';
import type { AreaFinder } from '../../domain/area/typed-area.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import type { TableAreas } from '../shared/table-areas.ts';
import type { QuestionProps } from './questions.tsx';
import type { MatchPageData } from './match-page-data.ts';

const PASSING_MS = 200;

const NO_FINDER: AreaFinder = { find: () => [], meant: () => ({ is: 'nothing' }) };
export interface Areas extends TableAreas {
  /** whose names they are */
  readonly of?: MatchPageData;
  /** the field to type a name into, once it has come */
  readonly PlaceChooser?: ComponentType<QuestionProps>;
}

const NO_AREAS: Areas = { finder: NO_FINDER, labelOf: (code) => code };

/**
 * @param isWanted the question for the place is near
 * @param canRead all the names that one may type are there
 */
export function useAreas(data: MatchPageData, isWanted: boolean, canRead: boolean): Areas {
  const [areas, setAreas] = useState(NO_AREAS);
  useEffect(() => {
    if (!isWanted || !canRead || areas.of === data) return;
    const load = () =>
      loadChunk(() => import('./place-kit.ts')).then(
        ({ areasOfTable, PlaceChooser }) =>
          setAreas({ ...areasOfTable(data), PlaceChooser, of: data }),
        // The list below the field still offers every area.
        () => undefined,
      );
    // An address that holds answers passes by the questions on its way to the results.
    const waiting = setTimeout(() => void load(), PASSING_MS);
    return () => clearTimeout(waiting);
  }, [isWanted, canRead, areas, data]);
  return areas;
}
