/** となりに出すデータ, of every entry there is: what may not leave is not in it, and a neighbour can read all of the rest. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { isMobile } from '../../../src/domain/fields/phone-findings.ts';
import { isSensitiveNeed } from '../../../src/domain/vocabulary/need.ts';
import { chosenEntries } from '../../../src/exchange/chosen-entries.ts';
import { feedJsonSchema } from '../../../src/exchange/feed/feed-schema.ts';
import { openFeed } from '../../../src/exchange/feed/open-feed.ts';
import { feedFile, sharedPlace } from '../../../src/exchange/feed/shared-feed.ts';
import { entryPath } from '../../../src/domain/entry/page-address.ts';
import { NEIGHBOUR, signed, SITE_ADDRESS, TODAY } from './sample-feed.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();
const leaving = chosenEntries(resources, 'neighbours');
const text = feedFile(
  {
    schema: `${SITE_ADDRESS}data/v1/feed.schema.json`,
    publisher: '見本',
    site: SITE_ADDRESS,
    generated: TODAY,
    licences: [],
  },
  leaving.map((resource) =>
    sharedPlace(resource, `${SITE_ADDRESS}resources/${entryPath(resource)}/`),
  ),
);
const feed = JSON.parse(text) as { readonly entries: readonly Readonly<Record<string, unknown>>[] };

describe('となりに出すデータ', () => {
  it('has nothing about violence, nothing hidden, nothing that is shut, no line and nothing of a whole prefecture', () => {
    const given = new Set(feed.entries.map(({ id }) => id));
    expect(given.size).toBe(leaving.length);
    expect(given.size).toBeGreaterThan(resources.length / 3);
    const kept = resources.filter(({ id }) => !given.has(id));
    for (const { id, needs, location, status, kind } of leaving)
      expect(
        [needs.some(isSensitiveNeed), location === 'hidden', status.state, kind === 'helpline'],
        id,
      ).toEqual([false, false, 'open', false]);
    expect(kept.some(({ needs }) => needs.some(isSensitiveNeed))).toBe(true);
    for (const { area } of feed.entries as readonly { readonly area: readonly string[] }[])
      expect(area.filter((code) => code === 'national' || code.slice(2, 5) === '000')).toEqual([]);
  });

  it('says of a place no more than the schema has, and never where it is', () => {
    const { properties } = feedJsonSchema('https://a.example/') as {
      readonly properties: {
        readonly entries: {
          readonly items: {
            readonly required: readonly string[];
            readonly properties: Readonly<Record<string, unknown>>;
          };
        };
      } & Readonly<Record<string, unknown>>;
    };
    const { items } = properties.entries;
    for (const entry of feed.entries) {
      expect(Object.keys(entry).filter((name) => !(name in items.properties))).toEqual([]);
      expect(items.required.filter((name) => !(name in entry))).toEqual([]);
    }
    expect(Object.keys(feed).filter((name) => !(name in properties))).toEqual([]);
    expect(Object.keys(items.properties)).not.toEqual(
      expect.arrayContaining(['location', 'email', 'provider', 'body']),
    );
  });

  it('is read by a neighbour to the last place, and to the last number that is no mobile', () => {
    const { bytes, signature } = signed(text);
    const opened = openFeed(bytes, signature, NEIGHBOUR, TODAY);
    if (opened.is === 'refused') throw new Error(opened.why);
    const taken = new Map(opened.feed.places.map((place) => [place.id, place]));
    expect(
      leaving.filter(({ id }) => !taken.has(id)).map(({ id, name }) => `${id} ${name}`),
    ).toEqual([]);
    for (const { id, phones = [], hours, summary } of leaving) {
      const place = taken.get(id)!;
      const numbers = phones.map(({ number }) => number).filter((number) => !isMobile(number));
      expect(place.phones.map(({ number }) => number)).toEqual(numbers.slice(0, 3));
      expect([id, place.hours]).toEqual([id, hours]);
      expect([id, place.summary]).toEqual([id, summary]);
    }
    expect(bytes.length).toBeLessThan(3_000_000);
  });

  it('is what its JSON Schema says', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      feedJsonSchema('https://a.example/feed.schema.json'),
    );
    validate(feed);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is the same bytes for the same facts', () => {
    expect(text.endsWith(']}\n')).toBe(true);
    expect(text.split('\n')).toHaveLength(leaving.length + 3);
  });
});
