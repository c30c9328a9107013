/** The levels an entry reaches on each line of the weights. */
import type { Answers } from './answers.ts';
import { REACHES, type Places, type Reach } from '../domain/area/reach.ts';
import type { Moment } from '../domain/time/calendar-date.ts';
import { judgeCondition } from './condition.ts';
import { freshness } from '../domain/entry/information-age.ts';
import { LEVELS_PER_CONDITION, MOST_CONDITIONS, MOST_NEED_LEVEL, type ScoreParts } from './matching-weights.ts';
import type { MatchRecord } from './match-record.ts';
import { distanceKm } from '../domain/area/municipality.ts';
import { needOf, type NeedId } from '../domain/vocabulary/need.ts';
import type { OpenCalendar } from './open-calendar.ts';
import { stepsAhead } from './judge.ts';

const SOON_DAYS = 3;
const TWO_WEEKS = 14;
/** kinds at the top of a need's own list answer it most directly */
const DIRECT_KINDS = 3;
const [NEAR_KM, HALF_NEAR_KM] = [5, 15];

/** How directly an entry answers a need: 1 as one of many, 4 most directly; 0 not at all. */
export function needLevel(need: NeedId, record: Pick<MatchRecord, 'kind' | 'needs'>): number {
  if (!record.needs.includes(need)) return 0;
  const rank = needOf(need).kinds.indexOf(record.kind);
  // The women's centre is as much a place to flee to as the centre for violence.
  const top = need === 'violence' ? 2 : 1;
  return rank === -1 ? 1 : rank < top ? 4 : rank < DIRECT_KINDS ? 3 : 2;
}

/** Over all needs: who answers two of them is more than one who answers the first only. */
function needsLevel(needs: readonly NeedId[], record: MatchRecord): number {
  return Math.min(MOST_NEED_LEVEL, needs.reduce((sum, need) => sum + needLevel(need, record), 0));
}

function stepLevel(step: number | undefined, record: MatchRecord): number {
  return step === undefined ? 0 : Math.max(0, 2 - Math.abs(stepsAhead(step, record)));
}

/** はじめの一歩の軽さ, from what is known: 3 from home, 2 just come or look, 1 by appointment, 0 not known */
export function firstStepLevel(record: Pick<MatchRecord, 'kind' | 'online' | 'home_visit' | 'look_first' | 'booking' | 'walk_in' | 'by_appointment'>): number {
  if (record.kind === 'helpline' || record.online === true || record.home_visit === true) return 3;
  if (record.look_first === true || record.booking === 'none' || record.walk_in === true) return 2;
  return record.booking !== undefined || record.by_appointment === true ? 1 : 0;
}

function nextOpenLevel(record: MatchRecord, calendar: OpenCalendar): number {
  const days = calendar.daysUntilOpen(record);
  return days === undefined ? 0 : days <= SOON_DAYS ? 3 : days <= TWO_WEEKS ? 2 : 1;
}

/** Among neighbours the point of the entry, or of its municipality, is held against the middle of the reader's. */
function areaLevel(reach: Reach, record: MatchRecord, municipality: string | undefined, places: Places): number {
  if (reach === 'far') return 0;
  if (reach === 'same') return 5;
  if (reach !== 'neighbour' || municipality === undefined) return REACHES.indexOf(reach);
  const [from, to] = [places.pointOf(municipality), record.point ?? places.pointOf(record.area[0] ?? '')];
  if (!from || !to) return 2;
  const km = distanceKm(from, to);
  return km <= NEAR_KM ? 4 : km <= HALF_NEAR_KM ? 3 : 2;
}

const FRESHNESS_LEVEL = { old: 0, aging: 1, fresh: 2 } as const;

export interface ScoreContext {
  readonly now: Moment;
  readonly places: Places;
  readonly calendar: OpenCalendar;
}

export function scoreParts(answers: Answers, needs: readonly NeedId[], record: MatchRecord, reach: Reach, { now, places, calendar }: ScoreContext): ScoreParts {
  const fitting = answers.conditions.filter((condition) => judgeCondition(condition, record, calendar) === 'fits').length;
  return {
    need: needsLevel(needs, record),
    step: stepLevel(answers.step, record),
    area: areaLevel(reach, record, answers.municipality, places),
    firstStep: firstStepLevel(record) + LEVELS_PER_CONDITION * Math.min(MOST_CONDITIONS, fitting),
    nextOpen: nextOpenLevel(record, calendar),
    freshness: FRESHNESS_LEVEL[freshness(record.verified.on, now.date).level],
  };
}
