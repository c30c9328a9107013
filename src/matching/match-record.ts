import type { CardExtra } from '../domain/entry/card-source.ts';
import type { Resource } from '../domain/entry/entry-schema.ts';
import { VISIT_FACT_IDS } from '../domain/entry/visit-facts.ts';

/** What is sent, by name: the record's type follows from this list. */
const FIELDS = [
  'id',
  'name',
  'kind',
  'needs',
  'steps',
  'area',
  'serves',
  'route',
  'summary',
  'hours',
  'except',
  'by_appointment',
  'until',
  'hours_note',
  'changes',
  'capacity',
  ...VISIT_FACT_IDS,
  'booking',
  'walk_in',
  'for',
  'not_for',
  'may_start',
  'ages',
  'for_women',
  'for_men',
  'with_children',
  'wheelchair',
  'languages',
  'fee',
  'gives_to',
  'per_month',
  'next_from',
  'phones',
  'email',
  'form',
  'line',
  'sms',
  'chat',
  'url',
] as const satisfies readonly (keyof Resource)[];

/**
 * What the matcher needs of an entry. A `Resource` is one; the browser gets these fields alone. Types only: the
 * schema's zod never reaches the browser.
 */
export type MatchRecord = Pick<Resource, (typeof FIELDS)[number]> & {
  readonly status: Pick<Resource['status'], 'state'>;
  readonly verified: Pick<Resource['verified'], 'on'>;
  /** 緯度・経度, degrees; only where they are published */
  readonly point?: { readonly lat: number; readonly lon: number };
  /** for its card alone: nothing is judged by it */
  readonly card?: CardExtra | undefined;
};

const isEmpty = (card: CardExtra) => Object.keys(card).length === 0;

/** The fields the matcher reads, without the rest. */
export function matchRecordOf(resource: Resource, card: CardExtra = {}): MatchRecord {
  const known = FIELDS.filter((field) => resource[field] !== undefined).map((field) => [
    field,
    resource[field],
  ]);
  const { location } = resource;
  const point =
    typeof location === 'object' && location.lat !== undefined && location.lon !== undefined
      ? { lat: location.lat, lon: location.lon }
      : undefined;
  return {
    ...(Object.fromEntries(known) as Omit<MatchRecord, 'status' | 'verified'>),
    ...(point ? { point } : {}),
    ...(isEmpty(card) ? {} : { card }),
    status: { state: resource.status.state },
    verified: { on: resource.verified.on },
  };
}
