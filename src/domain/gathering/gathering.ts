/**
 * 相談会・行事: what is dated and ends by itself. Its days come from the one reading of hours: a dated line is a change of
 * that day alone. Pure: the day and the holidays are arguments.
 */
import type { Resource } from '../entry/entry-schema.ts';
import { addDays } from '../time/calendar-date.ts';
import type { Opening } from '../time/opening.ts';
import { openingsOn } from '../time/openings.ts';
import { isDated, readDated, ruleOfDay, type DatedTimes } from '../time/read-dated.ts';
import { openingHoursOf } from '../time/read-hours.ts';
import type { Change, IsHoliday, OpeningHours } from '../time/timetable.ts';
import type { GatheringFile } from './gathering-schema.ts';

/** As the site uses it: what was left out stands in the entry that holds it. */
export interface Gathering extends Omit<GatheringFile, 'area'> {
  /** path under content/events without the ending */
  readonly id: string;
  readonly area: readonly string[];
}

/** One day of it that is to come. */
export interface GatheringDay {
  readonly date: string;
  /** one or more: 10:00–12:00 and 13:00–16:00; a time may be unknown */
  readonly openings: readonly Opening[];
  /** 中止 */
  readonly isCancelled: boolean;
}

type Days = Pick<GatheringFile, 'on' | 'hours' | 'except' | 'until' | 'cancelled'>;

const datedLines = ({ on = [] }: Pick<Days, 'on'>): readonly DatedTimes[] =>
  on.map(readDated).filter(isDated);

/** The last day that it can fall on; undefined where nothing says so: such a file is refused. */
export function lastDayOf(days: Days): string | undefined {
  const dated = datedLines(days).map(({ date }) => date);
  const all = days.hours && days.until !== undefined ? [...dated, days.until] : dated;
  return all.toSorted().at(-1);
}

/** The same timetable that entries have. */
export function gatheringHours(days: Days): OpeningHours | undefined {
  const until = lastDayOf(days);
  if (until === undefined) return undefined;
  const byDay = Map.groupBy(datedLines(days), ({ date }) => date);
  const dated = [...byDay].map(([date, lines]): Change => ({
    from: date,
    to: date,
    rules: lines.map(ruleOfDay),
  }));
  // Once the rule is over, only dated days are left.
  const afterRule: readonly Change[] =
    days.until === undefined || days.until >= until
      ? []
      : [{ from: addDays(days.until, 1), to: until, rules: [] }];
  const { hours, except } = days;
  const ruled = openingHoursOf({ hours, except }) ?? {
    rules: [],
    except: [],
    byAppointment: false,
  };
  return { ...ruled, until, changes: [...afterRule, ...dated] };
}

const isCancelledOn = ({ cancelled }: Days, date: string): boolean =>
  cancelled !== undefined && (cancelled.days?.includes(date) ?? true);

/** 来る日: the days from `from` to `to`, both included, in order; what is over is not among them. */
export function gatheringDays(
  days: Days,
  from: string,
  to: string,
  isHoliday: IsHoliday,
): readonly GatheringDay[] {
  const hours = gatheringHours(days);
  if (!hours) return [];
  const last = [to, hours.until!].toSorted()[0]!;
  const found: GatheringDay[] = [];
  for (let date = from; date <= last; date = addDays(date, 1)) {
    const openings = openingsOn(hours, date, isHoliday);
    if (openings.length > 0) found.push({ date, openings, isCancelled: isCancelledOn(days, date) });
  }
  return found;
}

/** Nothing of it is to come. */
export const isOverOn = (days: Days, today: string): boolean => {
  const last = lastDayOf(days);
  return last !== undefined && last < today;
};

function placeOf({ name, location }: Resource): GatheringFile['place'] | undefined {
  if (typeof location !== 'object') return undefined;
  const { building, access } = location;
  const address = [location.address, building].filter(Boolean).join(' ');
  return {
    name,
    ...(address === '' ? {} : { address }),
    ...(access === undefined ? {} : { access }),
  };
}

const hasContact = ({ phones, email, form, url }: GatheringFile): boolean =>
  phones !== undefined || email !== undefined || form !== undefined || url !== undefined;

/** What the file leaves to the entry that holds it. @param entry the one that it names, where it is there */
export function gatheringOf(
  id: string,
  file: GatheringFile,
  entry: Resource | undefined,
): Gathering {
  const { phones, email, form, url } = entry ?? {};
  const place = file.place ?? (entry && !file.online ? placeOf(entry) : undefined);
  return {
    ...(hasContact(file)
      ? {}
      : Object.fromEntries(
          Object.entries({ phones, email, form, url }).filter(([, value]) => value !== undefined),
        )),
    ...file,
    id,
    area: file.area ?? entry?.area ?? [],
    ...(place === undefined ? {} : { place }),
  };
}
