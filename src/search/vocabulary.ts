/** What a query is read with: our phrases and the names of places. */
import { phraseTable, type PhraseTable } from './phrase-table.ts';
import { placeNamesOf, type PlaceNames } from './place-names.ts';
import type { SearchPlace } from './search-place.ts';

export interface Vocabulary {
  readonly phrases: PhraseTable;
  readonly placeNames: PlaceNames;
}

export function vocabularyOf(places: readonly SearchPlace[]): Vocabulary {
  return { phrases: phraseTable(), placeNames: placeNamesOf(places) };
}
