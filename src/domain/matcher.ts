/**
 * 合いそうな場所をさがす: pure and deterministic, with today as an argument; the same function in the browser, in
 * tests and in scripts. The rules and their order are written out on the page 「どう選んでいるか」.
 */
import type { Answers } from './answers.ts';
import { reachOf, type Places, type Reach } from './area-reach.ts';
import type { Moment } from './calendar-date.ts';
import { criteriaOf } from './criteria.ts';
import type { IsHoliday } from './hours-model.ts';
import { judge, type Judgement } from './judge-criterion.ts';
import type { KindId } from './kind.ts';
import type { MatchRecord } from './match-record.ts';
import { scoreOf, type ScoreParts } from './matching-weights.ts';
import { needOf } from './need.ts';
import { scoreParts } from './score-record.ts';
import { isSafeFor, urgentPanels, type UrgentPanel } from './urgent.ts';
import { spreadKinds } from './variety.ts';
import { verdictOf, type VerdictId } from './verdict.ts';

export interface MatchContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Places;
}

export interface Suggestion {
  readonly record: MatchRecord;
  readonly verdict: VerdictId;
  readonly reach: Reach;
  readonly judgements: readonly Judgement[];
  /** なぜすすめるか・なにがちがうか */
  readonly reasons: readonly string[];
  /** 聞いてみること */
  readonly questions: readonly string[];
  readonly parts: ScoreParts;
  readonly score: number;
  /** その次の一歩: id of a place of a higher step in reach */
  readonly nextStep?: string | undefined;
}

export interface MatchResult {
  readonly urgent: readonly UrgentPanel[];
  readonly suggestions: readonly Suggestion[];
  /** となりの地域まで広げた */
  readonly isWidened: boolean;
  /** kinds that would answer and that the municipality does not have */
  readonly gaps: readonly KindId[];
  /** the desks that help whatever the need: 自立相談支援機関, 社会福祉協議会 */
  readonly desks: readonly MatchRecord[];
}

/** Fewer local places than this, and the neighbours are looked at too. */
const ENOUGH = 5;
const GAP_KINDS = 4;
/** nobody reads the next step of the hundredth place */
const WITH_NEXT_STEP = 20;
const DESK_KINDS: readonly KindId[] = ['self-reliance-desk', 'social-welfare-council'];
const VERDICT_ORDER: Readonly<Record<VerdictId, number>> = { fits: 0, ask: 1, differs: 2 };

interface Candidate { readonly record: MatchRecord; readonly reach: Reach }

/** Entries that answer a need of the person, may be shown to them and are in reach. */
function candidatesOf(answers: Answers, records: readonly MatchRecord[], places: Places): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const record of records) {
    if (record.status.state === 'closed') continue;
    if (answers.needs.length > 0 && !answers.needs.some((need) => record.needs.includes(need))) continue;
    if (!isSafeFor(answers.needs, record)) continue;
    const reach = reachOf(record, answers.municipality, places);
    if (reach !== 'far') candidates.push({ record, reach });
  }
  return candidates;
}

function suggest(answers: Answers, { record, reach }: Candidate, context: MatchContext): Suggestion {
  const judgements = criteriaOf(answers).map((criterion) => judge(criterion, record, context.places));
  const verdict = verdictOf(judgements);
  const parts = scoreParts(answers, record, reach, context.now, context.isHoliday);
  const told = verdict === 'differs' ? judgements.filter(({ result }) => result === 'differs') : judgements;
  const desk = record.route === 'via-consultation' ? ['まず自立相談支援機関に相談します'] : [];
  return {
    record, reach, verdict, judgements, parts,
    score: scoreOf(parts),
    reasons: [...told.map(({ reason }) => reason).filter(Boolean), ...desk],
    questions: judgements.flatMap(({ question }) => question ?? []),
  };
}

/** Total and stable: verdict, score, id. */
function compare(a: Suggestion, b: Suggestion): number {
  return VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] || b.score - a.score || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0);
}

