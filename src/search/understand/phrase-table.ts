/** ことばの表: every phrase that means a need, a kind, or a topic of urgency, under its normalised text. */
import type { DangerTable, DangerTopic } from '../../domain/vocabulary/danger.ts';
import { hiraganaToRomaji } from '../../domain/text/romaji.ts';
import { normalise, toHiragana } from '../../domain/text/japanese-text.ts';
import { KINDS, type KindId } from '../../domain/vocabulary/kind.ts';
import { NEEDS, needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { fold } from './fold.ts';
import type { Steps } from './steps.ts';
import { readingOf } from './word-readings.ts';

export interface Phrase {
  /** normalised */
  readonly text: string;
  /** as it is written in the vocabulary, for showing */
  readonly label: string;
  readonly needs: ReadonlySet<NeedId>;
  readonly kinds: ReadonlySet<KindId>;
  /** kinds whose own name this is */
  readonly named: ReadonlySet<KindId>;
  /** topics of danger that it speaks of when nothing else is said */
  readonly urgent: ReadonlySet<string>;
}

interface Meaning {
  readonly needs?: readonly NeedId[];
  readonly kinds?: readonly KindId[];
  readonly named?: readonly KindId[];
  readonly urgent?: string | undefined;
}

export interface PhraseTable {
  /** phrases by first character, longest first */
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
  readonly byText: ReadonlyMap<string, Phrase>;
  /** @param folded romaji without spaces */
  ofRomaji(folded: string): Phrase | undefined;
  /** 「障害者 仕事」: words that mean something together */
  readonly together: readonly (Phrase & { readonly words: readonly string[] })[];
}

/** Here the dot joins one name. */
const ONE_NAME = /^(?:子ども・若者|障害者就業・生活)/;

/** 子ども食堂・地域食堂 → both; フードバンク（団体向け） → without the bracket; …の窓口 → without it */
export function namesIn(label: string): readonly string[] {
  return label
    .replace(/（[^）]*）/g, '')
    .split(ONE_NAME.test(label) ? '／' : '・')
    .flatMap((name) => [name, name.replace(/等$|の窓口$/, '')])
    .filter((name) => name.length > 1);
}

/** shokudou, shokudoo and shokudo are one: typed and derived romaji meet here. */
export function foldRomaji(romaji: string): string {
  return hiraganaToRomaji(romaji.toLowerCase().replace(/[\s'-]/g, '')).replace(
    /([aeiou])\1/g,
    '$1',
  );
}

/** 家賃が払えな is kept as 家賃払えな: the reading of queries passes over such a particle, so both are found. */
const LEFT_OUT = /(?<=\p{Script=Han})[がをも](?=\p{Script=Han})/gu;
const MAY_HAVE_PARTICLE = /[がをも]/;
/** Shorter texts are read sign by sign. */
export const SHORTEST_WITH_PARTICLE = 3;

export function withoutParticles(phrase: string): string {
  const short = MAY_HAVE_PARTICLE.test(phrase) ? phrase.replace(LEFT_OUT, '') : phrase;
  return short.length < SHORTEST_WITH_PARTICLE ? phrase : short;
}

/** 「障害者 仕事」 keeps its space: two words. */
export const foldWords = (phrase: string) =>
  normalise(withoutParticles(phrase)).split(' ').map(fold).filter(Boolean).join(' ');

type Draft = {
  readonly text: string;
  readonly label: string;
  readonly needs: Set<NeedId>;
  readonly kinds: Set<KindId>;
  readonly named: Set<KindId>;
  readonly urgent: Set<string>;
};

/** Single words, which need no pattern to be read. */
const PLAIN = /^[^ |{}!~_^$]+$/;
const IS_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Words of danger that are read as phrases too, so that what is asked for has a name and a need. */
export function dangerPhrases({ topics }: Pick<DangerTable, 'topics'>): readonly {
  readonly word: string;
  readonly topic: DangerTopic;
  readonly isMild: boolean;
}[] {
  return topics.flatMap((topic) => [
    ...topic.words
      .filter((word) => PLAIN.test(word) && IS_JAPANESE.test(word))
      .map((word) => ({ word, topic, isMild: false })),
    ...topic.mild.map((word) => ({ word, topic, isMild: true })),
  ]);
}

type Drafts = ReadonlyMap<string, Draft>;
type Adds = (word: string, meaning: Meaning) => void;

/** What was put under one text before and after means both. */
function draftTable(): { readonly drafts: Drafts; readonly add: Adds } {
  const drafts = new Map<string, Draft>();
  const put = (
    text: string,
    label: string,
    { needs = [], kinds = [], named = [], urgent }: Meaning,
  ) => {
    const draft = drafts.get(text) ?? {
      text,
      label,
      needs: new Set(),
      kinds: new Set(),
      named: new Set(),
      urgent: new Set(),
    };
    drafts.set(text, draft);
    for (const need of needs) draft.needs.add(need);
    for (const kind of [...kinds, ...named]) draft.kinds.add(kind);
    for (const kind of named) draft.named.add(kind);
    if (urgent) draft.urgent.add(urgent);
  };
  const add = (word: string, meaning: Meaning) => {
    put(foldWords(word), word, meaning);
    const kana = readingOf(word);
    if (kana) put(foldWords(kana), word, meaning);
  };
  return { drafts, add };
}

/** The names of the needs and the kinds; what people call them comes with the table. */
function* addNames(add: Adds): Steps<void> {
  for (const need of NEEDS) {
    yield;
    for (const name of namesIn(needLabel(need.id))) add(name, { needs: [need.id] });
  }
  for (const kind of KINDS) {
    yield;
    for (const name of namesIn(kind.label)) add(name, { named: [kind.id] });
  }
}

function* addThesaurus(add: Adds, thesaurus: readonly ThesaurusRow[]): Steps<void> {
  for (const { phrases, needs, kinds } of thesaurus) {
    if (needs.length + kinds.length === 0) continue;
    for (const phrase of phrases) {
      yield;
      add(phrase, { needs, kinds });
    }
  }
}

/** Whatever words violence is spoken of in, its lines come first. */
function markViolence(drafts: Drafts, { topics }: DangerTable): void {
  const violence = topics.find(({ sign }) => sign === 'violence')?.id;
  const children = topics.find(
    ({ isGeneral, desks }) => isGeneral && desks.includes('child-guidance-center'),
  )?.id;
  for (const { needs, kinds, urgent } of drafts.values()) {
    const topic = kinds.has('child-guidance-center') ? children : violence;
    if (topic !== undefined && (needs.has('violence') || kinds.has('dv-center'))) urgent.add(topic);
  }
}

/** しょくどう as shokudo, from its kana as it is written: folding makes small kana large. */
function romajiOfPhrase({ text, label }: Phrase): string | undefined {
  if (!/^[ぁ-ゖ]+$/.test(text)) return undefined;
  const kana = readingOf(label) ?? (/^[ぁ-ゖァ-ヺー]+$/.test(label) ? label : text);
  return foldRomaji(hiraganaToRomaji(toHiragana(kana)));
}

/** Made when somebody first writes in Latin letters: few do, and thousands of readings take a slow phone a while. */
function romajiReader(phrases: readonly Phrase[]): PhraseTable['ofRomaji'] {
  let byRomaji: ReadonlyMap<string | undefined, Phrase> | undefined;
  return (folded) => {
    byRomaji ??= new Map(phrases.map((phrase) => [romajiOfPhrase(phrase), phrase]));
    return byRomaji.get(folded);
  };
}

/** Longest first: the longest that stands in a word is what it says. */
const inOrder = (drafts: Drafts): readonly Phrase[] =>
  [...drafts.values()].toSorted(
    (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );

function* tableOf(phrases: readonly Phrase[]): Steps<PhraseTable> {
  const byStart = new Map<string, Phrase[]>();
  const single = phrases.filter(({ text }) => !text.includes(' '));
  for (const phrase of single) {
    yield;
    const start = phrase.text[0] ?? '';
    const beside = byStart.get(start);
    if (beside) beside.push(phrase);
    else byStart.set(start, [phrase]);
  }
  return {
    byStart,
    byText: new Map(phrases.map((phrase) => [phrase.text, phrase])),
    ofRomaji: romajiReader(single),
    together: phrases
      .filter(({ text }) => text.includes(' '))
      .map((phrase) => ({ ...phrase, words: phrase.text.split(' ') })),
  };
}

function* tableSteps(thesaurus: readonly ThesaurusRow[], danger: DangerTable): Steps<PhraseTable> {
  const { drafts, add } = draftTable();
  yield* addNames(add);
  yield* addThesaurus(add, thesaurus);
  yield;
  markViolence(drafts, danger);
  for (const { word, topic, isMild } of dangerPhrases(danger)) {
    yield;
    add(word, { needs: topic.needs, urgent: isMild ? topic.id : undefined });
  }
  yield;
  return yield* tableOf(inOrder(drafts));
}

const made = new WeakMap<readonly ThesaurusRow[], WeakMap<DangerTable, PhraseTable>>();

/** The vocabulary's own words and those of the thesaurus. Made once for each pair of tables. */
export function* phraseTableSteps(
  thesaurus: readonly ThesaurusRow[],
  danger: DangerTable,
): Steps<PhraseTable> {
  const ofThesaurus = made.get(thesaurus) ?? new WeakMap<DangerTable, PhraseTable>();
  made.set(thesaurus, ofThesaurus);
  const known = ofThesaurus.get(danger);
  if (known) return known;
  const table = yield* tableSteps(thesaurus, danger);
  ofThesaurus.set(danger, table);
  return table;
}
