/** ささえる側: the doors, and what places ask for today. */
import { wantedOn, type Wanted, type WantedSort } from '../../domain/entry/wanted.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { DoorId } from '../../words/ja/support.ts';
import { isSensitive } from '../entry/entry-lines.ts';
import { byReading } from './for-need.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';

/** Who receives, or knows who does; and what of 募っていること stands at the door. */
export const DOORS: readonly {
  readonly id: DoorId;
  readonly kinds: readonly KindId[];
  readonly sorts: readonly WantedSort[];
}[] = [
  {
    id: 'give',
    kinds: ['food-bank', 'food-pantry', 'children-cafeteria', 'social-welfare-council'],
    sorts: ['food', 'goods'],
  },
  { id: 'help', kinds: ['social-welfare-council', 'volunteering'], sorts: ['helpers'] },
  {
    id: 'open',
    kinds: ['social-welfare-council', 'intergenerational', 'children-cafeteria', 'food-pantry'],
    sorts: ['place'],
  },
  {
    id: 'hosts',
    kinds: [
      'supportive-employer',
      'work-experience',
      'intermediate-trainee',
      'intermediate-employed',
      'self-reliance-desk',
    ],
    sorts: ['hosts'],
  },
  { id: 'members', kinds: [], sorts: ['members'] },
];

export interface WantedThere {
  readonly resource: Resource;
  readonly wanted: readonly Wanted[];
}

/** Of these places, those that ask for something on this day. A place of violence asks for nothing in the open. */
export function wantedIn(
  resources: readonly Resource[],
  today: string,
  sorts?: readonly WantedSort[],
): readonly WantedThere[] {
  return resources
    .filter((resource) => !isSensitive(resource))
    .toSorted(byReading)
    .map((resource) => ({
      resource,
      wanted: wantedOn(resource, today).filter(({ sort }) => sorts?.includes(sort) ?? true),
    }))
    .filter(({ wanted }) => wanted.length > 0);
}

/** 地域活動応援コーナー: by the first area of each, in the order of their codes. */
export function wantedByArea(
  { listed }: Pick<SiteCatalogue, 'listed'>,
  today: string,
): readonly { readonly code: string; readonly there: readonly WantedThere[] }[] {
  const groups = Map.groupBy(wantedIn(listed, today), ({ resource }) => resource.area[0]!);
  return [...groups]
    .map(([code, there]) => ({ code, there }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
}
