/** すこしずつゆるめる: all words first; then less and less of them, never nothing without need. */
import { needOf } from '../../domain/vocabulary/need.ts';
import { codesAround, moveTo, nearby, servesAround } from './around-area.ts';
import { isPrefecture } from '../understand/search-area.ts';
import {
  literalWord,
  splitPlaces,
  type Concept,
  type QueryWord,
} from '../understand/query-word.ts';
import { isAnswered, run, type Asking } from './entries-for.ts';
import { withNeedsOfKinds } from './what-is-missing.ts';
import { WEIGHTS } from './search-weights.ts';
import type { Scored } from './spread-kinds.ts';

export interface RunDown {
  /** words that were left out */
  readonly dropped: readonly string[];
  /** all words in one entry was too much: these answer some of them */
  readonly isLoose: boolean;
  /** the place has none of these: they are of its neighbours, or of its prefecture */
  readonly widened?: 'neighbours' | 'prefecture' | undefined;
  readonly found: readonly Scored[];
  readonly kept: readonly QueryWord[];
}

/** The words as far as anything answers them, and what was left out for that. */
interface Known {
  readonly kept: readonly QueryWord[];
  readonly dropped: readonly string[];
  /** places apart from what is looked for there */
  readonly parts: readonly QueryWord[];
  readonly places: readonly QueryWord[];
  readonly others: readonly QueryWord[];
}

function knownOf(words: readonly QueryWord[], { fields }: Asking): Known {
  const dropped: string[] = [];
  const kept = words.flatMap((word): readonly QueryWord[] => {
    if (isAnswered(word, fields)) return [word];
    const literals = word.literals.filter((literal) => isAnswered(literalWord(literal), fields));
    const isWhole = word.places.length + word.concepts.length + literals.length === 0;
    dropped.push(
      ...(isWhole ? [word.typed] : word.literals.filter((literal) => !literals.includes(literal))),
    );
    return isWhole ? [] : [{ ...word, literals }];
  });
  const parts = kept.flatMap(splitPlaces);
  return {
    kept,
    dropped,
    parts,
    places: parts.filter((word) => word.places.length > 0),
    others: parts.filter((word) => word.places.length === 0),
  };
}

/** One way of asking for less; what it found, or nothing to try the next. */
type Attempt = (known: Known, asking: Asking) => RunDown | undefined;

const unlessEmpty = (result: RunDown): RunDown | undefined =>
  result.found.length > 0 ? result : undefined;

const withoutUnknown: Attempt = ({ kept, dropped }, asking) =>
  kept.length === 0
    ? { found: [], dropped, isLoose: false, kept }
    : unlessEmpty({ found: run(kept, asking), dropped, isLoose: false, kept });

/** What was understood says more than a word that stands somewhere by chance. */
const withoutLiterals: Attempt = ({ kept, dropped }, asking) => {
  const understood = kept
    .map((word): QueryWord => ({ ...word, literals: [] }))
    .filter(({ places, concepts }) => places.length + concepts.length > 0);
  const literals = kept.flatMap((word) => word.literals);
  if (literals.length === 0 || understood.every(({ concepts }) => concepts.length === 0))
    return undefined;
  return unlessEmpty({
    found: run(understood, asking),
    dropped: [...dropped, ...literals],
    isLoose: false,
    kept: understood,
  });
};

/** Japanese class as much as 日本語教室: a kind, and nothing that others could answer. */
const isOneKind = ({ named, kinds, needs }: Concept): boolean =>
  named.length > 0 || (kinds.length === 1 && needs.length === 0);

/** A kind called by its name is that kind or nothing: the nearest ones, before the desks of the place itself. */
const aroundForKind =
  (widened: 'neighbours' | 'prefecture'): Attempt =>
  ({ parts, dropped }, asking) => {
    if (!asking.query.concepts.some(isOneKind)) return undefined;
    const mayServe = servesAround(asking);
    const found = run(moveTo(parts, codesAround(widened, asking)), asking).filter(
      (one) => one.document.area[0] !== 'national' && mayServe(one),
    );
    return unlessEmpty({ found, dropped, isLoose: false, widened, kept: parts });
  };

const loosely = ({ parts, dropped }: Known, found: readonly Scored[]) =>
  unlessEmpty({ found, dropped, isLoose: true, kept: parts });

const hasConcept = ({ concepts }: QueryWord): boolean => concepts.length > 0;

const isOfNation = ({ document: { area } }: Scored): boolean => area[0] === 'national';

/** 八王子 引きこもり 当事者会: the place answers all but one kind of it, and is not left for that one. */
const withoutOneKind: Attempt = ({ parts, places, others, dropped }, asking) => {
  if (places.length === 0 || others.filter(hasConcept).length < 2) return undefined;
  for (const left of others.filter(({ concepts }) => concepts.some(isOneKind))) {
    const kept = parts.filter((word) => word !== left);
    const found = run(kept, asking);
    if (!found.every(isOfNation))
      return { found, dropped: [...dropped, left.typed], isLoose: true, kept };
  }
  return undefined;
};

/**
 * フリースクール 柏市: neither there nor next door. Others answer what such a place is for; but what is open then for
 * something else is no better answer than the desks of the place.
 */
