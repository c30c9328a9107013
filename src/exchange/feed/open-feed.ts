/**
 * となりのデータを開く: a neighbour's file is a stranger's until its signature is verified over its exact bytes, and every
 * value in it is one after that: the key may be stolen, the neighbour may be careless. A value that our own check would
 * refuse in an entry is not taken; what we do not know is not seen at all; an address leads to the neighbour's own site or
 * nowhere. Nothing is mended: what was mended by guessing could become something that nobody has read.
 */
import { z } from 'zod';
import { isAreaCode } from '../../domain/area/area-code.ts';
import { isMobile, phoneFindings } from '../../domain/fields/phone-findings.ts';
import { valueFindings } from '../../domain/fields/value-rule.ts';
import { isWebAddress } from '../../domain/fields/web-address.ts';
import { characterFindings } from '../../domain/rules/character-rules.ts';
import { oddCharacterFindings } from '../../domain/rules/odd-characters.ts';
import type { FeedTrouble } from '../../domain/settings/feed-trouble.ts';
import type { Neighbour } from '../../domain/settings/neighbour-schema.ts';
import { addDays, daysBetween, isCalendarDate } from '../../domain/time/calendar-date.ts';
import { isTrouble } from '../../domain/time/hours-trouble.ts';
import { isPartialDay } from '../../domain/time/partial-day.ts';
import { readException, readRule } from '../../domain/time/read-hours.ts';
import { isKindId, type KindId } from '../../domain/vocabulary/kind.ts';
import { isSignedBy } from './feed-signature.ts';
import { FEED_FORMAT, type SharedPhone, type SharedPlace } from './shared-feed.ts';

/** Ten times a catalogue of the whole country's desks. */
export const MOST_FEED_BYTES = 16 * 1024 * 1024;
const MOST_PLACES = 30_000;
/** More numbers than a card needs. */
const MOST_PHONES = 3;
/** Clocks differ, and midnight is not everywhere at once. */
const DAYS_AHEAD = 1;

/** As it was sent, of a kind that we know, and with as many numbers as could be taken. */
export interface ReceivedPlace extends SharedPlace {
  readonly kind: KindId;
  readonly phones: readonly SharedPhone[];
}

export interface ReceivedFeed {
  readonly site: string;
  readonly generated: string;
  readonly places: readonly ReceivedPlace[];
  /** places that could not be taken as they are written */
  readonly refused: number;
}

export type OpenedFeed =
  | { readonly is: 'open'; readonly feed: ReceivedFeed }
  | { readonly is: 'refused'; readonly why: FeedTrouble };

/** A number or an address in a sentence leads past the rules for numbers and addresses. */
const CONTACT = /:\/\/|www\.|[\w.+-]@[\w-]+\.[a-z]|\d[\d\-‐‑‒–—―−ー()（）\s]{7,}\d/iu;

/** One line of text that our own check would let stand. */
const line = (what: string, max: number) =>
  z
    .string()
    .max(max * 4)
    .refine(
      (value) =>
        value === value.trim() &&
        !/[\n\r\t]/.test(value) &&
        !CONTACT.test(value.normalize('NFKC')) &&
        characterFindings(value).length === 0 &&
        valueFindings({ is: 'text', what, max }, value).length === 0,
    );
const nameLine = line('name', 80).refine((value) => oddCharacterFindings(value).length === 0);

/** What is not as it should be is as if it were not there. */
const perhaps = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const address = z.string().max(2_000).refine(isWebAddress);
const day = z.string().max(10).refine(isCalendarDate);
const phone = z.object({
  number: z
    .string()
    .max(40)
    .refine((value) => phoneFindings(value).length === 0 && !isMobile(value)),
  label: perhaps(line('label', 40)),
});

