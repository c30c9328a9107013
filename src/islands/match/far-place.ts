/** ページの表にない市区町村: named in the address or in the kept visit, so that the country's table must come first. */
import type { MatchPageData } from './match-page-data.ts';

/** Does the address, or what the browser kept of the visit, speak of a place that the page does not know yet? */
export function namesFarPlace(
  fragment: string,
  kept: unknown,
  { places, countryFile }: MatchPageData,
): boolean {
  if (countryFile === undefined) return false;
  const said = `${fragment} ${JSON.stringify(kept) ?? ''}`;
  const codes = [...said.matchAll(/(?:[#&]place=|"municipality":")(\d{6})/g)].map(
    ([, code]) => code,
  );
  const known = new Set(places.map(({ code }) => code));
  return codes.some((code) => code !== undefined && !known.has(code));
}
