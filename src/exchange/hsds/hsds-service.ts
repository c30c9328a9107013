/** HSDS 3.1 の service: an entry in the words of Open Referral's standard. What is not known is left out. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { standsIn } from '../../domain/entry/stands-in.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { NATIONAL } from '../../domain/area/national.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import { BOOKING } from '../../words/ja/facts.ts';
import { valueLabel } from '../../words/ja/field-label.ts';
import { hsdsId } from './hsds-id.ts';
import { hsdsSchedules } from './hsds-schedules.ts';

const STATUS = { open: 'active', paused: 'temporarily closed', closed: 'defunct' } as const;

/** The standard wants addresses in ASCII. */
const uri = (address: string | undefined) =>
  address === undefined ? undefined : new URL(address).href;

const joined = (...parts: readonly (string | undefined)[]) =>
  parts.filter(Boolean).join('。') || undefined;

/** Without what has no value: an empty text would say that there is none. */
function known<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;
}

const organizationOf = ({ id, provider }: Resource) =>
  provider &&
  known({
    id: hsdsId(id, 'organization'),
    name: provider.name,
    description: provider.type ?? provider.name,
    website: uri(provider.url),
  });

function phonesOf({ id, phones = [], fax, sms }: Resource): readonly object[] {
  const voices = phones.map(({ number, label }, at) =>
    known({
      id: hsdsId(id, 'phone', at),
      number: phoneDisplay(number),
      type: 'voice',
      description: label,
    }),
  );
  const others = (
    [
      ['fax', fax],
      ['text', sms],
    ] as const
  ).flatMap(([type, number]) =>
    number === undefined ? [] : [{ id: hsdsId(id, type), number: phoneDisplay(number), type }],
  );
  return [...voices, ...others];
}

const areasOf = ({ id, area }: Resource, municipalities: Municipalities) =>
  area.map((code) => ({
    id: hsdsId(id, 'area', code),
    name: municipalities.fullName(code),
    ...(code === NATIONAL ? {} : { extent: code, extent_type: 'text' }),
  }));

function addressesOf(resource: Resource, municipalities: Municipalities) {
  const { id, location } = resource;
  if (typeof location !== 'object' || location.address === undefined) return [];
  const place = standsIn(resource, municipalities);
  return [
    known({
      id: hsdsId(id, 'address'),
      address_1: location.address,
      address_2: location.building,
      city: place === undefined || place.kind === 'prefecture' ? '' : place.name,
      state_province: place?.prefecture ?? '',
      // Asked for by the standard, and not known.
      postal_code: '',
      country: 'JP',
      address_type: 'physical',
    }),
  ];
}

const ACCESS = ['wheelchair', 'accessible_toilet', 'sign_language', 'writing_ok'] as const;

function locationsOf(resource: Resource, municipalities: Municipalities): readonly object[] {
  const { id, location, name } = resource;
  // A hidden place has no location at all, not one without an address.
  if (typeof location !== 'object') return [];
  const told = known({
    id: hsdsId(id, 'location'),
    location_type: 'physical',
    name: location.building ?? name,
    transportation: location.access,
    latitude: location.lat,
    longitude: location.lon,
    addresses: addressesOf(resource, municipalities),
    accessibility: ACCESS.filter((fact) => resource[fact] !== undefined).map((fact) => ({
      id: hsdsId(id, fact),
      description: fact,
      details: valueLabel(fact, String(resource[fact])),
    })),
  });
  return [
    {
      id: hsdsId(id, 'at-location'),
      location: told,
    },
  ];
}

const termOf = (taxonomy: string, code: string, name: string) => ({
  id: hsdsId(taxonomy, code),
  code,
  name,
  description: name,
  taxonomy,
});

const attributeOf = (id: string, taxonomy: string, code: string, name: string) => ({
  id: hsdsId(id, taxonomy, code),
  link_entity: 'service',
  taxonomy_term: termOf(taxonomy, code, name),
});

const attributesOf = ({ id, kind, needs }: Resource) => [
  attributeOf(id, 'tsunagaru-kind', kind, kindOf(kind).label),
  ...needs.map((need) => attributeOf(id, 'tsunagaru-need', need, needLabel(need))),
];

function costsOf({ id, fee, fee_note }: Resource): readonly object[] {
  if (fee !== 'free') return [];
  const note = fee_note === undefined ? {} : { amount_description: fee_note };
  return [{ id: hsdsId(id, 'cost'), amount: 0, currency: 'JPY', ...note }];
}

const feesOf = ({ fee, fee_note }: Resource) => joined(fee && valueLabel('fee', fee), fee_note);

/** @param page the whole address of its page */
export function hsdsService(
  resource: Resource,
  page: string,
  municipalities: Municipalities,
): object {
  const { id, ages, booking, languages, requires, verified } = resource;
  const organization = organizationOf(resource);
  return known({
    id: hsdsId(id),
    organization_id: organization?.id,
    name: resource.name,
    alternate_name: resource.aliases?.join('、'),
    description: joined(resource.summary, resource.body || undefined),
    url: uri(resource.url ?? page),
    additional_urls:
      resource.url === undefined
        ? []
        : [
            {
              id: hsdsId(id, 'page'),
              label: 'catalogue page',
              url: uri(page),
            },
          ],
    email: resource.email,
    status: STATUS[resource.status.state],
    application_process: joined(booking && BOOKING[booking], resource.first_visit_note),
    fees_description: feesOf(resource),
    eligibility_description: resource.who_note,
    minimum_age: ages?.min,
    maximum_age: ages?.max,
    assured_date: verified?.on,
    alert: resource.status.note,
    organization,
    phones: phonesOf(resource),
    schedules: hsdsSchedules(resource),
    service_areas: areasOf(resource, municipalities),
    service_at_locations: locationsOf(resource, municipalities),
    languages: (languages ?? []).map((code) => ({ id: hsdsId(id, 'language', code), code })),
    cost_options: costsOf(resource),
    required_documents: (requires ?? []).map((document, at) => ({
      id: hsdsId(id, 'document', at),
      document,
    })),
    attributes: attributesOf(resource),
  });
}
