/** となりのデータ: what a stranger's file can bring onto our pages, and what never gets there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/catalogue/read/read-danger.ts';
import { phoneFindings } from '../../../src/domain/fields/phone-findings.ts';
import { isWebAddress } from '../../../src/domain/fields/web-address.ts';
import { isKindToShare } from '../../../src/domain/settings/neighbour-rules.ts';
import type { Neighbour } from '../../../src/domain/settings/neighbour-schema.ts';
import { controlCharacters } from '../../../src/domain/text/japanese-text.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { KIND_IDS } from '../../../src/domain/vocabulary/kind.ts';
import { tellingWords } from '../../../src/domain/vocabulary/telling-text.ts';
import { makeFeedKeys } from '../../../src/exchange/feed/feed-signature.ts';
import { knownPlaces, placesToShow } from '../../../src/exchange/feed/neighbour-places.ts';
import {
  MOST_FEED_BYTES,
  openFeed,
  type ReceivedPlace,
} from '../../../src/exchange/feed/open-feed.ts';
import {
  KEYS,
  NEIGHBOUR,
  OTHER_TOWN,
  PLACE,
  placeWith,
  sampleFeed,
  signed,
  SITE_ADDRESS,
  TODAY,
  TOWN,
  type SampleFeed,
} from './sample-feed.ts';

const TELLING = tellingWords(readDanger('content', new Set()).table);
const open = ({ bytes, signature }: SampleFeed, neighbour: Neighbour = NEIGHBOUR, today = TODAY) =>
  openFeed(bytes, signature, neighbour, today);
const why = (...args: Parameters<typeof open>) => {
  const opened = open(...args);
  return opened.is === 'refused' ? opened.why : opened.is;
};
function received(entries: readonly unknown[]): readonly ReceivedPlace[] {
  const opened = open(sampleFeed(entries));
  if (opened.is === 'refused') throw new Error(opened.why);
  return opened.feed.places;
}
const shown = (
  entries: readonly unknown[],
  neighbour: Partial<Neighbour> = {},
  ours: Parameters<typeof knownPlaces>[0] = [],
) =>
  placesToShow(received(entries), { ...NEIGHBOUR, ...neighbour }, knownPlaces(ours), TELLING).shown;

describe('ファイルを開く', () => {
  it('takes what is signed, young and of the site that was agreed', () => {
    const opened = open(sampleFeed());
    expect(opened).toEqual({
      is: 'open',
      feed: { site: SITE_ADDRESS, generated: TODAY, places: [expect.anything()], refused: 0 },
    });
    expect(received([PLACE])).toMatchObject([PLACE]);
  });

  it.each([
    ['unsigned', { ...sampleFeed(), signature: '' }],
    ['unsigned', sampleFeed(undefined, {}, makeFeedKeys())],
    ['no-feed', signed('')],
    ['no-feed', signed('null')],
    ['no-feed', signed('[]')],
    ['no-feed', signed('{"format":"tsunagaru-feed/1"}')],
    ['no-feed', signed(Buffer.from([0xff, 0xfe, 0x7b, 0x7d]))],
    ['no-feed', signed('['.repeat(200_000))],
    ['no-feed', { bytes: Buffer.alloc(MOST_FEED_BYTES + 1), signature: '' }],
    ['other-format', sampleFeed([], { format: 'tsunagaru-feed/2' })],
    ['no-feed', sampleFeed([], { generated: '2026-02-30' })],
    ['no-feed', sampleFeed([], { generated: 20261122 })],
    ['no-feed', sampleFeed([], { site: 'javascript:alert(1)' })],
    ['no-feed', sampleFeed([], { site: 'https://a:b@tonari.example/catalogue/' })],
    ['other-site', sampleFeed([], { site: 'https://other.example/catalogue/' })],
    ['other-site', sampleFeed([], { site: 'https://tonari.example/catalogue' })],
    ['other-site', sampleFeed([], { site: 'https://tonari.example/catalog/' })],
    ['other-site', sampleFeed([], { site: `${SITE_ADDRESS}?a=/` })],
    ['future', sampleFeed([], { generated: addDays(TODAY, 2) })],
    ['open', sampleFeed([], { generated: addDays(TODAY, 1) })],
    ['too-old', sampleFeed([], { generated: addDays(TODAY, -61) })],
    ['open', sampleFeed([], { generated: addDays(TODAY, -60) })],
  ])('%s', (expected, feed) => {
    expect(why(feed)).toBe(expected);
  });

  it('never throws, and never opens what nobody signed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, signature) => {
        expect(openFeed(bytes, signature, NEIGHBOUR, TODAY)).toEqual({
          is: 'refused',
          why: 'unsigned',
        });
      }),
    );
  });

  it('never throws at what was signed, whatever it is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.anything(), (json, entry) => {
        expect(why(signed(json))).not.toBe('open');
        const text = JSON.stringify([entry]) ?? '[]';
        expect(['open', 'no-feed']).toContain(why(sampleFeed(JSON.parse(text) as unknown[])));
      }),
    );
  });
});

describe('1つの場所', () => {
  it.each([
    ['no page', { page: undefined }],
    ['another site', { page: 'https://other.example/a/' }],
    ['beside the site', { page: 'https://tonari.example/' }],
    ['up and out of the site', { page: `${SITE_ADDRESS}../a/` }],
    ['a script', { page: 'javascript:alert(1)' }],
    ['a user', { page: 'https://a:b@tonari.example/catalogue/a/' }],
    ['a mark of who follows', { page: `${SITE_ADDRESS}a/?from=131202` }],
    ['no name', { name: '' }],
    ['a name with HTML', { name: '見本<script>alert(1)</script>' }],
    ['a name with an entity', { name: '見本&amp;サロン' }],
    ['a name that turns round', { name: '見本\u202Eサロン' }],
    ['a name with a zero', { name: '見本\u0000サロン' }],
    ['a name of two lines', { name: '見本\nサロン' }],
    ['a name too long', { name: '見'.repeat(81) }],
    ['a name with a number', { name: '見本サロン 090-1234-5678' }],
    ['a name with an address', { name: '見本サロン https://a.example' }],
    ['a name in letters of others', { name: '見本Сафеカフェ' }],
    ['a kind that is none', { kind: 'bank' }],
    ['no area', { area: [] }],
    ['an area that is none', { area: ['131203'] }],
    ['an id that is a path', { id: '../../a' }],
  ])('is not taken with %s', (_what, more) => {
    expect(received([placeWith(more)])).toEqual([]);
  });

  it('loses what is wrong in it, and keeps the rest', () => {
    const [place] = received([
      placeWith({
        summary: '<b>いい</b>ところ',
        hours_note: 'くわしくは https://a.example',
        information_as_of: 'きのう',
        phones: [
          { number: '090-1234-5678', label: '個人' },
          { number: '12', label: 'a' },
          { number: '0183-12-3456', label: '<i>' },
          { number: '0183-12-3457' },
          { number: '0183-12-3458' },
          { number: '0183-12-3459' },
        ],
      }),
    ]);
    expect(place).toEqual({
      ...PLACE,
      summary: undefined,
      hours_note: undefined,
      information_as_of: undefined,
      by_appointment: undefined,
      hours_until: undefined,
      phones: [
        { number: '0183-12-3456', label: undefined },
        { number: '0183-12-3457' },
        { number: '0183-12-3458' },
      ],
    });
  });

  it.each([
    ['a line that cannot be read', { hours: ['毎週火 13:00-16:00', 'たまに'] }],
    ['exceptions that cannot be read', { except: ['ときどき'] }],
    ['exceptions of another form', { except: 'いつも' }],
    ['a hidden sign', { hours: ['毎週火\u200B 13:00-16:00'] }],
  ])('has all of its hours or none: %s', (_what, more) => {
    const [place] = received([placeWith(more)]);
    expect([place!.hours, place!.except]).toEqual([undefined, undefined]);
  });
});

describe('出してよい場所', () => {
  it.each([
    ['of another municipality', { area: [OTHER_TOWN] }],
    ['of a kind about violence', { kind: 'dv-center' }],
    ['of a women’s desk', { kind: 'womens-center' }],
    ['of the guidance centre for children', { kind: 'child-guidance-center' }],
    ['a line', { kind: 'helpline' }],
    ['about violence by its name', { name: '見本DV相談室' }],
    ['about violence by its summary', { summary: '夫の暴力の相談ができます。' }],
    ['about dying', { summary: '死にたい気持ちの人の集まりです。' }],
    ['a shelter by its name', { name: '見本シェルター' }],
    ['a shelter by its label', { phones: [{ number: '0183-12-3456', label: '女性の避難所' }] }],
  ])('never %s', (_what, more) => {
    expect(shown([placeWith(more)])).toEqual([]);
  });

  it('are of the kinds that were agreed, and for the municipalities that were agreed', () => {
    expect(shown([PLACE], { kinds: ['cafe'] })).toEqual([]);
    expect(shown([PLACE], { kinds: ['salon'] })).toHaveLength(1);
    expect(shown([placeWith({ area: [OTHER_TOWN, TOWN] })])[0]!.area).toEqual([TOWN]);
  });

  it('are none of ours, by number or by name', () => {
    const ours = (more: object) => [{ name: 'ほか', area: [TOWN], phones: [], ...more }];
    expect(shown([PLACE], {}, ours({ phones: [{ number: '０１８３（12）3456' }] }))).toEqual([]);
    expect(shown([PLACE], {}, ours({ name: 'NPO法人 見本 サロン' }))).toEqual([]);
    expect(shown([PLACE], {}, ours({ aliases: ['見本サロン'] }))).toEqual([]);
    expect(shown([PLACE], {}, ours({ name: '見本サロン', area: [OTHER_TOWN] }))).toHaveLength(1);
    // 188 belongs to many.
    const short = placeWith({ phones: [{ number: '188' }] });
    expect(shown([short], {}, ours({ phones: [{ number: '188' }] }))).toHaveLength(1);
  });

  it('are of the first of two neighbours who both have them', () => {
    const known = knownPlaces([]);
    const choose = () => placesToShow(received([PLACE]), NEIGHBOUR, known, TELLING);
    expect(choose()).toMatchObject({ shown: [{ name: '見本サロン' }], known: 0 });
    expect(choose()).toEqual({ shown: [], known: 1 });
  });
});

const FIELDS = new Set([
  'id',
  'page',
  'name',
  'kind',
  'area',
  'summary',
  'phones',
  'hours',
  'except',
  'by_appointment',
  'hours_until',
  'hours_note',
  'information_as_of',
]);

describe('どんなデータが来ても', () => {
  const text = fc.oneof(
    fc.constantFrom('見本サロン', '暴力', 'シェルター', '<b>a</b>', 'a\u202Eb', 'http://a.example'),
    fc.string({ unit: 'binary' }),
    fc.string(),
  );
  const anything = fc.oneof(text, fc.anything());
  const mostly = (sound: string, other: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(sound) }, { weight: 1, arbitrary: other });
  const entry = fc.record(
    {
      id: mostly('a/b', anything),
      page: mostly(PLACE.page, fc.oneof(fc.webUrl(), anything)),
      name: mostly('見本の集まり', text),
      kind: fc.constantFrom(...KIND_IDS),
      area: fc.array(fc.constantFrom(TOWN, OTHER_TOWN, '131202', 'national')),
      summary: anything,
      phones: fc.array(fc.record({ number: anything, label: anything }, { requiredKeys: [] })),
      hours: fc.array(fc.oneof(fc.constant('毎週火 10:00-12:00'), text)),
      except: fc.oneof(fc.array(text), anything),
      hours_note: anything,
      location: fc.constant({ address: '見本県見本市1-1', lat: 33.5, lon: 133.5 }),
      email: text,
      __proto__: fc.constant({ polluted: true }),
      constructor: text,
    },
    { requiredKeys: ['id', 'page', 'name', 'kind', 'area'] },
  );

  it('nothing unknown, nothing sensitive and nothing of elsewhere is shown', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        for (const place of shown(JSON.parse(JSON.stringify(entries)) as unknown[])) {
          count += 1;
          expect(Object.keys(place).filter((name) => !FIELDS.has(name))).toEqual([]);
          expect(isKindToShare(place.kind)).toBe(true);
          expect(place.area).toEqual([TOWN]);
          expect(isWebAddress(place.page) && place.page.startsWith(SITE_ADDRESS)).toBe(true);
          for (const phone of place.phones) {
            expect(Object.keys(phone).filter((name) => !/^(?:number|label)$/.test(name))).toEqual(
              [],
            );
            expect(phoneFindings(phone.number)).toEqual([]);
          }
          const all = JSON.stringify(place);
          expect(controlCharacters(all)).toEqual([]);
          expect(all).not.toMatch(/<\/?[a-z]|暴力|シェルター|見本市1-1|polluted/i);
        }
      }),
      { numRuns: 400 },
    );
    expect(count).toBeGreaterThan(50);
  });
});

describe('鍵', () => {
  it('is the neighbour’s own: what another signed under its name is not read', () => {
    const other = makeFeedKeys();
    expect(why(sampleFeed(undefined, {}, other))).toBe('unsigned');
    expect(why(sampleFeed(undefined, {}, other), { ...NEIGHBOUR, key: other.publicKey })).toBe(
      'open',
    );
    expect(KEYS.publicKey).not.toBe(other.publicKey);
  });
});
