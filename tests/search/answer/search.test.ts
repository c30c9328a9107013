import { describe, expect, it } from 'vitest';
import { judge, parseQueries } from '../../../scripts/evaluate/search-evaluation.ts';
import { ourEngine } from '../../../scripts/evaluate/peers/our-engine.ts';
import { search } from '../../../src/search/answer/search.ts';
import {
  BIG_CITY,
  BIG_CITY_WARD,
  CITY,
  DOCUMENTS,
  sampleIndex,
  TOWN,
  WARD,
} from '../sample-catalogue.ts';

const index = sampleIndex();
const byId = new Map(
  DOCUMENTS.map((document) => [
    document.id,
    { ...document, phones: document.phones.map((number) => ({ number })) },
  ]),
);
const names = (text: string) => search(text, index).results.map(({ document }) => document.name);

/** query, what the first three must hold, what they must not. As in queries.tsv. */
const TABLE = `
生活が苦しい	kind:self-reliance-desk
お金がない	need:money
家賃が払えない	kind:housing-benefit
生活保護	kind:welfare-office
生活保護 見本市	kind:welfare-office area:${CITY}
借金	need:debt
弁護士	kind:legal-consumer
お腹がすいた	need:food	kind:food-bank
おなかすいた	need:food	kind:food-bank
食べ物	kind:food-pantry	kind:food-bank
食料がほしい	need:food	kind:food-bank
フードバンク	kind:food-bank
フードパントリー	kind:food-pantry
こども食堂	kind:children-cafeteria
子供食堂	kind:children-cafeteria
子どもしょくどう	kind:children-cafeteria
コドモショクドウ	kind:children-cafeteria
ｺﾄﾞﾓ食堂	kind:children-cafeteria
kodomo shokudo	kind:children-cafeteria
kodomoshokudou	kind:children-cafeteria
こども食堂ｈ	name:ひだまり
こどもｓ	kind:children-cafeteria name:こども
見本市 こども食堂	kind:children-cafeteria area:${CITY}
若葉沢区のこども食堂	name:若葉こども食堂
わかばさわ 居場所	name:若葉の居場所
wakabasawa ibasho	name:若葉の居場所
若葉沢 居場所	name:若葉の居場所
東雲区 居場所	area:${BIG_CITY_WARD}
居場所	need:place
見本県 居場所	need:place
若者の居場所	kind:ibasho-youth
友達がほしい	need:place
さみしい	need:place
引きこもり	need:withdrawn
ひき籠もり	need:withdrawn
hikikomori	need:withdrawn
家から出られない	need:withdrawn
ひきこもりの家族	kind:family-group
不登校	kind:education-support-center
学校に行きたくない	need:school
宿題	kind:study-support
子育てがつらい	need:parenting
赤ちゃん	need:parenting
認知症	kind:community-care-center kind:cafe
親の介護	kind:community-care-center
仕事	need:work
仕事を探しています	need:work
就労移行	kind:transition-support
A型	kind:continuous-a
就労継続支援A型	kind:continuous-a
働く練習	need:steps
清掃	need:steps
ボランティア	kind:volunteering
日本語	kind:japanese-class kind:foreign-residents-desk
English	need:language
外国人 相談	kind:foreign-residents-desk
死にたい	name:いのちSOS
消えてしまいたい	name:いのちSOS
自殺	name:いのちSOS
DV	name:警察
夫に殴られる	name:警察
彼氏がこわい	name:警察
#8008	tel:8008
110	tel:110
03-0000-0011	tel:0300000011
0300000011	tel:0300000011
沢田	name:澤田
くらサポ	name:くらし相談
つくしの会	name:つくしの会
ホシノコドモ	name:星の
ほしのこども	name:星の
アルコール	kind:self-help
障害 相談	kind:disability-core-center
ホームレス	kind:temporary-housing
相談窓口	need:unknown
どこに聞けばいいか分からない	need:unknown
社会福祉協議会	kind:social-welfare-council
社協	kind:social-welfare-council
児相	kind:child-guidance-center
ひだまりカフェ	kind:cafe name:ひだまり
豆腐の作り方	need:unknown
`;

