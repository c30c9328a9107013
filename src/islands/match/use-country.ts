/** 全国の市区町村の表を、地域の質問が出たときに取りに行く。 */
import { useEffect, useState } from 'react';
import { loadChunk } from '../shared/page-renewal.ts';
import type { MatchPageData } from './match-page-data.ts';

const PASSING_MS = 200;

/**
 * @param isWanted the question for the place is asked
 * @returns whether a typed name can be read: before the country's names are there, 中央 would mean the one 中央区 that the
 * page knows. Where they cannot be had, those of the page must do.
 */
export function useCountry(
  data: MatchPageData,
  isWanted: boolean,
  take: (whole: MatchPageData) => void,
): boolean {
  const [isWithout, setWithout] = useState(false);
  useEffect(() => {
    if (!isWanted || data.countryFile === undefined) return undefined;
    // Without it the places of the page can still be chosen; the next time the question is asked it is tried again.
    const load = () =>
      loadChunk(() => import('./country.ts'))
        .then(({ withCountry }) => withCountry(data))
        .then(take, () => setWithout(true));
    // An address that holds answers passes by the questions on its way to the results.
    const waiting = setTimeout(() => void load(), PASSING_MS);
    return () => clearTimeout(waiting);
  }, [isWanted, data]);
  return data.countryFile === undefined || isWithout;
}
