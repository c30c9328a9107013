/** 検索のことばを読む: each word becomes places, concepts and literals, so that a person can see how it was understood. */
import type { AudienceId } from '../../domain/vocabulary/audience.ts';
import type { DangerTopic } from '../../domain/vocabulary/danger.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { agesIn } from './age-words.ts';
import { asksForWomenAlone, AUDIENCES, isOfAges, peopleIn, type People } from './audiences.ts';
import { chipsOf, type Chip } from './chips.ts';
import { factsIn, isOnlyFact, type SpokenFact } from './fact-words.ts';
import { fold } from './fold.ts';
import { KANA_VERB, withoutMarks } from './grammar-words.ts';
import { asGiver, givenIn } from './giving.ts';
import { joinWords } from './join-words.ts';
import { ANIMALS } from './made-words.ts';
import type { Concept, QueryWord } from './query-word.ts';
import { readerOf } from './readable-danger.ts';
import { conceptOf, isGeneralWord, readWord, specificOf } from './read-word.ts';
import type { Phrase } from './phrase-table.ts';
import { meantPlace } from './shared-names.ts';
import { isManner, isSideWord } from './side-words.ts';
import { asSituation, situationIn } from './told-situations.ts';
import { isOnlyTime, timeIn, type SpokenTime } from './time-words.ts';
import { urgentTopics } from './urgent-topics.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Query {
  readonly text: string;
  /** all of it, folded */
  readonly joined: string;
  readonly words: readonly QueryWord[];
  readonly municipalities: readonly string[];
  readonly concepts: readonly Concept[];
  readonly literals: readonly string[];
  readonly phone?: string | undefined;
  /** the dangers that the words speak of, the worst first */
  readonly urgent: readonly DangerTopic[];
  /** they are spoken of whatever else the words may mean */
  readonly isDangerSure: boolean;
  /** a word of it speaks of violence by itself, also before the table of danger is there */
  readonly isOfViolence: boolean;
  /** said by somebody under 18 */
  readonly isYoung: boolean;
  /** of violence, dying or self-harm: the page leaves no trace of such a query */
  readonly isSensitive: boolean;
  /** kinds for the people the words speak of */
  readonly audience: ReadonlySet<KindId>;
  /** who they are said to be, in so many words */
  readonly audiencesSaid: readonly AudienceId[];
  /** words in the name of a place that is for others than these people */
  readonly others: readonly string[];
  /** the desks for these people, which their place may lack */
  readonly desks: readonly KindId[];
  /** what the words ask for that an entry may state: 手話 */
  readonly facts: readonly SpokenFact[];
  /** when it is to be open */
  readonly time?: SpokenTime | undefined;
  /** the ages that are spoken of */
  readonly ages: ReturnType<typeof agesIn>;
  readonly people?: People | undefined;
  /** a place for women alone is asked for */
  readonly isWomenAlone?: boolean;
  readonly chips: readonly Chip[];
  /** all of it is names of places and known phrases: a larger table of words would read it alike */
  readonly isKnown: boolean;
}

/** A longer query is a text, not a search. */
const MOST_WORDS = 12;
const DIGITS = /^\d{3,}$/;
/** シャープ8008, +81-3-…: ways of writing a number that is dialled as 8008 and 03…. */
const DIALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:シャープ|しゃーぷ|[#♯])\s*(?=\d)/, ''],
  [/^\+81[-\s(]*0?\)?/, '0'],
];
/** しごtと: a letter that the input method left in the middle. */
const STRAY_LETTER = /(?<=[ぁ-ゖァ-ヺー])[a-zａ-ｚ](?=[ぁ-ゖァ-ヺ])/giu;

/** 「立川 17」「那覇 19です」: two digits by themselves beside other words are an age; of a telephone number there are more. */
const BARE_AGE = /(?<![^\s]|\d\s+)([1-9]\d)(?:です)?(?=$|\s)(?!\s+\d)/gu;
const withAges = (text: string): string =>
  /\p{L}/u.test(text) ? text.replace(BARE_AGE, '$1歳') : text;

let last:
  { readonly text: string; readonly vocabulary: Vocabulary; readonly query: Query } | undefined;

/** The last reading is kept: a page asks for it, and then searches with it each time entries have come. */
export function understand(text: string, vocabulary: Vocabulary): Query {
  if (last?.text !== text || last.vocabulary !== vocabulary)
    last = { text, vocabulary, query: read(text, vocabulary) };
  return last.query;
}

