import type { Resource } from './resource-schema.ts';

/**
 * What the matcher needs of an entry. A `Resource` is one; the browser gets these fields alone. Types only: the
 * schema's zod never reaches the browser.
 */
export type MatchRecord = Pick<
  Resource,
  | 'id' | 'name' | 'kind' | 'needs' | 'steps' | 'area' | 'open_to' | 'route' | 'summary'
  | 'hours' | 'except' | 'by_appointment' | 'until' | 'hours_note'
  | 'look_first' | 'booking' | 'walk_in' | 'home_visit' | 'online'
  | 'ages' | 'for_women' | 'for_men' | 'fee' | 'gives_to' | 'phones'
> & {
  readonly status: Pick<Resource['status'], 'state'>;
  readonly verified: Pick<Resource['verified'], 'on'>;
};

const FIELDS = [
  'id', 'name', 'kind', 'needs', 'steps', 'area', 'open_to', 'route', 'summary', 'hours', 'except', 'by_appointment', 'until', 'hours_note',
  'look_first', 'booking', 'walk_in', 'home_visit', 'online', 'ages', 'for_women', 'for_men', 'fee', 'gives_to', 'phones',
] as const satisfies readonly (keyof MatchRecord)[];

/** The fields the matcher reads, without the rest. */
export function matchRecordOf(resource: Resource): MatchRecord {
  const known = FIELDS.filter((field) => resource[field] !== undefined).map((field) => [field, resource[field]]);
  return {
    ...(Object.fromEntries(known) as Omit<MatchRecord, 'status' | 'verified'>),
    status: { state: resource.status.state },
    verified: { on: resource.verified.on },
  };
}
