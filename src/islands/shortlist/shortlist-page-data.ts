/** ページから渡すもの。What the page hands its island: a data block in the HTML. */
import type { UsualWordsByKind } from '../../site/entry/usual-words.ts';
import type { AnytimeLine } from '../../site/build/anytime-line.ts';

export interface ShortlistPageData {
  /** the table of municipalities, for comparing */
  readonly tableFile: string;
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
  /** /data/desk/ under the base path */
  readonly dataFolder: string;
  readonly resourceBase: string;
  readonly searchPage: string;
  readonly matchPage: string;
  readonly needsPage: string;
  readonly siteName: string;
  /** ふつうは, as a card says it */
  readonly usualWords: UsualWordsByKind;
  /** a number for the night, on papers; undefined where the catalogue knows none */
  readonly anytime?: AnytimeLine | undefined;
}

export function readPageData(): ShortlistPageData {
  return JSON.parse(
    document.getElementById('shortlist-data')?.textContent ?? '',
  ) as ShortlistPageData;
}
