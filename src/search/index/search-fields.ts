/**
 * 表記をそろえた索引の文。The normalised text of an index: made once per part, in bulk, because one call on much text is fast.
 */
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import { fold, foldAll } from '../understand/fold.ts';
import { joinTexts, type JoinedText } from './joined-text.ts';
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { romajiOf } from '../understand/latin-reading.ts';
import { AND } from './between-texts.ts';
import type { SearchDocument } from './search-document.ts';
import { sharedBy, sharedByObject } from '../../domain/shared-by.ts';
import { rowFieldsOf, rowFieldSteps, type RowFields } from './row-fields.ts';
import type { IndexPart, SearchHead, SearchIndex } from './search-index.ts';
import type { Steps } from '../understand/steps.ts';
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

export interface SearchFields extends Pick<
  RowFields,
  'types' | 'areas' | 'names' | 'aliases' | 'rank' | 'order' | 'home'
> {
  /** readings, as far as the details are there */
  readonly kana: readonly string[];
  /** how many entries */
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly joined: Joined;
  kindText(kind: KindId): string;
  needsText(needs: readonly NeedId[]): string;
  placeText(area: readonly string[]): string;
}

const detailFields = sharedByObject(({ documents, hasDetails }: IndexPart) => {
  const textsOf = (field: 'provider' | 'summary' | 'kana') =>
    hasDetails
      ? foldAll(documents.map((document) => document[field] ?? ''))
      : new Array<string>(documents.length).fill('');
  return {
    providers: textsOf('provider'),
    summaries: textsOf('summary'),
    kana: textsOf('kana'),
  };
});

const romajiOfName = ({ name, kana }: SearchDocument) =>
  romajiOf(kana ?? (/^[ぁ-ゖァ-ヺー\s]+$/.test(name) ? toHiragana(name) : ''));

/** Of readings; made when somebody first writes in Latin letters. */
const romajiOfNames = sharedByObject(({ documents }: IndexPart) => documents.map(romajiOfName));

/** What the fields of these parts are made of, to be made in slices before it is first asked for. */
export function* fieldSteps(parts: readonly IndexPart[]): Steps<void> {
  yield* rowFieldSteps(parts);
  for (const part of parts) {
    yield;
    detailFields(part);
  }
}

const words = (texts: readonly string[]) => AND + fold(texts.join(AND));
/** Their names alone: what people call them is read from the table of words, not looked for. */
const kindText = sharedBy((kind: KindId) => words([kindOf(kind).label]));
const needText = sharedBy((need: NeedId) => words([needLabel(need)]));

/** Kept by the list of places, which all parts share. */
const headFields = sharedByObject((places: SearchHead['places']) => {
  const byThesaurus = sharedByObject((thesaurus: SearchHead['thesaurus']) =>
    sharedByObject((danger: SearchHead['danger']) => vocabularyOf(places, thesaurus, danger)),
  );
  const byCode = new Map(places.map((place) => [place.code, place]));
  const codeText = sharedBy((code: string) => {
    const place = byCode.get(code);
    return place ? words([place.name, place.kana, place.prefecture]) : '';
  });
  return {
    vocabulary: byThesaurus,
    placeText: sharedBy((area: readonly string[]) => area.map(codeText).join('')),
  };
});

const later = (make: () => readonly string[]): (() => JoinedText) => {
  let made: JoinedText | undefined;
  return () => (made ??= joinTexts(make()));
};

/** Details change none of these. */
const joinedRows = sharedByObject(({ names, plainNames, latinNames, aliases }: RowFields) => ({
  names: later(() => names),
  plainNames: later(() => plainNames),
  latinNames: later(latinNames),
  aliases: later(() => aliases),
}));

export const fieldsOf: (index: SearchIndex) => SearchFields = sharedByObject(
  ({ parts, documents, places, thesaurus, danger }: SearchIndex): SearchFields => {
    const { vocabulary, placeText } = headFields(places);
    const rows = rowFieldsOf(parts);
    const ofDetails = parts.map(detailFields);
    const kana = ofDetails.flatMap((part) => part.kana);
    return {
      size: documents.length,
      vocabulary: vocabulary(thesaurus)(danger),
      joined: {
        ...joinedRows(rows),
        kana: later(() => kana),
        romaji: later(() => parts.flatMap(romajiOfNames)),
        summaries: later(() => ofDetails.flatMap((part) => part.summaries)),
        providers: later(() => ofDetails.flatMap((part) => part.providers)),
      },
      types: rows.types,
      areas: rows.areas,
      names: rows.names,
      kana,
      aliases: rows.aliases,
      rank: rows.rank,
      order: rows.order,
      home: rows.home,
      kindText,
      needsText: sharedBy((needs) => needs.map(needText).join('')),
      placeText,
    };
  },
);
