/** HSDS 3.1: every object of every entry has only the fields that the standard knows, in the standard's types, and those it asks for. */
import { describe, expect, it } from 'vitest';
import { hsdsId } from '../../src/exchange/hsds/hsds-id.ts';
import { hsdsService } from '../../src/exchange/hsds/hsds-service.ts';
import { leaving } from '../../src/exchange/leaving.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { everyField } from './every-field.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

type Judge = (value: unknown) => boolean;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const text: Judge = (value) => typeof value === 'string';
const number: Judge = (value) => typeof value === 'number' && Number.isFinite(value);
const uuid: Judge = (value) => text(value) && UUID.test(value as string);
/** RFC 3986: ASCII, with a scheme */
const uri: Judge = (value) =>
  text(value) &&
  /^https?:\/\/[\x21-\x7e]+$/.test(value as string) &&
  !/[<>"{}|\\^`]/.test(value as string);
const email: Judge = (value) =>
  text(value) && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value as string);
const date: Judge = (value) => text(value) && /^\d{4}-\d{2}-\d{2}$/.test(value as string);
const time: Judge = (value) =>
  text(value) && /^([01]\d|2[0-3]):[0-5]\d\+09:00$/.test(value as string);
const oneOf =
  (...values: readonly string[]): Judge =>
  (value) =>
    values.includes(value as string);
const many =
  (shape: string): Judge =>
  (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => faults(one, shape).length === 0);
const one =
  (shape: string): Judge =>
  (value) =>
    faults(value, shape).length === 0;

