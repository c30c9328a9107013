/** 足りないこと: kinds that are asked for and are not there, and a place that was not named. Said, never passed over. */
import { agesOfKind, hasAges, type AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import { KINDS, kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { servesOfKind } from '../../domain/vocabulary/kind-welcome.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { isPrefecture } from '../understand/search-area.ts';
import { isForAges } from '../understand/age-words.ts';
import { UNLISTED } from '../understand/made-words.ts';
import type { Concept, QueryWord } from '../understand/query-word.ts';
import type { Query } from '../understand/understand.ts';
import { placeFitOf } from './area-fit.ts';
import type { Asking } from './entries-for.ts';
import type { SearchDocument } from '../index/search-document.ts';
import type { Scored } from './spread-kinds.ts';
import { WEIGHTS } from './search-weights.ts';

/** So many results tell what the answer is. */
const FIRST = 3;
const OLD = 60;
const GROWN = 40;

/** A phrase for one kind asks for it; one for many asks for any of them. */
const isOfOneKind = (kinds: readonly KindId[]) => kinds.length === 1;

/** B型, 後見: the phrase is another name of the kind, and says no more than what such a place is for. */
const isOtherName = ([kind, ...others]: readonly KindId[], needs: readonly NeedId[]) =>
  kind !== undefined &&
  others.length === 0 &&
  needs.every((need) => kindOf(kind).needs.includes(need));

/** シルバー人材センター is for the old, a window for adults for nearly everybody. */
function isOfTheirAges(kind: KindId, spoken: Query['ages']): boolean {
  if (!hasAges(kind)) return false;
  const { min = 0, max = Infinity }: AgeRange = agesOfKind(kind);
  return (min >= OLD || max < GROWN) && isForAges(spoken, { min, max });
}

/** What is for the old and for such a need: 65歳 働きたい asks for シルバー人材センター. */
function kindsForOld(needs: readonly NeedId[], spoken: Query['ages']): readonly KindId[] {
  if (spoken.length === 0 || spoken.some(({ min }) => min < OLD)) return [];
  return KINDS.filter(
    ({ id, needs: [first] }) =>
      first !== undefined && needs.includes(first) && isOfTheirAges(id, spoken),
  ).map(({ id }) => id);
}

/** Kinds called by name, kinds that a phrase means alone, and those for the people spoken of: 70代 仕事 asks for シルバー人材センター. */
function askedKinds({ words, ages, municipalities, desks }: Query): readonly KindId[] {
  const concepts = words.filter(({ isOptional }) => !isOptional).flatMap((word) => word.concepts);
  const isNamed = concepts.some(({ named }) => named.length > 0);
  // 認知症 認知症カフェ asks for the café; 母の認知症 for the desk of those who have it.
  const theirDesks = isNamed || municipalities.length === 0 ? [] : desks;
  const asked = concepts.flatMap(({ named, kinds, needs }) => {
    if (named.length > 0) return named;
    // Without a place the whole country would have to be looked through: only for what is called by a name.
    if (municipalities.length === 0) return isOtherName(kinds, needs) ? kinds : [];
    if (isOfOneKind(kinds)) return kinds;
    const theirs = ages.length > 0 ? kinds.filter((kind) => isOfTheirAges(kind, ages)) : [];
    return [...theirs, ...kindsForOld(needs, ages)];
  });
  return [...asked, ...theirDesks];
}

/** Of the kinds asked for those of which nothing serves the place named, or of which there is nothing at all. */
function absentKinds({ query, index: { documents }, fields }: Asking): readonly KindId[] {
  const asked = [...new Set(askedKinds(query))];
  if (asked.length === 0) return [];
  const { municipalities } = query;
  const fitOf = placeFitOf(municipalities, fields.vocabulary.placeNames.places);
  const isHere = ({ area }: SearchDocument) =>
    municipalities.length === 0 || fitOf(area) !== undefined;
  const present = new Set(
    documents.filter((one) => one.state !== 'closed' && isHere(one)).map(({ kind }) => kind),
  );
  return asked.filter((kind) => !present.has(kind));
}

/** 板橋の病院: what is looked for is nothing that the catalogue is of; unless the words name a kind. */
function unlistedIn({ words, concepts }: Query): string | undefined {
  if (concepts.some(({ named }) => named.length > 0)) return undefined;
  return UNLISTED.find((thing) => words.some(({ typed }) => typed.endsWith(thing)));
}

export interface Missing {
  readonly absent?: readonly KindId[];
  readonly unlisted?: string;
}

/** What is asked for and not there; nothing where nothing is missed. */
export function missingIn(asking: Asking): Missing {
  const absent = absentKinds(asking);
  const unlisted = unlistedIn(asking.query);
  return {
    ...(absent.length > 0 ? { absent } : {}),
    ...(unlisted === undefined ? {} : { unlisted }),
  };
}

/** B型 is not there: where such work is found, or where somebody knows of it. */
const NEAREST: Partial<Record<KindId, readonly KindId[]>> = {
  'continuous-b': [
    'continuous-a',
    'disability-core-center',
    'disability-consultation',
    'employment-life-center',
  ],
  'disability-core-center': ['disability-consultation'],
  'rights-advocacy': ['legal-consumer', 'social-welfare-council', 'community-care-center'],
  'meal-delivery': ['social-welfare-council', 'community-care-center'],
  'disability-consultation': ['disability-core-center'],
};

/** A kind that is not there means those that are nearest to it, and none that meets its needs alone. */
export function withNearestKinds<T extends Pick<Query, 'words' | 'concepts'>>(
  query: T,
  absent: readonly KindId[] = [],
): T {
  if (absent.every((kind) => !NEAREST[kind])) return query;
  const orNearest = (concept: Concept): Concept => {
    const nearest = [...concept.kinds, ...concept.named].flatMap((kind) =>
      absent.includes(kind) ? (NEAREST[kind] ?? []) : [],
    );
    return nearest.length > 0
      ? { ...concept, needs: [], kinds: [...concept.kinds, ...nearest] }
      : concept;
  };
  return {
    ...query,
    concepts: query.concepts.map(orNearest),
    words: query.words.map((word) => ({ ...word, concepts: word.concepts.map(orNearest) })),
  };
}

const isOfTown = ({ area }: SearchDocument): boolean =>
  !area.some((code) => code === 'national' || isPrefecture(code));

/** Of a town, or for the people of its prefecture alone. */
const isOfPlace = (document: SearchDocument): boolean =>
  isOfTown(document) ||
  (servesOfKind(document.kind) === 'residents' && document.area[0] !== 'national');

/** Somebody looks for a place by its name, wherever it is; 子ども食堂 is the name of a kind before it is that of a place. */
const isNamed = ([first]: readonly Scored[], { concepts }: Query): boolean =>
  first !== undefined &&
  first.score >= WEIGHTS.wordIsName &&
  concepts.every(({ named }) => named.length === 0);

/** Without a place named: whether places of single towns or prefectures stand where everybody looks. */
export const asksForPlace = (results: readonly Scored[], { query }: Asking): boolean =>
  query.municipalities.length === 0 &&
  query.concepts.length > 0 &&
  !isNamed(results, query) &&
  results.slice(0, FIRST).some(({ document }) => isOfPlace(document));

/** Where anything can be asked no need is meant: what answers one of them is nothing like it. */
const needsNamedBy = (kind: KindId): readonly NeedId[] => {
  const { needs } = kindOf(kind);
  return needs.includes('unknown') ? [] : needs;
};

/** Kinds that are not there mean what such a place is for: others may answer it. */
export function withNeedsOfKinds(
  words: readonly QueryWord[],
  absent: readonly KindId[],
): readonly QueryWord[] {
  const byNeed = (concept: Concept): Concept => {
    if (concept.needs.length > 0) return concept;
    const gone = [...concept.named, ...concept.kinds].filter((kind) => absent.includes(kind));
    return { ...concept, needs: [...new Set(gone.flatMap(needsNamedBy))] };
  };
  return words.map((word) => ({ ...word, concepts: word.concepts.map(byNeed) }));
}

export interface BeforePlace {
  /** of use to whoever asks, wherever it is */
  readonly shown: readonly Scored[];
  /** for the people of other places, until a place is named */
  readonly later: readonly Scored[];
}

/** 精神保健福祉法6条: a prefecture's, though in Tokyo each of them serves many towns. */
const PREFECTURAL: readonly KindId[] = ['mental-health-center'];

const isTowns = (document: SearchDocument): boolean =>
  isOfTown(document) && !PREFECTURAL.includes(document.kind);

/** Of desks of several prefectures each answers its own people. */
const isOfOnePrefecture = (results: readonly Scored[], kind: KindId): boolean =>
  new Set(
    results
      .filter(({ document }) => document.kind === kind && document.area[0] !== 'national')
      .flatMap(({ document }) => document.area.map((code) => code.slice(0, 2))),
  ).size < 2;

/** Desks for the people of one place answer nobody else: they wait until a place is named, but for prefectures' own of the kind meant. */
export function beforePlace(
  results: readonly Scored[],
  { concepts }: Pick<Query, 'concepts'>,
): BeforePlace {
  const asked = concepts.flatMap(({ kinds, named }) => [...kinds, ...named]);
  const meant = new Set(asked.filter((kind) => isOfOnePrefecture(results, kind)));
  // A group that anybody may join, and of the kind that is meant, is near or far, and no desk of others.
  const isForAnybody = ({ kind }: SearchDocument) =>
    servesOfKind(kind) === 'anyone' && asked.includes(kind);
  const isLocal = ({ document }: Scored) =>
    document.area[0] !== 'national' &&
    !isForAnybody(document) &&
    (isTowns(document) || !meant.has(document.kind));
  const isOthers = (one: Scored) => servesOfKind(one.document.kind) === 'residents' && isLocal(one);
  // Where such desks are the answer, what else is local is far below them and none.
  const areDesksAsked = results.slice(0, FIRST).filter(isOthers).length > FIRST / 2;
  const waits = areDesksAsked ? isLocal : isOthers;
  return {
    shown: results.filter((one) => !waits(one)),
    later: results.filter(waits),
  };
}

/** The results until a place is named. */
export interface UntilPlace {
  /** in the order in which they answer */
  readonly asFound: readonly Scored[];
  /** they come last, and apart */
  readonly desks: ReadonlySet<SearchDocument>;
}

export function untilPlace<
  T extends { readonly results: readonly Scored[]; readonly query: Query },
>(found: T): T & { readonly untilPlace: UntilPlace } {
  const { shown, later } = beforePlace(found.results, found.query);
  const desks = new Set(later.map(({ document }) => document));
  return {
    ...found,
    results: [...shown, ...later],
    untilPlace: { asFound: found.results, desks },
  };
}