/** Words that say something, each place as the one that is meant. */
function meantWords(all: readonly QueryWord[], { placeNames }: Vocabulary): readonly QueryWord[] {
  const isUnderstood = all.some(({ concepts }) => concepts.length > 0);
  const words = all.filter(
    (word) =>
      word.places.length + word.concepts.length + word.literals.length + word.hints.length > 0 &&
      !(isUnderstood && isUnknownVerb(word)) &&
      !(isDoubt(word) && all.some((other) => other !== word && other.concepts.length > 0)),
  );
  const named = words.flatMap(({ places }) => places);
  return words.map((word): QueryWord => {
    if (word.places.every(({ codes }) => codes.length < 2)) return word;
    const places = word.places.map((place) =>
      meantPlace(
        place,
        named.filter((other) => other !== place),
        placeNames.places,
      ),
    );
    return { ...word, places };
  });
}

/** 「中学生 介護」: words that mean something together may be answered by that too. */
function withTogether(words: readonly QueryWord[], { phrases }: Vocabulary): readonly QueryWord[] {
  const said = words.flatMap((word) => word.spellings);
  const meant = phrases.together.filter(({ words: parts }) =>
    parts.every((part) => said.some((spelling) => spelling.includes(part))),
  );
  if (meant.length === 0) return words;
  return words.map((word): QueryWord => {
    const of = meant.filter((phrase) =>
      phrase.words.some((part) => word.spellings.some((spelling) => spelling.includes(part))),
    );
    // ねつ beside こども: the word alone was not understood, and is one of those that mean it.
    const isPart = of.some(({ words: parts }) =>
      parts.some((part) => word.spellings.includes(part)),
    );
    if (word.concepts.length > 0)
      return { ...word, concepts: [...word.concepts, ...of.map(conceptOf)] };
    return isPart && word.literals.length > 0 && word.places.length === 0
      ? { ...word, concepts: of.map(conceptOf), literals: [], hints: [] }
      : word;
  });
}

/** What it is about; 高齢者 beside 相談 is that, and beside 認知症 says for whom. 無料 beside 相談 says how alone. */
function topicsOf(
  words: readonly QueryWord[],
  isAside: (word: QueryWord) => boolean,
): readonly QueryWord[] {
  const says = (word: QueryWord) => word.literals.length + word.concepts.length > 0;
  const topics = words.filter((word) => !isAside(word) && says(word));
  if (topics.length > 0 || !words.some(isGeneralWord)) return topics;
  const forWhom = words.filter(
    (word) =>
      !isGeneralWord(word) &&
      !isManner(fold(word.typed)) &&
      word.concepts.some(({ kinds, named }) => kinds.length + named.length > 0),
  );
  return forWhom.length > 0 ? forWhom : words.filter(isGeneralWord);
}

/** きた, いって in てがみが きた しゃっきん: beside what was understood a short verb in kana is no name to look for. */
const isUnknownVerb = ({ typed, places, concepts }: QueryWord): boolean =>
  places.length + concepts.length === 0 && KANA_VERB.test(fold(typed));

/** 行くほどか分からない: beside what was understood, that one is not sure. */
const DOUBT = /か(?:どうか)?(?:分|わ)から(?:ない|なく|ず|ん)/u;
const isDoubt = (word: QueryWord): boolean =>
  DOUBT.test(word.typed) && word.literals.length === 0 && isGeneralWord(word);

/** 猫の里親: nothing of children. */
function withoutAnimals(words: readonly QueryWord[], text: string): readonly QueryWord[] {
  if (!ANIMALS.test(text)) return words;
  return words.map((word): QueryWord => {
    const concepts = word.concepts.filter(({ label }) => !/里親|里子/u.test(label));
    if (concepts.length === word.concepts.length) return word;
    const literals = concepts.length > 0 ? word.literals : word.spellings.slice(0, 1);
    return { ...word, concepts, literals, hints: [] };
  });
}

const isLoneSign = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** A sentence of which nothing is understood has more: any of them may be what it is about. */
const MOST_PIECES = 3;

/** 男 beside 仕事 is no part of 男鹿市: one kanji stands in names of anything, and is looked for where nothing else is said. */
function withoutLoneSigns(words: readonly QueryWord[]): readonly QueryWord[] {
  const pieces = words.length < 2 ? (words[0]?.literals.length ?? 0) : 2;
  if (pieces < 2 || pieces > MOST_PIECES) return words;
  return words.map((word): QueryWord => {
    if (word.places.length + word.concepts.length > 0) return word;
    const [spellings, literals] = [word.spellings, word.literals].map((texts) =>
      texts.filter((text) => !isLoneSign(text)),
    );
    return { ...word, spellings: spellings!, literals: literals! };
  });
}

