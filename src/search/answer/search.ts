/**
 * 検索: an AND of the words of a query over the entries, with what was meant and what was dropped told. The
 * same function in the browser, in tests and in scripts; no clock, no network.
 */
import { linesOfNeed, type DangerTopic } from '../../domain/vocabulary/danger.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { needOf } from '../../domain/vocabulary/need.ts';
import { asksForPlace, missingIn, withNearestKinds, type UntilPlace } from './what-is-missing.ts';
import { isOfElsewhere, nearby, ofOthersLast, related, servesAround } from './around-area.ts';
import { nearName } from './near-name.ts';
import { withAnythingLines } from './anything-lines.ts';
import { nearPhrase } from '../understand/near-phrase.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { understand, type Query } from '../understand/understand.ts';
import { literalWord, type QueryWord } from '../understand/query-word.ts';
import { ranked } from './in-order.ts';
import { WEIGHTS } from './search-weights.ts';
import { runDown, type RunDown } from './loosen.ts';
import type { Today } from './leaning-to-people.ts';
import type { Asking } from './entries-for.ts';
import type { SearchDocument } from '../index/search-document.ts';
import { fieldsOf } from '../index/search-fields.ts';
import { spread, type Scored } from './spread-kinds.ts';
import { isSafeBeside, urgentLines } from './urgent-lines.ts';

export interface Correction {
  readonly typed: string;
  readonly meant: string;
  /** the name of an entry: where not all entries are loaded, another may be nearer */
  readonly isName?: true;
}

export interface SearchResults extends Pick<RunDown, 'dropped' | 'isLoose' | 'widened'> {
  readonly query: Query;
  /** helplines to show first and apart, when the words are of danger; not repeated in results */
  readonly urgent: readonly SearchDocument[];
  /** what they are for, with a sentence of welcome */
  readonly urgentTopics: readonly UrgentTopic[];
  /** best first, at most `limit` */
  readonly results: readonly Scored[];
  readonly total: number;
  /** when few places answer everything: those that answer what was understood, or the desks of the place itself */
  readonly related: readonly Scored[];
  /** the same in the neighbouring places, when there are few results in the place itself */
  readonly nearby: readonly Scored[];
  /** what was read as a near spelling of something known */
  readonly corrections?: readonly Correction[] | undefined;
  /** kinds asked for of which the catalogue has none; where a place is named, none that serves it */
  readonly absent?: readonly KindId[];
  /** what the words ask for, and none of these places states: 手話 */
  readonly unstated?: readonly string[] | undefined;
  /** what is not listed here at all: 病院 */
  readonly unlisted?: string;
  /** the first results are of their own towns, and no place was named */
  readonly asksForPlace?: true | undefined;
  /** a page shows them so until then */
  readonly untilPlace?: UntilPlace | undefined;
  /** nothing was found: these are the places where anything can be asked */
  readonly isFallback: boolean;
}

/** What is said above the lines. */
export type UrgentTopic = Pick<DangerTopic, 'id' | 'welcome' | 'isViolence' | 'isPrivate'>;

export interface SearchOptions {
  readonly limit?: number;
  /** for 今日 and 明日; without it they order nothing */
  readonly today?: Today;
}

/** So few results leave a person with nothing to choose from. */
const TOO_FEW = 3;

/** 就労以降支援: understood in part, and yet one sign from the name of a kind. */
const halfReadIn = ({ words }: Query): readonly string[] =>
  words
    .filter(({ concepts, hints }) => concepts.length > 0 && hints.length > 0)
    .map(({ typed }) => typed);

/** The phrases or the names that words found nowhere are nearest to. */
function correctionsFor(
  { query, dropped }: SearchResults,
  index: SearchIndex,
): readonly Correction[] {
  const fields = fieldsOf(index);
  const halfRead = halfReadIn(query);
  return [...dropped, ...halfRead].flatMap((typed): readonly Correction[] => {
    const meant = nearPhrase(typed, fields.vocabulary, halfRead.includes(typed));
    if (meant !== undefined) return [{ typed, meant }];
    // A name is guessed only where nothing else was understood.
    const name = query.concepts.length > 0 ? undefined : nearName(typed, index, fields);
    return name === undefined ? [] : [{ typed, meant: name, isName: true }];
  });
}

