/**
 * 何でも話せる電話を先に: a whole sentence of which hardly a word is understood speaks of something that no table knows. Whoever
 * wrote it may be in need today: a line that hears of anything stands before what was found by chance.
 */
import { linesOfNeed, type DangerTable } from '../../domain/vocabulary/danger.ts';
import { readerOf } from '../understand/readable-danger.ts';
import type { Query } from '../understand/understand.ts';
import type { QueryWord } from '../understand/query-word.ts';
import type { Asking } from './entries-for.ts';
import type { Scored } from './spread-kinds.ts';

/** Shorter ones are words to look for, not a sentence. */
const SENTENCE = 13;
const HARDLY = 2 / 3;
/** A name, or a part of one, where it is in a place's own words. */
const NAME = 4;
const MOST_LINES = { ofYoung: 2, ofAll: 1 };

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0);

/** Signs that say nothing to the search: what was dropped, and what stands somewhere by chance. */
function unreadIn(words: readonly QueryWord[], dropped: readonly string[]): number {
  const isUnread = (text: string) => text.length < NAME || dropped.includes(text);
  return words.reduce(
    (sum, { typed, literals, hints }) =>
      sum +
      (dropped.includes(typed)
        ? typed.length
        : lengthOf(literals.filter(isUnread)) + lengthOf(hints)),
    0,
  );
}

const isHardlyRead = ({ joined, words }: Query, dropped: readonly string[]): boolean =>
  joined.length >= SENTENCE && unreadIn(words, dropped) >= joined.length * HARDLY;

/** 子どもの話なら何でも聞く電話: named for each danger of a child. */
function linesForChildren({ topics }: DangerTable): readonly string[] {
  const [first, ...others] = topics.filter(({ sign }) => sign === 'child');
  return first?.lines.filter((line) => others.every(({ lines }) => lines.includes(line))) ?? [];
}

/** Before the results, or after the first where a part was understood; what stands among them already moves up. */
export function withAnythingLines(
  results: readonly Scored[],
  dropped: readonly string[],
  { query, index }: Asking,
): readonly Scored[] {
  const { urgent, municipalities } = query;
  if (urgent.length > 0 || municipalities.length > 0 || !isHardlyRead(query, dropped))
    return results;
  const ids = readerOf(index.danger).isYoung(query.text)
    ? linesForChildren(index.danger).slice(0, MOST_LINES.ofYoung)
    : linesOfNeed('unknown', index.danger).slice(0, MOST_LINES.ofAll);
  const lines = ids.flatMap(
    (id) => index.documents.find((one) => one.id === id && one.state === 'open') ?? [],
  );
  const others = results.filter(({ document }) => !lines.includes(document));
  const before = others.slice(0, query.concepts.length > 0 ? 1 : 0);
  const score = (others[0]?.score ?? 0) + 1;
  return [
    ...before,
    ...lines.map((document) => ({ document, score })),
    ...others.slice(before.length),
  ];
}