/** As it was typed, and as it is mended for reading: danger in either is danger. */
export function textsRead(text: string): readonly [typed: string, mended: string] {
  const typed = text.normalize('NFKC').trim();
  const dialled = DIALLED.reduce((written, [way, number]) => written.replace(way, number), typed);
  return [typed, withAges(withoutMarks(dialled.replace(STRAY_LETTER, '')).trim())];
}

function read(text: string, vocabulary: Vocabulary): Query {
  const [typedText, plain] = textsRead(text);
  const joined = fold(plain);
  const typedWords = joinWords(plain.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS), vocabulary);
  const isPhone = DIGITS.test(joined) && !vocabulary.phrases.byText.has(joined);
  const readings = isPhone
    ? []
    : typedWords.map((typed, index) =>
        readWord(typed, index === typedWords.length - 1, vocabulary),
      );
  const read = meantWords(
    withoutAnimals(
      readings.map(({ word }) => word),
      plain,
    ),
    vocabulary,
  );
  const giving = givenIn(plain);
  const ages = agesIn(plain);
  const asRead = giving ? asGiver(read, giving) : withTogether(read, vocabulary);
  const situation = giving ? undefined : situationIn(joined, ages);
  const words = situation ? asSituation(asRead, situation) : asRead;
  const phrases = readings.flatMap((reading) => reading.phrases);
  const isAside = (word: QueryWord) =>
    isGeneralWord(word) ||
    isSideWord(fold(word.typed)) ||
    isOnlyTime(word.typed) ||
    isOnlyFact(word.typed);
  const topics = topicsOf(words, isAside);
  const isBeside = words.some(({ typed }) => !isOnlyTime(typed));
  const meant = withoutLoneSigns(words).map((word): QueryWord => {
    const isOptional =
      topics.length > 0
        ? isAside(word) && !topics.includes(word)
        : isBeside && isOnlyTime(word.typed);
    return isOptional ? { ...word, isOptional: true } : word;
  });
  // Most texts need no mending: danger, most of the work, is then looked for once.
  const texts = [...new Set([plain, typedText])];
  const urgentIn = (said: readonly Phrase[]) =>
    urgentTopics(texts, { phrases: said, words: asRead }, vocabulary.danger);
  const urgent = urgentIn(specificOf(phrases));
  const normal = words.flatMap((word) => word.spellings);
  const together = vocabulary.phrases.together.filter(({ words: parts }) =>
    parts.every((part) => normal.some((spelling) => spelling.includes(part))),
  );
  const spoken = AUDIENCES.filter(
    (audience) =>
      audience.words.some((word) => joined.includes(fold(word))) || isOfAges(ages, audience),
  );
  const phone = isPhone ? joined : undefined;
  return {
    text,
    joined,
    words: meant,
    municipalities: [
      ...new Set(words.flatMap(({ places }) => places.flatMap(({ codes }) => codes))),
    ],
    concepts: words.flatMap(({ concepts }) => concepts),
    literals: words.flatMap(({ literals }) => literals),
    phone,
    urgent,
    isDangerSure: urgent.length > 0 && urgentIn([]).length > 0,
    isOfViolence: phrases.some(
      ({ needs, kinds }) => needs.has('violence') || kinds.has('dv-center'),
    ),
    isYoung: urgent.length > 0 && texts.some(readerOf(vocabulary.danger).isYoung),
    isSensitive:
      urgent.some(({ isPrivate }) => isPrivate) ||
      meant.some(
        ({ concepts, isOptional }) =>
          !isOptional &&
          concepts.some(({ needs, kinds }) =>
            [...needs, ...kinds.map((kind) => kindOf(kind).needs[0])].some(
              (need) => need !== undefined && isSensitiveNeed(need),
            ),
          ),
      ),
    audience: new Set([
      ...spoken.flatMap(({ kinds }) => kinds),
      ...together.flatMap(({ kinds }) => [...kinds]),
    ]),
    audiencesSaid: spoken.flatMap(({ is = [] }) => is),
    others: spoken.flatMap(({ others = [] }) => others).filter((word) => !joined.includes(word)),
    desks: spoken.flatMap(({ desk }) => desk ?? []),
    facts: factsIn(plain),
    time: timeIn(plain),
    ages,
    people: peopleIn(plain),
    isWomenAlone: asksForWomenAlone(plain),
    chips: [
      ...chipsOf(meant, vocabulary.placeNames),
      ...(phone ? [{ type: 'phone' as const, label: text.trim(), typed: text.trim() }] : []),
    ],
    isKnown: readings.every((reading) => reading.isKnown),
  };
}
