/**
 * 検索: an AND of the words of a query over the entries, with what was meant and what was dropped told. The
 * same function in the browser, in tests and in scripts; no clock, no network.
 */
import { withCheckDigit } from '../domain/area-code.ts';
import { kindOf } from '../domain/kind.ts';
import { needOf } from '../domain/need.ts';
import { fold } from './fold.ts';
import { nearName } from './near-name.ts';
import { nearPhrase } from './near-phrase.ts';
import type { SearchIndex } from './search-index.ts';
import { understand, type Query, type QueryWord } from './query.ts';
import { isPrefecture, placeFitOf } from './place-fit.ts';
import { ranked } from './rank-rows.ts';
import { WEIGHTS } from './ranking.ts';
import { byGroup } from './row-groups.ts';
import type { SearchDocument } from './search-document.ts';
import { AND, fieldsOf, type SearchFields } from './search-fields.ts';
import { spread, type Scored } from './spread.ts';
import { URGENT_TOPICS } from './urgent-topic.ts';
import { judgeOf } from './word-judge.ts';

export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export interface SearchResults {
  readonly query: Query;
  /** helplines to show first and apart, when the words are of danger; not repeated in results */
  readonly urgent: readonly SearchDocument[];
  /** best first, at most `limit` */
  readonly results: readonly Scored[];
  readonly total: number;
  /** when few places answer everything: those that answer what was understood, or the desks of the place itself */
  readonly related: readonly Scored[];
  /** the same in the neighbouring places, when there are few results in the place itself */
  readonly nearby: readonly Scored[];
  /** words of the query that were left out, because no entry has them */
  readonly dropped: readonly string[];
  /** what was read as a near spelling of something known */
  readonly corrections?: readonly Correction[] | undefined;
  /** all words in one entry was too much: these answer some of them */
  readonly isLoose: boolean;
  /** the place has none of these: they are of its neighbours, or of its prefecture */
  readonly widened?: 'neighbours' | 'prefecture' | undefined;
  /** nothing was found: these are the places where anything can be asked */
  readonly isFallback: boolean;
}

export interface SearchOptions {
  readonly limit?: number;
}

const FEW = 5;
/** So few results leave a person with nothing to choose from. */
const TOO_FEW = 3;
const NEARBY = 6;
const RELATED = 6;
const LOCAL_LINES = 2;

/** As typed; and where words were found nowhere, with the phrases or the names they are nearest to, which is said. */
export function search(text: string, index: SearchIndex, options: SearchOptions = {}): SearchResults {
  const asTyped = searchAsTyped(text, index, options);
  // Words of danger are never read as something else.
  if (asTyped.urgent.length > 0) return asTyped;
  const fields = fieldsOf(index);
  const { phrases } = fields.vocabulary;
  // 就労以降支援: understood in part, and yet one sign from the name of a kind.
  const halfRead = asTyped.query.words.filter(({ concepts, hints }) => concepts.length > 0 && hints.length > 0).map(({ typed }) => typed);
  const corrections = [...asTyped.dropped, ...halfRead].flatMap((typed) => {
    const isHalfRead = halfRead.includes(typed);
    // A name is guessed only where nothing else was understood.
    const meant = nearPhrase(typed, phrases, isHalfRead) ?? (asTyped.query.concepts.length > 0 ? undefined : nearName(typed, index, fields));
    return meant === undefined ? [] : [{ typed, meant }];
  });
  if (corrections.length === 0) return asTyped;
  const corrected = searchAsTyped(corrections.reduce((words, { typed, meant }) => words.replace(typed, ` ${meant} `), text.normalize('NFKC')), index, options);
  const isBetter = !corrected.isFallback && (corrected.dropped.length < asTyped.dropped.length || halfRead.length > 0);
  return isBetter ? { ...corrected, corrections } : asTyped;
}