const withCorrections = (text: string, corrections: readonly Correction[]): string =>
  corrections.reduce(
    (words, { typed, meant }) => words.replace(typed, ` ${meant} `),
    text.normalize('NFKC'),
  );

/** As typed; and where words were found nowhere, with the phrases or the names they are nearest to, which is said. */
export function search(
  text: string,
  index: SearchIndex,
  options: SearchOptions = {},
): SearchResults {
  const asTyped = searchAsTyped(text, index, options);
  // Words of danger are never read as something else.
  if (asTyped.urgent.length > 0) return asTyped;
  const corrections = correctionsFor(asTyped, index);
  if (corrections.length === 0) return asTyped;
  const corrected = searchAsTyped(withCorrections(text, corrections), index, options);
  // Nor is anything else read as one of danger.
  const isBetter =
    !corrected.isFallback &&
    corrected.urgent.length === 0 &&
    (corrected.dropped.length < asTyped.dropped.length || halfReadIn(asTyped.query).length > 0);
  return isBetter ? { ...corrected, corrections } : asTyped;
}

function searchAsTyped(
  text: string,
  index: SearchIndex,
  { limit = 60, today }: SearchOptions,
): SearchResults {
  const fields = fieldsOf(index);
  const query = understand(text, fields.vocabulary);
  const asking: Asking = { query, index, fields, today };
  const none = { ...nothingFor(query), urgent: urgentLines(asking), urgentTopics: query.urgent };
  if (query.joined === '') return none;
  return query.phone
    ? searchPhone(query.phone, none, asking, limit)
    : searchWords(none, asking, limit);
}

const nothingFor = (query: SearchResults['query']): SearchResults => ({
  query,
  urgent: [],
  urgentTopics: [],
  results: [],
  total: 0,
  related: [],
  nearby: [],
  dropped: [],
  isLoose: false,
  isFallback: false,
});

function searchPhone(
  digits: string,
  none: SearchResults,
  asking: Asking,
  limit: number,
): SearchResults {
  const { index, fields, query } = asking;
  const all = ranked(index, fields, (row, document) =>
    phoneScore(digits, fields.names[row]!, document),
  );
  // 110 is the police, not every number that holds these digits.
  const whole = all.filter(({ score }) => score > WEIGHTS.partOfPhone);
  const found = whole.length > 0 ? whole : all;
  return found.length > 0
    ? { ...none, results: found.slice(0, limit), total: found.length }
    : fallback(none, asking, [query.text.trim()], limit);
}

function searchWords(base: SearchResults, asked: Asking, limit: number): SearchResults {
  const { query, index } = asked;
  const { urgent } = base;
  const missing = missingIn(asked);
  const meant = withNearestKinds(query, missing.absent);
  const asking = { ...asked, ...missing, query: meant };
  const none = { ...base, ...missing };
  // Only 「の」 or 「in」: looked for as it stands.
  const words = meant.words.length > 0 ? meant.words : [literalWord(query.joined)];
  const { found: all, dropped, isLoose, kept, widened } = runDown(words, asking);
  const isSafe = isSafeBeside(asking);
  const isViolent = query.urgent.some(({ isViolence }) => isViolence);
  const served = withoutOtherTowns(all, words, asking);
  const found = isViolent ? served.filter(({ document }) => isSafe(document)) : served;
  if (isViolent && found.length === 0) return { ...none, dropped };
  if (found.length === 0) return fallback(none, asking, dropped, limit);
  const shown = new Set(urgent);
  const rest = found.filter(({ document }) => !shown.has(document));
  const isOfOneKind = asksForOneKind(query) && missing.absent === undefined;
  const isElsewhere = isOfElsewhere(asking);
  const here = rest.filter((one) => !isElsewhere(one));
  const spreadOut = isOfOneKind
    ? rest
    : [...ofOthersLast(spread(here), asking), ...rest.filter(isElsewhere)];
  const ordered = withAnythingLines(spreadOut, dropped, asking);
  const isEnough = isViolent || isLoose || widened !== undefined || found.length >= TOO_FEW;
  return {
    ...none,
    results: ordered.slice(0, limit),
    total: ordered.length,
    related: isEnough
      ? []
      : related(kept, asking, new Set([...urgent, ...found.map(({ document }) => document)])),
    nearby: isViolent || widened ? [] : nearby(kept, asking, found),
    dropped,
    isLoose,
    widened,
    unstated: unstatedIn(query, rest, index),
    ...(asksForPlace(ordered, asking) ? { asksForPlace: true as const } : {}),
  };
}

