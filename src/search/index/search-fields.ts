/** The normalised text of an index: made once per part, in bulk, because one call on much text is fast. */
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import { romajiToHiragana } from '../../domain/text/romaji.ts';
import { fold } from '../understand/fold.ts';
import { joinTexts, type JoinedText } from './joined-text.ts';
import { romajiOf } from '../understand/latin-reading.ts';
import { groupRows, type RowGroups } from './alike-rows.ts';
import type { SearchDocument } from './search-document.ts';
import type { IndexPart, SearchHead, SearchIndex } from './search-index.ts';
import { vocabularyOf, type Vocabulary } from '../understand/vocabulary.ts';

/** Fields that words are looked for in, each as one text. Made when first asked. */
type Joined = Readonly<
  Record<
    | 'names'
    | 'plainNames'
    | 'kana'
    | 'romaji'
    | 'latinNames'
    | 'aliases'
    | 'summaries'
    | 'providers',
    () => JoinedText
  >
>;

export interface SearchFields {
  /** how many entries */
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly joined: Joined;
  readonly types: RowGroups<Pick<SearchDocument, 'kind' | 'needs'>>;
  readonly areas: RowGroups<readonly string[]>;
  /** per document, without spaces */
  readonly names: readonly string[];
  readonly kana: readonly string[];
  readonly aliases: readonly string[];
  kindText(kind: KindId): string;
  needsText(needs: readonly NeedId[]): string;
  placeText(area: readonly string[]): string;
  /** position in the order that breaks ties: open, then the year of verification, the prefecture with most entries, the municipality in the official order, the id */
  readonly rank: readonly number[];
  /** row at each rank */
  readonly order: readonly number[];
}

/** Between documents in the bulk; no spelling rule looks across it. */
const BETWEEN = '\u0001';
/** Before each word of a vocabulary, and between the aliases of one document. */
export const AND = '\u0002';

function foldAll(texts: readonly string[]): readonly string[] {
  return fold(texts.join(BETWEEN)).split(BETWEEN);
}

interface Made<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

const keptIn =
  <K, V>(made: Made<K, V>, make: (key: K) => V) =>
  (key: K): V => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
const memo = <K, V>(make: (key: K) => V) => keptIn(new Map<K, V>(), make);
const memoWeak = <K extends object, V>(make: (key: K) => V) => keptIn(new WeakMap<K, V>(), make);

interface NameFields extends Pick<SearchFields, 'names' | 'kana' | 'aliases'> {
  /** where the spelling families changed the name: the name without them, so that a part of a word is found too */
  readonly plainNames: readonly string[];
}
const nameFieldsOf = new Map<string, NameFields>();

/** Kept by the part's name: they do not change when the details come. */
function nameFields({ name: part, documents }: IndexPart): NameFields {
  const known = nameFieldsOf.get(part);
  if (known) return known;
  const names = foldAll(documents.map(({ name }) => name));
  const made = {
    names,
    plainNames: documents.map(({ name }, row) => {
      const plain = toHiragana(name.normalize('NFKC').toLowerCase()).replace(
        /[\p{P}\p{S}\s]/gu,
        '',
      );
      return plain === names[row] ? '' : plain;
    }),
    kana: foldAll(documents.map((document) => document.kana ?? '')),
    aliases: foldAll(documents.map(({ aliases }) => aliases.join(AND))),
  };
  nameFieldsOf.set(part, made);
  return made;
}

const detailFields = memoWeak(({ documents, hasDetails }: IndexPart) => {
  const textsOf = (field: 'provider' | 'summary') =>
    hasDetails
      ? foldAll(documents.map((document) => document[field] ?? ''))
      : new Array<string>(documents.length).fill('');
  return { providers: textsOf('provider'), summaries: textsOf('summary') };
});

const romajiOfPart = memoWeak(({ documents }: IndexPart) =>
  documents.map(({ name, kana }) =>
    romajiOf(kana ?? (/^[ぁ-ゖァ-ヺー\s]+$/.test(name) ? toHiragana(name) : '')),
  ),
);

