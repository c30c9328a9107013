/** 急ぎの話題: the dangers that a query speaks of, after which helplines come first and apart from any ranking. */
import type { DangerTable, DangerTopic } from '../../domain/vocabulary/danger.ts';
import { dangerReader } from './danger-words.ts';
import { fold } from './fold.ts';
import type { Phrase } from './phrase-table.ts';
import type { QueryWord } from './query-word.ts';
import { isSideWord } from './side-words.ts';

interface Read {
  /** what the query is about, without how it feels */
  readonly phrases: readonly Phrase[];
  readonly words: readonly QueryWord[];
}

/** Kanji, katakana or Latin letters that were not understood: something else is spoken of (犬 in 逃げた犬). */
const SOLID = /[\p{Script=Han}\p{Script=Katakana}a-z]/u;

function saysNothingElse(words: readonly QueryWord[]): boolean {
  return words.every(({ literals, hints }) =>
    [...literals, ...hints].every((part) => !SOLID.test(part) || isSideWord(fold(part))),
  );
}

/** In the table's order; what is only known to be violence gives way to what says which. */
export function urgentTopics(
  text: string,
  { phrases, words }: Read,
  danger: DangerTable,
): readonly DangerTopic[] {
  const reader = dangerReader(danger);
  if (reader.isAside(text)) return [];
  const said = new Set(reader.topicsIn(text));
  if (saysNothingElse(words) && phrases.every((phrase) => phrase.urgent.size > 0))
    for (const id of phrases.flatMap(({ urgent }) => [...urgent])) said.add(id);
  const topics = danger.topics.filter(({ id }) => said.has(id));
  const isKnown = topics.some(({ isViolence, isGeneral }) => isViolence && !isGeneral);
  const named = isKnown ? topics.filter(({ isGeneral }) => !isGeneral) : topics;
  return named;
}
