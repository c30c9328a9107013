/** こよみのページがある市区町村: where some place opens this month or the next on days of its own. */
import { keptWork } from '../../catalogue/read/site-run.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { sharedBy } from '../../domain/shared-by.ts';
import { hasOwnDays, monthAfter, splitByDays } from '../../domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { isSensitiveNeed, NEED_IDS, type NeedId } from '../../domain/vocabulary/need.ts';
import { BUILD_DAY } from './build-day.ts';
import type { ComingGathering } from './gatherings.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';

type Source = Pick<JoinedCatalogue, 'codesWithPages' | 'localTo' | 'gatheringsIn'>;

/** A meeting of its own this month or the next. */
const isSoon = ({ days }: ComingGathering): boolean =>
  days[0]!.date.slice(0, 7) <= monthAfter(BUILD_DAY.slice(0, 7));

const idsWithOwnDays = (resources: readonly Resource[]): readonly string[] =>
  splitByDays(resources, BUILD_DAY)
    .dated.filter((one) => hasOwnDays(one, BUILD_DAY, isJapaneseHoliday))
    .map(({ resource: { id } }) => id);

/** What the calendar of a municipality can be divided by. */
interface Dated {
  readonly needs?: readonly NeedId[] | undefined;
}

const datedIn = (code: string, { localTo, gatheringsIn }: Source): readonly Dated[] => {
  const resources = localTo(code);
  const ownDays = keptWork(`own days ${code}`, resources, () => idsWithOwnDays(resources));
  return [
    ...resources.filter(({ id }) => ownDays.includes(id)),
    ...gatheringsIn(code).filter(isSoon),
  ];
};

/** `apart`: a file of its own; `whole`: all that stands in the municipality's calendar answers it */
export type NeedCalendar = 'apart' | 'whole';

/** 困りごとごとのこよみ: the needs that something in a municipality's calendar answers. */
function needCalendarsOf(dated: readonly Dated[]): ReadonlyMap<NeedId, NeedCalendar> {
  const calendars = new Map<NeedId, NeedCalendar>();
  for (const need of NEED_IDS.filter((id) => !isSensitiveNeed(id))) {
    const count = dated.filter(({ needs }) => needs?.includes(need)).length;
    if (count > 0) calendars.set(need, count < dated.length ? 'apart' : 'whole');
  }
  return calendars;
}

/** Both are worked out of the same, once for a municipality. */
export function calendarsIn(source: Source) {
  const datedOf = sharedBy((code: string) => datedIn(code, source));
  return {
    /** of the municipalities that have one, in the official order */
    codes: (): readonly string[] =>
      source.codesWithPages.filter((code) => datedOf(code).length > 0),
    needCalendars: sharedBy((code: string) => needCalendarsOf(datedOf(code))),
  };
}
