/** ことばを読む: one word of a query as places, phrases and what is left. */
import { romajiToHiragana } from '../../domain/text/romaji.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { AUDIENCES } from './audiences.ts';
import { fold } from './fold.ts';
import {
  cutAtParticles,
  FUNCTION_WORDS,
  isMeaningful,
  UNFINISHED,
  withoutEdges,
} from './grammar-words.ts';
import { latinOf } from './latin-reading.ts';
import { foldRomaji, foldWords, type Phrase } from './phrase-table.ts';
import type { PlaceName } from './area-names.ts';
import type { Concept, QueryWord } from './query-word.ts';
import { segment } from './segment.ts';
import { isOnlyTime } from './time-words.ts';
import { isFeeling } from './side-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 80代, 17歳 */
const ONLY_AGE = /^\d{1,3}(?:代|歳|才|さい)$/u;

const isSolid = (part: string) => /[\p{Script=Han}a-z0-9]/u.test(part);

export function conceptOf({ label, needs, kinds, named }: Phrase): Concept {
  return { label, needs: [...needs], kinds: [...kinds], named: [...named] };
}

/** 居住支援 for 居住支援法人: so much of a name is enough where no other word of it says more. */
const ENOUGH_OF_NAME = 4;
const MOST_BEGUN = 4;

/** Phrases that begin so: what is being typed already shows its results. */
function phrasesBeginning(start: string, { phrases }: Vocabulary): readonly Phrase[] {
  if (start.length < 2) return [];
  // Names of kinds first: こども is the beginning of こども食堂 rather than of こども服.
  const begun = (phrases.byStart.get(start[0]!) ?? []).filter(({ text }) => text.startsWith(start));
  return begun
    .toSorted(
      (a, b) =>
        Number(b.named.size > 0) - Number(a.named.size > 0) || a.text.length - b.text.length,
    )
    .slice(0, MOST_BEGUN);
}

/** A last word may still be typed; any other is the beginning of a name, or nothing. */
function begunPhrases(text: string, isLast: boolean, vocabulary: Vocabulary): readonly Phrase[] {
  const begun = phrasesBeginning(text, vocabulary);
  return isLast
    ? begun
    : text.length < ENOUGH_OF_NAME
      ? []
      : begun.filter(({ named }) => named.size > 0);
}

export interface Reading {
  readonly word: QueryWord;
  /** all of them, with those that say only how it feels */
  readonly phrases: readonly Phrase[];
  /** all of it is places and phrases: nothing is left over, guessed or perhaps still being typed */
  readonly isKnown: boolean;
}

/** A word in the forms in which it is looked at. */
interface Spelled {
  readonly typed: string;
  /** folded */
  readonly text: string;
  /** in Latin letters, which may be romaji */
  readonly latin?: string | undefined;
  /** romaji in kana */
  readonly kana?: string | undefined;
}

