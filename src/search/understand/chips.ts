/** こう読みました: how each word was understood, for a person to see and to take away. */
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import type { PlaceName, PlaceNames } from './area-names.ts';
import type { Concept, QueryWord } from './query-word.ts';

export interface Chip {
  readonly type: 'place' | 'concept' | 'literal' | 'aside' | 'phone';
  readonly label: string;
  /** the first of several that the word means */
  readonly isFirstOfMore?: boolean;
  /** the typed word that goes when the chip is removed */
  readonly typed: string;
}

/** Each once. */
export function chipsOf(words: readonly QueryWord[], placeNames: PlaceNames): readonly Chip[] {
  const chips = words.flatMap((word) => chipsOfWord(word, placeNames));
  return [
    ...new Map(
      chips.map((chip) => [`${chip.type} ${chip.label} ${chip.isFirstOfMore}`, chip]),
    ).values(),
  ];
}

function chipsOfWord(
  { typed, places, concepts, literals, isOptional }: QueryWord,
  placeNames: PlaceNames,
): readonly Chip[] {
  if (isOptional) return [{ type: 'aside', label: typed, typed }];
  const name = ({ codes, text }: PlaceName) => placeNames.places.get(codes[0] ?? '')?.name ?? text;
  return [
    ...places.map((place) => ({ type: 'place' as const, label: name(place), typed })),
    ...concepts.map((concept) => ({ type: 'concept' as const, ...chipLabel(concept), typed })),
    ...literals.map((literal) => ({
      type: 'literal' as const,
      label: literals.length === 1 && places.length + concepts.length === 0 ? typed : literal,
      typed,
    })),
  ];
}

/** The kind's name when it was named, else the first need's or kind's own words: the phrase itself may be the stem of a word. */
function chipLabel({ label, needs, kinds, named }: Concept): Pick<Chip, 'label' | 'isFirstOfMore'> {
  if (named.length > 0) return { label };
  const labels = needs.length > 0 ? needs.map(needLabel) : kinds.map((kind) => kindOf(kind).label);
  const first = { label: labels[0] ?? label };
  return labels.length > 1 ? { ...first, isFirstOfMore: true } : first;
}
