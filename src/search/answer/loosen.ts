/** すこしずつゆるめる: all words first; then less and less of them, never nothing without need. */
import { codesAround, moveTo, nearby, splitPlaces } from './around-area.ts';
import { literalWord, type QueryWord } from '../understand/query-word.ts';
import { isAnswered, run, type Asking } from './entries-for.ts';
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

/** All words; then without those that stand nowhere; then any of them; then without the place. */
export function runDown(words: readonly QueryWord[], asking: Asking): RunDown {
  let found = run(words, asking);
  if (found.length > 0) return { found, dropped: [], isLoose: false, kept: words };
  const dropped: string[] = [];
  const kept = words.flatMap((word): readonly QueryWord[] => {
    if (isAnswered(word, asking.fields)) return [word];
    const literals = word.literals.filter((literal) =>
      isAnswered(literalWord(literal), asking.fields),
    );
    const isWhole = word.places.length + word.concepts.length + literals.length === 0;
    dropped.push(
      ...(isWhole ? [word.typed] : word.literals.filter((literal) => !literals.includes(literal))),
    );
    return isWhole ? [] : [{ ...word, literals }];
  });
  if (kept.length > 0) found = run(kept, asking);
  if (found.length > 0 || kept.length === 0) return { found, dropped, isLoose: false, kept };
  // What was understood says more than a word that stands somewhere by chance.
  const understood = kept
    .map((word): QueryWord => ({ ...word, literals: [] }))
    .filter(({ places, concepts }) => places.length + concepts.length > 0);
  const literals = kept.flatMap((word) => word.literals);
  if (literals.length > 0 && understood.some(({ concepts }) => concepts.length > 0)) {
    found = run(understood, asking);
    if (found.length > 0)
      return { found, dropped: [...dropped, ...literals], isLoose: false, kept: understood };
  }
  const parts = kept.flatMap(splitPlaces);
  // A kind called by its name is that kind or nothing: the nearest ones, before the desks of the place itself.
  if (asking.query.concepts.some(({ named }) => named.length > 0)) {
    for (const widened of ['neighbours', 'prefecture'] as const) {
      const moved = run(moveTo(parts, codesAround(widened, asking)), asking).filter(
        ({ document }) => document.area[0] !== 'national',
      );
      if (moved.length > 0) return { found: moved, dropped, isLoose: false, widened, kept: parts };
    }
  }
  const places = parts.filter((word) => word.places.length > 0);
  const others = parts.filter((word) => word.places.length === 0);
  // Next door there is what was asked for: shown apart, after the desks of the place itself.
  if (others.length > 0 && nearby(parts, asking, []).length > 0) found = run(places, asking);
  if (found.length > 0) return { found, dropped, isLoose: true, kept: parts };
  // Far-off entries help nobody: some of what was asked for, or the lines and desks that serve the place.
  if (places.length > 0 && others.length > 0) found = run(places, asking, others);
  if (found.length === 0 && places.length > 0) found = run(places, asking);
  if (found.length === 0) found = run([], asking, parts);
  return { found, dropped, isLoose: true, kept: parts };
}
