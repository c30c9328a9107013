/** The normalised text of an index: made once per index, in bulk, because one call on much text is fast. */
import { toHiragana } from '../domain/japanese-text.ts';
import { kindOf, type KindId } from '../domain/kind.ts';
import { needLabel, needOf, type NeedId } from '../domain/need.ts';
import { fold } from './fold.ts';
import type { SearchIndex } from './index-format.ts';
import { romajiOf } from './query.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

export interface SearchFields {
  readonly vocabulary: Vocabulary;
  /** per document, without spaces */
  readonly names: readonly string[];
  /** where the spelling families changed the name: the name without them, so that a part of a word is found too */
  readonly plainNames: readonly string[];
  readonly kana: readonly string[];
  readonly aliases: readonly string[];
  readonly providers: readonly string[];
  readonly summaries: readonly string[];
  romaji(): readonly string[];
  kindText(kind: KindId): string;
  needsText(needs: readonly NeedId[]): string;
  placeText(area: readonly string[]): string;
  /** position in the order that breaks ties: open, then the year of verification, the municipality in the official order, the id */
  readonly rank: readonly number[];
}

/** Between documents in the bulk; no spelling rule looks across it. */
const BETWEEN = '\u0001';
/** Before each word of a vocabulary, and between the aliases of one document. */
export const AND = '\u0002';

function foldAll(texts: readonly string[]): readonly string[] {
  return fold(texts.join(BETWEEN)).split(BETWEEN);
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const STATE_ORDER = { open: 0, paused: 1, closed: 2 } as const;

function makeFields({ documents, places, thesaurus }: SearchIndex): SearchFields {
  const names = foldAll(documents.map(({ name }) => name));
  const kana = foldAll(documents.map((document) => document.kana ?? ''));
  const order = documents
    .map((_, row) => row)
    .sort((a, b) => {
      const [one, two] = [documents[a]!, documents[b]!];
      return STATE_ORDER[one.state] - STATE_ORDER[two.state] || two.verifiedYear.localeCompare(one.verifiedYear) || (one.area[0] ?? '').localeCompare(two.area[0] ?? '') || a - b;
    });
  const rank = new Array<number>(documents.length);
  order.forEach((row, position) => (rank[row] = position));
  const vocabulary = vocabularyOf(places, thesaurus);
  const words = (texts: readonly string[]) => AND + fold(texts.join(AND));
  let romaji: readonly string[] | undefined;
  return {
    vocabulary,
    names,
    plainNames: documents.map(({ name }, row) => {
      const plain = toHiragana(name.normalize('NFKC').toLowerCase()).replace(/[\p{P}\p{S}\s]/gu, '');
      return plain === names[row] ? '' : plain;
    }),
    kana,
    aliases: foldAll(documents.map(({ aliases }) => aliases.join(AND))),
    providers: foldAll(documents.map(({ provider }) => provider ?? '')),
    summaries: foldAll(documents.map(({ summary }) => summary ?? '')),
    romaji: () => (romaji ??= documents.map(({ name, kana: reading }) => romajiOf(reading ?? (/^[ぁ-ゖァ-ヺー\s]+$/.test(name) ? toHiragana(name) : '')))),
    kindText: memo((kind) => words([kindOf(kind).label, ...kindOf(kind).words])),
    needsText: memo((needs) => words(needs.flatMap((need) => [needLabel(need), ...needOf(need).words]))),
    placeText: memo((area) => words(area.flatMap((code) => {
      const place = vocabulary.placeNames.places.get(code);
      return place ? [place.name, place.kana, place.prefecture] : [];
    }))),
    rank,
  };
}

const made = new WeakMap<SearchIndex, SearchFields>();

export function fieldsOf(index: SearchIndex): SearchFields {
  const known = made.get(index);
  if (known) return known;
  const fields = makeFields(index);
  made.set(index, fields);
  return fields;
}
