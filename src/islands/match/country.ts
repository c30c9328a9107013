/** 全国の市区町村: comes when a place is chosen, or named in the address; the page itself has only some. */
import { readTable, type WrittenTable } from '../../domain/area/written-table.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import type { MatchPageData } from './match-page-data.ts';

/** The same with every municipality of the country. @throws Error when the file could not be had */
export async function withCountry(data: MatchPageData): Promise<MatchPageData> {
  const { countryFile, ...near } = data;
  if (countryFile === undefined) return data;
  const table = await fetchOnce(countryFile, (text) => readTable(JSON.parse(text) as WrittenTable));
  return { ...near, ...table, unplaced: near.prefectures.map(({ code }) => code) };
}

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
