/** The levels an entry reaches on each line of the weights. */
import type { Answers } from './answers.ts';
import { REACHES, type Reach } from './area-reach.ts';
import { daysBetween, type Moment } from './calendar-date.ts';
import { freshness } from './freshness.ts';
import { openingHoursOf } from './hours-parse.ts';
import type { IsHoliday } from './hours-model.ts';
import type { ScoreParts } from './matching-weights.ts';
import type { MatchRecord } from './match-record.ts';
import { needOf } from './need.ts';
import { nextOpenings } from './opening-hours.ts';

const SOON_DAYS = 3;
const TWO_WEEKS = 14;
const HORIZON_DAYS = 62;
/** kinds at the top of a need's own list answer it most directly */
const DIRECT_KINDS = 3;

function needLevel(needs: Answers['needs'], record: MatchRecord): number {
  let best = 0;
  for (const need of needs) {
    if (!record.needs.includes(need)) continue;
    const rank = needOf(need).kinds.indexOf(record.kind);
    best = Math.max(best, rank === -1 ? 0 : rank === 0 ? 3 : rank < DIRECT_KINDS ? 2 : 1);
  }
  return best;
}

function stepLevel(step: number | undefined, record: MatchRecord): number {
  if (step === undefined) return 0;
  const distance = Math.min(...record.steps.map((one) => Math.abs(one - step)));
  return Math.max(0, 2 - distance);
}

/** はじめの一歩の軽さ: 0 unknown … 3 from home */
export function firstStepLevel(record: Pick<MatchRecord, 'kind' | 'online' | 'home_visit' | 'look_first' | 'booking' | 'walk_in' | 'by_appointment'>): number {
  if (record.kind === 'helpline' || record.online === true || record.home_visit === true) return 3;
  if (record.look_first === true || record.booking === 'none' || record.walk_in === true) return 2;
  return record.booking !== undefined || record.by_appointment === true ? 1 : 0;
}

export function nextOpenDay(record: MatchRecord, now: Moment, isHoliday: IsHoliday): string | undefined {
  const hours = openingHoursOf(record);
  return hours && nextOpenings(hours, now, isHoliday, 1, HORIZON_DAYS)[0]?.date;
}

function nextOpenLevel(record: MatchRecord, now: Moment, isHoliday: IsHoliday): number {
  const next = nextOpenDay(record, now, isHoliday);
  if (next === undefined) return 0;
  const days = daysBetween(now.date, next);
  return days <= SOON_DAYS ? 3 : days <= TWO_WEEKS ? 2 : 1;
}

const FRESHNESS_LEVEL = { old: 0, aging: 1, fresh: 2 } as const;

export function scoreParts(answers: Answers, record: MatchRecord, reach: Reach, now: Moment, isHoliday: IsHoliday): ScoreParts {
  return {
    need: needLevel(answers.needs, record),
    step: stepLevel(answers.step, record),
    area: reach === 'far' ? 0 : REACHES.indexOf(reach),
    firstStep: firstStepLevel(record),
    nextOpen: nextOpenLevel(record, now, isHoliday),
    freshness: FRESHNESS_LEVEL[freshness(record.verified.on, now.date).level],
  };
}