describe('search', () => {
  for (const query of parseQueries(TABLE)) {
    it(`answers 「${query.query}」`, async () => {
      const judged = await judge(query, ourEngine(index), byId);
      expect(judged.isFound, judged.first.map(({ name }) => name).join(' / ')).toBe(true);
    });
  }

  it('puts the entry with the very name first', () => {
    expect(names('若葉の居場所')[0]).toBe('若葉の居場所');
    expect(names('つくしの会')[0]).toBe('つくしの会');
    expect(names('まちの縁側 見本の家')[0]).toBe('まちの縁側 見本の家');
  });

  it('keeps entries of the place before those of the prefecture and the nation', () => {
    const areas = search('見本市 相談', index).results.map(({ document }) => document.area[0]);
    expect(areas.lastIndexOf(CITY)).toBeLessThan(areas.indexOf('national'));
    expect(areas).not.toContain(WARD);
  });

  it('lets a ward use what its city offers', () => {
    expect(search('東雲区 相談', index).results.map(({ document }) => document.area[0])).toContain(
      BIG_CITY,
    );
  });

  it('puts helplines first and apart when the words are of danger', () => {
    const { urgent, results, query } = search('死にたい', index);
    expect(urgent.map(({ id }) => id)).toEqual([
      'national/inochi-sos',
      'national/yorisoi-hotline',
      'national/kokoro-dial',
    ]);
    for (const document of urgent)
      expect(results.map((result) => result.document)).not.toContain(document);
    // Words of dying are as private as words of violence.
    expect(query.isSensitive).toBe(true);
    expect(search('夫の暴力', index).query.isSensitive).toBe(true);
  });

  it('answers danger with other lines when the listed ones are gone', () => {
    const renamed = sampleIndex(
      DOCUMENTS.map((document) => ({
        ...document,
        id: document.id.replace('national/', 'national/new-'),
      })),
    );
    expect(
      search('死にたい', renamed).urgent.every(
        ({ kind, needs }) => kind === 'helpline' && needs.includes('health'),
      ),
    ).toBe(true);
    expect(search('死にたい', renamed).urgent.length).toBe(2);
  });

  it('does not send a parent who asks for help to the police first', () => {
    expect(search('子どもを叩いてしまう', index).urgent[0]?.id).toBe('national/jidou-soudan-dial');
  });

  it('takes no alarm at everyday words', () => {
    for (const text of [
      '仕事がつらい',
      '生活が苦しい',
      '面接がこわい',
      '子育てがつらい',
      'こども食堂',
    ])
      expect(search(text, index).urgent, text).toEqual([]);
  });

  it('says which words it dropped', () => {
    const { dropped, results } = search('見本市 居場所 ぺんぎん水族館', index);
    expect(dropped).toEqual(['ぺんぎん水族館']);
    expect(results[0]?.document.area).toEqual([CITY]);
  });

  it('offers the neighbours when there is little in the place', () => {
    const { nearby } = search('見本桜町 行く場所がない', index);
    expect(nearby.map(({ document }) => document.name)).toContain('若葉の居場所');
    expect(search('見本桜町 こども食堂', index).query.municipalities).toEqual([TOWN]);
  });

  it('answers with the nearest of a kind that was called by its name and is not in the place', () => {
    const { widened, results } = search('見本桜町 こども食堂', index);
    expect(widened).toBe('neighbours');
    expect(results.map(({ document }) => document.name)).toEqual(['若葉こども食堂']);
    // A desk for the people of another town is no answer: the desks of the place itself are.
    const far = search('大見本市 外国人相談', index);
    expect(far.widened).toBeUndefined();
    expect(far.results.map(({ document }) => document.name)).not.toContain('見本市外国人相談');
    expect(far.results[0]?.document.name).toBe('大見本市生活相談');
    expect(search('見本市 こども食堂', index).widened).toBeUndefined();
  });

  it('reads what is one sign from a known phrase, and says so', () => {
    const { corrections, results } = search('子ども食道', index);
    expect(corrections).toEqual([{ typed: '子ども食道', meant: expect.stringMatching(/食堂/) }]);
    expect(results[0]?.document.kind).toBe('children-cafeteria');
    expect(search('こども食堂', index).corrections).toBeUndefined();
    expect(search('ほげほげふがふが', index).corrections).toBeUndefined();
    // A slip of the finger must not hide danger, nor leave it in the address.
    expect(search('夫になぐられるえ', index).query.isSensitive).toBe(true);
  });

  it('reads a wrong ending of a place: 見本桜市 for 見本桜町', () => {
    expect(search('見本桜市 居場所', index).query.municipalities).toEqual([TOWN]);
    expect(search('見本桜島の居場所', index).query.municipalities).toEqual([TOWN]);
  });

  it('does not let a word like 相談 leave out those who do not say it', () => {
    expect(names('フードパントリー 相談')).toContain('見本フードパントリー');
    expect(search('相談 見本市', index).query.words.some(({ isOptional }) => isOptional)).toBe(
      false,
    );
  });

  it('is never empty for words, and is for none', () => {
    expect(search('ほげほげふがふが', index)).toMatchObject({
      isFallback: true,
      dropped: ['ほげほげふがふが'],
    });
    expect(search('ほげほげふがふが', index).results.length).toBeGreaterThan(0);
    expect(search('  ', index).results).toEqual([]);
  });

  it('shows ended places only to those who name them, and last', () => {
    expect(names('おわった食堂')[0]).toBe('おわった食堂');
    expect(names('こども食堂').at(-1)).toBe('おわった食堂');
  });

  it('spreads the first results over kinds', () => {
    const kinds = search('見本市', index)
      .results.slice(0, 5)
      .map(({ document }) => document.kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(4);
  });

  it('knows the places without entries', () => {
    expect(search('見本遠見市 居場所', index).query.municipalities).toHaveLength(1);
  });
});
