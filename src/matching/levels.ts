/** The levels an entry reaches on each line of the weights. */
import type { Answers } from './answers.ts';
import { REACHES, type Places, type Reach } from '../domain/area/reach.ts';
import { freshness } from '../domain/entry/information-age.ts';
import {
  LEVELS_PER_CONDITION,
  MOST_CONDITIONS,
  MOST_NEED_LEVEL,
  type ScoreParts,
} from './matching-weights.ts';
import type { MatchRecord } from './match-record.ts';
import { distanceKm } from '../domain/area/municipality.ts';
import { needOf, type NeedId } from '../domain/vocabulary/need.ts';
import type { OpenCalendar } from './open-calendar.ts';
import { sharedBy } from './shared-by.ts';
import type { Candidate, CriterionResult, Judgement } from './judge.ts';

const SOON_DAYS = 3;
const TWO_WEEKS = 14;
/** kinds at the top of a need's own list answer it most directly */
const DIRECT_KINDS = 3;
const [NEAR_KM, HALF_NEAR_KM] = [5, 15];

/** How directly an entry answers a need: 1 as one of many, 4 most directly; 0 not at all. */
export function needLevel(need: NeedId, record: Pick<MatchRecord, 'kind' | 'needs'>): number {
  if (!record.needs.includes(need)) return 0;
  const rank = needOf(need).kinds.indexOf(record.kind);
  if (rank === -1) return 1;
  // The women's centre is as much a place to flee to as the centre for violence.
  const top = need === 'violence' ? 2 : 1;
  if (rank < top) return 4;
  return rank < DIRECT_KINDS ? 3 : 2;
}

/** Over all needs: who answers two of them is more than one who answers the first only. */
function needsLevel(needs: readonly NeedId[], record: MatchRecord): number {
  return Math.min(
    MOST_NEED_LEVEL,
    needs.reduce((sum, need) => sum + needLevel(need, record), 0),
  );
}

const FITTING_STEP = 2;
/** What is only usual stands between known and unknown. */
const FITTING: Readonly<Record<CriterionResult, number>> = {
  fits: 1,
  usually: 0.5,
  unknown: 0,
  differs: 0,
};

/** What the judgements say already: how near the step is, and how many of the conditions are known to fit. */
function levelsJudged(judgements: readonly Judgement[]): {
  readonly step: number;
  readonly fitting: number;
} {
  let [step, fitting] = [0, 0];
  for (const judgement of judgements) {
    if (judgement.about === 'step') step = Math.max(0, FITTING_STEP - Math.abs(judgement.ahead));
    if (judgement.about === 'condition') fitting += FITTING[judgement.result];
  }
  return { step, fitting };
}

/** はじめの一歩の軽さ, from what is known: 3 from home, 2 just come or look, 1 by appointment, 0 not known */
export function firstStepLevel(
  record: Pick<
    MatchRecord,
    'kind' | 'online' | 'home_visit' | 'look_first' | 'booking' | 'walk_in' | 'by_appointment'
  >,
): number {
  if (record.kind === 'helpline' || record.online === true || record.home_visit === true) return 3;
  if (record.look_first === true || record.booking === 'none' || record.walk_in === true) return 2;
  return record.booking !== undefined || record.by_appointment === true ? 1 : 0;
}

function nextOpenLevel(record: MatchRecord, calendar: OpenCalendar): number {
  const days = calendar.daysUntilOpen(record);
  if (days === undefined) return 0;
  if (days <= SOON_DAYS) return 3;
  return days <= TWO_WEEKS ? 2 : 1;
}

/** Among neighbours the point of the entry, or of its municipality, is held against the middle of the reader's. */
function areaLevel(
  reach: Reach,
  record: MatchRecord,
  municipality: string | undefined,
  places: Places,
): number {
  if (reach === 'far') return 0;
  if (reach === 'same') return 5;
  if (reach !== 'neighbour' || municipality === undefined) return REACHES.indexOf(reach);
  const [from, to] = [
    places.pointOf(municipality),
    record.point ?? places.pointOf(record.area[0] ?? ''),
  ];
  if (!from || !to) return 2;
  const km = distanceKm(from, to);
  if (km <= NEAR_KM) return 4;
  return km <= HALF_NEAR_KM ? 3 : 2;
}

const FRESHNESS_LEVEL = { old: 0, aging: 1, fresh: 2 } as const;

/** Many entries were confirmed on the same day. */
export function newnessOn(today: string): (confirmedOn: string) => number {
  return sharedBy((confirmedOn) => FRESHNESS_LEVEL[freshness(confirmedOn, today).level]);
}

export interface ScoreContext {
  readonly answers: Answers;
  readonly needs: readonly NeedId[];
  readonly newnessOf: (confirmedOn: string) => number;
  readonly places: Places;
  readonly calendar: OpenCalendar;
}

/** @param judgements of this entry */
export function scoreParts(
  { record, reach }: Candidate,
  judgements: readonly Judgement[],
  { answers, needs, newnessOf, places, calendar }: ScoreContext,
): ScoreParts {
  const { step, fitting } = levelsJudged(judgements);
  return {
    need: needsLevel(needs, record),
    step,
    area: areaLevel(reach, record, answers.municipality, places),
    firstStep: firstStepLevel(record) + LEVELS_PER_CONDITION * Math.min(MOST_CONDITIONS, fitting),
    nextOpen: nextOpenLevel(record, calendar),
    freshness: newnessOf(record.verified.on),
  };
}
