/** これから開くとき, as a page hands it to its script: the holiday table stays on this side. */
import { isJapaneseHoliday } from '../domain/holidays.ts';
import { openingHoursOf } from '../domain/hours-parse.ts';
import type { OpeningHours } from '../domain/hours-model.ts';
import { lineHoursOf } from '../domain/line-order.ts';
import { isAlwaysOpen } from '../domain/open-now.ts';
import { nextOpenings } from '../domain/opening-hours.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { BUILD_DAY } from './build-day.ts';
import { ALWAYS_STAMP } from './open-words.ts';
import { openingStamp } from './opening-label.ts';

/** A page is built daily: enough for a week without a build on a line that opens twice a day, and little to load. */
const OF_LINES = 14;
const OF_PLACES = 3;

function stampsOf(hours: OpeningHours | undefined, count: number): string | undefined {
  if (!hours) return undefined;
  if (isAlwaysOpen(hours)) return ALWAYS_STAMP;
  const openings = nextOpenings(hours, { date: BUILD_DAY, minutes: 0 }, isJapaneseHoliday, count);
  return openings.length > 0 ? openings.map(openingStamp).join(' ') : undefined;
}

/** undefined where no rule tells: such a line has no badge */
export function lineStamps(resource: Resource): string | undefined {
  return stampsOf(lineHoursOf(resource), OF_LINES);
}

export function placeStamps(resource: Resource): string | undefined {
  if (resource.kind === 'helpline') return lineStamps(resource);
  return resource.status.state === 'open' ? stampsOf(openingHoursOf(resource), OF_PLACES) : undefined;
}