/** Facts that are asked for and that none of the places states; what has no details yet may state them. */
function unstatedIn(
  { facts }: Query,
  found: readonly Scored[],
  { parts }: SearchIndex,
): readonly string[] | undefined {
  if (facts.length === 0 || parts.some(({ hasDetails }) => !hasDetails)) return undefined;
  const unstated = facts.filter(({ id }) =>
    found.every(({ document }) => document.facts?.includes(id) !== true),
  );
  return unstated.length > 0 ? unstated.map(({ said }) => said) : undefined;
}

/** 北名古屋市 holds the name of 名古屋市: its desk is no answer for those who name a place and what they need there. */
function withoutOtherTowns(
  found: readonly Scored[],
  words: readonly QueryWord[],
  asking: Asking,
): readonly Scored[] {
  const isUnderstood = words.length > 1 && words.every(({ literals }) => literals.length === 0);
  if (!isUnderstood || asking.query.municipalities.length === 0) return found;
  return found.filter(servesAround(asking));
}

/** Kinds called by their own names: nothing is to be spread, where they are there. */
const asksForOneKind = ({ concepts }: Query): boolean =>
  concepts.length > 0 && concepts.every(({ named }) => named.length === 1);

/** Everything, for filters without words: open and fresh places first. */
export function browse(index: SearchIndex): SearchResults {
  const fields = fieldsOf(index);
  const results = ranked(index, fields, (_, document) =>
    document.state === 'closed' ? undefined : 0,
  );
  return { ...nothingFor(understand('', fields.vocabulary)), results, total: results.length };
}

function phoneScore(digits: string, name: string, { phones }: SearchDocument): number | undefined {
  const numbers = phones.map((phone) => phone.replace('#', ''));
  if (numbers.includes(digits)) return WEIGHTS.wholePhone;
  if (name.includes(digits)) return WEIGHTS.digitsInName;
  return numbers.some((number) => number.includes(digits)) ? WEIGHTS.partOfPhone : undefined;
}

/** Never nothing: the desks where anything can be asked. */
function fallback(
  base: SearchResults,
  { query, index, fields }: Asking,
  dropped: readonly string[],
  limit: number,
): SearchResults {
  const { kinds } = needOf('unknown');
  const lines = linesOfNeed('unknown', index.danger);
  const found = ranked(index, fields, (_, document) => {
    const position = kinds.indexOf(document.kind);
    if (position < 0 || document.state !== 'open' || !document.needs.includes('unknown'))
      return undefined;
    const isLine = document.area[0] === 'national' && lines.includes(document.id);
    return 100 - position * 5 + (isLine ? 100 : document.area[0] === 'national' ? -20 : 0);
  });
  const shown = new Set(base.urgent);
  const asks = query.municipalities.length === 0 && base.urgent.length === 0;
  return {
    ...base,
    ...(asks ? { asksForPlace: true as const } : {}),
    results: spread(found.filter(({ document }) => !shown.has(document))).slice(
      0,
      Math.min(limit, 6),
    ),
    total: 0,
    dropped,
    isFallback: true,
  };
}
