/** The results for words and filters, and the loading that they ask for. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { hasFilters, type Filters } from '../../search/filter/filters.ts';
import type { PartRow } from '../../search/files/vocabulary-file.ts';
import { planParts } from '../../search/files/which-files.ts';
import { understand, type Query } from '../../search/understand/understand.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import { vocabularyFor } from '../../search/understand/vocabulary.ts';
import type { SearchPageData } from './search-page-data.ts';
import { useAnswerKit, type AnswerKit } from './use-answer-kit.ts';
import { useFilters, type LoadedFilters } from './use-filters.ts';
import { useIndex, type LoadedIndex } from './use-index.ts';

interface Asked {
  /** the reader is at the box: words are to be expected */
  readonly isExpected: boolean;
  readonly words: string;
  readonly filters: Filters;
  readonly isPanelOpen: boolean;
  /** the rest of the country too, however large */
  readonly isWide: boolean;
  /** how many results are on the screen */
  readonly shown: number;
}

export interface FilteredResults extends SearchResults {
  /** what the filters ask is usual for the kind of these */
  readonly usually?: SearchResults['results'];
  /** what the filters ask is not known of these */
  readonly perhaps?: SearchResults['results'];
}

export interface SearchState {
  /** `failed`: not all could be looked through; `outdated`: the page itself must come anew */
  readonly is: 'loading' | 'failed' | 'outdated' | 'none' | 'results' | 'urgent' | undefined;
  readonly index: LoadedIndex['index'];
  /** as the words are read; known before anything is found */
  readonly query: Query | undefined;
  readonly answerKit: AnswerKit | undefined;
  /** before the filters: what they count */
  readonly all: SearchResults | undefined;
  readonly found: FilteredResults | undefined;
  /** more parts are on their way */
  readonly isMoreComing: boolean;
  /** entries elsewhere that were not looked through */
  readonly leftOut: number;
  readonly isNothingLeft: boolean;
  /** what these words are to be kept for: certain only once all words of all languages are known */
  readonly reading: 'unsure' | 'harmless' | 'sensitive';
  /** nothing more will come that would move what is on the screen */
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
  /** the lines of danger, with their numbers: shown at once, so that none moves away from under a finger */
  readonly areLinesComing: boolean;
  readonly filterKit: LoadedFilters;
  retry(): void;
}

const FEW = 5;
/** So many entries are waited for: results that change their order under the reader's eyes are worse than half a second. */
const WAITED_FOR = 2_500;

