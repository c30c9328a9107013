/** 全国の市区町村: comes when a place is chosen, or named in the address; the page itself has only some. */
import type { PlaceTable } from '../../domain/area/area-table.ts';
import { readTable, type WrittenTable } from '../../domain/area/written-table.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import type { MatchPageData } from './match-page-data.ts';

/** What the file holds. */
export interface Country extends Pick<MatchPageData, 'known'> {
  readonly table: WrittenTable;
}

function readCountry(text: string): {
  readonly table: PlaceTable;
  readonly known: Country['known'];
} {
  const { table, known } = JSON.parse(text) as Country;
  return { table: readTable(table), known };
}

/** The same with every municipality of the country. @throws Error when the file could not be had */
export async function withCountry(data: MatchPageData): Promise<MatchPageData> {
  const { countryFile, ...near } = data;
  if (countryFile === undefined) return data;
  const { table, known } = await fetchOnce(countryFile, readCountry);
  return { ...near, ...table, known };
}
