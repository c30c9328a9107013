import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import {
  identityOf,
  likePlaces,
  makeTwinFinder,
  samePlaces,
  type Place,
} from '../../../src/domain/rules/likeness.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../area/sample-municipalities.ts';

const [, MIHON, TONARI] = SAMPLE_PLACES.map(({ code }) => code);
const known = readEntry(
  'mihon/mihon/a',
  'a',
  new TextEncoder().encode(
    sampleEntry(
      'phones:\n  - number: "03-0000-0001"\nlocation:\n  address: 見本県見本市1-2-3\nurl: https://www.mihon.example/',
      { name: '見本こども食堂にこにこ', kind: 'children-cafeteria' },
    ),
  ),
).resource!;
const candidate = (more: Partial<Place>): Place => ({
  name: '別の場所',
  kind: 'children-cafeteria',
  area: [MIHON!],
  ...more,
});

describe('同じ場所か（1か所を、ほかのすべてとくらべる）', () => {
  it.each([
    ['the same name in other letters', { name: 'ＮＰＯ法人 見本子ども食堂 ニコニコ' }, ['name']],
    [
      'the same name in the next town',
      { name: '見本こども食堂にこにこ', area: [TONARI!] },
      ['name'],
    ],
    ['the same name elsewhere', { name: '見本こども食堂にこにこ', area: ['131202'] }, undefined],
    ['a part of the name', { name: '食堂にこにこ' }, ['near-name']],
    ['a slip in the name', { name: '見本こども食堂にこここ' }, ['near-name']],
    ['a like name in the next town', { name: '食堂にこにこ', area: [TONARI!] }, undefined],
    ['a short part', { name: '食堂' }, undefined],
    [
      'the same number in other writing',
      { phones: [{ number: '０３（００００）０００１' }] },
      ['phone'],
    ],
    ['the same house', { location: { address: '見本県 見本市１－２－３' } }, ['address']],
    ['the same door in words', { location: { address: '見本県見本市一丁目2番3号' } }, ['address']],
    ['another door', { location: { address: '見本県見本市1-23' } }, undefined],
    [
      'the same house of another kind',
      { kind: 'cafe', location: { address: '見本県見本市1-2-3' } },
      undefined,
    ],
    ['the same site', { url: 'https://www.mihon.example/' }, ['site']],
    ['the same site without www', { url: 'http://mihon.example' }, ['site']],
    ['a hidden place', { location: 'hidden' }, undefined],
    ['no name yet', { name: '' }, undefined],
    ['nothing in common', {}, undefined],
    ['itself', { ...known }, undefined],
  ] as const)('%s', (_what, more, alike) =>
    expect(likePlaces(candidate(more as Partial<Place>), [known])[0]?.alike).toEqual(alike),
  );

  it('puts those with the most in common first', () => {
    const other = {
      ...known,
      id: 'mihon/mihon/0',
      name: '見本の別名',
      phones: [{ number: '03-0000-0001' }],
    };
    expect(
      likePlaces(candidate({ name: known.name, phones: [{ number: '0300000001' }] }), [
        other,
        known,
      ]).map(({ place }) => place.id),
    ).toEqual([known.id, other.id]);
  });

  const others = [
    { id: 'mihon/mihon/a', name: 'NPO法人 見本こども食堂', phones: [{ number: '03-0000-0000' }] },
    { id: 'mihon/mihon/b', name: '見本サロン', phones: [{ number: '#8008' }] },
  ];
  // Lists of the edit form have neither area nor kind.
  it.each([
    [{ name: '見本子ども食堂' }, ['mihon/mihon/a name']],
    [{ name: 'ほかの名前', phones: [{ number: '(03)0000-0000' }] }, ['mihon/mihon/a phone']],
    // A short number belongs to many.
    [{ name: 'ほかの名前', phones: [{ number: '#8008' }] }, []],
    [{ name: '' }, []],
  ])('%j → %j', (place: Place, expected) =>
    expect(
      likePlaces(place, others).map(({ place: { id }, alike }) => `${id} ${alike.join()}`),
    ).toEqual(expected),
  );

  it('is not its own twin', () => expect(likePlaces(others[0]!, others)).toEqual([]));
});

