import { describe, expect, it } from 'vitest';
import { namedInNetwork, networkOf, unlistedBodies } from '../../../src/domain/network/network.ts';
import { typedMembers } from '../../../src/domain/network/typed-member.ts';

const ENTRIES = [
  { id: 'mihon/mihon/shakyo', name: '見本市社会福祉協議会' },
  { id: 'mihon/mihon/hello', name: 'ハローワーク見本' },
];
const get = (id: string) => ENTRIES.find((one) => one.id === id);
const NETWORK = {
  members: [
    { who: 'mihon/mihon/shakyo', role: '事務局' },
    { who: '見本市医師会' },
    { who: '学識経験者' },
  ],
  secretariat: ['mihon/mihon/shakyo', '見本市 福祉課'],
};

describe('ネットワークに入っているところ', () => {
  it('is an entry where an id stands, and a name where the catalogue has none yet', () => {
    const { members, secretariat } = networkOf(NETWORK, get);
    expect(members).toEqual([
      { name: '見本市社会福祉協議会', entry: ENTRIES[0], role: '事務局' },
      { name: '見本市医師会' },
      { name: '学識経験者' },
    ]);
    expect(secretariat.map(({ name, entry }) => [name, entry?.id])).toEqual([
      ['見本市社会福祉協議会', 'mihon/mihon/shakyo'],
      ['見本市 福祉課', undefined],
    ]);
    expect(namedInNetwork(NETWORK)).toEqual(['mihon/mihon/shakyo', 'mihon/mihon/shakyo']);
  });

  it('gives the list of bodies that are missing, each once with all that name it', () => {
    const other = { members: [{ who: '見本市医師会' }], secretariat: ['見本市医師会'] };
    const missing = unlistedBodies([NETWORK, other]);
    expect(missing).toEqual([
      { name: '見本市医師会', namedBy: [NETWORK, other] },
      { name: '見本市 福祉課', namedBy: [NETWORK] },
    ]);
  });
});

describe('打たれた団体の一覧', () => {
  it.each([
    ['見本医師会、見本歯科医師会', [{ who: '見本医師会' }, { who: '見本歯科医師会' }]],
    [
      '見本社協：事務局、会議をひらく\n・見本医師会\n',
      [{ who: '見本社協', role: '事務局、会議をひらく' }, { who: '見本医師会' }],
    ],
    ['見本警察署; 見本消防署', [{ who: '見本警察署' }, { who: '見本消防署' }]],
    ['', []],
    [' \n ', []],
  ])('%j', (text, members) => expect(typedMembers(text)).toEqual(members));
});
