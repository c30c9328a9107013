/** 言葉を切る。Cuts a word of a query into places, phrases and what is left: longest match, no dictionary of Japanese. */
import { SHORTEST_WITH_PARTICLE, type Phrase } from './phrase-table.ts';
import type { PlaceName } from './area-names.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Segments {
  readonly places: readonly PlaceName[];
  readonly phrases: readonly Phrase[];
  /** what no name and no phrase covers, in order */
  readonly rest: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const KANA = /[ぁ-ゖ]/;
const SHORT_KANA = /^[ぁ-ゖ]{1,3}$/;
const LATIN = /[a-z0-9]/;
/** After a bare place name or a phrase of one sign: the name ends here. */
const PARTICLE = /^(?:の|で|に|から|周辺|近く|近辺|あたり|を|が|は|と|へ|や|も|、|・|,|まで|に住)/;

/** 町田駅前, 赤羽駅の近く, 池袋西口: the place is meant. */
const STATION = /^(?:駅|[東西南北]口)(?:前|近く|周辺|付近|近辺|そば|[東西南北]口)?/;

/** 練馬市 is meant for 練馬区, 八丈島 for 八丈町: nobody looks up what a place calls itself. */
const WRONG_ENDING = /^[市区町村島](?:$|の|で|に|から|周辺|近く|を|が|は|と|へ|も)/;

/** 払えん, 払えません, 払えへん for 払えな; 食べ物がありません for 食べ物がな. */
const NEGATION = /^(?:ん|へん|まへん|ません|ず|ぬ|ねえ)/;
const NOTHING = /^(?:ありません|あらへん|ねえ|無)/;
const SHORTEST_STEM = 2;

/** 家賃も払えない for 家賃払えな, 米ない for 米がない: one particle more or less is passed over, never in short phrases. */
export const PASSED_OVER = /[がをもは]/;

/** Where the text ends in the word, or -1. */
function endOf(text: string, word: string, at: number): number {
  if (word.startsWith(text, at)) return at + text.length;
  if (text.length < SHORTEST_WITH_PARTICLE || word[at] !== text[0]) return -1;
  let [end, hasPassed] = [at, false];
  for (let sign = 0; sign < text.length; sign += 1) {
    if (word[end] === text[sign]) {
      end += 1;
      continue;
    }
    if (hasPassed || sign === 0) return -1;
    hasPassed = true;
    if (PASSED_OVER.test(word[end] ?? '') && word[end + 1] === text[sign]) end += 2;
    else if (
      text.length === SHORTEST_WITH_PARTICLE ||
      sign === text.length - 1 ||
      !PASSED_OVER.test(text[sign]!)
    )
      return -1;
  }
  return end;
}

/** How many signs of the word the phrase takes here, in any form of its negation; 0 when it is not there. */
function lengthAt(text: string, word: string, at: number): number {
  const end = endOf(text, word, at);
  if (end >= 0) return end - at;
  const stem = /^(.+)ない?$/.exec(text)?.[1];
  if (!stem || stem.length < SHORTEST_STEM) return 0;
  const stemEnd = endOf(stem, word, at);
  const negation =
    stemEnd < 0 ? undefined : (stem.endsWith('が') ? NOTHING : NEGATION).exec(word.slice(stemEnd));
  return negation ? stemEnd - at + negation[0].length : 0;
}

/** Not cut out of another word: けられ in 受けられる is an ending, no kick, and `rent` stands in no `parents`. */
export function canStand(text: string, before: string, after: string): boolean {
  if (SHORT_KANA.test(text) && HAN.test(before)) return false;
  if (LATIN.test(text[0]!) && LATIN.test(before)) return false;
  return !LATIN.test(text.at(-1)!) || !LATIN.test(after[0] ?? '');
}

/** The phrase that stands here, the longest first. */
export function phraseAt(word: string, at: number, { phrases }: Vocabulary): Phrase | undefined {
  return phrases.byStart.get(word[at] ?? '')?.find(({ text }) => {
    const length = lengthAt(text, word, at);
    if (length === 0) return false;
    const [before, after] = [word[at - 1] ?? '', word.slice(at + length)];
    return (
      canStand(text, before, after) &&
      (text.length > 1 || (!HAN.test(before) && (after === '' || PARTICLE.test(after))))
    );
  });
}

