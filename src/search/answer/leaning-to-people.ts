/** いつ・だれの話か: what an entry gains or loses by its hours and by the ages that it is for. Unknown is never a no. */
import { addDays, weekdayOf } from '../../domain/time/calendar-date.ts';
import { openingsOn } from '../../domain/time/openings.ts';
import type { IsHoliday, OpeningHours } from '../../domain/time/timetable.ts';
import { opensThen } from '../../domain/time/weekly-opening.ts';
import { agesOfKind, hasAges } from '../../domain/vocabulary/kind-ages.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { isForAges } from '../understand/age-words.ts';
import type { SpokenTime } from '../understand/time-words.ts';
import type { Query } from '../understand/understand.ts';
import { WEIGHTS } from './search-weights.ts';
import type { SearchDocument } from '../index/search-document.ts';

/** The reader's day, for 今日 and 明日. */
export interface Today {
  readonly date: string;
  readonly isHoliday: IsHoliday;
}

type Leaning = (document: SearchDocument) => number;
const NONE: Leaning = () => 0;
const CHILDREN_END = 18;
const ELDERS_BEGIN = 60;

/** 今日 with a calendar asks of that very day; without one it asks for nothing. */
function opensAt(hours: OpeningHours, time: SpokenTime, today: Today | undefined) {
  if (time.inDays === undefined) return opensThen(hours, time.weekdays, time.part);
  if (!today) return undefined;
  const date = addDays(today.date, time.inDays);
  if (openingsOn(hours, date, today.isHoliday).length === 0) return false;
  return time.part ? opensThen(hours, [weekdayOf(date)], time.part) : true;
}

export function leaningToTime({ time }: Query, today: Today | undefined): Leaning {
  if (!time) return NONE;
  const known = new Map<OpeningHours, number>();
  return ({ hours, state }) => {
    if (!hours || state !== 'open') return 0;
    const weight =
      known.get(hours) ??
      { true: WEIGHTS.openThen, undefined: 0, false: WEIGHTS.closedThen }[
        `${opensAt(hours, time, today)}`
      ];
    known.set(hours, weight);
    return weight;
  };
}

/** Its own ages where it states them, else those that its kind is for. */
function agesOf({ ages, kind }: SearchDocument) {
  return ages ?? (hasAges(kind) ? agesOfKind(kind) : undefined);
}

export function leaningToAges({ ages: spoken }: Query): Leaning {
  if (spoken.length === 0) return NONE;
  const areElders = spoken.every(({ min }) => min >= ELDERS_BEGIN);
  const areChildren = spoken.every(({ max }) => max < CHILDREN_END);
  return (document) => {
    const ages = agesOf(document);
    if (ages) return isForAges(spoken, ages) ? WEIGHTS.rightAge : WEIGHTS.wrongAge;
    if (areElders && kindOf(document.kind).group === 'child') return WEIGHTS.wrongAge;
    return areChildren && document.kind === 'cafe' ? WEIGHTS.wrongAge / 2 : 0;
  };
}

/** Places for women alone, where somebody speaks of men only. */
export function leaningToWomen({ people }: Query): Leaning {
  if (people === undefined) return NONE;
  const weight = people === 'women' ? WEIGHTS.forWomen : WEIGHTS.notForMen;
  return ({ isForWomen }) => (isForWomen ? weight : 0);
}
