/** What a query is read with: our phrases and the names of places. */
import { NO_DANGER, type DangerTable } from '../domain/danger.ts';
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';
import { placeNamesOf, type PlaceNames } from './place-names.ts';
import type { SearchPlace } from './search-place.ts';

export interface Vocabulary {
  readonly phrases: PhraseTable;
  readonly placeNames: PlaceNames;
  readonly danger: DangerTable;
}

export function vocabularyOf(places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[], danger: DangerTable = NO_DANGER): Vocabulary {
  return { phrases: phraseTable(thesaurus, danger), placeNames: placeNamesOf(places, thesaurus), danger };
}
