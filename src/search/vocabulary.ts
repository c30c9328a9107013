/** What a query is read with: our phrases and the names of places. */
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';
import { placeNamesOf, type PlaceNames } from './place-names.ts';
import type { SearchPlace } from './search-place.ts';

export interface Vocabulary {
  readonly phrases: PhraseTable;
  readonly placeNames: PlaceNames;
}

export function vocabularyOf(places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[]): Vocabulary {
  return { phrases: phraseTable(thesaurus), placeNames: placeNamesOf(places, thesaurus) };
}
