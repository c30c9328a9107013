/**
 * たねになりそうなもの: what an area already lists that could become something it lacks. Rooms, hours in which a 児童館
 * is not open, and bodies that have work and no 認定就労訓練. From entries alone: whether it can be is asked of them.
 */
import { foldForIdentity } from '../text/japanese-text.ts';
import { openingHoursOf } from '../time/read-hours.ts';
import { hasExpired } from '../time/openings.ts';
import { opensThen, type PartOfDay } from '../time/weekly-opening.ts';
import type { KindId } from '../vocabulary/kind.ts';
import { EVENING } from './ease.ts';
import type { GapEntry } from './gap-entry.ts';
import { isOpenEntry } from './kind-supply.ts';

export const FREE_TIMES = ['morning', 'evening', 'saturday', 'sunday'] as const;
export type FreeTime = (typeof FREE_TIMES)[number];

const WORKDAYS: readonly number[] = [1, 2, 3, 4, 5];
const MORNING: PartOfDay = { from: 9 * 60, to: 12 * 60 };

const ASKED: Readonly<Record<FreeTime, readonly [readonly number[], PartOfDay?]>> = {
  morning: [WORKDAYS, MORNING],
  evening: [[], EVENING],
  saturday: [[6]],
  sunday: [[0]],
};

/** Times at which its hours say that it is not open; none where they are not known. */
export function freeTimesOf(entry: GapEntry, today: string): readonly FreeTime[] {
  const hours = openingHoursOf(entry);
  if (!hours || hasExpired(hours, today)) return [];
  return FREE_TIMES.filter((time) => opensThen(hours, ...ASKED[time]) === false);
}

/** Kinds in which somebody works or practises, and which could be 認定就労訓練 too. */
export const WORK_HOSTS: readonly KindId[] = [
  'intermediate-trainee',
  'work-experience',
  'volunteering',
  'piecework',
  'transition-support',
  'continuous-a',
  'continuous-b',
  'supportive-employer',
  'silver-center',
];
const CERTIFIED: KindId = 'intermediate-employed';

export interface Seeds<T> {
  /** 公民館・図書館・地域集会所, 多世代の居場所 */
  readonly rooms: readonly T[];
  /** 児童館 with hours in which it is not open */
  readonly halls: readonly { readonly entry: T; readonly free: readonly FreeTime[] }[];
  /** by kind: those whose body lists no 認定就労訓練 in the area */
  readonly hosts: readonly { readonly kind: KindId; readonly entries: readonly T[] }[];
}

const nameOf = ({ provider }: GapEntry) => provider && foldForIdentity(provider.name);

export function seedsOf<T extends GapEntry>(own: readonly T[], today: string): Seeds<T> {
  const open = own.filter(isOpenEntry);
  const ofKind = (kind: KindId) => open.filter((entry) => entry.kind === kind);
  const certified = new Set(ofKind(CERTIFIED).map(nameOf));
  const isUncertified = (entry: T) => {
    const name = nameOf(entry);
    return name === undefined || !certified.has(name);
  };
  return {
    rooms: [...ofKind('public-place'), ...ofKind('intergenerational')],
    halls: ofKind('childrens-hall')
      .map((entry) => ({ entry, free: freeTimesOf(entry, today) }))
      .filter(({ free }) => free.length > 0),
    hosts: WORK_HOSTS.map((kind) => ({
      kind,
      entries: ofKind(kind).filter(isUncertified),
    })).filter(({ entries }) => entries.length > 0),
  };
}