/** Open places near enough to go on to. */
function nextPlaces(answers: Answers, records: readonly MatchRecord[], places: Places): readonly MatchRecord[] {
  if (answers.needs.includes('violence')) return [];
  return records.filter((record) => {
    if (record.status.state !== 'open') return false;
    const reach = reachOf(record, answers.municipality, places);
    return reach === 'same' || reach === 'prefecture';
  });
}

/** The place of the lowest step above this one's, sharing most needs with it; by id where alike. */
function nextStepOf({ steps, needs, id }: MatchRecord, others: readonly MatchRecord[]): string | undefined {
  const reached = Math.max(...steps);
  let best: { readonly id: string; readonly rank: number } | undefined;
  for (const other of others) {
    const lowest = Math.min(...other.steps);
    const shared = other.needs.filter((need) => needs.includes(need)).length;
    if (lowest <= reached || shared === 0 || other.id === id) continue;
    const rank = (lowest - reached) * 100 - shared;
    if (!best || rank < best.rank || (rank === best.rank && other.id < best.id)) best = { id: other.id, rank };
  }
  return best?.id;
}

/** その地域にない種類: what would answer first and is not there. */
function gapsOf(answers: Answers, records: readonly MatchRecord[], places: Places): readonly KindId[] {
  if (answers.municipality === undefined || answers.needs.includes('violence')) return [];
  const here = new Set<KindId>();
  for (const record of records) {
    const reach = reachOf(record, answers.municipality, places);
    if (record.status.state === 'open' && (reach === 'same' || reach === 'prefecture')) here.add(record.kind);
  }
  const wanted = new Set(answers.needs.flatMap((need) => needOf(need).kinds.filter((kind) => kind !== 'helpline').slice(0, GAP_KINDS)));
  return [...wanted].filter((kind) => !here.has(kind));
}

const isLocal = ({ reach }: Candidate) => reach === 'same' || reach === 'prefecture';

/** Does the municipality with its prefecture have enough, so that its neighbours need not be loaded? */
export function hasEnoughNearby(answers: Answers, records: readonly MatchRecord[], places: Places): boolean {
  return candidatesOf(answers, records, places).filter(isLocal).length >= ENOUGH;
}

/**
 * Ranks `records` for `answers`. Never empty of a safe next step: the desks stand beside the suggestions, and
 * for violence the urgent panel names the lines.
 */
export function match(answers: Answers, records: readonly MatchRecord[], context: MatchContext): MatchResult {
  const { places } = context;
  const candidates = candidatesOf(answers, records, places);
  const near = candidates.filter(({ reach }) => reach !== 'neighbour');
  const isWidened = answers.municipality !== undefined && near.filter(isLocal).length < ENOUGH && near.length < candidates.length;
  const sorted = (isWidened ? candidates : near).map((candidate) => suggest(answers, candidate, context)).toSorted(compare);
  const byVerdict = (verdict: VerdictId) => sorted.filter((suggestion) => suggestion.verdict === verdict);
  const ordered = [...spreadKinds(byVerdict('fits'), ({ record }) => record.kind), ...byVerdict('ask'), ...byVerdict('differs')];
  const onward = nextPlaces(answers, records, places);
  return {
    urgent: urgentPanels(answers),
    suggestions: ordered.map((suggestion, index) => (index < WITH_NEXT_STEP ? { ...suggestion, nextStep: nextStepOf(suggestion.record, onward) } : suggestion)),
    isWidened,
    gaps: gapsOf(answers, records, places),
    desks: answers.needs.includes('violence') ? [] : desksOf(answers, records, places),
  };
}

function desksOf(answers: Answers, records: readonly MatchRecord[], places: Places): readonly MatchRecord[] {
  return DESK_KINDS.flatMap((kind) => records.find((record) => record.kind === kind && record.status.state === 'open' && reachOf(record, answers.municipality, places) === 'same') ?? []);
}
