/**
 * 危ないことばを読む: which topics of danger a text speaks of, by patterns and not by the cutting into words.
 *
 * A pattern is words between spaces, all of which must stand somewhere in the text, in any order:
 * `夫|妻 殴` is said of 「妻に殴られる」 and of 「殴る夫」. `a|b` is either, `{name}` one of a group, `!x` must not stand there.
 * を and が after a kanji may be another particle, or missing (首を絞め: 首絞め, 首も絞め), and so any place marked `~`;
 * kanji with a known reading are found in kana too. `^けられ` begins a word, as in no うけられ, and `おや$` ends one, as in no おやつ. Letters of the Latin alphabet stand at the beginning of a word.
 */
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { romajiToHiragana } from '../../domain/text/romaji.ts';
import { foldDanger, withSpaces } from './fold-danger.ts';
import { withPlainEndings } from './plain-endings.ts';
import type { DangerReader, ReadableDanger } from './readable-danger.ts';
import type { Steps } from './steps.ts';

const HAN = /\p{Script=Han}/u;
const PARTICLE = '[をがはもにのとへで]';
/** Ends no verb's stem after a kanji, as に does in 死に. */
const IS_OBJECT = /[をが]/;
/** A word is read in kana anywhere where so many signs make it unmistakable, and shorter ones where kana begin. */
interface Shortest {
  readonly anywhere: number;
  readonly atStart: number;
}
const ALONE: Shortest = { anywhere: 4, atStart: 3 };
/** Other words of its pattern must stand there too, and so a shorter one is no accident: ずぼんぬがされた, へや, ける. */
const BESIDE: Shortest = { anywhere: 3, atStart: 2 };
/** As it is written, in kana nowhere. */
const NEVER = Infinity;
/** What follows a group's word is read in kana however short. */
const AFTER_GROUP = 1;
/** Where a word may begin: not inside of kana or kanji, but after a particle. */
const START = '(?:(?<![ぁ-ゖ\\p{Script=Han}])|(?<=[をがはもにのとでて]))';
/** The same, looked back at: a word that is looked for first is passed over faster. */
const BEFORE = '(?:^|[^ぁ-ゖ\\p{Script=Han}]|[をがはもにのとでて])';
/** ところ is no ころ after と: 夫と行けるところ. */
const beforeOf = (kana: string): string =>
  kana.startsWith('ころ') ? BEFORE.replace('と', '') : BEFORE;
/** て ends a verb before it far more often than it is a hand: 教えてあげたい is no 手をあげたい. */
const asFirst = (spelling: string): string => (spelling === 'て' ? `て(?<=${BEFORE}て)` : spelling);
/** Where a short word may end. */
const END = '(?![ぁ-ゖ](?<![をがはもにのとへでやかよねんから]))';
/** Such a word in Latin letters is a whole word: `od` in no `today`, `die` in no `diet`. */
const SHORTEST_LATIN_BEGINNING = 4;
/** Where harmless words stood: no pattern goes across. */
const GAP = '\u0001';
/** A space that was typed: a word begins after it, as くすり in すきな くすり. */
const SPACE = '\u0002';
/** zairyu card kaisha ga kaeshite kurenai: so few words of another language stand among Japanese ones in Latin letters. */
const MOST_OTHER_PIECES = 2;
const LEAST_ROMAJI = 6;

/** 世田谷区, 東京都, 無料, pdf, 2024, 保育士: said after what is looked for. */
const IS_ADDED =
  /(?:[都道府県市区町村]|無料|オンライン|近く|周辺|pdf|全文|ダウンロード|とは|いつから|何が変わった|(?:令和)?\d+年?(?:度|版)?|勉強|向け|保育士|教[員師]|職員|企業|店舗|市民|支援者|管理職|[小中高大]学?[校生])$/iu;
