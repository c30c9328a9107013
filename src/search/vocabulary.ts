/** What a query is read with: our phrases and the names of places. */
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { phraseTableSteps, type PhraseTable } from './phrase-table.ts';
import { placeNameSteps, type PlaceNames } from './place-names.ts';
import type { SearchPlace } from './search-place.ts';
import { finish, type Steps } from './steps.ts';

export interface Vocabulary {
  readonly phrases: PhraseTable;
  readonly placeNames: PlaceNames;
}

const made = new WeakMap<readonly SearchPlace[], { readonly thesaurus: readonly ThesaurusRow[]; readonly vocabulary: Vocabulary }>();

/** Made once for each list of places, and again when the thesaurus grows: 80 ms of work, and 300 on a slow phone. */
export function* vocabularySteps(places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[]): Steps<Vocabulary> {
  const known = made.get(places);
  if (known?.thesaurus === thesaurus) return known.vocabulary;
  const vocabulary = { phrases: yield* phraseTableSteps(thesaurus), placeNames: yield* placeNameSteps(places, thesaurus) };
  made.set(places, { thesaurus, vocabulary });
  return vocabulary;
}

export function vocabularyOf(places: readonly SearchPlace[], thesaurus: readonly ThesaurusRow[]): Vocabulary {
  return finish(vocabularySteps(places, thesaurus));
}