describe('同じ場所か（カタログの中）', () => {
  const messages = (...more: readonly object[]) =>
    samePlaces([
      known,
      ...more.map((one, index) => ({ ...known, id: `mihon/mihon/b${index}`, ...one })),
    ]).map(({ id, finding }) => `${id} ${finding.message}`);
  it('tells each pair once, at the later entry', () => {
    expect(messages({})).toEqual([
      'mihon/mihon/b0 同じ場所かもしれません（mihon/mihon/a と名前が同じです）',
    ]);
    expect(messages({ name: '別の名前' })).toEqual([
      'mihon/mihon/b0 同じ場所かもしれません（mihon/mihon/a と電話と住所が同じです）',
    ]);
    expect(messages({ kind: 'cafe', area: [TONARI!] })).toEqual([
      'mihon/mihon/b0 同じ場所かもしれません（mihon/mihon/a と名前と住所が同じです）',
    ]);
    expect(
      messages({ status: { state: 'closed' } }, { name: '別の名前', location: 'hidden' }),
    ).toEqual([]);
  });

  it('doubts almost one name at one door, as two lists write it, and no other name or door there', () => {
    const at = (name: string, address = '見本県見本市一丁目2番3号', more: object = {}) => ({
      name,
      phones: [],
      location: { address },
      ...more,
    });
    expect(messages(at('見本こども食堂にこにこ（新規受け入れ休止中）'))).toEqual([
      'mihon/mihon/b0 同じ場所かもしれません（mihon/mihon/a と住所と、名前のほとんどが同じです）',
    ]);
    expect(messages(at('別の食堂'))).toEqual([]);
    expect(messages(at('見本こども食堂にこにこの会', '見本県見本市1-23'))).toEqual([]);
    const town = '見本県見本市本町';
    expect(messages(at('見本の会', town), at('見本の会の集まり', town))).toEqual([]);
    expect(
      messages(at('見本こども食堂にこにこの会', undefined, { works_with: ['mihon/mihon/a'] })),
    ).toEqual([]);
    const service = { kind: 'continuous-b' };
    expect(
      messages(at('見本の作業所', undefined, service), at('見本の作業所 東', undefined, service)),
    ).toEqual([]);
  });

  it('a name that many have beside their own tells nothing; one that is the other’s own does', () => {
    const alias = '住居確保給付金の窓口';
    const desk = { phones: [], location: { address: '見本県見本市9-9' } };
    const two = (one: object, other: object) =>
      messages({ ...desk, name: '東の窓口', ...one }, { ...desk, name: '西の窓口', ...other });
    expect(two({ aliases: [alias] }, { aliases: [alias] })).toEqual([]);
    expect(two({ aliases: ['西の窓口'] }, {})).toHaveLength(1);
  });
});

describe('同じ場所か（取り込みの行）', () => {
  const front = (more: object) => ({
    name: '見本サロン',
    kind: 'cafe',
    area: [MIHON],
    phones: [{ number: '03-0000-0001' }],
    location: { address: '見本県見本市1-2-3' },
    ...more,
  });
  const finder = makeTwinFinder();
  finder.add('mihon/mihon/a', front({}));
  finder.add('mihon/mihon/later', front({}));

  it('is sure by name, kind and municipality, and the first stays', () => {
    expect(finder.find(front({ phones: [] }))).toBe('mihon/mihon/a');
    expect(
      [{ name: '別の名前' }, { kind: 'salon' }, { area: [TONARI] }].map((more) =>
        finder.find(front(more)),
      ),
    ).toEqual([undefined, undefined, undefined]);
    expect(identityOf(front({ name: 'ＮＰＯ法人見本サロン' }))).toBe(identityOf(front({})));
  });

  it('hints at what shares a number or a door', () => {
    expect(
      finder.maybe(front({ name: '別の名前', location: undefined })).map(({ alike }) => alike),
    ).toEqual(['phone', 'phone']);
    expect(
      finder
        .maybe(
          front({
            name: '別の名前',
            phones: [],
            location: { address: '見本県見本市１丁目２番３号' },
          }),
        )
        .map(({ alike }) => alike),
    ).toEqual(['address', 'address']);
    expect(finder.maybe(front({ kind: 'salon' }))).toEqual([]);
  });

  it('sees another door, not a building that is added', () => {
    expect(
      finder.otherAddress('mihon/mihon/a', front({ location: { address: '見本県見本市9-9' } })),
    ).toEqual({ known: '見本県見本市1-2-3', given: '見本県見本市9-9' });
    expect(
      finder.otherAddress(
        'mihon/mihon/a',
        front({ location: { address: '見本県見本市1-2-3 見本ビル' } }),
      ),
    ).toBeUndefined();
  });
});