const place = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9/_-]{0,159}$/),
  page: address,
  name: nameLine,
  kind: z.custom<KindId>(isKindId),
  area: z
    .array(
      z
        .string()
        .length(6)
        .refine((code) => isAreaCode(code)),
    )
    .min(1)
    .max(80),
  summary: perhaps(line('summary', 80)),
  phones: perhaps(z.array(z.unknown()).max(12)),
  hours: perhaps(z.array(z.string().max(200)).min(1).max(60)),
  except: perhaps(z.array(z.string().max(100)).max(60)),
  by_appointment: perhaps(z.literal(true)),
  hours_until: perhaps(day),
  hours_note: perhaps(line('hours_note', 300)),
  information_as_of: perhaps(z.string().max(10).refine(isPartialDay)),
});

const head = z.object({
  site: address,
  generated: day,
  entries: z.array(z.unknown()).max(MOST_PLACES),
});

type Hours = Pick<ReceivedPlace, 'hours' | 'except' | 'by_appointment' | 'hours_until'>;

/** All of the hours or none: days that lack their exceptions would send people to a shut door. */
function wholeHours(written: Hours, isExceptWritten: boolean): Hours {
  const { hours, except } = written;
  const isRead =
    hours !== undefined &&
    hours.every((rule) => characterFindings(rule).length === 0 && !isTrouble(readRule(rule))) &&
    (!isExceptWritten || except !== undefined) &&
    (except ?? []).every((one) => !isTrouble(readException(one)));
  return isRead
    ? written
    : { hours: undefined, except: undefined, by_appointment: undefined, hours_until: undefined };
}

/** Below the neighbour's site, and nothing behind it that would tell who follows it. */
function pageBelow(site: string, written: string): string | undefined {
  const { href, search, hash } = new URL(written);
  return href.startsWith(site) && search === '' && hash === '' ? href : undefined;
}

function receivedPlace(written: unknown, site: string): ReceivedPlace | undefined {
  const read = place.safeParse(written);
  if (!read.success) return undefined;
  const {
    phones = [],
    page: writtenPage,
    hours,
    except,
    by_appointment,
    hours_until,
    ...rest
  } = read.data;
  const page = pageBelow(site, writtenPage);
  if (page === undefined) return undefined;
  const isExceptWritten = (written as { readonly except?: unknown }).except !== undefined;
  return {
    ...rest,
    ...wholeHours({ hours, except, by_appointment, hours_until }, isExceptWritten),
    page,
    phones: phones
      .flatMap((one) => {
        const sound = phone.safeParse(one);
        return sound.success ? [sound.data] : [];
      })
      .slice(0, MOST_PHONES),
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const refused = (why: FeedTrouble): OpenedFeed => ({ is: 'refused', why });

/** With a slash at the end, where the feed itself lies below it: a signed file says where it belongs. */
function siteOf(written: string, feed: string): string | undefined {
  const { href, search, hash } = new URL(written);
  const isFolder = href.endsWith('/') && search === '' && hash === '';
  return isFolder && new URL(feed).href.startsWith(href) ? href : undefined;
}

/**
 * Whatever the bytes are, this neither throws nor waits.
 * @param today decides whether a file is too old, or of a day to come
 */
export function openFeed(
  bytes: Uint8Array,
  signature: string,
  { key, feed: address, maxAge }: Pick<Neighbour, 'key' | 'feed' | 'maxAge'>,
  today: string,
): OpenedFeed {
  if (bytes.length > MOST_FEED_BYTES) return refused('no-feed');
  if (!isSignedBy(bytes, signature, key)) return refused('unsigned');
  const written = jsonOf(bytes);
  const format = (written as { readonly format?: unknown } | null | undefined)?.format;
  if (typeof format === 'string' && format !== FEED_FORMAT) return refused('other-format');
  const read = head.safeParse(written);
  if (!read.success || format !== FEED_FORMAT) return refused('no-feed');
  const { generated, entries } = read.data;
  const site = siteOf(read.data.site, address);
  if (site === undefined) return refused('other-site');
  if (generated > addDays(today, DAYS_AHEAD)) return refused('future');
  if (daysBetween(generated, today) > maxAge) return refused('too-old');
  const places = entries.flatMap((one) => receivedPlace(one, site) ?? []);
  return {
    is: 'open',
    feed: { site, generated, places, refused: entries.length - places.length },
  };
}
