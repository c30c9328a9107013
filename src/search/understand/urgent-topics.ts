/** 急ぎの話題: the dangers that a query speaks of, after which helplines come first and apart from any ranking. */
import type { DangerTopic } from '../../domain/vocabulary/danger.ts';
import { fold } from './fold.ts';
import type { Phrase } from './phrase-table.ts';
import type { QueryWord } from './query-word.ts';
import { readerOf, type ReadableDanger } from './readable-danger.ts';
import { isSideWord } from './side-words.ts';

interface Read {
  /** what the query is about, without how it feels */
  readonly phrases: readonly Phrase[];
  readonly words: readonly QueryWord[];
}

/** Kanji, katakana or Latin letters that were not understood: something else is spoken of (犬 in 逃げた犬). */
const SOLID = /[\p{Script=Han}a-z]/u;
const KATAKANA = /[\p{Script=Katakana}ー]{2,}/gu;

/** @param texts as typed: ドラム is katakana there, and hiragana in what was read */
function saysNothingElse(words: readonly QueryWord[], texts: readonly string[]): boolean {
  const katakana = new Set(texts.flatMap((text) => text.match(KATAKANA) ?? []).map(fold));
  return words.every(({ literals, hints }) =>
    [...literals, ...hints]
      .map(fold)
      .every((part) => isSideWord(part) || !(SOLID.test(part) || katakana.has(part))),
  );
}

/** The same without the names of places: 練馬 is no horse, 犬山 no dog. */
export function withoutPlaces(text: string, words: readonly QueryWord[]): string {
  const names = words.flatMap(({ places }) => places.map((place) => place.text));
  if (names.length === 0) return text;
  return text
    .split(/\s+/)
    .map((piece) => names.reduce((left, name) => left.replace(name, ''), fold(piece)))
    .filter(Boolean)
    .join(' ');
}

/**
 * In the table's order; what is only known to be violence gives way to what says which.
 * @param texts as it was typed, and as it was mended for reading: danger in either is danger
 */
export function urgentTopics(
  texts: readonly string[],
  { phrases, words }: Read,
  danger: ReadableDanger,
): readonly DangerTopic[] {
  const reader = readerOf(danger);
  if (texts.every((text) => reader.isAside(withoutPlaces(text, words)))) return [];
  const said = new Set(texts.flatMap((text) => reader.topicsIn(text)));
  if (saysNothingElse(words, texts) && phrases.every((phrase) => phrase.urgent.size > 0))
    for (const id of phrases.flatMap(({ urgent }) => [...urgent])) said.add(id);
  const topics = danger.topics.filter(({ id }) => said.has(id));
  const isKnown = topics.some(({ isViolence, isGeneral }) => isViolence && !isGeneral);
  return isKnown ? topics.filter(({ isGeneral }) => !isGeneral) : topics;
}
