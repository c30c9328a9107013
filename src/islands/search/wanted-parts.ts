/** どの部分が要るか: which parts of the index, and which of their details, a search asks for next. Pure. */
import type { Filters } from '../../search/filter/filters.ts';
import { detailsOfRow, hasDetailsOf, type DetailsOf } from '../../search/files/entries-file.ts';
import type { PartRow } from '../../search/files/vocabulary-file.ts';
import type { PartPlan } from '../../search/files/which-files.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import type { IndexPart } from '../../search/index/search-index.ts';
import type { SearchPlace } from '../../search/understand/search-area.ts';
import type { Query } from '../../search/understand/understand.ts';
import type { FilteredResults } from './use-filtered.ts';

type Places = ReadonlyMap<string, SearchPlace>;

const FEW = 5;
/** So many places fill a screen: the answer stands there with the lines of these. */
export const FIRST_PLACES = 4;

/** Not what was asked for: the answer may be in a part that is not there yet. */
const isInexact = ({
  query,
  isFallback,
  isLoose,
  widened,
  dropped,
  absent = [],
  corrections = [],
}: SearchResults) =>
  isFallback ||
  // Where a place is named, what is farther away is not what it lacks.
  (absent.length > 0 && query.municipalities.length === 0) ||
  isLoose ||
  widened !== undefined ||
  dropped.length > 0 ||
  corrections.some(({ isName }) => isName);

/** What a phone shows without scrolling. */
const SEEN = 3;

/**
 * Without a place some of the entries are looked through first. A name may stand among the others; so may the kind that
 * the words mean, where those seen first answer by their needs alone.
 */
function isThin({ query, results, untilPlace }: SearchResults): boolean {
  const seen = (untilPlace?.asFound ?? results).slice(0, SEEN).map(({ document }) => document.kind);
  return (
    !query.isKnown ||
    query.concepts.some(
      ({ kinds }) => kinds.length > 0 && !seen.some((kind) => kinds.includes(kind)),
    )
  );
}

export const countOf = ({ results, usually = [], perhaps = [] }: FilteredResults): number =>
  results.length + usually.length + perhaps.length;

export const isWeak = (found: FilteredResults | undefined, isFiltered: boolean): boolean =>
  found !== undefined && (isInexact(found) || (isFiltered && countOf(found) === 0));

/** The municipalities that were named or chosen. */
export function askedCodes(
  query: Query | undefined,
  { place, near }: Filters,
  places: Places | undefined,
): readonly string[] {
  const around = place && near ? (places?.get(place)?.neighbours ?? []) : [];
  return [...new Set([...(query?.municipalities ?? []), ...(place ? [place, ...around] : [])])];
}

/** So many entries are waited for: results that change their order under the reader's eyes are worse than half a second. */
const WAITED_FOR = 2_500;
/** Of more than that, the first parts with about so many make the first answer. */
const FIRST_ENTRIES = 300;

function firstParts(rows: readonly PartRow[]): ReadonlySet<PartRow> {
  const first = new Set<PartRow>();
  let entries = 0;
  for (const row of rows) {
    if (entries >= FIRST_ENTRIES) break;
    first.add(row);
    entries += row.size;
  }
  return first;
}

export const isWaitedFor = ({ needed }: PartPlan): boolean =>
  needed.reduce((sum, { size }) => sum + size, 0) <= WAITED_FOR;

/** What of the missing is fetched now: nothing stands in the way of a first answer out of the first parts. */
export function nextParts(
  plan: PartPlan,
  missing: readonly PartRow[],
  isFirstShown: boolean,
): readonly PartRow[] {
  if (isWaitedFor(plan) || isFirstShown) return missing;
  const first = firstParts(plan.needed);
  return missing.filter((row) => first.has(row));
}

