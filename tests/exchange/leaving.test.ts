/** 外に出してよいこと, licences and what changed: the small rules beneath the files of data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { licenceKey, licenceOf, licencesOf } from '../../src/domain/vocabulary/licence.ts';
import type { PublishedDays } from '../../src/domain/entry/published-line.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { Gathering } from '../../src/domain/gathering/gathering.ts';
import {
  atomFeed,
  gatheringHappenings,
  gatheringItemName,
  happenings,
  lastHappening,
  MOST_HAPPENINGS,
} from '../../src/exchange/feed/atom.ts';
import { asGiven, leaving, mayLeave, type Carrier } from '../../src/exchange/leaving.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';

function entry(lines = '', of: Parameters<typeof sampleEntry>[1] = {}): Resource {
  const { resource, problems } = readEntry(
    'mihon/mihon/a',
    'a',
    Buffer.from(sampleEntry(lines, of)),
  );
  if (!resource) throw new Error(problems.map(({ message }) => message).join('\n'));
  return resource;
}

const POINT = 'location:\n  address: 見本県見本市中町1\n  lat: 33.5\n  lon: 133.5';
const CARRIERS: readonly Carrier[] = ['record', 'list', 'map', 'calendar', 'feed'];
const takenBy = (resource: Resource) => CARRIERS.filter((carrier) => mayLeave(resource, carrier));

describe('何に入れてよいか', () => {
  it.each([
    ['an open place with a point', POINT, {}, ['record', 'list', 'map', 'calendar', 'feed']],
    ['without a point', '', {}, ['record', 'list', 'calendar', 'feed']],
    ['hidden', 'location: hidden', {}, ['record', 'feed']],
    ['about violence', `${POINT}\nneeds: [place, violence]`, {}, ['record']],
    ['of a kind about violence', POINT, { kind: 'dv-center' }, ['record']],
    ['paused', `${POINT}\nstatus: paused`, {}, ['record', 'list', 'map', 'feed']],
    ['closed', `${POINT}\nstatus:\n  state: closed\n  on: 2026-04-01`, {}, ['record', 'feed']],
    ['a line', '', { kind: 'helpline' }, ['record', 'list', 'feed']],
  ])('%s', (_what, lines, of, carriers) => {
    expect(takenBy(entry(lines, of))).toEqual(carriers);
  });

  it('takes the point of what is about violence away, and nothing else of anything', () => {
    const open = entry(POINT);
    expect(asGiven(open)).toBe(open);
    const violent = entry(`${POINT}\nneeds: [violence]`);
    expect(asGiven(violent)).toEqual({ ...violent, location: { address: '見本県見本市中町1' } });
    const bare = entry('location:\n  lat: 33.5\n  lon: 133.5\nneeds: [violence]');
    expect(asGiven(bare)).not.toHaveProperty('location');
    expect(leaving([open, violent], 'map')).toEqual([open]);
  });
});

describe('使ってよい条件', () => {
  it.each([
    ['CC BY 4.0', 'cc-by'],
    ['ＣＣ ＢＹ ４．０（見本）', 'cc-by'],
    ['CC BY 4.0（くらし支援ナビ）', 'cc-by'],
    ['CC BY-SA 4.0', 'cc-by-sa'],
    ['CC BY-NC 4.0', 'other'],
    ['CC BY 3.0', 'other'],
    ['CC BY', 'other'],
    ['CC0 1.0', 'cc0'],
    ['公開されている情報（事実のみ）', 'facts'],
    ['二次利用可（WAM NETオープンデータ、出典を記載）', 'attribution'],
    ['二次利用不可', 'other'],
    ['要問い合わせ', 'other'],
  ])('%s is %s', (written, id) => {
    expect(licenceOf(written).id).toBe(id);
  });

  it('of an entry is that of all its sources, in one order', () => {
    const of = (...licences: readonly string[]) => ({
      source: licences.map((licence) => ({ licence })),
    });
    expect(licencesOf(of())).toEqual(['asked']);
    expect(licenceKey(of('公開情報（事実のみ）', 'CC BY 4.0', 'CC BY 4.0'))).toBe('cc-by_facts');
    expect(licenceKey(of('CC BY 4.0', '公開情報（事実のみ）'))).toBe('cc-by_facts');
  });
});

describe('変わったことの知らせ', () => {
  const site = {
    title: '見本',
    publisher: '見本カタログ',
    host: 'catalogue.example',
    self: 'https://catalogue.example/a.atom',
    home: 'https://catalogue.example/',
    today: '2026-11-22',
    addressOf: ({ id }: Resource) => `https://catalogue.example/resources/${id}/`,
    titleOf: ({ resource }: { readonly resource: Resource }) => resource.name,
    summaryOf: ({ on }: { readonly on: string }) => on,
  };

  const TODAY = '2026-11-22';

  it('says what was done last, on the day that the entry names', () => {
    expect(lastHappening(entry(), TODAY)).toMatchObject({ what: 'confirmed', on: '2026-10-01' });
    const read = { ...entry(), verified: undefined };
    expect(lastHappening(read, TODAY)).toMatchObject({ what: 'listed', on: '2026-10-01' });
    const closed = entry('status:\n  state: closed\n  on: 2026-10-20');
    expect(lastHappening(closed, TODAY)).toMatchObject({ what: 'closed', on: '2026-10-20' });
    expect(lastHappening({ ...read, source: [] }, TODAY)).toBeUndefined();
  });

  it.each<[PublishedDays, string, string]>([
    [{ first: '2026-11-01' }, 'new', '2026-11-01'],
    [{ first: '2026-10-01' }, 'new', '2026-10-01'],
    [{ first: '2026-09-01' }, 'confirmed', '2026-10-01'],
    [{ first: '2026-09-01', changed: '2026-11-02' }, 'changed', '2026-11-02'],
    [{ first: '2026-11-02', changed: '2026-11-02' }, 'new', '2026-11-02'],
    [{ changed: '2026-09-01' }, 'confirmed', '2026-10-01'],
    // A list of a day to come says nothing yet, and hides nothing.
    [{ first: '2026-11-23' }, 'confirmed', '2026-10-01'],
    [{ first: '2026-11-01', changed: '2026-11-23' }, 'new', '2026-11-01'],
  ])('tells what is new apart from what changed: %j', (days, what, on) => {
    expect(lastHappening(entry(), TODAY, days)).toMatchObject({ what, on });
  });

  it('says of what has ended that it ended, whatever was written of it later', () => {
    const closed = entry('status:\n  state: closed\n  on: 2026-10-20');
    expect(lastHappening(closed, TODAY, { first: '2026-10-01', changed: TODAY })).toMatchObject({
      what: 'closed',
      on: '2026-10-20',
    });
  });

  it('has the latest first, and nothing of a day to come', () => {
    const all = ['2026-09-01', '2026-11-23', '2026-11-01'].map((on, at) => ({
      ...entry(),
      id: `mihon/mihon/${at}`,
      verified: { on, by: '見本市', how: 'phone' as const },
    }));
    // What was confirmed before the source was read was read last; so was what is to be confirmed.
    expect(happenings(all, TODAY).map(({ what, on }) => `${what} ${on}`)).toEqual([
      'confirmed 2026-11-01',
      'listed 2026-10-01',
      'listed 2026-10-01',
    ]);
    const days = new Map([['mihon/mihon/1', { first: '2026-11-20' }]]);
    expect(happenings(all, TODAY, (id) => days.get(id))[0]).toMatchObject({
      what: 'new',
      on: '2026-11-20',
    });
  });

  it('stays bounded, with the latest', () => {
    const all = Array.from({ length: MOST_HAPPENINGS + 5 }, (_one, at) => ({
      ...entry(),
      id: `mihon/mihon/${at}`,
    }));
    const told = happenings(all, TODAY, (id) => ({
      first: id.endsWith('/7') ? TODAY : '2026-11-01',
    }));
    expect(told).toHaveLength(MOST_HAPPENINGS);
    expect(told[0]!.resource.id).toBe('mihon/mihon/7');
  });

  it('keeps the name of an entry that was renamed', () => {
    const renamed = { ...entry(), id: 'mihon/mihon/b', formerly: ['mihon/mihon/a'] };
    const idIn = (resource: Resource) =>
      /<id>(tag:[^<]+)<\/id>/.exec(atomFeed(happenings([resource], '2026-11-22'), site))![1];
    expect(idIn(renamed)).toBe(idIn(entry()));
  });

  it('tells of meetings beside the entries, by the day of the news', () => {
    const meeting = {
      id: 'mihon/mihon/soudankai',
      name: '見本の相談会',
      kind: 'consultation',
      area: ['399019'],
      source: [{ ...entry().source[0]!, retrieved: '2026-11-20' }],
    } as unknown as Gathering;
    const off = { ...meeting, id: 'mihon/mihon/off', cancelled: { on: '2026-11-21' } };
    const early = { ...meeting, id: 'mihon/mihon/early', cancelled: { on: '2026-11-23' } };
    const news = gatheringHappenings([meeting, off, early], '2026-11-22');
    expect(news.map(({ what, on }) => `${what} ${on}`)).toEqual([
      'announced 2026-11-20',
      'cancelled 2026-11-21',
    ]);
    const items = news.map(({ gathering, what, on }) => ({
      name: gatheringItemName(gathering),
      what,
      on,
      address: 'https://catalogue.example/events/',
      title: gathering.name,
      summary: on,
    }));
    const xml = atomFeed(happenings([entry()], '2026-11-22'), site, items);
    expect([...xml.matchAll(/<id>tag:[^,]+,2026:([^<]+)<\/id>/g)].map(([, id]) => id)).toEqual([
      'events/mihon/mihon/off',
      'events/mihon/mihon/soudankai',
      'mihon/mihon/a',
    ]);
    expect(xml).toContain('<updated>2026-11-21T00:00:00+09:00</updated>\n<author>');
  });

  it('is sound XML whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const xml = atomFeed(happenings([{ ...entry(), name }], '2026-11-22'), site);
        expect(
          xml.match(
            /<(?!\/?(?:\?xml|feed|id|title|link|updated|author|name|entry|category|summary)\b)/g,
          ),
        ).toBeNull();
        expect(xml.match(/&(?!(?:amp|lt|gt|quot);)/g)).toBeNull();
        expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)).toBe(false);
      }),
    );
  });
});
