/** 検索のことばひとつ, and what it was understood as. */
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { PlaceName } from './area-names.ts';

/** 意味の分かったことば */
export interface Concept {
  readonly label: string;
  readonly needs: readonly NeedId[];
  readonly kinds: readonly KindId[];
  /** kinds called by their own name */
  readonly named: readonly KindId[];
  /** the kinds stand in the order of asking: フードバンク first takes what is left over */
  readonly isInOrder?: true;
}

/** One word between spaces. An entry answers it literally, or by all of its parts. */
export interface QueryWord {
  /** as typed */
  readonly typed: string;
  /** the normalised spellings of which one must stand in the entry: as typed, and in kana for romaji */
  readonly spellings: readonly string[];
  readonly places: readonly PlaceName[];
  readonly concepts: readonly Concept[];
  /** ジョボタ as jobota: kana that may be a name in Latin letters */
  readonly latin?: string | undefined;
  /** parts that must stand in the entry too */
  readonly literals: readonly string[];
  /** parts that only move an entry up */
  readonly hints: readonly string[];
  /** what was understood, as it was typed: entries that bear the very word stand before those that are only of its kind */
  readonly echoes?: readonly string[];
  /** 相談 beside 外国人, 母 beside 認知症: says that one wants help or for whom, not with what; it only moves an entry up */
  readonly isOptional?: true;
}

/** A word that is looked for as it stands. @param text folded */
export const literalWord = (text: string): QueryWord => ({
  typed: text,
  spellings: [text],
  places: [],
  concepts: [],
  literals: [text],
  hints: [],
});

/** 見本市の居場所 as two words: the place, and what is looked for. */
export function splitPlaces(word: QueryWord): readonly QueryWord[] {
  if (word.places.length === 0 || word.concepts.length + word.literals.length === 0) return [word];
  return [
    { ...word, concepts: [], literals: [], hints: [], echoes: [] },
    { ...word, places: [] },
  ];
}
