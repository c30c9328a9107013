/** 検索のことばを読む: each word becomes places, concepts and literals, so that a person can see how it was understood. */
import { toHiragana } from '../domain/japanese-text.ts';
import { hiraganaToRomaji, romajiToHiragana } from '../domain/romaji.ts';
import { kindOf, type KindId } from '../domain/kind.ts';
import { isSensitiveNeed, needLabel, type NeedId } from '../domain/need.ts';
import { AUDIENCES } from './audiences.ts';
import { fold } from './fold.ts';
import { foldRomaji, foldWords, type Phrase } from './phrase-table.ts';
import type { PlaceName } from './place-names.ts';
import { segment } from './segment.ts';
import { isFeeling, isSideWord } from './side-words.ts';
import { URGENT_TOPICS, type UrgentTopic } from './urgent-topic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 意味の分かったことば */
export interface Concept {
  readonly label: string;
  readonly needs: readonly NeedId[];
  readonly kinds: readonly KindId[];
  /** kinds called by their own name */
  readonly named: readonly KindId[];
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

/** 画面に出す「こう読みました」 */
export interface Chip {
  readonly type: 'place' | 'concept' | 'literal' | 'aside' | 'phone';
  readonly label: string;
  /** the typed word that goes when the chip is removed */
  readonly typed: string;
}

export interface Query {
  readonly text: string;
  /** all of it, folded */
  readonly joined: string;
  readonly words: readonly QueryWord[];
  readonly municipalities: readonly string[];
  readonly concepts: readonly Concept[];
  readonly literals: readonly string[];
  readonly phone?: string | undefined;
  readonly urgent: readonly UrgentTopic['id'][];
  /** of violence: the page leaves no trace of such a query */
  readonly isSensitive: boolean;
  /** kinds for the people the words speak of */
  readonly audience: ReadonlySet<KindId>;
  readonly chips: readonly Chip[];
}

/** こどもｓ: an input method leaves the letter of an unfinished sign at the end. */
const UNFINISHED = /(?<=[ぁ-ゖ\p{Script=Han}])(?:[bcdfghjklmnpqrstvwxyz]{1,2}|[bghjkmnprst]y)$/u;
/** Endings and particles that say nothing on their own. */
const FUNCTION_WORDS = /^(?:の|が|を|に|は|で|と|も|へ|や|から|まで|より|など|について|のこと|こと|ところ|とき|ため|して|した|する|してる|しい|たい|ない|なく|なくて|です|ます|ません|ました|ください|いる|いて|いた|ある|ない人|ほしい|欲しい|したい|たくない|できる|できない|でき|もらえる|もらいたい|くれる|れる|られる|られて|られた|てしまう|しまう|どこ|どう|どうやって|なに|何|いくら|いい|よい|申請|手続き|手続|条件|方法|仕方|やり方|受け方|使い方|流れ|利用|電話番号|連絡先|一覧|おすすめ|とは|って|みたい|お願い|おねがい|お願いします|今すぐ|すぐに|すぐ|至急|ありますか|ありませんか|いますか|ですか|ますか|でしょうか|けど|けれど|近く|近所|場所|方法|人|私|自分|さがす|さがして|探す|探して|探しています|知りたい|教えて|あります|いない|いません|か|\?|？|。|、|さがしています|さがしたい|とりたい|取りたい|やりたい|やってみたい|行きたい|いきたい|入りたい|使いたい|通いたい|始めたい|はじめたい|見つけたい|みつけたい|受けたい|教えてほしい|いますぐ|います|imasu|in|near|at|the|for|and|to|a|of|i|my|need|want|help me)+$/;
const EDGE_PARTICLES = /^(?:の|が|を|に|は|で|と|も|へ|や|から)+|(?:の|が|を|に|は|で|と|も|へ|や|から|など|だけ|のみ|限定|専用|向け|むけ|です|ます|たい|する|して|した|な)+$/g;
/** Where a word without any known phrase may be cut: 手話の教室. */
const CUT = /(?<=[\p{Script=Han}a-z0-9])[のをがにでへはと](?=[^\s])/u;

const isMeaningful = (part: string) => part !== '' && !FUNCTION_WORDS.test(part) && (part.length > 1 || /\p{Script=Han}/u.test(part));
const isForeign = (text: string) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
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
  return begun.toSorted((a, b) => Number(b.named.size > 0) - Number(a.named.size > 0) || a.text.length - b.text.length).slice(0, MOST_BEGUN);
}