/** Names in Latin letters, spelled as romaji is. */
const latinOfPart = memoWeak(({ documents }: IndexPart) =>
  documents.map(({ name, aliases }) => {
    const tokens =
      [name, ...aliases]
        .join(' ')
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [];
    // TENOHASI is spelled as tenohashi is.
    return tokens.map((token) => romajiOf(romajiToHiragana(token) ?? token)).join(' ');
  }),
);

/** more than any catalogue holds */
const RANGE = 9_999_999;
const STATE_ORDER = { open: 0, paused: 1, closed: 2 } as const;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const prefectureOf = ({ area }: SearchDocument) => (area[0] ?? '').slice(0, 2);

function ranksOf(documents: readonly SearchDocument[]): Pick<SearchFields, 'rank' | 'order'> {
  const sizes = new Map<string, number>();
  for (const document of documents)
    sizes.set(prefectureOf(document), (sizes.get(prefectureOf(document)) ?? 0) + 1);
  const keys = documents.map((document) => {
    const { state, verifiedYear, area } = document;
    return `${STATE_ORDER[state]}${9999 - Number(verifiedYear)}${String(RANGE - sizes.get(prefectureOf(document))!).padStart(7, '0')}${area[0] ?? ''}`;
  });
  const order = documents
    .map((_, row) => row)
    .sort((a, b) => compareText(keys[a]!, keys[b]!) || a - b);
  const rank = new Array<number>(documents.length);
  order.forEach((row, position) => (rank[row] = position));
  return { rank, order };
}

const words = (texts: readonly string[]) => AND + fold(texts.join(AND));
/** Their names alone: what people call them is read from the table of words, not looked for. */
const kindText = memo((kind: KindId) => words([kindOf(kind).label]));
const needText = memo((need: NeedId) => words([needLabel(need)]));

/** Kept by the list of places, which all parts share. */
const headFields = memoWeak((places: SearchHead['places']) => {
  const byThesaurus = memoWeak((thesaurus: SearchHead['thesaurus']) =>
    memoWeak((danger: SearchHead['danger']) => vocabularyOf(places, thesaurus, danger)),
  );
  const byCode = new Map(places.map((place) => [place.code, place]));
  const codeText = memo((code: string) => {
    const place = byCode.get(code);
    return place ? words([place.name, place.kana, place.prefecture]) : '';
  });
  return {
    vocabulary: byThesaurus,
    placeText: memo((area: readonly string[]) => area.map(codeText).join('')),
  };
});

const later = (make: () => readonly string[]): (() => JoinedText) => {
  let made: JoinedText | undefined;
  return () => (made ??= joinTexts(make()));
};

export const fieldsOf: (index: SearchIndex) => SearchFields = memoWeak(
  ({ parts, documents, places, thesaurus, danger }: SearchIndex): SearchFields => {
    const { vocabulary, placeText } = headFields(places);
    const ofNames = parts.map(nameFields);
    const ofDetails = parts.map(detailFields);
    const names = ofNames.flatMap((part) => part.names);
    const kana = ofNames.flatMap((part) => part.kana);
    const aliases = ofNames.flatMap((part) => part.aliases);
    return {
      size: documents.length,
      vocabulary: vocabulary(thesaurus)(danger),
      joined: {
        names: later(() => names),
        plainNames: later(() => ofNames.flatMap((part) => part.plainNames)),
        kana: later(() => kana),
        romaji: later(() => parts.flatMap(romajiOfPart)),
        latinNames: later(() => parts.flatMap(latinOfPart)),
        aliases: later(() => aliases),
        summaries: later(() => ofDetails.flatMap((part) => part.summaries)),
        providers: later(() => ofDetails.flatMap((part) => part.providers)),
      },
      types: groupRows(
        documents,
        ({ kind, needs }) => kind + needs.join(),
        ({ kind, needs }) => ({ kind, needs }),
      ),
      areas: groupRows(
        documents,
        ({ area }) => area.join(),
        ({ area }) => area,
      ),
      names,
      kana,
      aliases,
      kindText,
      needsText: memo((needs) => needs.map(needText).join('')),
      placeText,
      ...ranksOf(documents),
    };
  },
);
