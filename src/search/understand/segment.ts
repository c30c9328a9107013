/** Cuts a word of a query into places, phrases and what is left: longest match, no dictionary of Japanese. */
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
const PASSED_OVER = /[がをもは]/;

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

/** @param word normalised, without spaces */
export function segment(word: string, { phrases, placeNames }: Vocabulary): Segments {
  const found = { places: [] as PlaceName[], phrases: [] as Phrase[], rest: [] as string[] };
  let rest = '';
  let isAfterMatch = true;
  const phraseAt = (at: number): Phrase | undefined =>
    phrases.byStart.get(word[at] ?? '')?.find(({ text }) => {
      const length = lengthAt(text, word, at);
      if (length === 0) return false;
      const [before, after] = [word[at - 1] ?? '', word.slice(at + length)];
      return (
        canStand(text, before, after) &&
        (text.length > 1 || (!HAN.test(before) && (after === '' || PARTICLE.test(after))))
      );
    });
  const placeAt = (at: number): PlaceName | undefined =>
    placeNames.byStart.get(word[at] ?? '')?.find(({ text, isBare }) => {
      if (!word.startsWith(text, at)) return false;
      if (!isBare) return isAfterMatch || !HAN.test(word[at - 1] ?? '');
      const after = word.slice(at + text.length);
      // リタリコ錦糸町, けど那覇で: where the script changes, a new word begins.
      const isNewScript = HAN.test(text[0]!) && KANA.test(word[at - 1] ?? '');
      if (isNewScript && (after === '' || PARTICLE.test(after))) return true;
      return (
        isAfterMatch &&
        (after === '' ||
          PARTICLE.test(after) ||
          WRONG_ENDING.test(after) ||
          STATION.test(after) ||
          phraseAt(at + text.length) !== undefined)
      );
    });
  for (let at = 0; at < word.length;) {
    const place = placeAt(at);
    const phrase = phraseAt(at);
    const match = place && place.text.length >= (phrase?.text.length ?? 0) ? place : phrase;
    if (match) {
      if (rest) found.rest.push(rest);
      rest = '';
      if (match === place) found.places.push(place);
      else found.phrases.push(phrase!);
      at += match === place ? place.text.length : lengthAt(match.text, word, at);
      if (place?.isBare && match === place)
        at +=
          STATION.exec(word.slice(at))?.[0].length ?? (WRONG_ENDING.test(word.slice(at)) ? 1 : 0);
      isAfterMatch = true;
      continue;
    }
    rest += word[at];
    isAfterMatch = PARTICLE.test(word[at] ?? '') && at > 0;
    at += 1;
  }
  if (rest) found.rest.push(rest);
  return found;
}
