/** ページから渡すもの。 */
import type { PlaceTable } from '../../domain/area/area-table.ts';

/** What the page hands its island. */
export interface TablePageData extends PlaceTable {
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
  /** addresses end in these: base path and data folder */
  readonly dataFolder: string;
  readonly resourceBase: string;
}

export function readPageData(): TablePageData {
  return JSON.parse(document.getElementById('table-data')?.textContent ?? '') as TablePageData;
}