/** A last word may still be typed; any other is the beginning of a name, or nothing. */
function begunPhrases(text: string, isLast: boolean, vocabulary: Vocabulary): readonly Phrase[] {
  const begun = phrasesBeginning(text, vocabulary);
  return isLast ? begun : text.length < ENOUGH_OF_NAME ? [] : begun.filter(({ named }) => named.size > 0);
}

interface Reading {
  readonly word: QueryWord;
  readonly phrases: readonly Phrase[];
}

function readWord(typed: string, isLast: boolean, vocabulary: Vocabulary): Reading {
  const full = fold(typed);
  const isBegun = isLast && phrasesBeginning(full, vocabulary).length > 0;
  const text = isLast && !isBegun ? full.replace(UNFINISHED, '') || full : full;
  const latin = /^[a-z][a-z'-]*$/.test(text) ? text : undefined;
  const kana = latin ? romajiToHiragana(latin)?.replaceAll(' ', '') : undefined;
  const spellings = [...new Set([text, ...(kana ? [fold(kana)] : [])])].filter(Boolean);
  const build = (places: readonly PlaceName[], phrases: readonly Phrase[], literals: readonly string[], hints: readonly string[] = []): Reading => ({
    word: { typed, spellings, latin: latinOf(typed), places, concepts: phrases.map(conceptOf), literals, hints },
    phrases,
  });
  const together = typed.includes(' ') ? vocabulary.phrases.byText.get(foldWords(typed)) : undefined;
  if (together) return build([], [together], []);
  if (latin) {
    if (kana && FUNCTION_WORDS.test(fold(kana))) return build([], [], []);
    const folded = foldRomaji(latin);
    const place = vocabulary.placeNames.byRomaji.get(folded);
    if (place && !vocabulary.phrases.byText.has(latin)) return build([place], [], []);
    const phrase = vocabulary.phrases.byText.get(latin) ?? vocabulary.phrases.byRomaji.get(folded);
    if (phrase) return build([], [phrase], []);
  }
  const { places, phrases, rest } = segment(latin && kana && segment(latin, vocabulary).phrases.length === 0 ? fold(kana) : text, vocabulary);
  const parts = rest.map((part) => part.replace(EDGE_PARTICLES, '')).filter(isMeaningful);
  const begun = places.length === 0 && (parts.length > 0 || phrases.length === 0) ? begunPhrases(text, isLast, vocabulary) : [];
  if (begun.length > 0 || (phrases.length === 0 && places.length === 0)) {
    if (begun.length > 0) {
      const all = <T>(pick: (phrase: Phrase) => ReadonlySet<T>) => new Set(begun.flatMap((phrase) => [...pick(phrase)]));
      return build([], [{ text, label: begun.length === 1 ? begun[0]!.label : typed, needs: all((phrase) => phrase.needs), kinds: all((phrase) => phrase.kinds), named: all((phrase) => phrase.named), urgent: new Set() }], []);
    }
    if (FUNCTION_WORDS.test(text)) return build([], [], []);
    const pieces = text.split(CUT).filter(isMeaningful);
    return build([], [], pieces.length > 1 ? pieces : [text]);
  }
  const desk = deskFor(text, phrases);
  if (desk) return { ...build(places, [desk], []), phrases };
  // Beside a phrase, what is left is mostly grammar; beside a place alone, it is what is looked for.
  if (phrases.length > 0) {
    const specific = specificOf(phrases);
    const { word } = build(places, specific, [], parts);
    return { word: { ...word, echoes: specific.map((phrase) => phrase.text).filter((echo) => echo !== text) }, phrases };
  }
  const katakana = (typed.normalize('NFKC').match(/[ァ-ヺー]{3,}/g) ?? []).map(fold);
  const isName = (part: string) => isSolid(part) || katakana.includes(part);
  return build(places, phrases, parts.filter(isName), parts.filter((part) => !isName(part)));
}

/** ジョボタ as jobota; undefined when it is not kana. Before folding where it can be, which makes small kana large. */
export function latinOf(typed: string): string | undefined {
  const kana = toHiragana(typed.normalize('NFKC'));
  return /^[ぁ-ゖー]{3,}$/.test(kana) ? romajiOf(kana) : undefined;
}

/** 夜泣きがつらい, どうしたらいい: what it is about, without how it feels and that help is wanted. */
function specificOf(phrases: readonly Phrase[]): readonly Phrase[] {
  const specific = phrases.filter((phrase) => !isFeeling(phrase.text) && !isGeneral(conceptOf(phrase)));
  return specific.length > 0 ? specific : phrases;
}

/** 若者の相談, 女性の窓口: the desks for these people, though no phrase says so. */
function deskFor(text: string, phrases: readonly Phrase[]): Phrase | undefined {
  if (phrases.length === 0 || !phrases.every((phrase) => isGeneral(conceptOf(phrase)))) return undefined;
  const kinds = AUDIENCES.flatMap((audience) => (audience.words.some((word) => text.includes(fold(word))) ? audience.kinds : [])).filter((kind) => kindOf(kind).group === 'consult');
  return kinds.length === 0 ? undefined : { text, label: text, needs: new Set(), kinds: new Set(kinds), named: new Set(), urgent: new Set() };
}

const isGeneral = ({ needs, named }: Concept) => named.length === 0 && needs.length > 0 && needs.every((need) => need === 'unknown');
const isGeneralWord = ({ places, concepts, literals }: QueryWord) => places.length + literals.length === 0 && concepts.length > 0 && concepts.every(isGeneral);

const LONGEST_FOREIGN = 5;

/** my husband hits me: words of other languages that are one phrase stay together. Japanese ones say two things. */
function joinForeign(words: readonly string[], { phrases }: Vocabulary): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(LONGEST_FOREIGN, words.length - at);
    while (size > 1 && !(isForeign(words.slice(at, at + size).join('')) && phrases.byText.has(foldWords(words.slice(at, at + size).join(' '))))) size -= 1;
    joined.push(words.slice(at, at + size).join(' '));
    at += size;
  }
  return joined;
}

