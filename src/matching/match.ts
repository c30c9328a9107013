/**
 * 合いそうな場所をさがす: pure and deterministic, with today as an argument; the same function in the browser, in
 * tests and in scripts. The rules and their order are written out on the page 「どう選んでいるか」.
 */
import { isAboutViolence, isUrgent, type Answers } from './answers.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { reachOf, type Reach } from '../domain/area/reach.ts';
import { firstFive } from './first-five.ts';
import { judgeAge } from './judge.ts';
import { JudgedPlace, prepare, type Candidate, type MatchContext, type Prepared, type Suggestion } from './judged-place.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import type { MatchRecord } from './match-record.ts';
import { nextStepFinder } from './next-step.ts';
import { firstStepLevel, needLevel } from './levels.ts';
import { isSafeFor, isYoung, urgentPanels, type UrgentPanel } from './urgent-panels.ts';
import type { VerdictId } from './verdict.ts';

export interface MatchResult {
  readonly urgent: readonly UrgentPanel[];
  /** best first; what differs comes last */
  readonly suggestions: readonly Suggestion[];
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
/** a need is met directly from here on */
const DIRECTLY = 3;
/** just the step that was asked for */
const EXACTLY = 2;
/** the lightest first step */
const FROM_HOME = 3;
/** level of needs from which on the kind is one of the need's own list */
const LISTED = 2;
/** of no help to a person in danger or without food tonight */
const LOAN_KINDS: readonly KindId[] = ['welfare-loan'];
const DESK_KINDS: readonly KindId[] = ['self-reliance-desk', 'social-welfare-council'];
const VERDICT_ORDER: Readonly<Record<VerdictId, number>> = { fits: 0, ask: 1, differs: 2 };

/** Why an entry is not looked at, whatever the answers; undefined when it is. */
export type LeftOut = 'closed' | 'need' | 'safety' | 'far' | 'neighbour';

function leftOutOf({ status, needs: met, kind }: MatchRecord, reach: Reach, { answers, needs, danger }: Prepared): LeftOut | undefined {
  if (status.state === 'closed') return 'closed';
  if (reach === 'far') return 'far';
  const isForChild = isYoung(answers) && danger.childKinds.includes(kind);
  if (needs.length > 0 && !needs.some((need) => met.includes(need)) && !(isAboutViolence(answers) && isForChild)) return 'need';
  // The neighbours' desks serve their own residents: in danger nobody is sent from one to the next.
  if (isAboutViolence(answers) && reach === 'neighbour') return 'safety';
  if (isUrgent(answers) && LOAN_KINDS.includes(kind)) return 'safety';
  return isSafeFor(answers, { kind, needs: met }, danger) ? undefined : 'safety';
}

const isGood = ({ verdict }: Pick<Suggestion, 'verdict'>) => verdict !== 'differs';

const rankOf = (place: JudgedPlace) => (!isGood(place) ? 2 : place.isUnlikely ? 1 : 0);

/** Total and stable: what differs last, before it what is usual for another age; then the score; among equals what is known before what must be asked, then the id. */
function compare(a: JudgedPlace, b: JudgedPlace): number {
  return rankOf(a) - rankOf(b) || b.score - a.score || VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0);
}

const isLocal = ({ reach }: Pick<Candidate, 'reach'>) => reach === 'same' || reach === 'prefecture';

function reached(records: readonly MatchRecord[], { answers, places }: Pick<Prepared, 'answers' | 'places'>): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const record of records) {
    const reach = reachOf(record, answers.municipality, places);
    if (reach !== 'far') candidates.push({ record, reach });
  }
  return candidates;
}

/** Are the neighbours looked at: asked for, or not refused while there is little, or refused while there is nothing. */
function looksAround({ municipality, neighbours }: Answers, local: number): boolean {
  if (municipality === undefined) return false;
  return neighbours ?? local < ENOUGH ? true : local === 0;
}

/** Places of one's own that answer the need as places for it do, and that one may try. */
function countLocal(places: readonly JudgedPlace[], { needs }: Prepared): number {
  return places.filter((place) => isLocal(place) && isGood(place) && (needs.length === 0 || place.parts.need >= LISTED)).length;
}

