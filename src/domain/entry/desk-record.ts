/** つなぎ帳に送る形。 */
import type { CardExtra } from './card-source.ts';
import type { Sent } from './kind-defaults.ts';
import { KIND_SENTENCES } from '../vocabulary/kind-sentences.ts';
import type { Resource } from './entry-schema.ts';
import { VISIT_FACT_IDS } from './visit-facts.ts';

/** What is sent, by name: the record's type follows from this list. */
const FIELDS = [
  'id',
  'name',
  'kana',
  'kind',
  'needs',
  'steps',
  'summary',
  'provider',
  'area',
  'serves',
  'location',
  'route',
  'phones',
  'email',
  'form',
  'line',
  'sms',
  'chat',
  'fax',
  'url',
  'walk_in',
  'hours',
  'except',
  'by_appointment',
  'until',
  'hours_note',
  'changes',
  'capacity',
  ...VISIT_FACT_IDS,
  'booking',
  'bring',
  'first_visit_note',
  'for',
  'not_for',
  'may_start',
  'ages',
  'for_women',
  'for_men',
  'with_children',
  'requires',
  'not_required',
  'who_note',
  'fee',
  'fee_note',
  'pay',
  'pay_note',
  'wheelchair',
  'accessible_toilet',
  'sign_language',
  'writing_ok',
  'languages',
  'gives_to',
  'per_month',
  'next_from',
  'works_with',
  'status',
  'verified',
  'asOf',
] as const satisfies readonly (keyof Resource)[];

type Field = (typeof FIELDS)[number];

/**
 * What the counsellor's desk (つなぎ帳, くらべる, 印刷, 一覧表) needs of an entry. A `Resource` is one. Types only:
 * the schema's zod never reaches the browser.
 */
export type DeskRecord = Pick<Resource, Exclude<Field, 'verified' | 'provider' | 'location'>> & {
  /** without who confirmed it: the page says that */
  readonly verified?: Pick<NonNullable<Resource['verified']>, 'on' | 'how'> | undefined;
  /** without its address and sort */
  readonly provider?: Pick<NonNullable<Resource['provider']>, 'name'> | undefined;
  /** in words, for going there: the point on the map would be a tenth of the file */
  readonly location?:
    | 'hidden'
    | Pick<Exclude<NonNullable<Resource['location']>, 'hidden'>, 'address' | 'building' | 'access'>
    | undefined;
  /** what only the whole catalogue tells of it */
  readonly card?: CardExtra | undefined;
};

/** What a file of /data/places/ or /data/desk/ holds. */
export interface DeskFile {
  readonly records: readonly Sent<DeskRecord>[];
  /** 前の id: those looked up here whose entry's file got another name, and the name it has now */
  readonly moved?: Readonly<Record<string, string>>;
}

export function deskRecordOf(resource: Resource): DeskRecord {
  const known = Object.fromEntries(
    FIELDS.filter((field) => resource[field] !== undefined).map((field) => [
      field,
      resource[field],
    ]),
  ) as unknown as DeskRecord;
  const { location, provider, verified } = known;
  return {
    ...known,
    // So that the words of sixty kinds need not come with them.
    summary: resource.summary ?? KIND_SENTENCES[resource.kind],
    ...(verified ? { verified: { on: verified.on, how: verified.how } } : {}),
    ...(provider ? { provider: { name: provider.name } } : {}),
    ...(location && location !== 'hidden'
      ? {
          location: {
            address: location.address,
            building: location.building,
            access: location.access,
          },
        }
      : {}),
  };
}
