/**
 * 空白を数えるときに見ること: of an entry, no more than what a count of gaps can depend on. A page of gaps is made anew when
 * one of these has changed, and not for a name, a number or a sentence.
 */
import { WAY_IDS, type WayId } from '../entry/contact-way.ts';
import type { Resource } from '../entry/entry-schema.ts';

const GAP_FIELDS = [
  'id',
  'kind',
  'needs',
  'steps',
  'area',
  'status',
  'provider',
  'serves',
  'look_first',
  'hours',
  'except',
  'by_appointment',
  'until',
  'hours_note',
  'changes',
  'walk_in',
  'asOf',
] as const satisfies readonly (keyof Resource)[];

const GAP_WAYS = ['phones', ...WAY_IDS] as const;

/** The ways to reach it count by being there. */
export type GapEntry = Pick<Resource, (typeof GAP_FIELDS)[number]> & {
  readonly [Way in 'phones' | WayId]?: unknown;
};

/** Something to call, to write to or to read. */
export const hasKnownWay = (entry: GapEntry): boolean => GAP_WAYS.some((way) => entry[way]);

export function gapEntryOf(resource: Resource): GapEntry {
  const facts = GAP_FIELDS.map((field) => [field, resource[field]] as const);
  const ways = GAP_WAYS.filter((way) => resource[way]).map((way) => [way, true] as const);
  return Object.fromEntries([
    ...facts.filter(([, value]) => value !== undefined),
    ...ways,
  ]) as unknown as GapEntry;
}