const byNeedOfKind: Attempt = ({ parts, places, dropped }, asking) => {
  const { absent = [], query } = asking;
  if (places.length === 0 || absent.length === 0 || query.time !== undefined) return undefined;
  const found = run(withNeedsOfKinds(parts, absent), asking);
  if (found.length === 0) return undefined;
  const whole = withDesksOfPlace({ found, dropped, isLoose: false, kept: parts }, asking);
  // It is not what was asked for: 「さくらフードパントリー」 may be a name in another place, so that others are looked at too.
  return { ...whole, isLoose: true };
};

/** Next door there is what was asked for: shown apart, after the desks of the place itself. */
const desksBesideNeighbours: Attempt = (known, asking) =>
  known.others.length > 0 && nearby(known.parts, asking, []).length > 0
    ? loosely(known, run(known.places, asking))
    : undefined;

/** Far-off entries help nobody: some of what was asked for in the place; lines alone tell nothing of it. */
const someInPlace: Attempt = (known, asking) => {
  if (known.places.length === 0 || known.others.length === 0) return undefined;
  const found = run(known.places, asking, known.others);
  return found.every(isOfNation) ? undefined : loosely(known, found);
};

/** The lines and desks that serve the place, open then or not: what is open for something else is no better answer. */
const placeAlone: Attempt = (known, { query, ...asking }) =>
  known.places.length > 0
    ? loosely(known, run(known.places, { ...asking, query: { ...query, time: undefined } }))
    : undefined;

const someAnywhere: Attempt = ({ parts, dropped }, asking) => ({
  found: run([], asking, parts),
  dropped,
  isLoose: true,
  kept: parts,
});

/** はしご: less and less is asked for; the last always answers. */
const LADDER: readonly Attempt[] = [
  withoutUnknown,
  withoutLiterals,
  withoutOneKind,
  aroundForKind('neighbours'),
  aroundForKind('prefecture'),
  byNeedOfKind,
  desksBesideNeighbours,
  someInPlace,
  placeAlone,
  someAnywhere,
];

/** 名古屋 発達障害, and only what serves the whole country or the prefecture, for something else: nothing of the place answers. */
function areOtherLines(found: readonly Scored[], asking: Asking): boolean {
  const meant = new Set(asking.query.concepts.flatMap(({ named, kinds }) => [...named, ...kinds]));
  return (
    meant.size > 0 &&
    found
      .filter(servesAround(asking))
      .every(
        ({ document: { area, kind } }) =>
          (area[0] === 'national' || area.every(isPrefecture)) && !meant.has(kind),
      )
  );
}

/** A line for anything before 119, where none is for what was asked. */
const anyLineFirst = (one: Scored): Scored =>
  one.document.needs.includes('unknown')
    ? { ...one, score: one.score + WEIGHTS.lineForAnythingAlone }
    : one;

/** Of the place itself, where only lines of the whole country answer: before the third of them, or first where a place to go is asked for. */
function besideLines(
  found: readonly Scored[],
  desks: readonly Scored[],
  { query }: Asking,
): readonly Scored[] {
  const asksForSomewhere = query.concepts.some(({ needs }) => needs[0] === 'place');
  const before = asksForSomewhere ? 0 : Math.min(2, found.length);
  const { score } = found[Math.max(0, before - 1)]!;
  return [
    ...found.slice(0, before),
    ...desks.slice(0, 1).map((one) => ({ ...one, score })),
    ...found.slice(before),
  ];
}

/** What was asked for is not in the place: its desks where anything can be asked know of it. */
function withDesksOfPlace(whole: RunDown, asking: Asking): RunDown {
  const { query, absent = [] } = asking;
  if (query.municipalities.length === 0 || query.urgent.length > 0) return whole;
  const isLoose = areOtherLines(whole.found, asking);
  const areLines = whole.found.length > 0 && whole.found.every(isOfNation);
  if (!isLoose && !areLines && absent.length === 0) return whole;
  const general = needOf('unknown').kinds;
  const known = new Set(whole.found.map(({ document }) => document));
  const desks = run(knownOf(whole.kept, asking).places, asking).filter(
    ({ document }) =>
      document.area[0] !== 'national' && general.includes(document.kind) && !known.has(document),
  );
  if (areLines && !isLoose && absent.length === 0)
    return { ...whole, found: besideLines(whole.found, desks, asking) };
  const found = [
    ...whole.found.map(isLoose ? anyLineFirst : (one) => one),
    ...desks.map((one) => ({ ...one, score: one.score + WEIGHTS.deskForOthers })),
  ].toSorted((a, b) => b.score - a.score);
  return { ...whole, found, isLoose };
}

/** All words as they are; where nothing answers them, down the ladder. */
export function runDown(words: readonly QueryWord[], asking: Asking): RunDown {
  const whole: RunDown = { found: run(words, asking), dropped: [], isLoose: false, kept: words };
  if (whole.found.length > 0) return withDesksOfPlace(whole, asking);
  const known = knownOf(words, asking);
  for (const attempt of LADDER) {
    const result = attempt(known, asking);
    if (result) return result.isLoose || result.widened ? result : withDesksOfPlace(result, asking);
  }
  return whole;
}