interface Wanting {
  readonly plan: PartPlan;
  readonly found: FilteredResults | undefined;
  readonly isWeak: boolean;
  /** a place was named or chosen */
  readonly hasPlace: boolean;
  has(row: PartRow): boolean;
}

/** The nearest parts that are not there: what is farther away is asked for when these say too little. */
export function missingParts({
  plan,
  found,
  isWeak: isUnanswered,
  hasPlace,
  has,
}: Wanting): readonly PartRow[] {
  const isFew = found !== undefined && found.total < FEW && hasPlace;
  const isSome = found !== undefined && !hasPlace && isThin(found);
  const [near = [], ...far] = plan.further;
  const stages = [
    plan.needed,
    ...(isFew || isUnanswered ? [plan.nearby] : []),
    ...(isUnanswered || isSome ? [near] : []),
    ...(isUnanswered ? far : []),
  ];
  const missing = stages.map((stage) => stage.filter((row) => !has(row)));
  return missing.find((stage) => stage.length > 0) ?? [];
}

/** A file of details, and the part it belongs to. */
export interface DetailsFile {
  readonly part: IndexPart;
  readonly of: DetailsOf;
}

export interface WantedDetails {
  /** without these no answer is shown */
  readonly first: readonly DetailsFile[];
  /** of the places further down */
  readonly others: readonly DetailsFile[];
}

export const NO_DETAILS: WantedDetails = { first: [], others: [] };

const documentsIn = (found: FilteredResults | undefined, most: number) =>
  [found?.results, found?.usually, found?.perhaps]
    .flatMap((results) => results?.slice(0, most) ?? [])
    .map(({ document }) => document);

/** Hours, ages, facts and for whom it is come with the details. */
const isOfPeople = ({ time, ages, people, facts, audiencesSaid }: Query): boolean =>
  time !== undefined ||
  people !== undefined ||
  ages.length + facts.length + audiencesSaid.length > 0;

type IsLost = (file: DetailsFile) => boolean;

const isOpen = (isLost: IsLost) => (file: DetailsFile) =>
  !hasDetailsOf(file.part, file.of) && !isLost(file);

/** The files with the details of some entries, each once, without those that are there or cannot be had. */
export const detailsFor = (
  parts: readonly IndexPart[],
  isWanted: (document: SearchDocument) => boolean,
  isLost: IsLost,
): readonly DetailsFile[] =>
  parts.flatMap((part) => {
    const { documents } = part;
    const files = new Set<DetailsOf>();
    // A catalogue has many entries, of which a few are wanted.
    for (const [row, document] of documents.entries())
      if (isWanted(document)) files.add(detailsOfRow(row, documents.length));
    return [...files].map((of) => ({ part, of })).filter(isOpen(isLost));
  });

/**
 * Summaries and providers are for reading: those on the screen are fetched, and all of them only where words were
 * not read, as they may stand there.
 * @param isLost a file that cannot be had
 */
export function wantedDetails(
  parts: readonly IndexPart[],
  all: SearchResults,
  found: FilteredResults | undefined,
  shown: number,
  isLost: IsLost = () => false,
): WantedDetails {
  const { literals, phone } = all.query;
  if (literals.length > 0 || phone !== undefined || isOfPeople(all.query) || isInexact(all))
    return {
      first: parts.map((part) => ({ part, of: 'all' as const })).filter(isOpen(isLost)),
      others: [],
    };
  const seen = new Set([...all.urgent, ...documentsIn(found, FIRST_PLACES)]);
  const below = new Set([
    ...documentsIn(found, shown),
    ...[...(found?.related ?? []), ...(found?.nearby ?? [])].map(({ document }) => document),
  ]);
  const first = detailsFor(parts, (document) => seen.has(document), isLost);
  const isFirst = ({ part, of }: DetailsFile) =>
    first.some((file) => file.part === part && file.of === of);
  const others = detailsFor(parts, (document) => below.has(document), isLost);
  return { first, others: others.filter((file) => !isFirst(file)) };
}
