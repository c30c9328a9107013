/** One word of a query against one entry: it is there as typed, or all that it was understood as holds. */
import { conceptScorer } from './concept-score.ts';
import { scanFor } from './literal-scan.ts';
import { placeFitOf, placeScore } from './place-fit.ts';
import type { QueryWord } from './query.ts';
import { WEIGHTS } from './ranking.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchFields } from './search-fields.ts';

/** The score of the word for the entry in this row, or undefined when the entry does not answer it. */
export type WordJudge = (row: number, document: SearchDocument) => number | undefined;

export function judgeOf(word: QueryWord, fields: SearchFields): WordJudge {
  const isUnderstood = word.places.length + word.concepts.length > 0;
  const whole = scanFor(word.spellings, fields, !isUnderstood, isUnderstood ? undefined : word.latin);
  const fits = word.places.map(({ codes }) => placeFitOf(codes, fields.vocabulary.placeNames.places));
  const scorers = word.concepts.map(conceptScorer);
  const literals = word.literals.filter((literal) => !word.spellings.includes(literal)).map((literal) => scanFor([literal], fields, true));
  const hints = word.hints.map((hint) => scanFor([hint], fields, false));
  const isOnlyPlace = word.places.length > 0 && word.concepts.length + word.literals.length + word.hints.length === 0;
  const hasParts = isUnderstood || literals.length > 0;

  const byParts: WordJudge = (row, document) => {
    let score = 0;
    for (const fit of fits) {
      const found = fit(document.area);
      if (!found) return undefined;
      score += placeScore(found);
    }
    // A sentence without spaces says one thing in several words: one of them is enough, more are better.
    const answers = scorers.map((scorer) => scorer(document)).filter((found) => found !== undefined);
    if (scorers.length > 0 && answers.length === 0) return undefined;
    for (const answer of answers) score += answer;
    for (const literal of literals) {
      const field = literal.find(row, document);
      if (!field) return undefined;
      score += WEIGHTS.literal[field];
    }
    for (const hint of hints) if (hint.find(row, document)) score += WEIGHTS.hint;
    return score;
  };

  return (row, document) => {
    const parts = hasParts ? byParts(row, document) : undefined;
    // 練馬区 in the name of a desk makes it no better for 練馬区 than a place without it.
    if (isOnlyPlace && parts !== undefined) return parts;
    const field = whole.find(row, document);
    if (!field) return parts;
    const exact = word.spellings.includes(fields.names[row]!) ? WEIGHTS.wordIsName : 0;
    // A word that was understood counts by its meaning; that the name holds it too weighs less.
    return parts === undefined ? WEIGHTS.literal[field] * (isUnderstood ? WEIGHTS.literalBesideMeaning : 1) + exact : parts + WEIGHTS.literal[field] * WEIGHTS.literalBesideMeaning + exact;
  };
}