function spelledOf(typed: string, isLast: boolean, vocabulary: Vocabulary): Spelled {
  const full = fold(typed);
  const isBegun = isLast && phrasesBeginning(full, vocabulary).length > 0;
  const text = isLast && !isBegun ? full.replace(UNFINISHED, '') || full : full;
  const latin = /^[a-z][a-z'-]*$/.test(text) ? text : undefined;
  return { typed, text, latin, kana: latin && romajiToHiragana(latin)?.replaceAll(' ', '') };
}

interface Parts {
  readonly places?: readonly PlaceName[];
  readonly phrases?: readonly Phrase[];
  readonly literals?: readonly string[];
  readonly hints?: readonly string[];
}

function readingWith(
  { typed, text, kana }: Spelled,
  { places = [], phrases = [], literals = [], hints = [] }: Parts,
): Reading {
  const spellings = [...new Set([text, ...(kana ? [fold(kana)] : [])])].filter(Boolean);
  const word: QueryWord = {
    typed,
    spellings,
    latin: latinOf(typed),
    places,
    concepts: phrases.map(conceptOf),
    literals,
    hints,
  };
  const isUnfinished = text !== fold(typed);
  return { word, phrases, isKnown: literals.length + hints.length === 0 && !isUnfinished };
}

/** Romaji is the reading of many words: a larger table may know a better one. */
const asSpelt = (reading: Reading, isSpelt: boolean): Reading => ({
  ...reading,
  isKnown: reading.isKnown && isSpelt,
});

/** my husband hits me: words of another language that are one phrase. */
function asForeign(spelled: Spelled, { phrases }: Vocabulary): Reading | undefined {
  if (!spelled.typed.includes(' ')) return undefined;
  const together = phrases.byText.get(foldWords(spelled.typed));
  return together && readingWith(spelled, { phrases: [together] });
}

/** nerima, shokudo, help: one word in Latin letters that is known as it stands. */
function asLatin(spelled: Spelled, { phrases, placeNames }: Vocabulary): Reading | undefined {
  const { latin, kana } = spelled;
  if (!latin) return undefined;
  if (kana && FUNCTION_WORDS.test(fold(kana))) return readingWith(spelled, {});
  const folded = foldRomaji(latin);
  const place = placeNames.ofRomaji(folded);
  if (place && !phrases.byText.has(latin))
    return asSpelt(readingWith(spelled, { places: [place] }), false);
  const phrase = phrases.byText.get(latin) ?? phrases.ofRomaji(folded);
  return phrase && asSpelt(readingWith(spelled, { phrases: [phrase] }), phrase.text === latin);
}

/** All that words which begin so may mean. */
function phraseBegunBy({ typed, text }: Spelled, begun: readonly Phrase[]): Phrase {
  const all = <T>(pick: (phrase: Phrase) => ReadonlySet<T>, of = begun) =>
    new Set(of.flatMap((phrase) => [...pick(phrase)]));
  // The beginning of a kind's name is of no need that a longer phrase behind it has.
  const isNamed = begun.some(({ named }) => named.size > 0);
  return {
    text,
    label: begun.length === 1 ? begun[0]!.label : typed,
    needs: all(
      (phrase) => phrase.needs,
      isNamed ? begun.filter(({ named }) => named.size > 0) : begun,
    ),
    kinds: all((phrase) => phrase.kinds),
    named: all((phrase) => phrase.named),
    urgent: new Set(),
  };
}

/** パーキンソン病, 線維筋痛症: what a word ends in tells that it is an illness, though nobody wrote it down. */
const ILLNESS = /(?<=[^\s]{2})(?:病|症|症候群|しようがい|炎|腫瘍)$/u;

/** Nothing of it is known: it is looked for as it stands. */
function asUnknown(spelled: Spelled, { phrases }: Vocabulary): Reading {
  const { text } = spelled;
  const illness = ILLNESS.test(text) ? phrases.byText.get(fold('病気')) : undefined;
  if (illness) {
    const named = { ...illness, text, label: spelled.typed };
    return { ...readingWith(spelled, { phrases: [named] }), isKnown: false };
  }
  if (FUNCTION_WORDS.test(text)) return readingWith(spelled, {});
  const pieces = cutAtParticles(text);
  return readingWith(spelled, { literals: pieces.length > 1 ? pieces : [text] });
}

/** Beside a phrase, what is left is mostly grammar. */
function asPhrases(
  spelled: Spelled,
  places: readonly PlaceName[],
  phrases: readonly Phrase[],
  parts: readonly string[],
): Reading {
  const specific = specificOf(phrases);
  const { word, isKnown } = readingWith(spelled, { places, phrases: specific, hints: parts });
  const echoes = specific.map((phrase) => phrase.text).filter((echo) => echo !== spelled.text);
  return { word: { ...word, echoes }, phrases, isKnown };
}

/** Beside a place alone, what is left is what is looked for. */
function asPlaces(
  spelled: Spelled,
  places: readonly PlaceName[],
  parts: readonly string[],
): Reading {
  const katakana = (spelled.typed.normalize('NFKC').match(/[ァ-ヺー]{3,}/g) ?? []).map(fold);
  const isName = (part: string) => isSolid(part) || katakana.includes(part);
  return readingWith(spelled, {
    places,
    literals: parts.filter(isName),
    hints: parts.filter((part) => !isName(part)),
  });
}

/** Cut into what is known and what is left. */
function asSegments(spelled: Spelled, isLast: boolean, vocabulary: Vocabulary): Reading {
  const { text, latin, kana } = spelled;
  const isKana = latin && kana && segment(latin, vocabulary).phrases.length === 0;
  const { places, phrases, rest } = segment(isKana ? fold(kana) : text, vocabulary);
  const parts = rest.map(withoutEdges).filter(isMeaningful);
  // あした is the day, and not the beginning of 明日が来なければいい.
  // Nor is 80代 the beginning of 80代の親.
  const mayBeBegun =
    !isOnlyTime(spelled.typed) &&
    !ONLY_AGE.test(text) &&
    // ハローワーク どこ: nor is どこ that of どこに相談すれば.
    !FUNCTION_WORDS.test(text) &&
    places.length === 0 &&
    (parts.length > 0 || phrases.length === 0);
  const begun = mayBeBegun ? begunPhrases(text, isLast, vocabulary) : [];
  if (begun.length > 0) {
    const guessed = readingWith(spelled, { phrases: [phraseBegunBy(spelled, begun)] });
    return { ...guessed, isKnown: false };
  }
  if (phrases.length + places.length === 0) return asUnknown(spelled, vocabulary);
  const desk = deskFor(text, phrases);
  if (desk) {
    const { word } = readingWith(spelled, { places, phrases: [desk] });
    return { word, phrases, isKnown: parts.length === 0 };
  }
  return phrases.length > 0
    ? asPhrases(spelled, places, phrases, parts)
    : asPlaces(spelled, places, parts);
}

const LONG: readonly (readonly [RegExp, string])[] = [
  [/(?<=[おこそとのほもよろごぞどぼぽょうくすつぬふむゆるぐずづぶぷゅ])ー/gu, 'う'],
  [/(?<=[えけせてねへめれげぜでべぺ])ー/gu, 'い'],
];
/** ほーかつ, そーだん: as it is said, where it is written ほうかつ; undefined where nothing is. */
function asPronounced(typed: string): string | undefined {
  if (!/[ぁ-ゖ]ー/u.test(typed)) return undefined;
  return LONG.reduce((text, [mark, vowel]) => text.replace(mark, vowel), typed);
}

/** @param isLast it may still be typed */
export function readWord(typed: string, isLast: boolean, vocabulary: Vocabulary): Reading {
  const asWritten = readWordAs(typed, isLast, vocabulary);
  const pronounced = asWritten.isKnown ? undefined : asPronounced(typed);
  if (pronounced === undefined) return asWritten;
  const reading = readWordAs(pronounced, isLast, vocabulary);
  return reading.isKnown ? { ...reading, word: { ...reading.word, typed } } : asWritten;
}

function readWordAs(typed: string, isLast: boolean, vocabulary: Vocabulary): Reading {
  const spelled = spelledOf(typed, isLast, vocabulary);
  return (
    asForeign(spelled, vocabulary) ??
    asLatin(spelled, vocabulary) ??
    asSegments(spelled, isLast, vocabulary)
  );
}

/** 夜泣きがつらい, どうしたらいい: what it is about, without how it feels and that help is wanted. */
export function specificOf(phrases: readonly Phrase[]): readonly Phrase[] {
  const specific = phrases.filter(
    (phrase) => !isFeeling(phrase.text) && !isGeneral(conceptOf(phrase)),
  );
  return specific.length > 0 ? specific : phrases;
}

/** 若者の相談, 女性の窓口: the desks for these people, though no phrase says so. */
function deskFor(text: string, phrases: readonly Phrase[]): Phrase | undefined {
  if (phrases.length === 0 || !phrases.every((phrase) => isGeneral(conceptOf(phrase))))
    return undefined;
  const kinds = AUDIENCES.flatMap((audience) =>
    audience.words.some((word) => text.includes(fold(word))) ? audience.kinds : [],
  ).filter((kind) => kindOf(kind).group === 'consult');
  return kinds.length === 0
    ? undefined
    : {
        text,
        label: text,
        needs: new Set(),
        kinds: new Set(kinds),
        named: new Set(),
        urgent: new Set(),
      };
}

/** 相談, 助けて: that one wants help, not with what. */
const isGeneral = ({ needs, named }: Concept) =>
  named.length === 0 && needs.length > 0 && needs.every((need) => need === 'unknown');
export const isGeneralWord = ({ places, concepts, literals }: QueryWord) =>
  places.length + literals.length === 0 && concepts.length > 0 && concepts.every(isGeneral);
