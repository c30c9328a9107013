/**
 * 1つの言葉と1つの場所。One word of a query against one entry: it is there as typed, or all that it was understood as holds.
 */
import { conceptScorer } from './concept-score.ts';
import { scanFor } from './literal-scan.ts';
import { placeFitOf, placeScore } from './area-fit.ts';
import { latinOf } from '../understand/latin-reading.ts';
import type { QueryWord } from '../understand/query-word.ts';
import { WEIGHTS } from './search-weights.ts';
import { byGroup } from '../index/alike-rows.ts';
import type { SearchFields } from '../index/search-fields.ts';

/** The score of the word for the entry in this row, or undefined when the entry does not answer it. */
export type WordJudge = (row: number) => number | undefined;

export function judgeOf(word: QueryWord, fields: SearchFields): WordJudge {
  const isUnderstood = word.places.length + word.concepts.length > 0;
  const whole = scanFor(
    {
      spellings: word.spellings,
      isWide: !isUnderstood,
      latin: isUnderstood ? undefined : word.latin,
    },
    fields,
  );
  const fits = word.places.map(({ codes }) =>
    byGroup(fields.areas, placeFitOf(codes, fields.vocabulary.placeNames.places)),
  );
  const scorers = word.concepts.map((concept) => byGroup(fields.types, conceptScorer(concept)));
  const literals = word.literals
    .filter((literal) => !word.spellings.includes(literal))
    .map((literal) =>
      scanFor({ spellings: [literal], isWide: true, latin: latinOf(literal) }, fields),
    );
  const scansOf = (texts: readonly string[]) =>
    texts.map((text) => scanFor({ spellings: [text], isWide: false }, fields));
  const [hints, echoes] = [scansOf(word.hints), scansOf(word.echoes ?? [])] as const;
  const isTown = word.places.some((place) => place.isTown);
  const isOnlyPlace =
    word.places.length > 0 &&
    !isTown &&
    word.concepts.length + word.literals.length + word.hints.length === 0;
  const hasParts = isUnderstood || literals.length > 0;

  const byParts: WordJudge = (row) => {
    let score = 0;
    for (const fit of fits) {
      const found = fit(row);
      if (!found) return undefined;
      score += placeScore(found);
    }
    // A sentence without spaces says one thing in several words: one of them is enough, more are better.
    let hasAnswer = scorers.length === 0;
    for (const scorer of scorers) {
      const found = scorer(row);
      if (found === undefined) continue;
      hasAnswer = true;
      score += found;
    }
    if (!hasAnswer) return undefined;
    for (const literal of literals) {
      const field = literal.find(row);
      if (!field) return undefined;
      score += WEIGHTS.literal[field];
    }
    for (const hint of hints) if (hint.find(row)) score += WEIGHTS.hint;
    for (const echo of echoes) if (echo.find(row)) score += WEIGHTS.echo;
    return score;
  };

  return (row) => {
    const parts = hasParts ? byParts(row) : undefined;
    // 練馬区 in the name of a desk makes it no better for 練馬区 than a place without it.
    if (isOnlyPlace && parts !== undefined) return parts;
    const field = whole.find(row);
    if (!field) return parts;
    const exact = word.spellings.includes(fields.names[row]!) ? WEIGHTS.wordIsName : 0;
    // A word that was understood counts by its meaning; that the name holds it too weighs less. 池袋 in the name is nearer than 豊島区.
    const share = isUnderstood && !isTown ? WEIGHTS.literalBesideMeaning : 1;
    return (parts ?? 0) + WEIGHTS.literal[field] * share + exact;
  };
}
