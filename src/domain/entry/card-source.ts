/**
 * カードのもと: what a list says of an entry, as codes and values. Every list (pages, search, matching, つなぎ帳) makes
 * its cards of this one shape, so that they agree; the sentences are made in site/entry/card-facts.ts.
 */
import { openingHoursOf, changeOf } from '../time/read-hours.ts';
import type { Change, OpeningHours } from '../time/timetable.ts';
import { sentencesIn } from '../text/sentences.ts';
import { WAY_IDS, type WayId } from './contact-way.ts';
import type { Resource } from './entry-schema.ts';
import { lineHoursOf, type Line } from './line-order.ts';
import type { WhomToAsk } from './whom-to-ask.ts';

/** What only the whole catalogue tells, worked out when the site is built. */
export interface CardExtra {
  readonly town?: string | undefined;
  readonly ask?: WhomToAsk | undefined;
  /** 所在地, of a desk that one may have to walk to; never of a place that is not made public */
  readonly address?: string | undefined;
  /** 場所を公表していない */
  readonly isHidden?: boolean | undefined;
  /** 使える人, in the entry's own words where they are short */
  readonly whoNote?: string | undefined;
  /** 役所の課: a section of the office itself, by its name */
  readonly isSection?: true | undefined;
}

export interface CardSource
  extends Pick<Resource, 'kind' | 'needs' | 'for' | 'ages' | 'for_women' | 'for_men'>, CardExtra {
  /** noted: said in words alone, and nothing is usual then */
  readonly fee?: Resource['fee'] | 'noted';
  readonly state: Resource['status']['state'];
  readonly isVia?: boolean | undefined;
  readonly hours?: OpeningHours | undefined;
  /** these three where no rule tells */
  readonly hoursNote?: string | undefined;
  /** the note is too long for a card: the page has it */
  readonly isHoursNoted?: true | undefined;
  readonly changes?: readonly Change[] | undefined;
  readonly phone?: string | undefined;
  /** where there is no number; without its address where a list leaves that to the entry's page */
  readonly way?: readonly [id: WayId, written?: string] | undefined;
  /** 確かめた日 */
  readonly on: string | undefined;
}

/** An entry, or what a list has of it. */
type Shown = Pick<
  Resource,
  | 'name'
  | 'kind'
  | 'needs'
  | 'route'
  | 'for'
  | 'ages'
  | 'for_women'
  | 'for_men'
  | 'fee'
  | 'fee_note'
  | 'hours_note'
  | 'who_note'
  | WayId
  | 'phones'
> &
  Line & {
    readonly asOf?: string | undefined;
    readonly status: Pick<Resource['status'], 'state'>;
    readonly location?: unknown;
    readonly isFeeNoted?: true;
    readonly isHoursNoted?: true;
    readonly hasSite?: true;
    readonly isSection?: true;
  };

/** A line answers when its number does; a place is open when it says so. */
export function shownHoursOf(record: Shown): OpeningHours | undefined {
  if (record.status.state !== 'open') return undefined;
  return record.kind === 'helpline' ? lineHoursOf(record) : openingHoursOf(record);
}

/** A card has room for so many signs. */
const MOST_SIGNS = { who: 26, hours: 40 } as const;

export const fitsCard = (note: string): boolean => note.length <= MOST_SIGNS.hours;

function hoursNoted(note: string | undefined): Pick<CardSource, 'hoursNote' | 'isHoursNoted'> {
  if (note === undefined) return {};
  return fitsCard(note) ? { hoursNote: note } : { isHoursNoted: true };
}

function withoutRules({ status, hours_note: note, isHoursNoted, changes }: Shown) {
  if (status.state !== 'open') return {};
  return {
    ...(isHoursNoted ? { isHoursNoted } : hoursNoted(note)),
    ...(changes && changes.length > 0 ? { changes: changes.map(changeOf) } : {}),
  };
}

function reachedBy(record: Shown): Pick<CardSource, 'phone' | 'way'> {
  const number = record.phones?.[0]?.number;
  if (number !== undefined) return { phone: number };
  const id = WAY_IDS.find((way) => record[way]);
  if (id === undefined) return record.hasSite ? { way: ['url'] } : {};
  return { way: [id, record[id]!] };
}

export function cardSourceOf(
  record: Shown,
  { town, ask, whoNote, isHidden, isSection = record.isSection }: CardExtra = {},
): CardSource {
  const isFeeNoted = record.isFeeNoted ?? record.fee_note !== undefined;
  const hours = shownHoursOf(record);
  return {
    kind: record.kind,
    needs: record.needs,
    state: record.status.state,
    on: record.asOf,
    ...(record.route === 'via-consultation' ? { isVia: true } : {}),
    ...(isSection ? { isSection } : {}),
    ...(hours ? { hours } : withoutRules(record)),
    for: record.for,
    ages: record.ages,
    for_women: record.for_women,
    for_men: record.for_men,
    fee: record.fee ?? (isFeeNoted ? 'noted' : undefined),
    ...(record.status.state === 'closed' ? {} : reachedBy(record)),
    town,
    ask,
    whoNote: whoNote ?? shortWhoNote(record.who_note),
    isHidden: isHidden ?? (record.location === 'hidden' ? true : undefined),
  };
}

/** The first sentence of 使える人, where a card has room for it. */
export function shortWhoNote(note: string | undefined): string | undefined {
  const [first = ''] = sentencesIn(note ?? '');
  return first !== '' && first.length <= MOST_SIGNS.who ? first : undefined;
}
