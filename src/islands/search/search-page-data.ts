/** ページから渡すもの。The addresses that the page hands its island. */
import type { UsualWordsByKind } from '../../site/entry/usual-words.ts';
import type { KnownGuides } from '../../domain/guide/known-guides.ts';
import type { OperatorWay } from '../../site/links/operator-links.ts';
import type { UsualByKind } from '../../domain/entry/usual.ts';

export interface SearchPageData extends KnownGuides {
  /** the index's own */
  readonly dataFolder: string;
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
  /** ふつうは, of what the filters ask */
  readonly usual: UsualByKind;
  /** ふつうは, as a card says it */
  readonly usualWords: UsualWordsByKind;
  /** where a missing place is reported */
  readonly gapReport: string;
  /** the same to the body that runs the catalogue, where there is one: without the words */
  readonly ways?: readonly Pick<OperatorWay, 'label' | 'href'>[];
  readonly pagefind: string;
  readonly resourceBase: string;
  readonly violencePage: string;
  readonly needsPage: string;
  readonly helplinesPage: string;
  /** the file of the meetings to come; absent where there are none */
  readonly events?: string;
}

export function readPageData(): SearchPageData {
  return JSON.parse(document.getElementById('search-data')?.textContent ?? '') as SearchPageData;
}
