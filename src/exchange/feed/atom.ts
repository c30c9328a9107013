/**
 * 変わったことの知らせ（Atom, RFC 4287）: what happened last to each entry: it was listed for the first time, its facts
 * changed, it was confirmed, its papers were read, or it ended. The first two days come from the list of published ids,
 * the others from the entry itself; where no day is known nothing is told. A 相談会・行事 stands there until it is over.
 */
import type { Gathering } from '../../domain/gathering/gathering.ts';
import type { PublishedDays } from '../../domain/entry/published-line.ts';
import { inCodeOrder } from '../../domain/text/code-order.ts';
import { escapeMarkup } from '../../domain/text/escape-markup.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** What happened to an entry last, and on which day. */
export interface Happening {
  readonly resource: Resource;
  readonly what: 'closed' | 'new' | 'changed' | 'confirmed' | 'listed';
  /** YYYY-MM-DD */
  readonly on: string;
}

/** Longer feeds are read by nobody. */
export const MOST_HAPPENINGS = 200;

/** The day that each entry was published and changed, by its id. */
export type DaysOf = (id: string) => PublishedDays | undefined;

const NO_DAYS: DaysOf = () => undefined;

/** What outdoes the others of one day stands first. */
function whatHappened(
  { verified, source }: Resource,
  days: PublishedDays | undefined,
): readonly (readonly [Happening['what'], string | undefined])[] {
  const read = source
    .map(({ retrieved }) => retrieved)
    .toSorted()
    .at(-1);
  return [
    ['new', days?.first],
    ['changed', days?.changed],
    ['confirmed', verified?.on],
    ['listed', read],
  ];
}

/** undefined where no day of anybody's doing is known; an ended one has ended, whatever is written of it later */
export function lastHappening(
  resource: Resource,
  today: string,
  days?: PublishedDays,
): Happening | undefined {
  const { status } = resource;
  if (status.state === 'closed' && status.on !== undefined)
    return status.on <= today ? { resource, what: 'closed', on: status.on } : undefined;
  let last: Happening | undefined;
  for (const [what, on] of whatHappened(resource, days))
    if (on !== undefined && on <= today && (last === undefined || on > last.on))
      last = { resource, what, on };
  return last;
}

/** The latest first, none of a day still to come. */
export function happenings(
  resources: readonly Resource[],
  today: string,
  daysOf: DaysOf = NO_DAYS,
): readonly Happening[] {
  return resources
    .flatMap((resource) => lastHappening(resource, today, daysOf(resource.id)) ?? [])
    .toSorted((a, b) =>
      a.on === b.on ? (a.resource.id < b.resource.id ? -1 : 1) : a.on < b.on ? 1 : -1,
    )
    .slice(0, MOST_HAPPENINGS);
}

/** What was told of a meeting last, and on which day. */
export interface GatheringHappening<G extends Gathering = Gathering> {
  readonly gathering: G;
  readonly what: 'announced' | 'cancelled';
  readonly on: string;
}

/** @param coming those that are not over */
export function gatheringHappenings<G extends Gathering>(
  coming: readonly G[],
  today: string,
): readonly GatheringHappening<G>[] {
  return coming
    .flatMap((gathering): readonly GatheringHappening<G>[] => {
      const { cancelled, source } = gathering;
      if (cancelled) return [{ gathering, what: 'cancelled', on: cancelled.on }];
      const on = source
        .map(({ retrieved }) => retrieved)
        .toSorted()
        .at(-1);
      return on === undefined ? [] : [{ gathering, what: 'announced', on }];
    })
    .filter(({ on }) => on <= today);
}

/** One entry of the feed, whatever it tells of. */
export interface FeedItem {
  /** stays the same for the same thing */
  readonly name: string;
  readonly what: string;
  readonly on: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
}

/** The path of its name holds what no entry's folder is called. */
export const gatheringItemName = ({ id }: Pick<Gathering, 'id'>): string => `events/${id}`;

export interface FeedSite {
  readonly title: string;
  readonly publisher: string;
  readonly host: string;
  /** of the feed itself, and of the page it is about */
  readonly self: string;
  readonly home: string;
  readonly today: string;
  readonly addressOf: (resource: Resource) => string;
  readonly titleOf: (happening: Happening) => string;
  readonly summaryOf: (happening: Happening) => string;
}

/** The day's beginning in Japan. */
const stamp = (date: string) => `${date}T00:00:00+09:00`;

/** An entry that was renamed is the same: its first id names it. */
const nameOf = ({ id, formerly = [] }: Resource) => formerly[0] ?? id;

const itemOf = (happening: Happening, site: FeedSite): FeedItem => ({
  name: nameOf(happening.resource),
  what: happening.what,
  on: happening.on,
  address: site.addressOf(happening.resource),
  title: site.titleOf(happening),
  summary: site.summaryOf(happening),
});

function entryXml({ name, what, on, address, title, summary }: FeedItem, host: string): string {
  return [
    '<entry>',
    `<id>${escapeMarkup(`tag:${host},2026:${name}`)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<link href="${escapeMarkup(address)}"/>`,
    `<updated>${stamp(on)}</updated>`,
    `<category term="${what}"/>`,
    `<summary>${escapeMarkup(summary)}</summary>`,
    '</entry>',
  ].join('');
}

/** @param others what is told besides entries */
export function atomFeed(
  happened: readonly Happening[],
  site: FeedSite,
  others: readonly FeedItem[] = [],
): string {
  const all = [...others, ...happened.map((happening) => itemOf(happening, site))]
    .toSorted((a, b) => inCodeOrder(b.on, a.on))
    .slice(0, MOST_HAPPENINGS);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<id>${escapeMarkup(site.self)}</id>`,
    `<title>${escapeMarkup(site.title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(site.self)}"/>`,
    `<link href="${escapeMarkup(site.home)}"/>`,
    `<updated>${stamp(all[0]?.on ?? site.today)}</updated>`,
    `<author><name>${escapeMarkup(site.publisher)}</name></author>`,
    ...all.map((item) => entryXml(item, site.host)),
    '</feed>',
    '',
  ].join('\n');
}