/** `!` behind a name: the standard asks for it. Only what we write stands here; the rest of the standard is never used. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  service: {
    'id!': uuid,
    'name!': text,
    'status!': oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    organization_id: uuid,
    alternate_name: text,
    description: text,
    url: uri,
    additional_urls: many('url'),
    email,
    application_process: text,
    fees_description: text,
    eligibility_description: text,
    minimum_age: number,
    maximum_age: number,
    assured_date: date,
    alert: text,
    organization: one('organization'),
    phones: many('phone'),
    schedules: many('schedule'),
    service_areas: many('service_area'),
    service_at_locations: many('service_at_location'),
    languages: many('language'),
    cost_options: many('cost_option'),
    required_documents: many('required_document'),
    attributes: many('attribute'),
  },
  organization: { 'id!': uuid, 'name!': text, 'description!': text, website: uri },
  url: { 'id!': uuid, 'url!': uri, label: text },
  phone: {
    'id!': uuid,
    'number!': text,
    type: oneOf('voice', 'fax', 'text'),
    description: text,
  },
  schedule: {
    'id!': uuid,
    timezone: number,
    freq: oneOf('WEEKLY', 'MONTHLY'),
    byday: (value) =>
      text(value) &&
      /^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$/.test(
        value as string,
      ),
    bymonthday: (value) =>
      text(value) && /^(?:-1|\d{1,2})(?:,(?:-1|\d{1,2}))*$/.test(value as string),
    opens_at: time,
    closes_at: time,
    valid_to: date,
    description: text,
  },
  service_area: {
    'id!': uuid,
    name: text,
    extent: text,
    extent_type: oneOf('geojson', 'topojson', 'kml', 'text'),
  },
  service_at_location: {
    'id!': uuid,
    location: one('location'),
  },
  location: {
    'id!': uuid,
    'location_type!': oneOf('physical', 'postal', 'virtual'),
    name: text,
    transportation: text,
    latitude: number,
    longitude: number,
    addresses: many('address'),
    accessibility: many('accessibility'),
  },
  address: {
    'id!': uuid,
    'address_1!': text,
    'city!': text,
    'state_province!': text,
    'postal_code!': text,
    'country!': (value) => value === 'JP',
    'address_type!': oneOf('physical', 'postal', 'virtual'),
    address_2: text,
  },
  accessibility: { 'id!': uuid, description: text, details: text },
  language: { 'id!': uuid, code: text },
  cost_option: {
    'id!': uuid,
    amount: number,
    currency: (value) => value === 'JPY',
    amount_description: text,
  },
  required_document: { 'id!': uuid, document: text },
  attribute: {
    'id!': uuid,
    link_entity: text,
    taxonomy_term: one('taxonomy_term'),
  },
  taxonomy_term: {
    'id!': uuid,
    'name!': text,
    'description!': text,
    code: text,
    taxonomy: text,
  },
};

/** Closed: a field that is not in the shape is a fault. */
function faults(value: unknown, shape: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${shape} is none`];
  const fields = SHAPES[shape]!;
  const judges = new Map(
    Object.entries(fields).map(([name, judge]) => [name.replace('!', ''), judge]),
  );
  const missing = Object.keys(fields).filter(
    (name) => name.endsWith('!') && !(name.slice(0, -1) in value),
  );
  const wrong = Object.entries(value).filter(([name, inner]) => !judges.get(name)?.(inner));
  return [
    ...missing.map((name) => `${shape}.${name}`),
    ...wrong.map(([name, inner]) => `${shape}.${name}: ${JSON.stringify(inner)}`),
  ];
}

const { resources, municipalities } = realCatalogue();
const sample = makeMunicipalities(SAMPLE_PLACES);
const page = ({ id }: Resource) => `https://catalogue.example/resources/${id}/`;
const made = leaving(resources, 'record').map((resource) => ({
  resource,
  service: hsdsService(resource, page(resource), municipalities) as Record<string, unknown>,
}));

describe('HSDS 3.1', () => {
  it('takes every entry of the catalogue, and one with every field, with nothing besides', () => {
    for (const { resource, service } of made)
      expect(faults(service, 'service'), resource.id).toEqual([]);
    const whole = hsdsService(everyField(), page(everyField()), sample);
    expect(faults(whole, 'service')).toEqual([]);
    expect(Object.keys(whole).length).toBeGreaterThan(20);
  });

  it('finds what is not of the standard: a field too many, a wrong type, a field too few', () => {
    const whole = hsdsService(everyField(), page(everyField()), sample) as Record<string, unknown>;
    const { name: _name, ...nameless } = whole;
    for (const wrong of [
      { ...whole, kind: 'cafe' },
      { ...whole, minimum_age: '6' },
      { ...whole, url: '見本' },
      nameless,
      { ...whole, phones: [{ id: 'x' }] },
    ])
      expect(faults(wrong, 'service')).not.toEqual([]);
  });

  it('gives each thing an id of its own, the same each time', () => {
    const ids: string[] = [];
    const gather = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(gather);
      else if (typeof value === 'object' && value !== null) {
        const { id, taxonomy_term: _shared, ...rest } = value as Record<string, unknown>;
        if (typeof id === 'string') ids.push(id);
        gather(Object.values(rest));
      }
    };
    for (const { service } of made) gather(service);
    expect(new Set(ids).size).toBe(ids.length);
    expect(hsdsId('mihon/mihon/cafe', 'phone', 0)).toBe(hsdsId('mihon/mihon/cafe', 'phone', 0));
    expect(hsdsId('a', 'b')).not.toBe(hsdsId('ab'));
  });

  it('gives no location for a hidden place, and no point for one about violence', () => {
    const hidden = made.filter(({ resource }) => resource.location === 'hidden');
    expect(hidden.length).toBeGreaterThan(20);
    for (const { service } of hidden) expect(service['service_at_locations']).toBeUndefined();
    const cafe = everyField();
    const violent = leaving([{ ...cafe, needs: ['violence'] }], 'record')[0]!;
    expect(JSON.stringify(hsdsService(violent, page(violent), sample))).not.toMatch(
      /latitude|33\.5/,
    );
    expect(JSON.stringify(hsdsService(cafe, page(cafe), sample))).toContain('"latitude":33.5');
  });
});
