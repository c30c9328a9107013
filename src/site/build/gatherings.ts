/** これからの相談会・行事: what is to come from the day of the build on, and where it is shown. */
import { NATIONAL } from '../../domain/area/national.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import {
  gatheringDays,
  isOverOn,
  type Gathering,
  type GatheringDay,
} from '../../domain/gathering/gathering.ts';
import { sentGathering, type SentGathering } from '../../domain/gathering/sent-gathering.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { isTelling } from '../../domain/entry/page-address.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import type { ReadGatherings } from '../../catalogue/read/read-gatherings.ts';
import type { SentSource } from '../../domain/written/entry-source.ts';
import { BUILD_DAY } from './build-day.ts';
import { inCodeOrder } from '../../domain/text/code-order.ts';

/** So far ahead days are named. */
const DAYS_AHEAD = 366;

export interface ComingGathering extends Gathering {
  /** those to come; none is over, and one at least is there */
  readonly days: readonly GatheringDay[];
}

const daysOf = (gathering: Gathering) =>
  gatheringDays(gathering, BUILD_DAY, addDays(BUILD_DAY, DAYS_AHEAD), isJapaneseHoliday);

/** Those of which a day is to come, the next one first. */
export const comingGatherings = (all: readonly Gathering[]): readonly ComingGathering[] =>
  all
    .map((gathering) => ({ ...gathering, days: daysOf(gathering) }))
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => inCodeOrder(a.days[0]!.date, b.days[0]!.date) || inCodeOrder(a.id, b.id));

/** So long after its last day somebody who has a page open, or a draft, may still come to correct it. */
const DAYS_AFTER = 60;

/** 直せる相談会・行事: their files as they are, by id. Those over for longer would only grow in number, and an id may not tell of violence. */
export function correctable({
  gatherings,
  sources,
}: Pick<ReadGatherings, 'gatherings' | 'sources'>): Readonly<Record<string, SentSource>> {
  const since = addDays(BUILD_DAY, -DAYS_AFTER);
  return Object.fromEntries(
    gatherings.flatMap((gathering) => {
      const source = sources.get(gathering.id);
      const isOpen = !isOverOn(gathering, since) && !isTelling(gathering.id);
      return source && isOpen ? [[gathering.id, source] as const] : [];
    }),
  );
}

/** この市区町村の人が行けるもの: its own, its city's, and those for the whole prefecture. */
export function gatheringsIn(
  coming: readonly ComingGathering[],
  code: string,
  municipalities: Pick<Municipalities, 'get'>,
): readonly ComingGathering[] {
  const { parent, prefectureCode } = municipalities.get(code) ?? {};
  const codes = [code, parent, prefectureCode];
  return coming.filter(({ area }) => area.some((one) => codes.includes(one)));
}

export interface GatheringArea {
  /** of a municipality, a prefecture, or national */
  readonly code: string;
  readonly gatherings: readonly ComingGathering[];
}

/** Each under the first of its areas, in the order of their codes; the nation last. */
export function gatheringsByArea(coming: readonly ComingGathering[]): readonly GatheringArea[] {
  const groups = Map.groupBy(coming, ({ area }) => area[0] ?? NATIONAL);
  const rank = (code: string) => (code === NATIONAL ? '~' : code);
  return [...groups]
    .map(([code, gatherings]) => ({ code, gatherings }))
    .toSorted((a, b) => inCodeOrder(rank(a.code), rank(b.code)));
}

/** Where it stands on /events/: an id that holds no slash. */
export const gatheringAnchor = ({ id }: Pick<Gathering, 'id'>): string =>
  `e-${id.replaceAll('/', '-')}`;

/** As the search page gets them. */
export const sentGatherings = ({
  gatherings,
}: {
  readonly gatherings: readonly ComingGathering[];
}): readonly SentGathering[] =>
  gatherings.map((one) => sentGathering(one, gatheringAnchor(one), one.days));
