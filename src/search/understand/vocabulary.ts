/** 言葉を読むための表。What a query is read with: our phrases and the names of places. */
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { phraseTableSteps, type PhraseTable } from './phrase-table.ts';
import { placeNameSteps, type PlaceNames } from './area-names.ts';
import { UNREADABLE, type ReadableDanger } from './readable-danger.ts';
import type { SearchPlace } from './search-area.ts';
import { finish, type Steps } from './steps.ts';

/** What a vocabulary is made of; the head of the index is one. */
interface VocabularySource {
  readonly places: readonly SearchPlace[];
  readonly thesaurus: readonly ThesaurusRow[];
  readonly danger: ReadableDanger;
}

export interface Vocabulary {
  readonly phrases: PhraseTable;
  readonly placeNames: PlaceNames;
  readonly danger: ReadableDanger;
}

const made = new WeakMap<
  readonly SearchPlace[],
  Vocabulary & { readonly thesaurus: readonly ThesaurusRow[] }
>();

/** Made once for each list of places, and again when the thesaurus grows. */
function* tableSteps(
  places: readonly SearchPlace[],
  thesaurus: readonly ThesaurusRow[],
  danger: ReadableDanger,
): Steps<Vocabulary> {
  const known = made.get(places);
  if (known?.thesaurus === thesaurus && known.danger === danger) return known;
  const vocabulary = {
    phrases: yield* phraseTableSteps(thesaurus, danger),
    placeNames: yield* placeNameSteps(places, thesaurus),
    danger,
    thesaurus,
  };
  made.set(places, vocabulary);
  return vocabulary;
}

/** All at once. The reader of dangers, most of the work, is made when it is first asked: who only cuts words never asks. */
export function vocabularyOf(
  places: readonly SearchPlace[],
  thesaurus: readonly ThesaurusRow[],
  danger: ReadableDanger = UNREADABLE,
): Vocabulary {
  return finish(tableSteps(places, thesaurus, danger));
}

/** What queries are read with; it needs no entries. */
export const vocabularyFor = ({ places, thesaurus, danger }: VocabularySource): Vocabulary =>
  vocabularyOf(places, thesaurus, danger);

/** The same with its reader, to be made in slices before it is first asked for: 80 ms of work, and 300 on a slow phone. */
export function* prepareVocabulary({
  places,
  thesaurus,
  danger,
}: VocabularySource): Steps<Vocabulary> {
  yield* danger.readerSteps(danger);
  return yield* tableSteps(places, thesaurus, danger);
}