/** Must the neighbours' entries be loaded for these answers, beside those of the place, its prefecture and the nation? */
export function wantsNeighbours(answers: Answers, records: readonly MatchRecord[], context: MatchContext): boolean {
  const prepared = prepare(answers, context);
  return looksAround(answers, countLocal(judgeAll(records, prepared).near, prepared));
}

function judgeAll(records: readonly MatchRecord[], prepared: Prepared) {
  const around = reached(records, prepared);
  const judged = around.filter(({ record, reach }) => leftOutOf(record, reach, prepared) === undefined).map((candidate) => new JudgedPlace(candidate, prepared));
  return { around, near: judged.filter(({ reach }) => reach !== 'neighbour'), nextDoor: judged.filter(({ reach }) => reach === 'neighbour') };
}

/**
 * Ranks `records` for `answers`. Never empty of a safe next step: the desks stand beside the suggestions, and
 * for violence the urgent panel names the lines.
 */
export function match(answers: Answers, records: readonly MatchRecord[], context: MatchContext): MatchResult {
  const prepared = prepare(answers, context);
  const { needs } = prepared;
  const { around, near, nextDoor } = judgeAll(records, prepared);
  const hasNeighbours = looksAround(answers, countLocal(near, prepared));
  const judged = (hasNeighbours ? [...near, ...nextDoor] : [...near]).sort(compare);
  const good = judged.filter(isGood);
  const ordered = [
    ...firstFive(good.filter(({ isUnlikely }) => !isUnlikely), needs, ({ record, verdict, parts }) => ({ kind: record.kind, answers: needs.filter((need) => needLevel(need, record) >= DIRECTLY), isFit: verdict === 'fits', isOfStep: parts.step === EXACTLY, isFromHome: answers.step === 0 && firstStepLevel(record) === FROM_HOME, weight: parts.need })),
    ...good.filter(({ isUnlikely }) => isUnlikely),
    ...judged.slice(good.length),
  ];
  const open = around.filter(({ record }) => record.status.state === 'open');
  const isViolent = isAboutViolence(answers);
  if (!isUrgent(answers)) {
    const suits = ({ kind, ages }: MatchRecord) => kindOf(kind).group !== 'network' && kind !== 'food-bank' && (answers.age === undefined || judgeAge(answers.age, { kind, ages }) === 'fits');
    const nextStepOf = nextStepFinder(open.filter(({ record, reach }) => isLocal({ reach }) && suits(record)).map(({ record }) => record));
    for (const place of ordered.slice(0, WITH_NEXT_STEP)) place.nextStep = nextStepOf(place.record);
  }
  return {
    urgent: urgentPanels(answers, context.danger),
    suggestions: ordered,
    isWidened: hasNeighbours && answers.neighbours !== true && nextDoor.length > 0,
    gaps: isUrgent(answers) ? [] : gapsOf(answers, open),
    desks: isViolent ? [] : desksOf(open),
  };
}

/** Of the place itself; else of the prefecture. */
function desksOf(open: readonly Candidate[]): readonly MatchRecord[] {
  return DESK_KINDS.flatMap((kind) => {
    const own = open.filter(({ record }) => record.kind === kind);
    const found = own.find(({ reach }) => reach === 'same') ?? own.find(({ reach }) => reach === 'prefecture');
    return found ? [found.record] : [];
  });
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
export function whyHere(record: MatchRecord, answers: Answers, { suggestions }: MatchResult, context: MatchContext): WhyHere {
  const prepared = prepare(answers, context);
  const reach = reachOf(record, answers.municipality, context.places);
  const at = suggestions.findIndex((suggestion) => suggestion.record.id === record.id);
  return {
    rank: at < 0 ? undefined : at + 1,
    leftOut: at >= 0 ? undefined : (leftOutOf(record, reach, prepared) ?? 'neighbour'),
    suggestion: suggestions[at] ?? new JudgedPlace({ record, reach }, prepared),
    above: at > 0 ? suggestions[at - 1] : undefined,
  };
}
