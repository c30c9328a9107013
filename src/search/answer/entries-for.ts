/** ことばに合う場所: the entries that answer words, best first. */
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { needOf } from '../../domain/vocabulary/need.ts';
import { isPrefecture } from './area-fit.ts';
import type { Query } from '../understand/understand.ts';
import type { QueryWord } from '../understand/query-word.ts';
import { ranked } from './in-order.ts';
import { WEIGHTS } from './search-weights.ts';
import { byGroup } from '../index/alike-rows.ts';
import { AND, type SearchFields } from '../index/search-fields.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Scored } from './spread-kinds.ts';
import { judgeOf } from './judge-word.ts';

/** One query to one index: what every step of a search looks at. */
export interface Asking {
  readonly query: Query;
  readonly index: SearchIndex;
  readonly fields: SearchFields;
}

/** Whether any entry answers the word: asked of each word before one is left out, so the order of the answers is not made. */
export function isAnswered(word: QueryWord, fields: SearchFields): boolean {
  if (word.isOptional) return fields.size > 0;
  const judge = judgeOf(word, fields);
  for (let row = 0; row < fields.size; row += 1) if (judge(row) !== undefined) return true;
  return false;
}

/** Entries that answer every one of `words` and, where given, at least one of `any`. */
export function run(
  words: readonly QueryWord[],
  asking: Asking,
  any: readonly QueryWord[] = [],
): readonly Scored[] {
  const { query, index, fields } = asking;
  const judges = words.filter(({ isOptional }) => !isOptional).map((word) => judgeOf(word, fields));
  const optional = words
    .filter(({ isOptional }) => isOptional)
    .map((word) => judgeOf(word, fields));
  const anyJudges = any.map((word) => judgeOf(word, fields));
  const all = [...words, ...any];
  const isOnlyPlace = all.every(
    ({ places, concepts, literals }) =>
      places.length > 0 && concepts.length + literals.length === 0,
  );
  const general = isOnlyPlace ? needOf('unknown').kinds : [];
  const asksForNation =
    query.municipalities.length > 0 ||
    query.urgent.length > 0 ||
    query.concepts.length === 0 ||
    query.concepts.some(
      ({ named, kinds }) => named.includes('helpline') || kinds.includes('helpline'),
    );
  const isAnywhere = query.municipalities.length === 0;
  const ofType = byGroup(
    fields.types,
    ({ kind, needs }) =>
      (query.audience.has(kind) ? WEIGHTS.audience : 0) +
      (general.includes(kind)
        ? 30 - general.indexOf(kind) * 5 + (needs.includes('unknown') ? 5 : 0)
        : 0),
  );
  const isWide = byGroup(fields.areas, (area) => area.some(isPrefecture));
  const isPlaceToGo = byGroup(fields.types, ({ kind }) => kindOf(kind).needs[0] === 'place');
  const isNational = byGroup(fields.areas, (area) => area[0] === 'national');
  return ranked(index, fields, (row, { state }) => {
    let score = 0;
    for (const judge of judges) {
      const found = judge(row);
      if (found === undefined) return undefined;
      score += found;
    }
    for (const judge of optional) score += (judge(row) ?? 0) * WEIGHTS.optionalWord;
    if (anyJudges.length > 0) {
      const found = anyJudges.map((judge) => judge(row)).filter((one) => one !== undefined);
      if (found.length === 0) return undefined;
      score += found.reduce((sum, one) => sum + one + WEIGHTS.eachOfSome, 0);
    }
    score +=
      ofType(row) +
      (isAnywhere && isWide(row) && !isPlaceToGo(row) ? WEIGHTS.widerWithoutPlace : 0);
    if (state === 'closed') score += WEIGHTS.closed;
    else if (state === 'paused') score += WEIGHTS.paused;
    const name = fields.names[row]!;
    if (!asksForNation && isNational(row) && !name.includes(query.joined))
      score += WEIGHTS.nationForNeed;
    if (name === query.joined) score += WEIGHTS.exactName;
    else if (
      fields.kana[row] === query.joined ||
      (fields.aliases[row] !== '' && fields.aliases[row]!.split(AND).includes(query.joined))
    )
      score += WEIGHTS.exactAlias;
    return score;
  });
}