/** 札幌北区, 大阪西成: a place inside this one follows it at once. */
function isPlaceWithin(
  { codes }: PlaceName,
  word: string,
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const inside = placeAt(word, at, true, vocabulary);
  const isWithin = (code: string) =>
    codes.some((own) => own.slice(0, 2) === code.slice(0, 2) && !inside?.codes.includes(own));
  return inside !== undefined && inside.text.length > 1 && inside.codes.some(isWithin);
}

/** The name of a place that stands here. @param isAfterMatch the word begins here, or something known ends */
function placeAt(
  word: string,
  at: number,
  isAfterMatch: boolean,
  vocabulary: Vocabulary,
): PlaceName | undefined {
  return vocabulary.placeNames.byStart.get(word[at] ?? '')?.find((place) => {
    const { text, isBare } = place;
    if (!word.startsWith(text, at)) return false;
    if (!isBare) return isAfterMatch || !HAN.test(word[at - 1] ?? '');
    return isBareAt(place, word, at, isAfterMatch, vocabulary);
  });
}

/** 堺で, 津: a city of one kanji is nothing else where it stands alone; 光が is none. */
const ALONE = /^(?:$|で|に住|市)/;

/** Whether 練馬 or ねりま stands here as a name, and is no part of another word. */
function isBareAt(
  place: PlaceName,
  word: string,
  at: number,
  isAfterMatch: boolean,
  vocabulary: Vocabulary,
): boolean {
  const { text } = place;
  const after = word.slice(at + text.length);
  if (text.length === 1) return at === 0 && ALONE.test(after);
  const isEnd = after === '' || PARTICLE.test(after);
  // リタリコ錦糸町, けど那覇で: where the script changes, a new word begins.
  if (HAN.test(text[0]!) && KANA.test(word[at - 1] ?? '') && isEnd) return true;
  if (!isAfterMatch) return false;
  return (
    isEnd ||
    WRONG_ENDING.test(after) ||
    STATION.test(after) ||
    isPlaceWithin(place, word, at + text.length, vocabulary) ||
    phraseAt(word, at + text.length, vocabulary) !== undefined
  );
}

/** 練馬駅前, 練馬市: what follows a bare name and belongs to it. */
function lengthBeside({ isBare }: PlaceName, after: string): number {
  if (!isBare) return 0;
  return STATION.exec(after)?.[0].length ?? (WRONG_ENDING.test(after) ? 1 : 0);
}

interface Match {
  readonly place?: PlaceName;
  readonly phrase?: Phrase;
  /** where the word goes on */
  readonly end: number;
}

/** The longer of place and phrase. */
function matchAt(
  word: string,
  at: number,
  isAfterMatch: boolean,
  vocabulary: Vocabulary,
): Match | undefined {
  const place = placeAt(word, at, isAfterMatch, vocabulary);
  const phrase = phraseAt(word, at, vocabulary);
  if (place && place.text.length >= (phrase?.text.length ?? 0)) {
    const end = at + place.text.length;
    return { place, end: end + lengthBeside(place, word.slice(end)) };
  }
  return phrase && { phrase, end: at + lengthAt(phrase.text, word, at) };
}

/** @param word normalised, without spaces */
export function segment(word: string, vocabulary: Vocabulary): Segments {
  const found = { places: [] as PlaceName[], phrases: [] as Phrase[], rest: [] as string[] };
  let rest = '';
  const endRest = () => {
    if (rest) found.rest.push(rest);
    rest = '';
  };
  let isAfterMatch = true;
  for (let at = 0; at < word.length;) {
    const match = matchAt(word, at, isAfterMatch, vocabulary);
    if (match) {
      endRest();
      if (match.place) found.places.push(match.place);
      if (match.phrase) found.phrases.push(match.phrase);
      isAfterMatch = true;
      at = match.end;
    } else {
      rest += word[at];
      isAfterMatch = PARTICLE.test(word[at] ?? '') && at > 0;
      at += 1;
    }
  }
  endRest();
  return found;
}