/** kodomo shokudo: romaji words that mean something only together are read together. */
function joinRomaji(words: readonly string[], { phrases, placeNames }: Vocabulary): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const size = [4, 3, 2].find((length) => {
      const run = words.slice(at, at + length);
      if (run.some((word) => word.includes(' '))) return false;
      if (run.length < length || !run.every((word) => /^[a-z'-]+$/i.test(word))) return false;
      const folded = foldRomaji(run.join(''));
      return phrases.byRomaji.has(folded) || placeNames.byRomaji.has(folded);
    }) ?? 1;
    joined.push(words.slice(at, at + size).join(size > 1 ? '' : ' '));
    at += size;
  }
  return joined;
}

const DIGITS = /^\d{3,}$/;
/** シャープ8008, +81-3-…: ways of writing a number that is dialled as 8008 and 03…. */
const DIALLED: readonly (readonly [RegExp, string])[] = [[/^(?:シャープ|しゃーぷ|[#♯])\s*(?=\d)/, ''], [/^\+81[-\s(]*0?\)?/, '0']];
/** しごtと: a letter that the input method left in the middle. */
const STRAY_LETTER = /(?<=[ぁ-ゖァ-ヺー])[a-zａ-ｚ](?=[ぁ-ゖァ-ヺ])/giu;

export function understand(text: string, vocabulary: Vocabulary): Query {
  const plain = DIALLED.reduce((written, [way, dialled]) => written.replace(way, dialled), text.normalize('NFKC').trim()).replace(STRAY_LETTER, '').replace(/[、。,，!！?？「」『』]/g, ' ').trim();
  const joined = fold(plain);
  const typedWords = joinRomaji(joinForeign(plain.split(/\s+/).filter(Boolean).slice(0, 12), vocabulary), vocabulary);
  const isPhone = DIGITS.test(joined) && !vocabulary.phrases.byText.has(joined);
  const readings = isPhone ? [] : typedWords.map((typed, index) => readWord(typed, index === typedWords.length - 1, vocabulary));
  const words = readings.map(({ word }) => word).filter((word) => word.places.length + word.concepts.length + word.literals.length + word.hints.length > 0);
  const phrases = readings.flatMap((reading) => reading.phrases);
  const isAside = (word: QueryWord) => isGeneralWord(word) || isSideWord(fold(word.typed));
  const topics = words.filter((word) => !isAside(word) && word.literals.length + word.concepts.length > 0);
  const meant = topics.length > 0 ? words.map((word): QueryWord => (isAside(word) ? { ...word, isOptional: true } : word)) : words;
  const urgent = URGENT_TOPICS.map(({ id }) => id).filter((id) => specificOf(phrases).some((phrase) => phrase.urgent.has(id)));
  const normal = words.flatMap((word) => word.spellings);
  const together = vocabulary.phrases.together.filter(({ words: parts }) => parts.every((part) => normal.some((spelling) => spelling.includes(part))));
  const spoken = AUDIENCES.filter(({ words: people, ages }) => people.some((word) => joined.includes(fold(word))) || ages?.test(joined));
  const phone = isPhone ? joined : undefined;
  return {
    text,
    joined,
    words: meant,
    municipalities: [...new Set(words.flatMap(({ places }) => places.flatMap(({ codes }) => codes)))],
    concepts: words.flatMap(({ concepts }) => concepts),
    literals: words.flatMap(({ literals }) => literals),
    phone,
    urgent,
    isSensitive: meant.some(({ concepts, isOptional }) => !isOptional && concepts.some(({ needs, kinds }) => [...needs, ...kinds.map((kind) => kindOf(kind).needs[0])].some((need) => need !== undefined && isSensitiveNeed(need)))),
    audience: new Set([...spoken.flatMap(({ kinds }) => kinds), ...together.flatMap(({ kinds }) => [...kinds])]),
    chips: [...new Map(meant.flatMap((word) => chipsOf(word, vocabulary)).map((chip) => [`${chip.type} ${chip.label}`, chip])).values(), ...(phone ? [{ type: 'phone' as const, label: text.trim(), typed: text.trim() }] : [])],
  };
}

function chipsOf({ typed, places, concepts, literals, isOptional }: QueryWord, { placeNames }: Vocabulary): readonly Chip[] {
  if (isOptional) return [{ type: 'aside', label: typed, typed }];
  const name = ({ codes, text }: PlaceName) => placeNames.places.get(codes[0] ?? '')?.name ?? text;
  return [
    ...places.map((place) => ({ type: 'place' as const, label: name(place), typed })),
    ...concepts.map((concept) => ({ type: 'concept' as const, label: chipLabel(concept), typed })),
    ...literals.map((literal) => ({ type: 'literal' as const, label: literals.length === 1 && places.length + concepts.length === 0 ? typed : literal, typed })),
  ];
}

/** The kind's name when it was named, else the first need's or kind's own words: the phrase itself may be the stem of a word. */
function chipLabel({ label, needs, kinds, named }: Concept): string {
  if (named.length > 0) return label;
  const labels = needs.length > 0 ? needs.map(needLabel) : kinds.map((kind) => kindOf(kind).label);
  return `${labels[0] ?? label}${labels.length > 1 ? 'など' : ''}`;
}

/** For reading names by romaji: nerima in 練馬のいえ（ねりまのいえ）. */
export function romajiOf(kana: string): string {
  return foldRomaji(hiraganaToRomaji(kana));
}