function searchAsTyped(text: string, index: SearchIndex, { limit = 60 }: SearchOptions): SearchResults {
  const fields = fieldsOf(index);
  const query = understand(text, fields.vocabulary);
  const urgent = urgentLines(query, index, fields);
  const none = { query, urgent, results: [], total: 0, related: [], nearby: [], dropped: [], isLoose: false, isFallback: false };
  if (query.joined === '') return none;
  if (query.phone) {
    const all = ranked(index, fields, (row, document) => phoneScore(query.phone!, fields.names[row]!, document));
    // 110 is the police, not every number that holds these digits.
    const whole = all.filter(({ score }) => score > WEIGHTS.partOfPhone);
    const found = whole.length > 0 ? whole : all;
    return found.length > 0 ? { ...none, results: found.slice(0, limit), total: found.length } : fallback(none, index, fields, [text.trim()], limit);
  }
  // Only 「の」 or 「in」: looked for as it stands.
  const words = query.words.length > 0 ? query.words : [literalWord(query.joined)];
  const { found, dropped, isLoose, kept, widened } = runDown(words, query, index, fields);
  if (found.length === 0) return fallback(none, index, fields, dropped, limit);
  const shown = new Set(urgent);
  const rest = shown.size > 0 ? found.filter(({ document }) => !shown.has(document)) : found;
  const isOneKind = query.concepts.length > 0 && query.concepts.every(({ named }) => named.length === 1);
  const ordered = isOneKind ? rest : spread(rest);
  return {
    ...none,
    results: ordered.slice(0, limit),
    total: rest.length,
    related: widened || isLoose || found.length >= TOO_FEW ? [] : related(kept, query, index, fields, new Set([...urgent, ...found.map(({ document }) => document)])),
    nearby: widened ? [] : nearby(kept, query, index, fields, found),
    dropped, isLoose, widened,
  };
}

/** Everything, for filters without words: open and fresh places first. */
export function browse(index: SearchIndex): SearchResults {
  const fields = fieldsOf(index);
  const results = ranked(index, fields, (_, document) => (document.state === 'closed' ? undefined : 0));
  return { query: understand('', fields.vocabulary), urgent: [], results, total: results.length, related: [], nearby: [], dropped: [], isLoose: false, isFallback: false };
}

/** 見本市の居場所 as two words: the place, and what is looked for. */
function splitPlaces(word: QueryWord): readonly QueryWord[] {
  if (word.places.length === 0 || word.concepts.length + word.literals.length === 0) return [word];
  return [{ ...word, concepts: [], literals: [], hints: [] }, { ...word, places: [] }];
}

const literalWord = (text: string): QueryWord => ({ typed: text, spellings: [text], places: [], concepts: [], literals: [text], hints: [] });

interface RunDown extends Pick<SearchResults, 'dropped' | 'isLoose' | 'widened'> {
  readonly found: readonly Scored[];
  readonly kept: readonly QueryWord[];
}

/** All words; then without those that stand nowhere; then any of them; then without the place. */
function runDown(words: readonly QueryWord[], query: Query, index: SearchIndex, fields: SearchFields): RunDown {
  let found = run(words, query, index, fields);
  if (found.length > 0) return { found, dropped: [], isLoose: false, kept: words };
  const dropped: string[] = [];
  const kept = words.flatMap((word): readonly QueryWord[] => {
    if (isAnswered(word, fields)) return [word];
    const literals = word.literals.filter((literal) => isAnswered(literalWord(literal), fields));
    const isWhole = word.places.length + word.concepts.length + literals.length === 0;
    dropped.push(...(isWhole ? [word.typed] : word.literals.filter((literal) => !literals.includes(literal))));
    return isWhole ? [] : [{ ...word, literals }];
  });
  if (kept.length > 0) found = run(kept, query, index, fields);
  if (found.length > 0 || kept.length === 0) return { found, dropped, isLoose: false, kept };
  // What was understood says more than a word that stands somewhere by chance.
  const understood = kept.map((word): QueryWord => ({ ...word, literals: [] })).filter(({ places, concepts }) => places.length + concepts.length > 0);
  const literals = kept.flatMap((word) => word.literals);
  if (literals.length > 0 && understood.some(({ concepts }) => concepts.length > 0)) {
    found = run(understood, query, index, fields);
    if (found.length > 0) return { found, dropped: [...dropped, ...literals], isLoose: false, kept: understood };
  }
  const parts = kept.flatMap(splitPlaces);
  // A kind called by its name is that kind or nothing: the nearest ones, before the desks of the place itself.
  if (query.concepts.some(({ named }) => named.length > 0)) {
    for (const widened of ['neighbours', 'prefecture'] as const) {
      const moved = run(moveTo(parts, codesAround(widened, query, fields)), query, index, fields).filter(({ document }) => document.area[0] !== 'national');
      if (moved.length > 0) return { found: moved, dropped, isLoose: false, widened, kept: parts };
    }
  }
  const places = parts.filter((word) => word.places.length > 0);
  const others = parts.filter((word) => word.places.length === 0);
  // Next door there is what was asked for: shown apart, after the desks of the place itself.
  if (others.length > 0 && nearby(parts, query, index, fields, []).length > 0) found = run(places, query, index, fields);
  if (found.length > 0) return { found, dropped, isLoose: true, kept: parts };
  // Far-off entries help nobody: some of what was asked for, or the lines and desks that serve the place.
  if (places.length > 0 && others.length > 0) found = run(places, query, index, fields, others);
  if (found.length === 0 && places.length > 0) found = run(places, query, index, fields);
  if (found.length === 0) found = run([], query, index, fields, parts);
  return { found, dropped, isLoose: true, kept: parts };
}