/** Two words of them are another language, whose words of danger stand in the rest. */
const OTHER_LETTERS =
  /^[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*[^\P{L}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+\s+[^\P{L}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Not what was asked for: the answer may be in a part that is not there yet. */
const isWeak = ({ isFallback, isLoose, widened, dropped, corrections = [] }: SearchResults) =>
  isFallback ||
  isLoose ||
  widened !== undefined ||
  dropped.length > 0 ||
  corrections.some(({ isName }) => isName);

const sizeOf = (rows: readonly PartRow[]) => rows.reduce((sum, { size }) => sum + size, 0);

export function useSearch(
  data: SearchPageData,
  { isExpected, words, filters, isPanelOpen, isWide, shown }: Asked,
): SearchState {
  const hasWords = words.trim() !== '';
  const isFiltered = hasFilters(filters);
  const isAsked = hasWords || isFiltered;
  const isTurnedTo = isExpected || isAsked || isPanelOpen;
  const loaded = useIndex(data.dataFolder, isTurnedTo);
  const { index, rows } = loaded;
  const filterKit = useFilters(isPanelOpen || isFiltered, index, loaded.renew, data);

  const { kit: answerKit, isFailed: isKitFailed, retry: retryKit } = useAnswerKit(isTurnedTo);

  const vocabulary = index && vocabularyFor(index);
  const read = useMemo(
    () => (vocabulary && hasWords ? understand(words, vocabulary) : undefined),
    [vocabulary, words],
  );
  const all = useMemo((): SearchResults | undefined => {
    if (!index || !answerKit || !(isAsked || isPanelOpen)) return undefined;
    return hasWords ? answerKit.search(words, index, { limit: Infinity }) : answerKit.browse(index);
  }, [index, answerKit, words, isAsked, isPanelOpen]);
  // What was read as a near spelling is another query.
  const query = all?.query ?? read;
  const asked = JSON.stringify([words, filters]);
  const before = useRef<{ readonly of: string; readonly found: FilteredResults | undefined }>(
    undefined,
  );
  const found = useMemo((): FilteredResults | undefined => {
    if (!all || !isFiltered) return all;
    const { ready } = filterKit;
    // More entries have come and their facts have not: what is on the screen stays.
    if (!ready) return before.current?.of === asked ? before.current.found : undefined;
    const keep = (results: SearchResults['results']) =>
      ready.kit.passing(results, filters, ready.context);
    const { sure, usually, perhaps } = keep(all.results);
    return {
      ...all,
      results: sure,
      total: sure.length,
      related: keep(all.related).sure,
      nearby: keep(all.nearby).sure,
      usually,
      perhaps,
    };
  }, [all, filters, filterKit.ready]);

  before.current = { of: asked, found };

  const places = vocabulary?.placeNames.places;
  const codes = [
    ...new Set([
      ...(query?.municipalities ?? []),
      ...(filters.place
        ? [filters.place, ...(filters.near ? (places?.get(filters.place)?.neighbours ?? []) : [])]
        : []),
    ]),
  ];
  const plan = useMemo(
    () => planParts(rows, codes, places ?? new Map(), isWide),
    [rows, codes.join(), places, isWide],
  );
  const isNothingLeft = found !== undefined && isFiltered && countOf(found) === 0;
  const weak = found !== undefined && (isWeak(found) || isNothingLeft);
  const few = found !== undefined && found.total < FEW && codes.length > 0;
  const stages = [
    plan.needed,
    ...(few || weak ? [plan.nearby] : []),
    ...(weak ? plan.further : []),
  ];
  const missing =
    stages
      .map((stage) => stage.filter((row) => !loaded.has(row)))
      .find((stage) => stage.length > 0) ?? [];

  // Summaries and providers are for reading; as a rule only those on the screen are fetched.
  const wantsDetails = useMemo(() => {
    if (!index || !all || !isAsked) return [];
    const isLiteral = all.query.literals.length > 0 || all.query.phone !== undefined || isWeak(all);
    const onScreen = new Set(
      [
        ...(found?.results.slice(0, shown) ?? []),
        ...(found?.usually?.slice(0, shown) ?? []),
        ...(found?.perhaps?.slice(0, shown) ?? []),
        ...(found?.related ?? []),
        ...(found?.nearby ?? []),
      ].map(({ document }) => document),
    );
    for (const document of all.urgent) onScreen.add(document);
    return index.parts.filter(
      (part) =>
        !loaded.isDone(part) &&
        (isLiteral || part.documents.some((document) => onScreen.has(document))),
    );
  }, [index, all, found, shown, isAsked]);

  const wanted = isAsked || isPanelOpen;
  useEffect(() => {
    if (wanted && missing.length > 0) loaded.load(missing);
  }, [wanted, missing.map(({ name }) => name).join(), loaded.attempt]);
  const isOfOtherLetters = index !== undefined && OTHER_LETTERS.test(words);
  const hasNeeded = index !== undefined && plan.needed.every((row) => loaded.has(row));
  useEffect(() => {
    if (wanted && (hasNeeded || isOfOtherLetters)) loaded.loadRest();
  }, [wanted, hasNeeded, isOfOtherLetters, loaded.attempt]);
  useEffect(() => {
    if (wantsDetails.length > 0) loaded.loadMore(wantsDetails);
  }, [wantsDetails]);

  // The desk of a named place stands among the lines.
  const isInDanger = all ? isUrgent(all) : query !== undefined && query.urgent.length > 0;
  const isDeskComing = isInDanger && codes.length > 0 && !hasNeeded;
  const isWaitingForFirst = useFirstDetails(wantsDetails.length > 0 || isDeskComing, isAsked);
  const isSettled = missing.length === 0 && wantsDetails.length === 0 && loaded.isRestDone;
  const hasFailed =
    loaded.failure !== undefined || (isFiltered && filterKit.isFailed) || (isAsked && isKitFailed);
  const isNone = found !== undefined && (found.isFallback || isNothingLeft);
  const isEmpty = found !== undefined && countOf(found) === 0;
  const isLoading =
    !found ||
    (weak && !isSettled) ||
    (!hasNeeded && sizeOf(plan.needed) <= WAITED_FOR) ||
    (isEmpty && missing.length > 0) ||
    isWaitingForFirst;
  const state = (): SearchState['is'] => {
    if (!isAsked) return undefined;
    if (isInDanger) return 'urgent';
    if (loaded.failure === 'outdated') return 'outdated';
    if (hasFailed) return 'failed';
    if (isLoading) return 'loading';
    if (!isNone) return 'results';
    // Nothing is said to be absent that could not be looked through.
    return loaded.isIncomplete || !loaded.isWhole ? 'failed' : 'none';
  };
  const reading = (): SearchState['reading'] => {
    if (query?.isSensitive) return 'sensitive';
    return all && loaded.isWhole ? 'harmless' : 'unsure';
  };
  return {
    is: state(),
    index,
    query,
    answerKit,
    all,
    found,
    isNothingLeft,
    filterKit,
    hasFailed,
    areLinesComing:
      isWaitingForFirst ||
      ((all === undefined || (all.urgent.length === 0 && !hasNeeded)) && !hasFailed),
    isMoreComing: missing.length > 0,
    leftOut: plan.leftOut,
    reading: reading(),
    isSettled,
    retry: () => {
      loaded.retry();
      if (filterKit.isFailed) filterKit.retry();
      if (isKitFailed) retryKit();
    },
  };
}

const countOf = ({ results, usually = [], perhaps = [] }: FilteredResults) =>
  results.length + usually.length + perhaps.length;
const isUrgent = ({ urgent, query }: SearchResults) => urgent.length > 0 || query.urgent.length > 0;

/** Longer than this, places without their sentence are better than none. */
const FIRST_DETAILS_MS = 1_500;

/** The first results appear with all their lines, so that none moves under the reader's eyes; later ones at once. */
function useFirstDetails(isComing: boolean, isAsked: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const hasBegun = isAsked && isComing;
  useEffect(() => {
    if (!hasBegun || isOver) return;
    const timer = setTimeout(() => setOver(true), FIRST_DETAILS_MS);
    return () => {
      clearTimeout(timer);
      setOver(true);
    };
  }, [hasBegun]);
  return hasBegun && !isOver;
}
