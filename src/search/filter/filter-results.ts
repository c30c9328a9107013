/**
 * しぼりこみ: narrows results by what entries state. What is not known is never a yes and never a no: such
 * entries come apart, for asking. Pure; the day is an argument.
 */
import { weekdayOf, type Moment } from '../../domain/time/calendar-date.ts';
import type { IsHoliday, OpeningHours } from '../../domain/time/timetable.ts';
import { noteHints } from '../../domain/time/hours-note.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { kindOf, type KindGroupId } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, type NeedId } from '../../domain/vocabulary/need.ts';
import { opensToday } from '../../domain/time/open-now.ts';
import { hasExpired, openingsOn } from '../../domain/time/openings.ts';
import type { Facets } from '../files/facets.ts';
import { TODAY, YES_FILTERS, type Filters } from './filters.ts';
import type { SearchDocument } from '../index/search-document.ts';
import { NO_USUAL, usualOf, type UsualByKind, type UsualFacts } from '../../domain/entry/usual.ts';

export interface FilterContext {
  facetsOf(document: SearchDocument): Facets;
  neighboursOf(code: string): readonly string[];
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  /** ふつうは, for each kind */
  readonly usual?: UsualByKind | undefined;
}

/** undefined: the entry does not say; usually: it does not, but its kind usually is so */
type TestAnswer = boolean | 'usually' | undefined;
type Test = (document: SearchDocument) => TestAnswer;
/** place and near are one question */
const QUESTIONS = ['need', 'group', 'place', 'day', ...YES_FILTERS, 'language'] as const;
type Question = (typeof QUESTIONS)[number];

const YES_TESTS: Readonly<
  Record<(typeof YES_FILTERS)[number], (facets: Facets) => boolean | undefined>
> = {
  free: ({ fee }) => fee && fee === 'free',
  noBooking: ({ booking }) => booking && booking === 'none',
  lookFirst: ({ look_first: lookFirst }) => lookFirst,
  noPhone: ({ noPhone }) => noPhone === true,
  wheelchair: ({ wheelchair }) => wheelchair,
};

/** What is usual may be a yes, never a no, and only where the entry is silent. */
const USUAL_TESTS: Readonly<
  Partial<Record<(typeof YES_FILTERS)[number], (usual: UsualFacts, facets: Facets) => boolean>>
> = {
  free: (usual, { isFeeNoted }) => usual.fee === 'free' && !isFeeNoted,
  noBooking: (usual) => usual.booking === 'none',
  lookFirst: (usual) => usual.look_first === true,
};

function yesTest(
  question: (typeof YES_FILTERS)[number],
  { facetsOf, usual = NO_USUAL }: FilterContext,
): Test {
  return (document) => {
    const facets = facetsOf(document);
    const said = YES_TESTS[question](facets);
    if (said !== undefined) return said;
    const isUsual = USUAL_TESTS[question]?.(usualOf(document.kind, usual), facets);
    return isUsual ? 'usually' : undefined;
  };
}

/** What the rules say of the day: for today, only a known end that is still to come is a yes. */
function rulesTest(
  hours: OpeningHours,
  date: string,
  { now, isHoliday }: FilterContext,
): boolean | undefined {
  if (date === now.date)
    return { yes: true, perhaps: undefined, no: false }[opensToday(hours, now, isHoliday)];
  return hasExpired(hours, date) ? undefined : openingsOn(hours, date, isHoliday).length > 0;
}

/** Opens on that day. A no that the note leaves open is not known. Kept per facets, which rows share. */
function dayTest(day: string, context: FilterContext): Test {
  const { facetsOf, now } = context;
  const date = day === TODAY ? now.date : day;
  const known = new Map<Facets, boolean | undefined>();
  const isOpen = (facets: Facets): boolean | undefined => {
    const hours = openingHoursOf(facets);
    const answer = hours && rulesTest(hours, date, context);
    return answer === false && noteHints(facets.hours_note).weekdays.has(weekdayOf(date))
      ? undefined
      : answer;
  };
  return (document) => {
    if (document.state !== 'open') return false;
    const facets = facetsOf(document);
    if (!known.has(facets)) known.set(facets, isOpen(facets));
    return known.get(facets);
  };
}

function testOf(question: Question, filters: Filters, context: FilterContext): Test | undefined {
  const { need, group, place, near, day, language } = filters;
  if (question === 'need') return need && ((document) => document.needs.includes(need));
  if (question === 'group') return group && ((document) => kindOf(document.kind).group === group);
  if (question === 'place') {
    if (!place) return undefined;
    const codes = new Set([place, ...(near ? context.neighboursOf(place) : [])]);
    return (document) => document.area.some((code) => codes.has(code));
  }
  if (question === 'day') return day ? dayTest(day, context) : undefined;
  if (question === 'language')
    return language
      ? (document) => context.facetsOf(document).languages?.includes(language)
      : undefined;
  return filters[question] ? yesTest(question, context) : undefined;
}

export interface Passing<T> {
  /** every answer is yes */
  readonly sure: readonly T[];
  /** every answer is yes, some of them because it is usual for the kind */
  readonly usually: readonly T[];
  /** no answer is no, and something is not known */
  readonly perhaps: readonly T[];
}

export function passing<T extends { readonly document: SearchDocument }>(
  results: readonly T[],
  filters: Filters,
  context: FilterContext,
): Passing<T> {
  const tests = QUESTIONS.flatMap((question) => testOf(question, filters, context) ?? []);
  const [sure, usually, perhaps]: [T[], T[], T[]] = [[], [], []];
  for (const result of results) {
    const answers = tests.map((test) => test(result.document));
    if (answers.includes(false)) continue;
    if (answers.includes(undefined)) perhaps.push(result);
    else (answers.includes('usually') ? usually : sure).push(result);
  }
  return { sure, usually, perhaps };
}

export interface FilterCounts {
  readonly need: ReadonlyMap<NeedId, number>;
  readonly group: ReadonlyMap<KindGroupId, number>;
  readonly place: ReadonlyMap<string, number>;
  readonly today: number;
  readonly yes: ReadonlyMap<(typeof YES_FILTERS)[number], number>;
  readonly language: ReadonlyMap<string, number>;
}

/** How many would be left if an answer were given, the other answers staying as they are. */
export function countsOf(
  results: readonly { readonly document: SearchDocument }[],
  filters: Filters,
  context: FilterContext,
): FilterCounts {
  const tests = new Map(
    QUESTIONS.map((question) => [question, testOf(question, filters, context)]),
  );
  const withoutQuestion = (question: Question) => {
    const others = [...tests].flatMap(([one, test]) => (one !== question && test ? [test] : []));
    return results
      .filter(({ document }) => others.every((test) => test(document)))
      .map(({ document }) => document);
  };
  const tally = <K>(
    question: Question,
    keysOf: (document: SearchDocument) => readonly K[],
  ): ReadonlyMap<K, number> => {
    const counts = new Map<K, number>();
    for (const document of withoutQuestion(question))
      for (const key of new Set(keysOf(document))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  return {
    need: tally('need', ({ needs }) => needs.filter((need) => !isSensitiveNeed(need))),
    group: tally('group', ({ kind }) => [kindOf(kind).group]),
    place: tally('place', ({ area }) => area),
    today: withoutQuestion('day').filter(dayTest(TODAY, context)).length,
    yes: new Map(
      YES_FILTERS.map((question) => [
        question,
        withoutQuestion(question).filter(yesTest(question, context)).length,
      ]),
    ),
    language: tally('language', (document) => context.facetsOf(document).languages ?? []),
  };
}
