/**
 * 記入のそろいぐあい: how much of what its readers need an entry says, as a mean of the criteria that apply to it. It
 * orders the work of editors and is never shown to residents: it grades the entry, not the place. After the score of
 * data·inclusion (data.inclusion.gouv.fr).
 */
import { daysBetween } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/partial-day.ts';
import { kindOf } from '../vocabulary/kind.ts';
import type { Resource } from './entry-schema.ts';

export type CompletenessPart =
  | 'contact'
  | 'phone'
  | 'address'
  | 'hours'
  | 'fee'
  | 'first-visit'
  | 'audience'
  | 'summary'
  | 'kana'
  | 'age';

export interface Completeness {
  /** 0 nothing – 1 all that applies */
  readonly score: number;
  /** the criteria that are not met in full, the most useful first */
  readonly missing: readonly CompletenessPart[];
}

type Judged = Pick<
  Resource,
  | 'kind'
  | 'phones'
  | 'email'
  | 'form'
  | 'line'
  | 'sms'
  | 'chat'
  | 'url'
  | 'location'
  | 'hours'
  | 'hours_note'
  | 'fee'
  | 'fee_note'
  | 'booking'
  | 'walk_in'
  | 'by_appointment'
  | 'look_first'
  | 'ages'
  | 'for'
  | 'who_note'
  | 'for_women'
  | 'for_men'
  | 'summary'
  | 'kana'
  | 'asOf'
>;

const has = (...values: readonly unknown[]) =>
  Number(values.some((value) => value !== undefined && value !== ''));
const isLine = ({ kind }: Judged) => kind === 'helpline';

/** Information is whole for half a year, and worth nothing after two. */
const [WHOLE_DAYS, WORN_DAYS] = [183, 730];

function ageShare({ asOf }: Judged, today: string): number {
  if (asOf === undefined) return 0;
  const days = daysBetween(firstDayOf(asOf), today);
  return Math.min(1, Math.max(0, (WORN_DAYS - days) / (WORN_DAYS - WHOLE_DAYS)));
}

/** @returns undefined where the criterion does not apply */
type Criterion = (entry: Judged, today: string) => number | undefined;

/** Most useful first. */
const CRITERIA: Readonly<Record<CompletenessPart, Criterion>> = {
  contact: (entry) =>
    has(
      ...(entry.phones ?? []),
      entry.email,
      entry.form,
      entry.line,
      entry.sms,
      entry.chat,
      entry.url,
    ),
  phone: (entry) =>
    isLine(entry) && has(entry.chat, entry.line, entry.sms)
      ? undefined
      : has(...(entry.phones ?? [])),
  hours: (entry) => (entry.hours ? 1 : has(entry.hours_note, entry.by_appointment) / 2),
  address: (entry) => {
    if (isLine(entry) || entry.location === 'hidden') return undefined;
    return has(entry.location?.address);
  },
  fee: (entry) => {
    if (isLine(entry) || kindOf(entry.kind).group === 'consult') return undefined;
    return entry.fee ? 1 : has(entry.fee_note) / 2;
  },
  'first-visit': (entry) =>
    isLine(entry)
      ? undefined
      : has(entry.booking, entry.walk_in, entry.by_appointment, entry.look_first),
  audience: (entry) => has(entry.ages, entry.for, entry.who_note, entry.for_women, entry.for_men),
  summary: (entry) => has(entry.summary),
  kana: (entry) => has(entry.kana),
  age: ageShare,
};

export const COMPLETENESS_PARTS = Object.keys(CRITERIA) as readonly CompletenessPart[];

/** @param today YYYY-MM-DD */
export function completeness(entry: Judged, today: string): Completeness {
  const parts = COMPLETENESS_PARTS.flatMap((part) => {
    const share = CRITERIA[part](entry, today);
    return share === undefined ? [] : [{ part, share }];
  });
  return {
    score: parts.reduce((sum, { share }) => sum + share, 0) / parts.length,
    missing: parts.filter(({ share }) => share < 1).map(({ part }) => part),
  };
}
