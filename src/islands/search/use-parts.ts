/** 要る部分を読む: loads what a search asks for, first what the first answer needs, the rest of the words after it. */
import { useEffect, useMemo, useState } from 'react';
import { NATIONAL } from '../../domain/area/national.ts';
import type { Filters } from '../../search/filter/filters.ts';
import { isInOtherWords } from '../../search/files/danger-file.ts';
import { planParts, type PartPlan } from '../../search/files/which-files.ts';
import type { PartRow } from '../../search/files/vocabulary-file.ts';
import { vocabularyFor } from '../../search/understand/vocabulary.ts';
import { isInDanger } from './search-state.ts';
import type { Answer } from './use-answer.ts';
import type { FilteredResults } from './use-filtered.ts';
import type { Later, LoadedIndex } from './use-index.ts';
import {
  askedCodes,
  isWeak,
  missingParts,
  nextParts,
  NO_DETAILS,
  wantedDetails,
  type WantedDetails,
} from './wanted-parts.ts';

interface Asked {
  readonly words: string;
  readonly filters: Filters;
  readonly isAsked: boolean;
  readonly isFiltered: boolean;
  /** asked, or the panel of filters counts */
  readonly isWanted: boolean;
  /** the rest of the country too, however large */
  readonly isWide: boolean;
  /** answers cannot be made: only danger is understood */
  readonly isKitFailed: boolean;
  /** how many results are on the screen */
  readonly shown: number;
}

export interface PartsState {
  readonly plan: PartPlan;
  readonly missing: readonly PartRow[];
  readonly hasNeeded: boolean;
  readonly isWeak: boolean;
  /** what the first answer is not shown without */
  readonly isFirstComing: boolean;
  /** the first places stand there, and the lines of those below are on their way */
  readonly isBeginning: boolean;
  readonly isSettled: boolean;
}

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

/** What most queries do without: after the first answer, and before it where it may be what is missing. */
function useLater(loaded: LoadedIndex, wanted: readonly Later[]) {
  useEffect(() => {
    loaded.loadLater(wanted);
  }, [wanted.join(), loaded.attempt]);
}

function useDetails(
  { all }: Answer,
  found: FilteredResults | undefined,
  { shown, isAsked }: Asked,
  { index, isLost, loadMore }: LoadedIndex,
) {
  const wanted = useMemo(() => {
    if (!index || !all || !isAsked) return NO_DETAILS;
    return wantedDetails(index.parts, all, found, shown, isLost);
  }, [index, all, found, shown, isAsked]);
  useEffect(() => {
    const next = wanted.first.length > 0 ? wanted.first : wanted.others;
    if (next.length > 0) loadMore(next);
  }, [wanted]);
  return wanted;
}

function usePlan(answer: Answer, { filters, isWide }: Asked, { index, rows }: LoadedIndex) {
  const places = index && vocabularyFor(index).placeNames.places;
  const codes = askedCodes(answer.read ?? answer.query, filters, places);
  const plan = useMemo(
    () => planParts(rows, codes, places ?? new Map(), isWide),
    [rows, codes.join(), places, isWide],
  );
  return { plan, hasPlace: codes.length > 0 };
}

/** The waiting for lines: of what is seen first, then of what stands below. */
function useWaiting(wanted: WantedDetails, isDeskComing: boolean, isAsked: boolean) {
  const isFirstComing = useFirstDetails(wanted.first.length > 0 || isDeskComing, isAsked);
  const isNext = !isFirstComing && wanted.first.length === 0 && wanted.others.length > 0;
  return { isFirstComing, isBeginning: useFirstDetails(isNext, isAsked) };
}

function useMissing(missing: readonly PartRow[], isWanted: boolean, loaded: LoadedIndex): void {
  useEffect(() => {
    if (isWanted && missing.length > 0) loaded.load(missing);
  }, [isWanted, missing.map(({ name }) => name).join(), loaded.attempt]);
}

const isNational = ({ areas }: PartRow) => areas.has(NATIONAL);

/** The head, and these parts. */
const areThere = (rows: readonly PartRow[], { index, has }: LoadedIndex) =>
  index !== undefined && rows.every(has);

/** Words that have not come may change how it is read. */
const isHeldBack = ({ read, query }: Answer) => read !== undefined && query === undefined;
const hasAnswer = (answer: Answer, { isKitFailed }: Asked) =>
  answer.all !== undefined || (isKitFailed && !isHeldBack(answer));

/** @param isAfter the first answer is there, or says too little */
function laterNeeded(
  { words, isWanted }: Asked,
  { missing, mayBeForeign }: Answer,
  loaded: LoadedIndex,
  isAfter: boolean,
): readonly Later[] {
  if (!isWanted) return [];
  const isLanguage = areThere([], loaded) && isInOtherWords(words);
  const isForeign = mayBeForeign && (isLanguage || isAfter);
  const needed = FOR_ALL.filter((what) => missing[what] || isAfter);
  return [
    ...needed,
    ...(isForeign ? (['foreign'] as const) : []),
    ...(isAfter ? (['hunch'] as const) : []),
  ];
}

/** What may change the reading of any words. */
const FOR_ALL = ['danger', 'words', 'rare'] as const;

/** No more words will come that could change the answer. */
const isVocabularyDone = (
  { mayBeForeign }: Answer,
  { hasLater, hasLaterFailed }: LoadedIndex,
): boolean =>
  [...FOR_ALL, 'hunch' as const, ...(mayBeForeign ? (['foreign'] as const) : [])].every(
    (what) => hasLater(what) || hasLaterFailed(what),
  );

export function useParts(
  asked: Asked,
  loaded: LoadedIndex,
  answer: Answer,
  found: FilteredResults | undefined,
): PartsState {
  const { isAsked, isWanted } = asked;
  const { plan, hasPlace } = usePlan(answer, asked, loaded);
  const isUnanswered = isWeak(found, asked.isFiltered);
  const missing = missingParts({ plan, found, isWeak: isUnanswered, hasPlace, has: loaded.has });
  const hasNeeded = areThere(plan.needed, loaded);
  const hasFirst = areThere(nextParts(plan, plan.needed, false), loaded);
  const details = useDetails(answer, found, asked, loaded);
  // The desk of a named place stands among the lines.
  const isDeskComing = isInDanger(answer.all, answer.query) && hasPlace && !hasNeeded;
  const { isFirstComing, isBeginning } = useWaiting(details, isDeskComing, isAsked);

  const isHeld = isHeldBack(answer);
  const isAnswered = hasAnswer(answer, asked);
  const isShown = isAnswered && !isFirstComing && !isBeginning;
  const next = nextParts(plan, missing, hasFirst && (isUnanswered || isShown));
  // 池袋 may be among the words that are still to come: until then the whole country is not fetched.
  const isPlaceOpen = isHeld && !hasPlace;
  useMissing(isPlaceOpen ? next.filter(isNational) : next, isWanted, loaded);
  useLater(loaded, laterNeeded(asked, answer, loaded, hasNeeded && (isUnanswered || isShown)));
  const areDetailsThere = details.first.length + details.others.length === 0;
  return {
    plan,
    missing,
    hasNeeded,
    isWeak: isUnanswered,
    isFirstComing,
    isBeginning,
    isSettled: missing.length === 0 && areDetailsThere && isVocabularyDone(answer, loaded),
  };
}
