/**
 * 気がかりの点数を学ぶ。Learns from wordings of danger, from harmless ones and from the words of the thesaurus which pieces weigh
 * for danger and for which: logistic regression with few weights (an L1 penalty), one weight after another in a fixed
 * order. The same wordings give the same weights; nothing is drawn by chance.
 */
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import {
  NO_HUNCHES,
  piecesIn,
  type Hunches,
  type PieceWeights,
} from '../understand/danger-hunch.ts';
import { dangerReader } from '../understand/danger-words.ts';
import { GRAIN } from './hunch-file.ts';

/**
 * How dear it is to read a wording wrong, beside a weight more. Dear enough for danger that a few phrases more in the
 * thesaurus move no score far; a topic is chosen among few, so that its weights may be fewer.
 */
const PRICE = { danger: 10, topic: 0.8 } as const;
/** A text must sound so much of danger: at most one of a hundred ordinary queries does. */
const LEAST = 7;
const ROUNDS = 40;
/** Most pieces weigh nothing, and are looked at again in each so many rounds alone. */
const IN_ROUNDS = 4;
/** A piece of one wording alone says nothing of others. */
const FEWEST_WORDINGS = 2;
/** A topic of fewer wordings is not known by its sound. */
const FEWEST_OF_TOPIC = 5;

/** Texts as the numbers of their pieces. */
interface Texts {
  readonly count: number;
  /** of each piece, the texts that hold it */
  readonly holding: readonly Int32Array[];
}

interface Learnt {
  readonly start: number;
  readonly weights: Float64Array;
}

const chanceOf = (score: number) => 1 / (1 + Math.exp(-score));

/** The step that a weight takes: Newton's, shortened by the penalty. */
function stepOf(weight: number, slope: number, bend: number): number {
  if (slope + 1 <= bend * weight) return -(slope + 1) / bend;
  if (slope - 1 >= bend * weight) return -(slope - 1) / bend;
  return -weight;
}

/** @param isTrue of each text, whether it is of what is learnt */
function learn({ count, holding }: Texts, isTrue: Uint8Array, price: number): Learnt {
  const scores = new Float64Array(count);
  // Few texts move between two looks at them: the costly part of the slope is kept beside the score.
  const chances = new Float64Array(count).fill(chanceOf(0));
  const weights = new Float64Array(holding.length);
  const reach = new Float64Array(holding.length).fill(1);
  const all = Int32Array.from(scores.keys());
  let start = 0;
  const slopeAndBend = (texts: Int32Array) => {
    let [slope, bend] = [0, 1e-9];
    for (const text of texts) {
      const chance = chances[text]!;
      slope += price * (chance - isTrue[text]!);
      bend += price * chance * (1 - chance);
    }
    return [slope, bend] as const;
  };
  const move = (texts: Int32Array, step: number) => {
    for (const text of texts) {
      scores[text]! += step;
      chances[text] = chanceOf(scores[text]!);
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [slope, bend] = slopeAndBend(all);
    const first = Math.max(-1, Math.min(1, -slope / bend));
    start += first;
    move(all, first);
    holding.forEach((texts, piece) => {
      const weight = weights[piece]!;
      if (weight === 0 && round % IN_ROUNDS !== 0) return;
      const wanted = stepOf(weight, ...slopeAndBend(texts));
      const step = Math.max(-reach[piece]!, Math.min(reach[piece]!, wanted));
      // A step that was too long is not taken twice.
      reach[piece] = Math.max(2 * Math.abs(step), reach[piece]! / 2);
      if (step === 0) return;
      weights[piece] = weight + step;
      move(texts, step);
    });
  }
  return { start, weights };
}

/** No -0, which is written as 0. */
const rounded = (weight: number) => Math.round(weight * GRAIN) / GRAIN || 0;

/** The pieces of several texts, and which texts hold each. */
function textsOf(pieces: readonly ReadonlySet<string>[], names: readonly string[]): Texts {
  const at = new Map(names.map((name, index) => [name, index]));
  const holding: number[][] = names.map(() => []);
  for (const [text, own] of pieces.entries())
    for (const piece of own) {
      const index = at.get(piece);
      if (index !== undefined) holding[index]!.push(text);
    }
  return { count: pieces.length, holding: holding.map((texts) => Int32Array.from(texts)) };
}

function namesIn(pieces: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const own of pieces)
    for (const piece of own) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_WORDINGS)
    .map(([piece]) => piece)
    .toSorted();
}

/** Words that people search with, and that are of no danger. */
function calmPhrases(danger: DangerTable, thesaurus: readonly ThesaurusRow[]): readonly string[] {
  const reader = dangerReader(danger);
  const phrases = thesaurus
    .filter(({ needs }) => !needs.some(isSensitiveNeed))
    .flatMap((row) => row.phrases);
  return [...new Set(phrases)].filter((phrase) => reader.topicsIn(phrase).length === 0);
}

export function hunchesOf(danger: DangerTable, thesaurus: readonly ThesaurusRow[]): Hunches {
  const said = danger.wordings.filter(({ topic }) => topic !== undefined);
  const calm = [
    ...danger.wordings.filter(({ topic }) => topic === undefined).map(({ text }) => text),
    ...calmPhrases(danger, thesaurus),
  ];
  const topics = danger.topics
    .map(({ id }) => id)
    .filter((id) => said.filter(({ topic }) => topic === id).length >= FEWEST_OF_TOPIC);
  if (topics.length === 0) return NO_HUNCHES;
  const ofDanger = said.map(({ text }) => piecesIn(text));
  const all = [...ofDanger, ...calm.map(piecesIn)];
  const names = namesIn(all);
  const isDanger = Uint8Array.from(all, (_, text) => Number(text < said.length));
  const byDanger = learn(textsOf(all, names), isDanger, PRICE.danger);
  const texts = textsOf(ofDanger, names);
  const byTopic = topics.map((id) =>
    learn(
      texts,
      Uint8Array.from(said, ({ topic }) => Number(topic === id)),
      PRICE.topic,
    ),
  );
  const pieces = new Map<string, PieceWeights>();
  for (const [piece, name] of names.entries()) {
    const own = byTopic.flatMap(({ weights }, topic): PieceWeights['topics'] => {
      const weight = rounded(weights[piece]!);
      return weight === 0 ? [] : [[topic, weight]];
    });
    const weights = { danger: rounded(byDanger.weights[piece]!), topics: own };
    if (weights.danger !== 0 || own.length > 0) pieces.set(name, weights);
  }
  return {
    topics,
    starts: byTopic.map(({ start }) => rounded(start)),
    least: rounded(LEAST - byDanger.start),
    pieces,
  };
}
