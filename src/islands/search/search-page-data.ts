/** The addresses that the page hands its island. */
export interface SearchPageData {
  readonly index: string;
  readonly details: string;
  readonly facets: string;
  /** where a missing exit is reported */
  readonly gapReport: string;
  readonly pagefind: string;
  readonly resourceBase: string;
  readonly violencePage: string;
  readonly needsPage: string;
  readonly helplinesPage: string;
}

export function readPageData(): SearchPageData {
  return JSON.parse(document.getElementById('search-data')?.textContent ?? '') as SearchPageData;
}
