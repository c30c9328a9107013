/** 確かめる番がきた場所: old confirmations first, and dates in the entry itself that have passed. Pure. */
import { longDateLabel } from '../../words/ja/date.ts';
import { AGING_DAYS, freshness, oldSoonOn } from '../../domain/entry/information-age.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { capacityOn } from '../../domain/entry/welcome.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

export interface DueEntry {
  readonly resource: Resource;
  /** whole days since the last confirmation */
  readonly days: number | undefined;
  /** what has run out, for people; empty when only time has passed */
  readonly expired: readonly string[];
  /** the day on which its information becomes old, where that is near */
  readonly oldOn?: string | undefined;
}

export interface DueFilter {
  /** only those that serve this municipality */
  readonly municipality?: string | undefined;
  readonly kind?: KindId | undefined;
  /** instead of the age from which readers are warned */
  readonly olderThan?: number | undefined;
  /** only those whose information becomes old within the month */
  readonly soon?: boolean | undefined;
}

function expiredOf(
  { until, status, capacity, changes, next_from: next }: Resource,
  today: string,
): readonly string[] {
  const ended = (changes ?? []).map(({ from, to = from }) => to).filter((to) => to < today);
  return [
    ...(until !== undefined && until < today
      ? [`時間割の期限（${longDateLabel(until)}）が過ぎています`]
      : []),
    ...(status.state === 'paused' && status.until !== undefined && status.until < today
      ? [`お休みの終わり（${longDateLabel(status.until)}）が過ぎています`]
      : []),
    ...ended.map((to) => `変わりごと（${longDateLabel(to)}まで）が終わっています`),
    ...(next !== undefined && next < today
      ? [`つぎに受け入れられる日（${longDateLabel(next)}）が過ぎています`]
      : []),
    ...(capacity && capacityOn(capacity, today) === undefined
      ? [`空きの様子は、${longDateLabel(capacity.on)}に聞いたものです`]
      : []),
  ];
}

/** Whole days; absent where nobody says of when the information is. */
function daysOf({ asOf }: Resource, today: string): number | undefined {
  return asOf === undefined ? undefined : freshness(asOf, today).days;
}

/** What has run out first, then the oldest, at last what has no day; equals by id. */
export function dueEntries(
  resources: readonly Resource[],
  today: string,
  { municipality, kind, olderThan = AGING_DAYS, soon = false }: DueFilter = {},
): readonly DueEntry[] {
  return resources
    .filter(
      (resource) =>
        resource.status.state !== 'closed' &&
        (kind === undefined || resource.kind === kind) &&
        (municipality === undefined || resource.area.includes(municipality)),
    )
    .map((resource) => ({
      resource,
      days: daysOf(resource, today),
      expired: expiredOf(resource, today),
      oldOn: oldSoonOn(resource.asOf, today),
    }))
    .filter(({ days = Infinity, expired, oldOn }) =>
      soon ? oldOn !== undefined : days >= olderThan || expired.length > 0,
    )
    .toSorted(
      (a, b) =>
        Number(b.expired.length > 0) - Number(a.expired.length > 0) ||
        (b.days ?? -1) - (a.days ?? -1) ||
        (a.resource.id < b.resource.id ? -1 : 1),
    );
}

/** By the first area of each: a place is confirmed once, by the municipality it stands in. */
export function dueByArea(due: readonly DueEntry[]): ReadonlyMap<string, readonly DueEntry[]> {
  const areas = new Map<string, DueEntry[]>();
  for (const entry of due) {
    const code = entry.resource.area[0]!;
    const found = areas.get(code);
    if (found) found.push(entry);
    else areas.set(code, [entry]);
  }
  return areas;
}
