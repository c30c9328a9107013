/** What a query is read with: our phrases and the names of places. */
import { NO_DANGER, type DangerTable } from '../domain/danger.ts';
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { phraseTableSteps, type PhraseTable } from './phrase-table.ts';
import { placeNameSteps, type PlaceNames } from './place-names.ts';
import type { SearchPlace } from './search-place.ts';
import { finish, type Steps } from './steps.ts';

export interface Vocabulary {
  readonly phrases: PhraseTable;
  readonly placeNames: PlaceNames;
  readonly danger: DangerTable;
}

const made = new WeakMap<readonly SearchPlace[], Vocabulary & { readonly thesaurus: readonly ThesaurusRow[] }>();

/** Made once for each list of places, and again when the thesaurus grows: 80 ms of work, and 300 on a slow phone. */
export function* vocabularySteps(places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[], danger: DangerTable): Steps<Vocabulary> {
  const known = made.get(places);
  if (known?.thesaurus === thesaurus && known.danger === danger) return known;
  const vocabulary = { phrases: yield* phraseTableSteps(thesaurus, danger), placeNames: yield* placeNameSteps(places, thesaurus), danger, thesaurus };
  made.set(places, vocabulary);
  return vocabulary;
}

export function vocabularyOf(places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[], danger: DangerTable = NO_DANGER): Vocabulary {
  return finish(vocabularySteps(places, thesaurus, danger));
}