/** Whether any entry answers the word: asked of each word before one is left out, so the order of the answers is not made. */
function isAnswered(word: QueryWord, fields: SearchFields): boolean {
  if (word.isOptional) return fields.size > 0;
  const judge = judgeOf(word, fields);
  for (let row = 0; row < fields.size; row += 1) if (judge(row) !== undefined) return true;
  return false;
}

/** Entries that answer every one of `words` and, where given, at least one of `any`. */
function run(words: readonly QueryWord[], query: Query, index: SearchIndex, fields: SearchFields, any: readonly QueryWord[] = []): readonly Scored[] {
  const judges = words.filter(({ isOptional }) => !isOptional).map((word) => judgeOf(word, fields));
  const optional = words.filter(({ isOptional }) => isOptional).map((word) => judgeOf(word, fields));
  const anyJudges = any.map((word) => judgeOf(word, fields));
  const all = [...words, ...any];
  const isOnlyPlace = all.every(({ places, concepts, literals }) => places.length > 0 && concepts.length + literals.length === 0);
  const general = isOnlyPlace ? needOf('unknown').kinds : [];
  const asksForNation = query.municipalities.length > 0 || query.urgent.length > 0 || query.concepts.length === 0 || query.concepts.some(({ named, kinds }) => named.includes('helpline') || kinds.includes('helpline'));
  const isAnywhere = query.municipalities.length === 0;
  const ofType = byGroup(fields.types, ({ kind, needs }) => (query.audience.has(kind) ? WEIGHTS.audience : 0) + (general.includes(kind) ? 30 - general.indexOf(kind) * 5 + (needs.includes('unknown') ? 5 : 0) : 0));
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
    score += ofType(row) + (isAnywhere && isWide(row) && !isPlaceToGo(row) ? WEIGHTS.widerWithoutPlace : 0);
    if (state === 'closed') score += WEIGHTS.closed;
    else if (state === 'paused') score += WEIGHTS.paused;
    const name = fields.names[row]!;
    if (!asksForNation && isNational(row) && !name.includes(query.joined)) score += WEIGHTS.nationForNeed;
    if (name === query.joined) score += WEIGHTS.exactName;
    else if (fields.kana[row] === query.joined || (fields.aliases[row] !== '' && fields.aliases[row]!.split(AND).includes(query.joined))) score += WEIGHTS.exactAlias;
    return score;
  });
}

function phoneScore(digits: string, name: string, { phones }: SearchDocument): number | undefined {
  const numbers = phones.map((phone) => phone.replace('#', ''));
  if (numbers.includes(digits)) return WEIGHTS.wholePhone;
  if (name.includes(digits)) return WEIGHTS.digitsInName;
  return numbers.some((number) => number.includes(digits)) ? WEIGHTS.partOfPhone : undefined;
}

function urgentLines(query: Query, { documents }: SearchIndex, fields: SearchFields): readonly SearchDocument[] {
  const { urgent } = query;
  if (urgent.length === 0) return [];
  const topics = URGENT_TOPICS.filter(({ id }) => urgent.includes(id));
  const ids = [...new Set(topics.flatMap(({ helplines }) => helplines))].map((file) => `national/${file}`);
  const national = documents.filter(({ state, area }) => state !== 'closed' && area[0] === 'national');
  const byId = new Map(national.map((document) => [document.id, document]));
  const listed = ids.map((id) => byId.get(id)).filter((document) => document !== undefined);
  // After the first number comes the desk of the place itself, which knows the ways out there.
  if (listed.length > 0) {
    // A line that is called by its name was chosen.
    const called = listed.filter(({ name }) => fold(name) === query.joined);
    const [first, ...others] = [...called, ...listed.filter((line) => !called.includes(line))];
    return [first!, ...localDesks(query, documents, fields), ...others];
  }
  // Files may be renamed; danger must not go unanswered for that.
  return national.filter(({ kind, needs }) => kind === 'helpline' && topics.some((topic) => topic.needs.some((need) => needs.includes(need))));
}

