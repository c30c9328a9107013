/** Bodies only: what reads as a person's name is refused, and no name of a body is. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { isPersonsName, networkFindings } from '../../../src/domain/rules/network-rules.ts';
import { FIELD_TABLE } from '../../../src/catalogue/read/field-table.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { catalogueFindings } from '../../../src/domain/rules/catalogue-rules.ts';
import { shapeValues } from '../../../src/domain/written/written-value.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { isEntryId } from '../../../src/domain/fields/entry-id.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const CONTEXT = {
  municipalities: { get: () => undefined },
  ids: new Set<string>(),
  today: '2026-11-22',
};
const codes = (more: object) =>
  networkFindings(
    { id: 'mihon/mihon/net', kind: 'support-network', ...more } as unknown as Resource,
    CONTEXT,
  ).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('人の名前', () => {
  it.each([
    '山田 太郎',
    '山田　太郎',
    '佐々木花子',
    '鈴木一郎',
    '見本花子さん',
    '見本太郎氏',
    '会長 山田太郎',
    '座長：小林 秀樹',
    '代表理事 見本 一',
    '渡邉 みほ',
    '長谷川 健',
    '田中先生',
    '山田 太郎（見本大学）',
  ])('%s is one', (name) => expect(isPersonsName(name)).toBe(true));

  it.each([
    '見本市 福祉課',
    '練馬区社会福祉協議会',
    '民生委員',
    '主任児童委員',
    '学識経験者',
    '保護司会',
    '医師会',
    '調布警察署',
    '石川県',
    '千葉大学',
    '山口銀行',
    '株式会社山田 見本',
    'NPO法人キャリアブリッジ',
    '会長：くらし支援部福祉政策課長',
    '保健・医療',
    '矯正・更生保護',
    '市長',
    '地域の皆さん',
    '東京しごとセンター多摩',
    '子育てネットワーク',
    '障害当事者部会',
    '',
  ])('%s is none', (name) => expect(isPersonsName(name)).toBe(false));

  it('is none of all the bodies that the catalogue names', () => {
    const { resources } = realCatalogue();
    const named = resources.flatMap(({ members = [], secretariat = [] }) => [
      ...members.map(({ who }) => who),
      ...secretariat,
    ]);
    const bodies = [
      ...named.filter((who) => !isEntryId(who)),
      ...resources.flatMap(({ provider }) => (provider ? [provider.name] : [])),
    ];
    expect(bodies.length).toBeGreaterThan(0);
    expect([...new Set(bodies.filter(isPersonsName))]).toEqual([]);
  });
});

describe('ネットワークの見出し', () => {
  it('refuses a person among members, roles and the secretariat, but takes ids and bodies', () => {
    expect(
      codes({
        members: [
          { who: 'mihon/mihon/shakyo' },
          { who: '山田 太郎' },
          { who: '見本市医師会', role: '会長 見本太郎氏' },
        ],
        secretariat: ['見本市 福祉課', '見本花子さん'],
      }),
    ).toEqual([
      'persons-name members.1.who',
      'persons-name members.2.role',
      'persons-name secretariat.1',
    ]);
  });

  it('names no entry that is not there, nor itself; a name without an entry is no mistake', () => {
    const text = sampleEntry(
      'members: [mihon/mihon/shakyo, mihon/mihon/shakyou, 見本市医師会]\nsecretariat: mihon/mihon/net',
      { name: '見本ネットワーク', kind: 'support-network' },
    );
    const { resource, problems } = readEntry(
      'mihon/mihon/net',
      'net.md',
      new TextEncoder().encode(text),
    );
    expect(problems).toEqual([]);
    const ids = new Set(['mihon/mihon/net', 'mihon/mihon/shakyo']);
    const found = catalogueFindings([resource!], { ...CONTEXT, ids })
      .map(({ finding }) => finding)
      .filter(({ code }) => ['dangling-id', 'points-to-itself'].includes(code));
    expect(found.map(({ code, path, fix }) => [code, path.join('.'), fix])).toEqual([
      ['dangling-id', 'members.1.who', 'もしかして: mihon/mihon/shakyo'],
      ['points-to-itself', 'secretariat.0', 'この行を消すか、ほかの場所の id にしてください。'],
    ]);
  });

  it('takes a bare name and a name with its role as one shape, in the file and in the form', () => {
    const written = { members: ['見本市医師会', { who: '見本会', role: '事務局' }] };
    expect(shapeValues(FIELD_TABLE, written)).toEqual({
      members: [{ who: '見本市医師会' }, { who: '見本会', role: '事務局' }],
    });
  });

  it.each<readonly [object, readonly string[]]>([
    [{ provider: { name: '事務局 見本区社会福祉協議会' } }, ['contradiction provider.name']],
    [{ provider: { name: '見本市' }, secretariat: ['見本市'] }, ['contradiction secretariat.0']],
    [
      {
        provider: { name: '見本市' },
        members: [{ who: '見本市 子どもセンター', role: '調整機関' }],
        secretariat: ['見本市 子どもセンター'],
      },
      ['contradiction secretariat.0'],
    ],
    [{ provider: { name: '見本市' }, secretariat: ['見本市 福祉課'] }, []],
    [
      {
        provider: { name: '見本区' },
        members: [{ who: '見本の会', role: '事務局' }],
        secretariat: ['見本の会'],
      },
      [],
    ],
  ])('事務局は、出典にあるときだけ: %j → %j', (more, found) => expect(codes(more)).toEqual(found));

  it('belongs to networks alone, and does not begin tomorrow', () => {
    expect(codes({ kind: 'cafe', members: [{ who: '見本会' }], meets: '毎月' })).toEqual([
      'contradiction members',
      'contradiction meets',
    ]);
    expect(codes({ since: '2026-11' })).toEqual([]);
    expect(codes({ since: '2027' })).toEqual(['future-date since']);
  });
});