/** しnいたい, しにtあい: kana that were typed in Latin letters and not converted, with the vowel that was. */
const HALF_TYPED = /(?<=[ぁ-ゖ])[a-z]+[あいうえお]?|[a-z]+[あいうえお]?(?=[ぁ-ゖ])/g;
const VOWELS: Readonly<Record<string, string>> = { あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o' };

/** を 受け たい です: what is said after the head noun. */
const MOST_ASKED = 6;

/** The same, with what else was typed apart still apart. */
const foldApart = (text: string): string =>
  withSpaces(text)
    .trim()
    .replace(/(?<![a-z0-9])\s+|\s+(?![a-z0-9])/g, SPACE);

/** Japanese in Latin letters, with the few words that are not. */
function fromRomaji(folded: string): string | undefined {
  if (!/^[a-z' ]+$/.test(folded)) return undefined;
  const whole = romajiToHiragana(folded.replaceAll(' ', ''));
  if (whole !== undefined) return foldDanger(whole);
  const pieces = folded.split(' ').map((piece) => romajiToHiragana(piece) ?? piece);
  const others = pieces.filter(isLatinWord);
  const kana = pieces.filter((piece) => !isLatinWord(piece)).join('');
  return others.length > MOST_OTHER_PIECES || kana.length < LEAST_ROMAJI
    ? undefined
    : foldDanger(pieces.join(' '));
}

const isLatinWord = (piece: string) => /^[a-z']/.test(piece);

/** As it was meant. */
function retyped(folded: string): string {
  return folded.replace(HALF_TYPED, (typed) => {
    const letters = typed.replace(/[あいうえお]/, (vowel) => VOWELS[vowel]!);
    return romajiToHiragana(letters) ?? typed;
  });
}

/** Kanji that are read in kana too, folded. */
interface Readings {
  /** the same in kana */
  inKana(folded: string): string;
  /** kanji that a text begins with, the most of them, and their kana */
  atStartOf(rest: string): readonly [string, string] | undefined;
}

function readingsOf(written: Readonly<Record<string, string>>): Readings {
  const all = Object.entries(written)
    .map(([kanji, kana]) => [foldDanger(kanji), foldDanger(kana)] as const)
    .toSorted(([a], [b]) => b.length - a.length);
  const byStart = new Map<string, (readonly [string, string])[]>();
  for (const one of all) byStart.set(one[0][0]!, [...(byStart.get(one[0][0]!) ?? []), one]);
  const known = new Map<string, string>();
  const read = (folded: string) =>
    all
      .filter(([kanji]) => folded.includes(kanji))
      .reduce((text, [kanji, kana]) => text.replaceAll(kanji, kana), folded);
  return {
    inKana: (folded) => {
      const kana = known.get(folded) ?? read(folded);
      known.set(folded, kana);
      return kana;
    },
    atStartOf: (rest) => byStart.get(rest[0]!)?.find(([kanji]) => rest.startsWith(kanji)),
  };
}

interface Words {
  readonly groups: DangerTable['groups'];
  readonly readings: Readings;
}

const isLatin = (sign: string | undefined) => sign !== undefined && /[a-z0-9]/.test(sign);

/** What must stand around a whole word, so that it is not cut out of another. */
function bounded(folded: string, source: string): string {
  const before = isLatin(folded[0]) ? '(?<![a-z0-9])' : '';
  const last = folded.split(' ').at(-1) ?? '';
  const after =
    isLatin(folded.at(-1)) && last.length < SHORTEST_LATIN_BEGINNING ? '(?![a-z0-9])' : '';
  return before + source + after;
}

/** One stretch without a mark: particles after kanji may differ, kanji may be written in kana. */
function stretchSource(folded: string, readings: Readings, mayBeKana: boolean): string {
  let source = '';
  for (let at = 0; at < folded.length;) {
    const rest = folded.slice(at);
    const isAfterHan = at > 0 && HAN.test(folded[at - 1]!);
    const reading = mayBeKana ? readings.atStartOf(rest) : undefined;
    if (reading) {
      source += `(?:${(at === 0 ? reading.map(asFirst) : reading).join('|')})`;
      at += reading[0].length;
    } else if (isAfterHan && rest.length > 1 && IS_OBJECT.test(rest[0]!)) {
      source += `${PARTICLE}?`;
      at += 1;
    } else {
      source += rest[0]!;
      at += 1;
    }
  }
  return source;
}

/** `お金~ない`: at the mark stands any particle, or none. */
function literalSource(literal: string, readings: Readings, shortest = ALONE.anywhere): string {
  const stretches = literal.split('~').map(foldDanger);
  const kana = stretches.map(readings.inKana).join('');
  const mayBeKana = [...kana].length >= shortest;
  return stretches
    .map((stretch) => stretchSource(stretch, readings, mayBeKana))
    .join(`${PARTICLE}?`);
}

/** Words in other letters than ours are taken as they stand. */
const isOurs = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

function wordSource(word: string, words: Words, shortest = ALONE): string {
  if (word.startsWith('^')) return START + wordSource(word.slice(1), words, shortest);
  if (word.endsWith('$')) return wordSource(word.slice(0, -1), words, shortest) + END;
  if (!word.includes('{')) {
    const folded = foldDanger(word);
    const kana = words.readings.inKana(folded);
    const isShort = kana.length >= shortest.atStart && kana.length < shortest.anywhere;
    if (kana !== folded && isShort && !HAN.test(kana)) {
      const stretches = word.split('~').map((part) => words.readings.inKana(foldDanger(part)));
      const said = stretches.join(`${PARTICLE}?`);
      return `(?:${literalSource(word, words.readings, NEVER)}|${said}(?<=${beforeOf(kana)}${said}))`;
    }
    return bounded(
      folded,
      isOurs(word) ? literalSource(word, words.readings, shortest.anywhere) : folded,
    );
  }
  const parts = word.split(/(\{[^}]*\})/).filter(Boolean);
  const isWhole = parts.length === 1;
  return parts
    .map((part, index) => {
      if (!part.startsWith('{'))
        return isOurs(part)
          ? literalSource(part, words.readings, index > 0 ? AFTER_GROUP : undefined)
          : foldDanger(part);
      const group = words.groups[part.slice(1, -1)] ?? [];
      const sources = group.map((one) =>
        isWhole ? wordSource(one, words, shortest) : literalSource(one, words.readings),
      );
      return `(?:${sources.join('|')})`;
    })
    .join('');
}

/** `_` is a space inside a word: i_want_to_die. */
const alternatives = (token: string) =>
  token
    .split('|')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

/** A text that patterns are compared with. Many share an expression, as {partner}: it is looked for once. */
interface Said {
  has(expression: RegExp): boolean;
  /** has letters of ours, and others: patterns that must have what it has not are passed over */
  readonly hasOurs: boolean;
  readonly hasOthers: boolean;
}

const OTHERS = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u0001\u0002]/u;

function saidIn(text: string): Said {
  const known = new Map<RegExp, boolean>();
  const has = (expression: RegExp) => {
    const said = known.get(expression) ?? expression.test(text);
    known.set(expression, said);
    return said;
  };
  return { has, hasOurs: isOurs(text), hasOthers: OTHERS.test(text) };
}

interface Pattern {
  readonly all: readonly RegExp[];
  readonly none: readonly RegExp[];
  /** a part of it is in our letters only, or in others only */
  readonly needsOurs: boolean;
  readonly needsOthers: boolean;
}

const mayBeIn = ({ needsOurs, needsOthers }: Pattern, { hasOurs, hasOthers }: Said): boolean =>
  (hasOurs || !needsOurs) && (hasOthers || !needsOthers);

interface Sources {
  sourceOf(word: string, isBeside?: boolean): string;
  /** of alternatives, as one expression; beside others of its pattern kana may be shorter */
  tokenOf(token: string, isBeside?: boolean): RegExp;
  patternOf(parts: readonly string[]): Pattern;
  /** all that is harmless, wherever it stands; undefined where nothing is */
  harmlessIn(table: DangerTable): RegExp | undefined;
}

const sourcesMade = new WeakMap<DangerTable['groups'], Sources>();

/** Of each word and token made once: kept by the groups, which a table shares with the one that it grows into. */
function sourcesFor({ groups, readings: written }: DangerTable): Sources {
  const known = sourcesMade.get(groups);
  if (known) return known;
  const words: Words = { groups, readings: readingsOf(written) };
  const sources = [new Map<string, string>(), new Map<string, string>()] as const;
  const sourceOf = (word: string, isBeside = false): string => {
    const known = sources[isBeside ? 1 : 0];
    const shortest = isBeside ? BESIDE : ALONE;
    const source = known.get(word) ?? wordSource(word, words, shortest);
    known.set(word, source);
    return source;
  };
  const tokens = [new Map<string, RegExp>(), new Map<string, RegExp>()] as const;
  const tokenOf = (token: string, isBeside = false): RegExp => {
    const known = tokens[isBeside ? 1 : 0];
    const all = () => alternatives(token).map((word) => sourceOf(word, isBeside));
    const compiled = known.get(token) ?? new RegExp(all().join('|') || '(?!)', 'u');
    known.set(token, compiled);
    return compiled;
  };
  const patterns = new Map<string, Pattern>();
  const patternOf = (parts: readonly string[]): Pattern => {
    const key = parts.join(' ');
    const pattern = patterns.get(key) ?? patternWith(tokenOf, parts);
    patterns.set(key, pattern);
    return pattern;
  };
  let harmless: RegExp | undefined;
  const harmlessIn = (table: DangerTable): RegExp | undefined => {
    if (table.harmless.length === 0) return undefined;
    const { source } = tokenOf(table.harmless.join('|'));
    if (harmless?.source !== source) harmless = new RegExp(source, 'gu');
    return harmless;
  };
  const made = { sourceOf, tokenOf, patternOf, harmlessIn };
  sourcesMade.set(groups, made);
  return made;
}

/** Patterns of one word are one expression. */
function tokensOf(written: readonly string[]): readonly (readonly string[])[] {
  const single = written.filter((one) => !one.includes(' '));
  const several = written.filter((one) => one.includes(' '));
  return [
    ...(single.length > 0 ? [[single.join('|')]] : []),
    ...several.map((one) => one.split(' ').filter(Boolean)),
  ];
}

const isAbsent = (part: string) => part.startsWith('!');

/** The parts that must be there, and whether they are several. */
function wantedOf(parts: readonly string[]) {
  const wanted = parts.filter((part) => !isAbsent(part));
  return { wanted, isBeside: wanted.length > 1 };
}

function patternWith(tokenOf: Sources['tokenOf'], parts: readonly string[]): Pattern {
  const { wanted, isBeside } = wantedOf(parts);
  return {
    all: wanted.map((part) => tokenOf(part, isBeside)),
    needsOurs: wanted.some((part) => alternatives(part).every(isOurs)),
    needsOthers: wanted.some((part) =>
      alternatives(part).every((word) => !word.includes('{') && !isOurs(word)),
    ),
    none: parts.filter(isAbsent).map((part) => tokenOf(part.slice(1))),
  };
}

/** Words of other languages come later, and those that were there stay the same expressions. */
const patternsIn = ({ words, foreign }: DangerTable['topics'][number]) => [
  ...tokensOf(words),
  ...tokensOf(foreign),
];

/** A browser compiles an expression when it is used, for the letters it is used on, and better the second time. */
const SOME_TEXT = 'ん';
const USES = 2;

/** What every text is compared with: it is compiled here, not all at once while a reader waits for the answer. */
function* compileSteps(table: DangerTable): Steps<void> {
  const { tokenOf, patternOf, harmlessIn } = sourcesFor(table);
  const patterns = [...tokensOf(table.young), ...table.topics.flatMap(patternsIn)];
  const first: RegExp[] = [];
  for (const parts of patterns) {
    const { isBeside } = wantedOf(parts);
    for (const token of parts) {
      yield;
      if (isAbsent(token)) tokenOf(token.slice(1));
      else tokenOf(token, isBeside);
    }
    // The others are compared only where this one stands.
    const [leading] = patternOf(parts).all;
    if (leading) first.push(leading);
  }
  for (let use = 0; use < USES; use += 1) {
    yield;
    SOME_TEXT.replace(harmlessIn(table) ?? '', '');
    for (const token of first) {
      yield;
      token.test(SOME_TEXT);
    }
  }
}

/** The words of a pattern, without its marks, and whether others stand beside them. */
function wordsOfPattern(written: string): readonly (readonly [word: string, isBeside: boolean])[] {
  const parts = written.split(' ').filter(Boolean);
  const { isBeside } = wantedOf(parts);
  return parts.flatMap((part) =>
    alternatives(isAbsent(part) ? part.slice(1) : part).map(
      (word) => [word, isBeside && !isAbsent(part)] as const,
    ),
  );
}

/** Makes what a reader is made of, word by word: 70 ms of work at one go, and 300 on a slow phone. */
export function* dangerReaderSteps(table: DangerTable): Steps<DangerReader> {
  const known = made.get(table);
  if (known) return known;
  const { sourceOf } = sourcesFor(table);
  for (const written of [
    ...table.harmless,
    ...table.young,
    ...table.other,
    ...table.plea,
    ...table.animals,
    ...table.topics.flatMap(({ words, foreign }) => [...words, ...foreign]),
  ]) {
    for (const [word, isBeside] of wordsOfPattern(written)) {
      yield;
      sourceOf(word, isBeside);
    }
  }
  yield* compileSteps(table);
  yield;
  return dangerReader(table);
}

/** The expressions that patterns are compared with: of each all that must stand in a text. */
export function expressionsOf(
  table: DangerTable,
  written: readonly string[],
): readonly (readonly string[])[] {
  const { patternOf } = sourcesFor(table);
  return tokensOf(written).map((parts) => patternOf(parts).all.map(({ source }) => source));
}

function readerOf(table: DangerTable): DangerReader {
  const { tokenOf, patternOf, harmlessIn } = sourcesFor(table);
  const harmless = harmlessIn(table);
  const topics = table.topics.map((topic) => ({
    id: topic.id,
    patterns: patternsIn(topic).map(patternOf),
  }));
  const young = tokensOf(table.young).map(patternOf);
  const isSaid = (patterns: readonly Pattern[], texts: readonly Said[]) =>
    texts.some((text) =>
      patterns.some(
        (pattern) =>
          mayBeIn(pattern, text) &&
          pattern.all.every(text.has) &&
          !pattern.none.some((one) => texts.some(({ has }) => has(one))),
      ),
    );
  const isAnyOf = (written: readonly string[]): RegExp => tokenOf(written.join('|'));
  const isPlea = isAnyOf(table.plea);
  const asked = table.groups['asked'] ? `(?:${tokenOf('{asked}').source}){0,${MOST_ASKED}}` : '';
  const other =
    table.other.length > 0
      ? new RegExp(`(?:${isAnyOf(table.other).source})${asked}$`, 'u')
      : undefined;
  /** The head of a Japanese phrase stands last; the name of a place or 無料 may follow. */
  const isOfOther = (text: string): boolean => {
    const pieces = text.trim().split(/[\s　]+/u);
    while (pieces.length > 1 && IS_ADDED.test(pieces.at(-1)!)) pieces.pop();
    const ends = [foldDanger(pieces.join(' ')), foldDanger(pieces.at(-1)!)].flatMap((end) =>
      (other ? (other.exec(end) ?? []) : []).slice(0, 1),
    );
    if (ends.length === 0) return false;
    const whole = foldDanger(text);
    // 「研修を受けたい」 is no plea: what is asked of the head noun is left out.
    return !isPlea.test(whole.endsWith(ends[0]!) ? whole.slice(0, -ends[0]!.length) : whole);
  };
  const animals = isAnyOf(table.animals);
  const people = table.groups['people'] ? tokenOf('{people}') : /(?!)/u;
  const isOfAnimal = (folded: string): boolean => animals.test(folded) && !people.test(folded);
  const textsOf = (text: string): readonly string[] => {
    const folded = foldDanger(text);
    const plain = withPlainEndings(folded);
    const other = fromRomaji(folded) ?? retyped(folded);
    // Side by side they are compared in nearly the time of one.
    const first = plain === folded ? folded : folded + GAP + plain;
    const all = other === folded ? [first] : [first, other];
    const said = harmless ? all.map((one) => one.replace(harmless, GAP)) : all;
    const apart = foldApart(text);
    // Harmless words may stand across a space.
    return apart.includes(SPACE) && said[0] === first ? [...said, apart] : said;
  };
  const saying = (texts: readonly string[]) => {
    const said = texts.map(saidIn);
    return topics.filter(({ patterns }) => isSaid(patterns, said));
  };
  return {
    topicsIn: (text) => {
      const texts = textsOf(text);
      return texts.every((one) => one === '') ? [] : saying(texts).map(({ id }) => id);
    },
    isYoung: (text) => isSaid(young, textsOf(text).map(saidIn)),
    isAside: (text) => isOfOther(text) || isOfAnimal(foldDanger(text)),
  };
}

const made = new WeakMap<DangerTable, DangerReader>();

/** Made once for each table. */
export function dangerReader(table: DangerTable): DangerReader {
  const known = made.get(table);
  if (known) return known;
  const reader = readerOf(table);
  made.set(table, reader);
  return reader;
}

/** The table with what reads it. */
export const readable = (table: DangerTable): ReadableDanger => ({
  ...table,
  readerOf: dangerReader,
  readerSteps: dangerReaderSteps,
});
