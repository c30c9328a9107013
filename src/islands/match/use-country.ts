/** 全国の市区町村の表を、地域の質問が出たときに取りに行く。 */
import { useEffect } from 'react';
import { withCountry } from './country.ts';
import type { MatchPageData } from './match-page-data.ts';

const PASSING_MS = 200;

/** @param isWanted the question for the place is asked */
export function useCountry(
  data: MatchPageData,
  isWanted: boolean,
  take: (whole: MatchPageData) => void,
): void {
  useEffect(() => {
    if (!isWanted || data.countryFile === undefined) return undefined;
    // Without it the places of the page can still be chosen; the next time the question is asked it is tried again.
    const load = () => withCountry(data).then(take, () => undefined);
    // An address that holds answers passes by the questions on its way to the results.
    const waiting = setTimeout(() => void load(), PASSING_MS);
    return () => clearTimeout(waiting);
  }, [isWanted, data]);
}
