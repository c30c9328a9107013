/**
 * 危ないことばの手がかり: pieces of one to four signs, of which every wording that the table of danger knows holds at least one. A text
 * without any of them is no wording of danger, and a phone need not have the table to be sure of that.
 *
 * They are read out of the very expressions that texts are compared with, so that none is forgotten; of the pieces of a
 * wording those are chosen that few ordinary words hold.
 */
import type { DangerTable, DangerTopic } from '../../domain/vocabulary/danger.ts';
import { KINDS } from '../../domain/vocabulary/kind.ts';
import { NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { expressionsOf } from '../understand/danger-words.ts';
import { foldDanger } from '../understand/fold-danger.ts';
import { hasOtherLetters, LONGEST_TRACE, type DangerTraces } from '../understand/danger-trace.ts';
import { foldWords, SHORTEST_WITH_PARTICLE } from '../understand/phrase-table.ts';
import { PASSED_OVER } from '../understand/segment.ts';
import { readingOf } from '../understand/word-readings.ts';
import { isRare } from './danger-file.ts';
import { sequencesIn, type Piece, type Sequence } from './expression-pieces.ts';

/** A stretch of an expression in so many spellings is looked at as one. */
const MOST_SPELLINGS = 16;

/** Words that most people look for, and how many pieces more one may cost that stands in none of them. */
export type Ordinary = readonly (readonly [words: readonly string[], price: number])[];

/** How dear a piece is. */
type CostOf = (piece: string) => number;

interface Cover {
  readonly cost: number;
  readonly traces: readonly string[];
}

const NONE: Cover = { cost: Infinity, traces: [] };
const cheapest = (covers: readonly Cover[]): Cover =>
  covers.reduce((best, cover) => (cover.cost < best.cost ? cover : best), NONE);

function together(covers: readonly Cover[]): Cover {
  return {
    cost: covers.reduce((sum, { cost }) => sum + cost, 0),
    traces: [...new Set(covers.flatMap(({ traces }) => traces))],
  };
}

function* piecesOf(text: string): Generator<string> {
  for (let length = 1; length <= LONGEST_TRACE; length += 1)
    for (let at = 0; at + length <= text.length; at += 1) yield text.slice(at, at + length);
}

/** All spellings of a stretch; undefined where something in it is open, or there are too many. */
function spellingsOf(stretch: readonly Piece[]): readonly string[] | undefined {
  let spellings: readonly string[] = [''];
  for (const piece of stretch) {
    const own = piece.is === 'sign' ? [piece.sign] : endingsOf(piece);
    if (!own) return undefined;
    spellings = spellings.flatMap((begun) => own.map((end) => begun + end));
    if (spellings.length > MOST_SPELLINGS) return undefined;
  }
  return spellings;
}

function endingsOf(piece: Exclude<Piece, { is: 'sign' }>): readonly string[] | undefined {
  if (piece.is === 'open') return undefined;
  const all: string[] = [];
  for (const sequence of piece.sequences) {
    const own = spellingsOf(sequence);
    if (!own) return undefined;
    all.push(...own);
  }
  return all;
}

/** What every text that matches must hold. */
function coverWith(costOf: CostOf) {
  const known = new Map<string, Cover>();
  const ofText = (text: string): Cover => {
    // Whoever writes in other letters waits for the table.
    if (hasOtherLetters(text)) return { cost: 0, traces: [] };
    const all = [...piecesOf(text)].map((piece) => ({ cost: costOf(piece), traces: [piece] }));
    return cheapest(all);
  };
  const ofSequence = (sequence: Sequence): Cover => {
    const covers: Cover[] = [];
    // A stretch inside one that was looked at has nothing better.
    let reached = 0;
    for (const [at, piece] of sequence.entries()) {
      if (piece.is === 'either') covers.push(ofSequences(piece.sequences));
      for (let end = sequence.length; end > Math.max(at, reached); end -= 1) {
        const spellings = spellingsOf(sequence.slice(at, end));
        if (!spellings) continue;
        covers.push(together(spellings.map(ofText)));
        reached = end;
      }
    }
    return cheapest(covers);
  };
  const ofSequences = (sequences: readonly Sequence[]): Cover =>
    together(sequences.map(ofSequence));
  const ofExpression = (source: string): Cover => {
    const cover = known.get(source) ?? ofSequences(sequencesIn(source));
    known.set(source, cover);
    return cover;
  };
  return { ofText, ofExpression };
}

const PARTICLES = [...PASSED_OVER.source.slice(1, -1)];

/** With one particle more or less in it, as segment.ts reads a phrase. */
function withParticles(text: string): readonly string[] {
  if (text.length < SHORTEST_WITH_PARTICLE) return [text];
  const inside = [...Array(text.length - 1).keys()].map((at) => at + 1);
  return [
    text,
    ...inside.flatMap((at) =>
      PARTICLES.map((particle) => text.slice(0, at) + particle + text.slice(at)),
    ),
    ...inside
      .filter((at) => PARTICLES.includes(text[at]!))
      .map((at) => text.slice(0, at) + text.slice(at + 1)),
  ];
}

/** The stem of what is negated may be negated otherwise. */
function readAs(phrase: string): readonly string[] {
  const stem = /^(.+)ない?$/.exec(phrase)?.[1] ?? '';
  return [phrase, ...(stem.length > 1 ? [stem] : [])].flatMap(withParticles);
}

/** How dear the ordinary words make a piece that they hold. */
function pricesIn(ordinary: Ordinary): ReadonlyMap<string, number> {
  const prices = new Map<string, number>();
  for (const [words, price] of ordinary)
    for (const word of words)
      for (const piece of new Set(piecesOf(foldDanger(word))))
        prices.set(piece, (prices.get(piece) ?? 0) + price);
  return prices;
}

/** A pattern whose best piece is so dear is known by two of its parts. */
const DEAR = 8;
/** Ordinary words that hold the one seldom hold the other. */
const SHARE_OF_PAIR = 0.05;

const NO_TRACES: DangerTraces = { alone: [], pairs: [] };

function inPairs(covers: readonly Cover[]): readonly [Cover, Cover] | undefined {
  const [first, second] = covers.toSorted((a, b) => a.cost - b.cost);
  return first && second && [first, second];
}

/**
 * @param written the patterns; all that must stand in a text beside each other are looked at, and the best is taken
 * @param phrases that are read as such when nothing else is said
 * @throws Error where a pattern has no piece that must be there
 */
export function dangerTraces(
  table: DangerTable,
  written: readonly string[],
  phrases: readonly string[],
  ordinary: Ordinary,
): DangerTraces {
  const prices = pricesIn(ordinary);
  const expressions = expressionsOf(table, written);
  const spoken = phrases
    .flatMap((phrase) => [phrase, readingOf(phrase) ?? ''])
    .filter(Boolean)
    .flatMap((phrase) => readAs(foldWords(phrase)));
  const chosenAfter = (before: DangerTraces): DangerTraces => {
    const chosen = new Set<string>();
    const pairs = new Map<string, readonly [readonly string[], readonly string[]]>();
    const known = new Set([...before.alone]);
    const costOf = (share: number) => (piece: string) =>
      (chosen.has(piece) || known.has(piece) ? 0 : 1 + piece.length / 20) +
      share * (prices.get(piece) ?? 0);
    const alone = coverWith(costOf(1));
    const beside = coverWith(costOf(SHARE_OF_PAIR));
    const take = ({ cost, traces }: Cover, what: string) => {
      if (cost === Infinity) throw new Error(`no trace of danger in ${what}`);
      for (const trace of traces) chosen.add(trace);
    };
    const takeAll = (parts: readonly string[]) => {
      const best = cheapest(parts.map(alone.ofExpression));
      const pair = best.cost < DEAR ? undefined : inPairs(parts.map(beside.ofExpression));
      if (!pair || pair[0].cost + pair[1].cost >= best.cost) return take(best, parts.join(' '));
      const [one, other] = pair.map(({ traces }) => traces) as [string[], string[]];
      pairs.set(JSON.stringify([one, other]), [one, other]);
    };
    for (const text of spoken) take(alone.ofText(text), text);
    for (const parts of expressions) takeAll(parts);
    return { alone: [...chosen].toSorted(), pairs: [...pairs.values()] };
  };
  // Twice: what was chosen for one wording serves others, and is then no longer dear.
  return chosenAfter(chosenAfter(NO_TRACES));
}

/** What is told of needs and kinds in so many words is what most people type. */
const PRICES = { name: 15, phrase: 0.5 } as const;

const NAMES = [...KINDS.map(({ label }) => label), ...NEEDS.map(({ id }) => needLabel(id))];

/** Of the table that comes first, and of its rare wordings. */
export function tracesOf(
  danger: DangerTable,
  thesaurus: readonly ThesaurusRow[],
): { readonly ofTable: DangerTraces; readonly ofRare: DangerTraces } {
  const ordinary: Ordinary = [
    [NAMES, PRICES.name],
    [
      thesaurus
        .filter(({ needs }) => !needs.includes('violence'))
        .flatMap(({ phrases }) => phrases),
      PRICES.phrase,
    ],
  ];
  const { topics } = danger;
  const ofTopics = (pick: (topic: DangerTopic) => readonly string[]) => topics.flatMap(pick);
  return {
    ofTable: dangerTraces(
      danger,
      ofTopics(({ words }) => words),
      ofTopics(({ mild }) => mild),
      ordinary,
    ),
    ofRare: dangerTraces(
      danger,
      ofTopics(({ foreign }) => foreign.filter(isRare)),
      [],
      ordinary,
    ),
  };
}
