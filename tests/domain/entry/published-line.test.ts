import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import {
  factsDigest,
  isFactsDigest,
  isOtherFacts,
} from '../../../src/domain/entry/facts-digest.ts';
import {
  joinedLine,
  lineOf,
  publishedDays,
  type PublishedLine,
} from '../../../src/domain/entry/published-line.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();
const place = resources.find(
  ({ location, phones, hours }) => typeof location === 'object' && phones && hours,
)!;
const linesOf = (...lines: readonly PublishedLine[]) => new Map(lines.map((one) => [one.id, one]));
const TODAY = '2026-12-01';

describe('事実の指紋', () => {
  it('is short, and the same in whichever order a file says it', () => {
    for (const resource of resources) expect(isFactsDigest(factsDigest(resource))).toBe(true);
    const turned = Object.fromEntries(Object.entries(place).toReversed()) as unknown as Resource;
    expect(factsDigest(turned)).toBe(factsDigest(place));
    expect(factsDigest({ ...place, aliases: [], email: undefined })).toBe(factsDigest(place));
  });

  it.each<[string, (one: Resource) => Partial<Resource>]>([
    ['a confirmation', () => ({ verified: { on: TODAY, by: '見本市', how: 'phone' } })],
    ['another look at the paper', ({ source }) => ({ source: source.slice(1), asOf: '2026' })],
    ['a new name of the file', () => ({ id: 'mihon/mihon/new', formerly: ['mihon/mihon/old'] })],
    [
      'a point measured better',
      ({ location }) => ({ location: { ...(location as object), lat: 35.5, lon: 139.5 } }),
    ],
  ])('does not change by %s', (_what, change) => {
    expect(factsDigest({ ...place, ...change(place) })).toBe(factsDigest(place));
  });

  it.each<[string, Partial<Resource>]>([
    ['another number', { phones: [{ number: '03-0000-0000' }] }],
    ['other hours', { hours: ['毎週月 10:00-11:00'] }],
    ['a pause', { status: { state: 'paused' } }],
    ['other sentences', { body: '見本の文です。' }],
    ['a place that is shown no longer', { location: 'hidden' }],
    ['another need', { needs: ['pets' as never] }],
  ])('changes by %s', (_what, change) => {
    expect(isOtherFacts(factsDigest(place), factsDigest({ ...place, ...change }))).toBe(true);
  });

  it('says nothing beside a digest of another edition', () => {
    expect(isOtherFacts('0-00000000', factsDigest(place))).toBe(false);
  });
});

describe('のせた日と変わった日', () => {
  const digest = factsDigest(place);
  const known = { id: place.id, first: '2026-11-24', digest };

  it('calls new what the list does not have, and nothing where there is no list', () => {
    expect(publishedDays(place, new Map(), TODAY)).toEqual({ first: TODAY });
    expect(publishedDays(place, undefined, TODAY)).toEqual({});
    expect(publishedDays(place, linesOf({ id: place.id }), TODAY)).toEqual({});
    expect(publishedDays(place, linesOf(known), TODAY)).toEqual({ first: '2026-11-24' });
  });

  it('calls changed what is not as it was written down, from then on', () => {
    const other = { ...place, body: '見本の文です。' };
    const line = lineOf(other, linesOf(known), TODAY);
    expect(line).toEqual({
      id: place.id,
      first: '2026-11-24',
      changed: TODAY,
      digest: factsDigest(other),
    });
    expect(lineOf(other, linesOf(line), '2026-12-09')).toEqual(line);
    // Without a digest nobody knows how it was.
    expect(lineOf(other, linesOf({ id: place.id }), TODAY).changed).toBeUndefined();
  });

  it('knows a place again that was renamed', () => {
    const renamed = { ...place, id: 'mihon/mihon/new', formerly: [place.id] };
    expect(lineOf(renamed, linesOf(known), TODAY)).toEqual({ ...known, id: renamed.id });
    expect(lineOf(renamed, linesOf({ id: place.id }), TODAY).first).toBeUndefined();
  });

  it('takes the earlier first day and the later change of two lines of one id', () => {
    const [one, other] = [
      { id: 'a', first: '2026-11-24', changed: '2026-11-30', digest: '1-00000001' },
      { id: 'a', first: '2026-11-25', changed: '2026-12-01', digest: '1-00000002' },
    ];
    const joined = { id: 'a', first: '2026-11-24', changed: '2026-12-01', digest: '1-00000002' };
    expect(joinedLine(one, other)).toEqual(joined);
    expect(joinedLine(other, one)).toEqual(joined);
    expect(joinedLine({ id: 'a' }, one)).toEqual(one);
    expect(joinedLine(one, { id: 'a' })).toEqual(one);
  });
});
