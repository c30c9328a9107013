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
import { isFeeling } from './side-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const isSolid = (part: string) => /[\p{Script=Han}a-z0-9]/u.test(part);

function conceptOf({ label, needs, kinds, named }: Phrase): Concept {
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
}

/** @param isLast it may still be typed */
export function readWord(typed: string, isLast: boolean, vocabulary: Vocabulary): Reading {
  const full = fold(typed);
  const isBegun = isLast && phrasesBeginning(full, vocabulary).length > 0;
  const text = isLast && !isBegun ? full.replace(UNFINISHED, '') || full : full;
  const latin = /^[a-z][a-z'-]*$/.test(text) ? text : undefined;
  const kana = latin ? romajiToHiragana(latin)?.replaceAll(' ', '') : undefined;
  const spellings = [...new Set([text, ...(kana ? [fold(kana)] : [])])].filter(Boolean);
  const build = (
    places: readonly PlaceName[],
    phrases: readonly Phrase[],
    literals: readonly string[],
    hints: readonly string[] = [],
  ): Reading => ({
    word: {
      typed,
      spellings,
      latin: latinOf(typed),
      places,
      concepts: phrases.map(conceptOf),
      literals,
      hints,
    },
    phrases,
  });
  const together = typed.includes(' ')
    ? vocabulary.phrases.byText.get(foldWords(typed))
    : undefined;
  if (together) return build([], [together], []);
  if (latin) {
    if (kana && FUNCTION_WORDS.test(fold(kana))) return build([], [], []);
    const folded = foldRomaji(latin);
    const place = vocabulary.placeNames.byRomaji.get(folded);
    if (place && !vocabulary.phrases.byText.has(latin)) return build([place], [], []);
    const phrase = vocabulary.phrases.byText.get(latin) ?? vocabulary.phrases.byRomaji.get(folded);
    if (phrase) return build([], [phrase], []);
  }
  const { places, phrases, rest } = segment(
    latin && kana && segment(latin, vocabulary).phrases.length === 0 ? fold(kana) : text,
    vocabulary,
  );
  const parts = rest.map(withoutEdges).filter(isMeaningful);
  const begun =
    places.length === 0 && (parts.length > 0 || phrases.length === 0)
      ? begunPhrases(text, isLast, vocabulary)
      : [];
  if (begun.length > 0 || (phrases.length === 0 && places.length === 0)) {
    if (begun.length > 0) {
      const all = <T>(pick: (phrase: Phrase) => ReadonlySet<T>) =>
        new Set(begun.flatMap((phrase) => [...pick(phrase)]));
      return build(
        [],
        [
          {
            text,
            label: begun.length === 1 ? begun[0]!.label : typed,
            needs: all((phrase) => phrase.needs),
            kinds: all((phrase) => phrase.kinds),
            named: all((phrase) => phrase.named),
            urgent: new Set(),
          },
        ],
        [],
      );
    }
    if (FUNCTION_WORDS.test(text)) return build([], [], []);
    const pieces = cutAtParticles(text);
    return build([], [], pieces.length > 1 ? pieces : [text]);
  }
  const desk = deskFor(text, phrases);
  if (desk) return { ...build(places, [desk], []), phrases };
  // Beside a phrase, what is left is mostly grammar; beside a place alone, it is what is looked for.
  if (phrases.length > 0) {
    const specific = specificOf(phrases);
    const { word } = build(places, specific, [], parts);
    return {
      word: {
        ...word,
        echoes: specific.map((phrase) => phrase.text).filter((echo) => echo !== text),
      },
      phrases,
    };
  }
  const katakana = (typed.normalize('NFKC').match(/[ァ-ヺー]{3,}/g) ?? []).map(fold);
  const isName = (part: string) => isSolid(part) || katakana.includes(part);
  return build(
    places,
    phrases,
    parts.filter(isName),
    parts.filter((part) => !isName(part)),
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
