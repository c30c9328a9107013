/**
 * 合いそうな場所をさがす: pure and deterministic, with today as an argument; the same function in the browser, in
 * tests and in scripts. The rules and their order are written out on the page 「どう選んでいるか」.
 */
import { isAboutViolence, isUrgent, type Answers } from './answers.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { reachOf, type Reach } from '../domain/area/reach.ts';
import { judgeAge, type Candidate } from './judge.ts';
import {
  judgePlace,
  prepare,
  type MatchContext,
  type Prepared,
  type Suggestion,
} from './judged-place.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import { leftOutOf, type LeftOut } from './leave-out.ts';
import type { MatchRecord } from './match-record.ts';
import { nextStepFinder } from './next-step.ts';
import { isGood, orderSuggestions } from './order-suggestions.ts';
import { urgentPanels, type UrgentPanel } from './urgent-panels.ts';

/** `nextStep`, その次の一歩: id of a place of a higher step in reach */
export type Ordered = Suggestion & { readonly nextStep?: string | undefined };

export interface MatchResult {
  readonly urgent: readonly UrgentPanel[];
  /** best first; what differs comes last */
  readonly suggestions: readonly Ordered[];
  /** となりの地域まで広げた: they were not asked for, but there is little in the place itself */
  readonly isWidened: boolean;
  readonly gaps: readonly Gap[];
  /** the desks that help whatever the need: 自立相談支援機関, 社会福祉協議会 */
  readonly desks: readonly MatchRecord[];
}

/** Fewer local places than this, and the neighbours are looked at too. */
const ENOUGH = 5;
/** nobody reads the next step of the hundredth place */
const WITH_NEXT_STEP = 20;
/** level of needs from which on the kind is one of the need's own list */
const LISTED = 2;
const DESK_KINDS: readonly KindId[] = ['self-reliance-desk', 'social-welfare-council'];

const isLocal = ({ reach }: { readonly reach: Reach }) =>
  reach === 'same' || reach === 'prefecture';

/** What was found within reach so far. */
interface Found {
  /** open places, also those that answer no need */
  readonly open: Candidate[];
  readonly near: Suggestion[];
  readonly nextDoor: Suggestion[];
}

function takeIn(
  records: readonly MatchRecord[],
  { open, near, nextDoor }: Found,
  prepared: Prepared,
): void {
  const { answers, places } = prepared;
  for (const record of records) {
    const candidate = { record, reach: reachOf(record, answers.municipality, places) };
    if (candidate.reach === 'far') continue;
    if (record.status.state === 'open') open.push(candidate);
    if (leftOutOf(candidate, prepared) !== undefined) continue;
    (candidate.reach === 'neighbour' ? nextDoor : near).push(judgePlace(candidate, prepared));
  }
}

/** A place of one's own that answers the need as places for it do, and that one may try. */
function isLocalAnswer(place: Suggestion, { needs }: Prepared): boolean {
  return isLocal(place) && isGood(place) && (needs.length === 0 || place.parts.need >= LISTED);
}

/** Are the neighbours looked at: asked for, or not refused while there is little, or refused while there is nothing. */
function looksAround({ near }: Found, prepared: Prepared): boolean {
  const { municipality, neighbours } = prepared.answers;
  if (municipality === undefined) return false;
  if (neighbours === true) return true;
  const local = near.filter((place) => isLocalAnswer(place, prepared)).length;
  return neighbours === false ? local === 0 : local < ENOUGH;
}

/** A place to go on to is one where people take part, and take part at this age. */
function isOnward({ record: { kind, ages } }: Candidate, age: number | undefined): boolean {
  if (kindOf(kind).group === 'network' || kind === 'food-bank') return false;
  return age === undefined || judgeAge(age, { kind, ages }) === 'fits';
}

function withNextSteps(
  places: readonly Suggestion[],
  open: readonly Candidate[],
  age: number | undefined,
): readonly Ordered[] {
  const onward = open.filter((candidate) => isLocal(candidate) && isOnward(candidate, age));
  const nextStepOf = nextStepFinder(onward.map(({ record }) => record));
  const first = places
    .slice(0, WITH_NEXT_STEP)
    .map((place) => ({ ...place, nextStep: nextStepOf(place.record) }));
  return [...first, ...places.slice(WITH_NEXT_STEP)];
}

/** Of the place itself; else of the prefecture. */
function desksOf(open: readonly Candidate[]): readonly MatchRecord[] {
  return DESK_KINDS.flatMap((kind) => {
    const own = open.filter(({ record }) => record.kind === kind);
    const found =
      own.find(({ reach }) => reach === 'same') ?? own.find(({ reach }) => reach === 'prefecture');
    return found ? [found.record] : [];
  });
}

function resultOf(found: Found, prepared: Prepared): MatchResult {
  const { answers, danger } = prepared;
  const { open, near, nextDoor } = found;
  const hasNeighbours = looksAround(found, prepared);
  const ordered = orderSuggestions(hasNeighbours ? [...near, ...nextDoor] : near, prepared);
  const isCalm = !isUrgent(answers);
  return {
    urgent: urgentPanels(answers, danger),
    suggestions: isCalm ? withNextSteps(ordered, open, answers.age) : ordered,
    isWidened: hasNeighbours && answers.neighbours !== true && nextDoor.length > 0,
    gaps: isCalm ? gapsOf(answers, open) : [],
    desks: isAboutViolence(answers) ? [] : desksOf(open),
  };
}

/** A search over entries that may come in parts: each is judged once, when it comes. */
export interface Matching {
  /** @param records none that came before */
  takeIn(records: readonly MatchRecord[]): void;
  /** Must the neighbours' entries be loaded too, beside those of the place, its prefecture and the nation? */
  wantsNeighbours(): boolean;
  /** Ranks what came. */
  result(): MatchResult;
}

export function beginMatch(answers: Answers, context: MatchContext): Matching {
  const prepared = prepare(answers, context);
  const found: Found = { open: [], near: [], nextDoor: [] };
  return {
    takeIn: (records) => takeIn(records, found, prepared),
    wantsNeighbours: () => looksAround(found, prepared),
    result: () => resultOf(found, prepared),
  };
}

/**
 * Ranks `records` for `answers`. Never empty of a safe next step: the desks stand beside the suggestions, and
 * for violence the urgent panel names the lines.
 */
export function match(
  answers: Answers,
  records: readonly MatchRecord[],
  context: MatchContext,
): MatchResult {
  const matching = beginMatch(answers, context);
  matching.takeIn(records);
  return matching.result();
}

export interface WhyHere {
  /** 1 is the first; undefined when it is not in the list */
  readonly rank: number | undefined;
  readonly leftOut: LeftOut | undefined;
  readonly suggestion: Suggestion;
  /** the one just above it */
  readonly above: Suggestion | undefined;
}

/** なぜこの順番か: where an entry stands in a result, and why, whether or not it is in the list. */
export function whyHere(
  record: MatchRecord,
  answers: Answers,
  { suggestions }: MatchResult,
  context: MatchContext,
): WhyHere {
  const at = suggestions.findIndex((suggestion) => suggestion.record.id === record.id);
  const listed = suggestions[at];
  if (listed)
    return { rank: at + 1, leftOut: undefined, suggestion: listed, above: suggestions[at - 1] };
  const prepared = prepare(answers, context);
  const candidate = { record, reach: reachOf(record, answers.municipality, context.places) };
  return {
    rank: undefined,
    leftOut: leftOutOf(candidate, prepared) ?? 'neighbour',
    suggestion: judgePlace(candidate, prepared),
    above: undefined,
  };
}