/** The desks for such danger that serve the place asked for, its own before those of the prefecture. */
function localDesks({ urgent, municipalities }: Query, documents: readonly SearchDocument[], { vocabulary }: SearchFields): readonly SearchDocument[] {
  const kinds = URGENT_TOPICS.flatMap(({ id, desks }) => (urgent.includes(id) ? (desks ?? []) : []));
  if (kinds.length === 0 || municipalities.length === 0) return [];
  const fitOf = placeFitOf(municipalities, vocabulary.placeNames.places);
  const desks = documents.filter(({ state, kind }) => state === 'open' && kinds.includes(kind));
  return (['here', 'prefecture'] as const).flatMap((fit) => kinds.flatMap((kind) => desks.filter((desk) => desk.kind === kind && fitOf(desk.area) === fit))).slice(0, LOCAL_LINES);
}

/** The places next to those asked for, or their prefectures. */
function codesAround(reach: 'neighbours' | 'prefecture', { municipalities }: Query, { vocabulary }: SearchFields): readonly string[] {
  const codes = municipalities.filter((code) => !isPrefecture(code));
  const around = reach === 'prefecture' ? codes.map((code) => withCheckDigit(`${code.slice(0, 2)}000`)) : codes.flatMap((code) => vocabulary.placeNames.places.get(code)?.neighbours ?? []);
  return [...new Set(around)].filter((code) => !codes.includes(code));
}

/** The same words, asked of other places. */
function moveTo(words: readonly QueryWord[], codes: readonly string[]): readonly QueryWord[] {
  return words.map((word) => (word.places.length === 0 ? word : { ...word, spellings: [], places: [{ text: '', codes, isBare: false }] }));
}

/** Without the words that were not understood; else the desks where anything can be asked in the place. */
function related(words: readonly QueryWord[], query: Query, index: SearchIndex, fields: SearchFields, shown: ReadonlySet<SearchDocument>): readonly Scored[] {
  const parts = words.flatMap(splitPlaces);
  const places = parts.filter((word) => word.places.length > 0);
  const understood = parts.filter((word) => word.places.length + word.concepts.length > 0);
  for (const some of [understood, places]) {
    if (some.length === 0 || some.length === parts.length) continue;
    const found = run(some, query, index, fields).filter(({ document }) => !shown.has(document) && document.area[0] !== 'national');
    if (found.length > 0) return spread(found).slice(0, RELATED);
  }
  return [];
}

function nearby(words: readonly QueryWord[], query: Query, index: SearchIndex, fields: SearchFields, found: readonly Scored[]): readonly Scored[] {
  const codes = query.municipalities.filter((code) => !isPrefecture(code));
  if (codes.length === 0 || found.filter(({ document }) => document.area.some((code) => codes.includes(code))).length >= FEW) return [];
  const around = codesAround('neighbours', query, fields);
  const moved = moveTo(words, around);
  const known = new Set(found.map(({ document }) => document));
  return spread(run(moved, query, index, fields).filter(({ document }) => !known.has(document) && document.area.some((code) => around.includes(code)))).slice(0, NEARBY);
}

/** Never nothing: the desks where anything can be asked. */
function fallback(base: SearchResults, index: SearchIndex, fields: SearchFields, dropped: readonly string[], limit: number): SearchResults {
  const { kinds, helplines } = needOf('unknown');
  const found = ranked(index, fields, (_, document) => {
    const position = kinds.indexOf(document.kind);
    if (position < 0 || document.state !== 'open' || !document.needs.includes('unknown')) return undefined;
    const isLine = document.area[0] === 'national' && helplines.some((file) => document.id.endsWith(`/${file}`));
    return 100 - position * 5 + (isLine ? 100 : document.area[0] === 'national' ? -20 : 0);
  });
  const shown = new Set(base.urgent);
  return { ...base, results: spread(found.filter(({ document }) => !shown.has(document))).slice(0, Math.min(limit, 6)), total: 0, dropped, isFallback: true };
}
