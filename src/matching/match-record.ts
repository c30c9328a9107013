import type { Resource } from '../domain/entry/entry-schema.ts';

/**
 * What the matcher needs of an entry. A `Resource` is one; the browser gets these fields alone. Types only: the
 * schema's zod never reaches the browser.
 */
export type MatchRecord = Pick<
  Resource,
  | 'id'
  | 'name'
  | 'kind'
  | 'needs'
  | 'steps'
  | 'area'
  | 'open_to'
  | 'route'
  | 'summary'
  | 'hours'
  | 'except'
  | 'by_appointment'
  | 'until'
  | 'hours_note'
  | 'look_first'
  | 'no_need_to_talk'
  | 'anonymous'
  | 'accompany'
  | 'pickup'
  | 'online'
  | 'home_visit'
  | 'once_is_fine'
  | 'booking'
  | 'walk_in'
  | 'ages'
  | 'for_women'
  | 'for_men'
  | 'with_children'
  | 'wheelchair'
  | 'languages'
  | 'fee'
  | 'gives_to'
  | 'phones'
  | 'email'
  | 'form'
  | 'line'
  | 'sms'
  | 'chat'
  | 'url'
> & {
  readonly status: Pick<Resource['status'], 'state'>;
  readonly verified: Pick<Resource['verified'], 'on'>;
  /** of the fee it says something in words alone: nothing is usual then */
  readonly isFeeNoted?: true;
  /** 緯度・経度, degrees; only where they are published */
  readonly point?: { readonly lat: number; readonly lon: number };
};

const FIELDS = [
  'id',
  'name',
  'kind',
  'needs',
  'steps',
  'area',
  'open_to',
  'route',
  'summary',
  'hours',
  'except',
  'by_appointment',
  'until',
  'hours_note',
  'look_first',
  'no_need_to_talk',
  'anonymous',
  'accompany',
  'pickup',
  'online',
  'home_visit',
  'once_is_fine',
  'booking',
  'walk_in',
  'ages',
  'for_women',
  'for_men',
  'with_children',
  'wheelchair',
  'languages',
  'fee',
  'gives_to',
  'phones',
  'email',
  'form',
  'line',
  'sms',
  'chat',
  'url',
] as const satisfies readonly (keyof MatchRecord)[];

/** The fields the matcher reads, without the rest. */
export function matchRecordOf(resource: Resource): MatchRecord {
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
    ...(resource.fee === undefined && resource.fee_note !== undefined
      ? { isFeeNoted: true as const }
      : {}),
    status: { state: resource.status.state },
    verified: { on: resource.verified.on },
  };
}
