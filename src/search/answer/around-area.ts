/** 近くの場所: the same words, asked of the places around, and what the place itself has beside them. */
import { withCheckDigit } from '../../domain/area/area-code.ts';
import { isPrefecture } from '../understand/search-area.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { servesOfKind } from '../../domain/vocabulary/kind-welcome.ts';
import { splitPlaces, type QueryWord } from '../understand/query-word.ts';
import { placeFitOf } from './area-fit.ts';
import { run, type Asking } from './entries-for.ts';
import { prefectureOf } from '../index/row-ranks.ts';
import type { SearchDocument } from '../index/search-document.ts';
import { WEIGHTS } from './search-weights.ts';
import { spread, type Scored } from './spread-kinds.ts';

const FEW = 5;
const NEARBY = 6;
const RELATED = 6;

/** The places next to those asked for, or their prefectures. */
export function codesAround(
  reach: 'neighbours' | 'prefecture',
  { query: { municipalities }, fields: { vocabulary } }: Asking,
): readonly string[] {
  const codes = municipalities.filter((code) => !isPrefecture(code));
  const around =
    reach === 'prefecture'
      ? codes.map((code) => withCheckDigit(`${code.slice(0, 2)}000`))
      : codes.flatMap((code) => vocabulary.placeNames.places.get(code)?.neighbours ?? []);
  return [...new Set(around)].filter((code) => !codes.includes(code));
}

const isLineOfPlace = ({ area, kind }: Pick<SearchDocument, 'area' | 'kind'>): boolean =>
  kind === 'helpline' && area[0] !== 'national';

/** 電話と、精神保健福祉センター（精神保健福祉法6条）: each prefecture has its own, and they are alike */
const OF_PREFECTURES: readonly KindId[] = ['helpline', 'mental-health-center'];

/**
 * 場所を言わない人に、よその県の電話: a line for the people of one prefecture, and not of the one that the catalogue is mostly
 * about, answers few; but it does who calls it by its name.
 */
export const isOfElsewhere =
  ({ query: { municipalities }, fields: { home } }: Pick<Asking, 'query' | 'fields'>) =>
  ({ document, score }: Scored): boolean =>
    municipalities.length === 0 &&
    score < WEIGHTS.wordIsName &&
    document.area[0] !== 'national' &&
    prefectureOf(document) !== home &&
    OF_PREFECTURES.includes(document.kind);

/**
 * 横浜 不登校: each ward has a desk of the same kind, for its own people. One stands for them; the others come last, and the
 * one who names the ward finds its own. 広島 is a city and a prefecture: desks of its other towns come last too.
 */
export function ofOthersLast(found: readonly Scored[], asking: Asking): readonly Scored[] {
  const { municipalities } = asking.query;
  const { places } = asking.fields.vocabulary.placeNames;
  const fit = placeFitOf(municipalities, places);
  const towns = municipalities.filter((code) => !isPrefecture(code));
  const fitOfTowns = placeFitOf(towns, places);
  const seen = new Set<KindId>();
  const isFurtherWard = ({ document: { area, kind } }: Scored): boolean => {
    if (kindOf(kind).group !== 'consult' || fit(area) !== 'same-city') return false;
    const isFurther = seen.has(kind);
    seen.add(kind);
    return isFurther;
  };
  const isOfOtherTown = ({ document: { area, kind } }: Scored): boolean =>
    towns.length > 0 &&
    (servesOfKind(kind) === 'residents' || isLineOfPlace({ area, kind })) &&
    fitOfTowns(area) === undefined;
  const { true: last = [], false: first = [] } = Object.groupBy(found, (one) =>
    isFurtherWard(one) || isOfOtherTown(one) ? 'true' : 'false',
  );
  return [...first, ...last];
}

/** A desk for the people of its own town answers nobody from another one. */
export function servesAround({ query: { municipalities }, fields: { vocabulary } }: Asking) {
  const fit = placeFitOf(municipalities, vocabulary.placeNames.places);
  return ({ document: { kind, area } }: Scored): boolean =>
    servesOfKind(kind) !== 'residents' || fit(area) !== undefined;
}

/** The same words, asked of other places. */
export function moveTo(
  words: readonly QueryWord[],
  codes: readonly string[],
): readonly QueryWord[] {
  return words.map((word) =>
    word.places.length === 0
      ? word
      : { ...word, spellings: [], places: [{ text: '', codes, isBare: false }] },
  );
}

/** Without the words that were not understood; else the desks where anything can be asked in the place. */
export function related(
  words: readonly QueryWord[],
  asking: Asking,
  shown: ReadonlySet<SearchDocument>,
): readonly Scored[] {
  const parts = words.flatMap(splitPlaces);
  const places = parts.filter((word) => word.places.length > 0);
  const understood = parts.filter((word) => word.places.length + word.concepts.length > 0);
  const others = parts.filter((word) => word.places.length === 0 && !word.isOptional);
  // All of it in one place is rare: next best is what answers more of it than others do.
  const anyOf = others.length > 1 && places.length === 0 ? others : [];
  const attempts = [
    ...[understood, places].filter((some) => some.length > 0 && some.length < parts.length),
    ...(anyOf.length > 0 ? [[]] : []),
  ];
  for (const some of attempts) {
    const found = run(some, asking, some.length > 0 ? [] : anyOf).filter(
      ({ document }) => !shown.has(document) && document.area[0] !== 'national',
    );
    if (found.length > 0) return spread(found).slice(0, RELATED);
  }
  return [];
}

/** The same in the neighbouring places, unless the place itself has enough. */
export function nearby(
  words: readonly QueryWord[],
  asking: Asking,
  found: readonly Scored[],
): readonly Scored[] {
  const codes = asking.query.municipalities.filter((code) => !isPrefecture(code));
  if (
    codes.length === 0 ||
    found.filter(({ document }) => document.area.some((code) => codes.includes(code))).length >= FEW
  )
    return [];
  const around = codesAround('neighbours', asking);
  const moved = moveTo(words, around);
  const known = new Set(found.map(({ document }) => document));
  const mayServe = servesAround(asking);
  const isAround = (one: Scored) =>
    !known.has(one.document) &&
    one.document.area.some((code) => around.includes(code)) &&
    mayServe(one);
  return spread(run(moved, asking).filter(isAround)).slice(0, NEARBY);
}
