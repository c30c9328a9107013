/** いま募っていること: what a place asks for until a day. Past it nothing says so any more, whoever forgot to strike it out. */
import type { Resource } from './entry-schema.ts';

export const WANTED_SORTS = ['food', 'goods', 'helpers', 'place', 'members', 'hosts'] as const;
export type WantedSort = (typeof WANTED_SORTS)[number];

export type Wanted = NonNullable<Resource['wanted']>[number];

/** Those that still hold on this day; none of a place that rests or has ended. @param today ISO day */
export function wantedOn(
  { wanted = [], status }: Pick<Resource, 'wanted' | 'status'>,
  today: string,
): readonly Wanted[] {
  return status.state === 'open' ? wanted.filter(({ until }) => until >= today) : [];
}
