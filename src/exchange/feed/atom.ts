/**
 * 変わったことの知らせ（Atom, RFC 4287）: what was listed, confirmed or ended lately, by the days that the entries
 * themselves name. When an entry was first published is written nowhere: none is called new.
 */
import { escapeMarkup } from '../../domain/text/escape-markup.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** What happened to an entry last, and on which day. */
export interface Happening {
  readonly resource: Resource;
  readonly what: 'closed' | 'confirmed' | 'listed';
  /** YYYY-MM-DD */
  readonly on: string;
}

/** Longer feeds are read by nobody. */
export const MOST_HAPPENINGS = 200;

/** undefined where an entry names no day of anybody's doing */
export function lastHappening(resource: Resource): Happening | undefined {
  const { status, verified, source } = resource;
  if (status.state === 'closed' && status.on !== undefined)
    return { resource, what: 'closed', on: status.on };
  const listed = source
    .map(({ retrieved }) => retrieved)
    .toSorted()
    .at(-1);
  const confirmed = verified?.on;
  if (confirmed !== undefined && (listed === undefined || confirmed >= listed))
    return { resource, what: 'confirmed', on: confirmed };
  return listed === undefined ? undefined : { resource, what: 'listed', on: listed };
}

/** The latest first, none of a day still to come. */
export function happenings(resources: readonly Resource[], today: string): readonly Happening[] {
  return resources
    .flatMap((resource) => lastHappening(resource) ?? [])
    .filter(({ on }) => on <= today)
    .toSorted((a, b) =>
      a.on === b.on ? (a.resource.id < b.resource.id ? -1 : 1) : a.on < b.on ? 1 : -1,
    )
    .slice(0, MOST_HAPPENINGS);
}

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
const nameOf = ({ id, formerly = [] }: Resource, host: string) =>
  `tag:${host},2026:${formerly[0] ?? id}`;

function entryXml(happening: Happening, site: FeedSite): string {
  const { resource, what, on } = happening;
  return [
    '<entry>',
    `<id>${escapeMarkup(nameOf(resource, site.host))}</id>`,
    `<title>${escapeMarkup(site.titleOf(happening))}</title>`,
    `<link href="${escapeMarkup(site.addressOf(resource))}"/>`,
    `<updated>${stamp(on)}</updated>`,
    `<category term="${what}"/>`,
    `<summary>${escapeMarkup(site.summaryOf(happening))}</summary>`,
    '</entry>',
  ].join('');
}

export function atomFeed(all: readonly Happening[], site: FeedSite): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<id>${escapeMarkup(site.self)}</id>`,
    `<title>${escapeMarkup(site.title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(site.self)}"/>`,
    `<link href="${escapeMarkup(site.home)}"/>`,
    `<updated>${stamp(all[0]?.on ?? site.today)}</updated>`,
    `<author><name>${escapeMarkup(site.publisher)}</name></author>`,
    ...all.map((happening) => entryXml(happening, site)),
    '</feed>',
    '',
  ].join('\n');
}
