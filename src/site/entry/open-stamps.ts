/** これから開くとき, as a page hands it to its script: the holiday table stays on this side. */
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import type { OpeningHours } from '../../domain/time/timetable.ts';
import { lineHoursOf } from '../../domain/entry/line-order.ts';
import { isAlwaysOpen } from '../../domain/time/open-now.ts';
import { nextOpenings } from '../../domain/time/openings.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { BUILD_DAY } from '../build/build-day.ts';
import { ALWAYS_STAMP } from './open-words.ts';
import { openingStamp } from './opening-label.ts';

/** A page is built daily: enough for a week without a build on a line that opens twice a day, and little to load. */
const OF_LINES = 14;
const OF_PLACES = 3;

function stampsOf(hours: OpeningHours | undefined, count: number): string | undefined {
  if (!hours) return undefined;
  if (isAlwaysOpen(hours, BUILD_DAY)) return ALWAYS_STAMP;
  const openings = nextOpenings(hours, { date: BUILD_DAY, minutes: 0 }, isJapaneseHoliday, count);
  return openings.length > 0 ? openings.map(openingStamp).join(' ') : undefined;
}

/** undefined where no rule tells: such a line has no badge */
export function lineStamps(resource: Resource): string | undefined {
  return stampsOf(lineHoursOf(resource), OF_LINES);
}

export function placeStamps(resource: Resource): string | undefined {
  if (resource.kind === 'helpline') return lineStamps(resource);
  return resource.status.state === 'open'
    ? stampsOf(openingHoursOf(resource), OF_PLACES)
    : undefined;
}
