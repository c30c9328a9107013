/** What the page hands its island: a data block in the HTML. */
import type { AnytimeLine } from '../../site/build/anytime-line.ts';

export interface ShortlistPageData {
  /** the table of municipalities, for comparing */
  readonly tableFile: string;
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
  /** /data/places/ under the base path */
  readonly dataFolder: string;
  readonly resourceBase: string;
  readonly searchPage: string;
  readonly matchPage: string;
  readonly needsPage: string;
  readonly siteName: string;
  /** a number for the night, on papers; undefined where the catalogue knows none */
  readonly anytime?: AnytimeLine | undefined;
}

export function readPageData(): ShortlistPageData {
  return JSON.parse(
    document.getElementById('shortlist-data')?.textContent ?? '',
  ) as ShortlistPageData;
}
