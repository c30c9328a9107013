/**
 * 気がかり: what the table of danger says nothing of, read by a score. Pieces of wordings that people have said weigh for danger, or
 * against it, and those of a topic for the topic; the weights are learnt where the files of the index are made. A hunch is
 * no certainty: it shows a few lines above what was asked for, and takes nothing away.
 */
import type { DangerTopic } from '../../domain/vocabulary/danger.ts';
import { foldDanger } from './fold-danger.ts';
import type { QueryWord } from './query-word.ts';
import { withPlainEndings } from './plain-endings.ts';
import { readerOf, type ReadableDanger } from './readable-danger.ts';
import { withoutPlaces } from './urgent-topics.ts';

export const LONGEST_PIECE = 4;
/** In a tie the lines of both help. */
const NEAR = 2;

export interface PieceWeights {
  /** for danger */
  readonly danger: number;
  /** for topics, by their place in the list */
  readonly topics: readonly (readonly [topic: number, weight: number])[];
}

export interface Hunches {
  readonly topics: readonly string[];
  /** of a topic before anything is read */
  readonly starts: readonly number[];
  /** a text that scores less is of no danger */
  readonly least: number;
  readonly pieces: ReadonlyMap<string, PieceWeights>;
}

export const NO_HUNCHES: Hunches = { topics: [], starts: [], least: 0, pieces: new Map() };

const LATIN = /[a-z0-9' ]+/g;

/** Words in Latin letters, alone and in pairs; of other signs all that stand beside each other, one to four. */
export function piecesIn(text: string): ReadonlySet<string> {
  const folded = withPlainEndings(foldDanger(text));
  const pieces = new Set<string>();
  for (const run of folded.match(LATIN) ?? []) {
    const words = run.split(' ').filter((word) => /[a-z]/.test(word));
    words.forEach((word, at) => {
      pieces.add(word);
      if (at > 0) pieces.add(`${words[at - 1]} ${word}`);
    });
  }
  for (const run of folded.split(LATIN))
    for (let at = 0; at < run.length; at += 1)
      for (let end = at + 1; end <= Math.min(run.length, at + LONGEST_PIECE); end += 1)
        pieces.add(run.slice(at, end));
  return pieces;
}

/** How much a text sounds of danger, and of which. */
export function scoresOf(
  text: string,
  { pieces, starts }: Hunches,
): { readonly danger: number; readonly topics: readonly number[] } {
  let danger = 0;
  const topics = [...starts];
  for (const piece of piecesIn(text)) {
    const weights = pieces.get(piece);
    if (!weights) continue;
    danger += weights.danger;
    for (const [topic, weight] of weights.topics) topics[topic]! += weight;
  }
  return { danger, topics };
}

/** Ids of the one or two topics that a text sounds like, the nearest first; none where it sounds of no danger. */
export function hunchOf(text: string, hunches: Hunches): readonly string[] {
  const { danger, topics } = scoresOf(text, hunches);
  if (hunches.topics.length === 0 || danger < hunches.least) return [];
  const best = [...topics.entries()].toSorted(([, a], [, b]) => b - a).slice(0, 2);
  return best
    .filter(([, score]) => score > best[0]![1] - NEAR)
    .map(([topic]) => hunches.topics[topic]!);
}

export interface HunchTopics {
  /** the nearest first; none where nothing is to be feared */
  readonly topics: readonly DangerTopic[];
  /** said by somebody under 18 */
  readonly isYoung: boolean;
}

export const NO_HUNCH: HunchTopics = { topics: [], isYoung: false };

/**
 * The topics that a text sounds of, wherever its writer lives; none where it is about an event or an animal.
 * @param words as it was read
 */
export function hunchTopics(
  text: string,
  words: readonly QueryWord[],
  hunches: Hunches,
  danger: ReadableDanger,
): HunchTopics {
  const said = withoutPlaces(text, words);
  const ids = hunchOf(said, hunches);
  const topics = ids.flatMap((id) => danger.topics.find((topic) => topic.id === id) ?? []);
  if (topics.length === 0) return NO_HUNCH;
  const reader = readerOf(danger);
  return reader.isAside(said) ? NO_HUNCH : { topics, isYoung: reader.isYoung(text) };
}
