/** How words are read that people add, drop, bend or misspell. */
import { describe, expect, it } from 'vitest';
import { withCheckDigit } from '../../../src/domain/area/area-code.ts';
import { FUNCTION_WORDS, SAYING_NOTHING } from '../../../src/search/understand/grammar-words.ts';
import { distanceWithin } from '../../../src/search/answer/near-name.ts';
import { nearPhrase } from '../../../src/search/understand/near-phrase.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { search } from '../../../src/search/answer/search.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import {
  BIG_CITY_WARD,
  CITY,
  DOCUMENTS,
  PLACES,
  DANGER,
  sampleIndex,
  THESAURUS,
  WARD,
} from '../sample-catalogue.ts';

const TOWNS = {
  title: '見本の町と駅',
  needs: [],
  kinds: [],
  area: [WARD],
  phrases: ['ひなた台', 'ひなただい', '見本港'],
};
const vocabulary = vocabularyOf(
  [
    ...PLACES,
    { code: withCheckDigit('01902'), name: 'いの町', kana: '', prefecture: '', neighbours: [] },
  ],
  [...THESAURUS, TOWNS],
  DANGER,
);
const read = (text: string) => understand(text, vocabulary);
const kindsOf = (text: string) => read(text).concepts.flatMap(({ kinds }) => kinds);
const needsOf = (text: string) => read(text).concepts.flatMap(({ needs }) => needs);
const index = sampleIndex();
const shown = (text: string) => search(text, index).results.map(({ document }) => document.id);

describe('町や駅の名前', () => {
  it.each([
    ['ひなた台 居場所', [WARD]],
    ['ひなた台駅前の居場所', [WARD]],
    ['ひなた台駅の近くで居場所', [WARD]],
    ['ひなた台西口 居場所', [WARD]],
    ['hinatadai ibasho', [WARD]],
    ['見本港', [WARD]],
    ['ひなた台的', []],
    ['東雲 居場所', [BIG_CITY_WARD]],
    ['見本市駅周辺', [CITY]],
    ['ひだまり見本市', [CITY]],
    // A name of two kana is part of too many words.
    ['ごはんがないの', []],
  ])('「%s」', (text, codes) => expect(read(text).municipalities).toEqual(codes));

  it('are left alone where the catalogue does not know the place well', () => {
    const elsewhere = vocabularyOf(
      [{ code: WARD, name: '若葉沢区', kana: '', prefecture: '見本県', neighbours: [] }],
      [TOWNS],
    );
    expect(understand('ひなた台', elsewhere).municipalities).toEqual([]);
  });
});

describe('言いかたのちがい', () => {
  it.each([
    '家賃が払えない',
    '家賃払えない',
    '家賃も払えない',
    '家賃払えん',
    '家賃が払えません',
    '家賃が払えへん',
    '家賃が払えず',
  ])('hears housing in 「%s」', (text) => expect(needsOf(text)).toContain('housing'));
  it.each(['食べ物がない', '食べ物がありません', '食べ物ない', '食べ物があらへん'])(
    'hears food in 「%s」',
    (text) => expect(needsOf(text)).toContain('food'),
  );
  it('needs the last sign of a phrase', () => expect(kindsOf('炊き出し')).toEqual(['food-pantry']));
  it('does not cut a word of violence out of an ending', () =>
    expect(needsOf('見本を受けられますか')).not.toContain('violence'));
  it('leaves out a letter that the input method left behind', () =>
    expect(needsOf('しごtと')).toContain('work'));
  it.each([
    ['シャープ8008', '8008'],
    ['#8008', '8008'],
    ['+81-3-0000-0011', '0300000011'],
    ['+81 (0)3 0000 0011', '0300000011'],
  ])('dials %s as %s', (text, phone) => expect(read(text).phone).toBe(phone));
  it.each([
    ['若者の相談', 'youth-consultation'],
    ['女性の窓口', 'womens-center'],
  ] as const)('knows the desk for 「%s」', (text, kind) => expect(kindsOf(text)).toContain(kind));
  it('takes the beginning of a name for the name', () =>
    expect(kindsOf('基幹相談 見本市')).toContain('disability-core-center'));
});

describe('意味をはこばないことば', () => {
  it('are not put together of others, so that no text takes long', () => {
    const made = SAYING_NOTHING.filter((word) =>
      SAYING_NOTHING.some(
        (one) =>
          one !== word && word.startsWith(one) && FUNCTION_WORDS.test(word.slice(one.length)),
      ),
    );
    expect(made).toEqual([]);
  });
  it.each(['のことについて', '探しています', 'どこにありますか', 'すぐに'])('「%s」', (text) =>
    expect(FUNCTION_WORDS.test(text)).toBe(true),
  );
  it.each(['居場所', 'ことり', '森のいえ'])('not 「%s」', (text) =>
    expect(FUNCTION_WORDS.test(text)).toBe(false),
  );
});

describe('そえることば', () => {
  const optional = (text: string) =>
    read(text)
      .words.filter(({ isOptional }) => isOptional)
      .map(({ typed }) => typed);
  it.each([
    ['母 認知症', ['母']],
    ['発達障害 小2', ['小2']],
    ['70代 居場所', ['70代']],
    ['日本語教室 無料', ['無料']],
    ['夜泣き つらい', ['つらい']],
    ['居場所 土日', ['土日']],
    // With nothing else to look for, they are what is looked for.
    ['つらい', []],
    ['母', []],
    ['母 つらい', []],
  ])('「%s」', (text, expected) => expect(optional(text)).toEqual(expected));

  it('are shown as what they are', () =>
    expect(read('母 認知症').chips.map(({ type, label }) => [type, label])).toEqual([
      ['aside', '母'],
      ['concept', '家族のこと・介護'],
    ]));
  it('do not keep a place out', () =>
    expect(shown('見本市 日本語教室 無料')).toContain('sample/mihon/nihongo'));
  it('ring no alarm beside a topic, and the alarm alone', () => {
    expect(read('夜泣き つらい').urgent).toEqual([]);
    expect(read('つらい').urgent.map(({ id }) => id)).toContain('suicide');
    expect(read('上司 こわい').urgent.map(({ id }) => id)).not.toContain('violence');
    expect(read('こわい').urgent.map(({ id }) => id)).toContain('violence');
  });
  it.each([
    '夫に殴られて仕事に行けない',
    '彼氏 スマホ見られる 仕事',
    '死にたい 仕事',
    '元カレが家の前で待ってる',
  ])('never quiet the words of danger: 「%s」', (text) =>
    expect(read(text).urgent.length).toBeGreaterThan(0),
  );
  it('are not what a sentence is about', () => {
    expect(needsOf('夜泣きがつらい')).not.toContain('health');
    expect(needsOf('家賃が払えないどうしたらいい')).not.toContain('unknown');
  });
});

describe('急ぎのことば', () => {
  const lines = (text: string) => search(text, index).urgent.map(({ id }) => id);
  it('call the place’s own desk after the first number', () =>
    expect(lines('見本市 夫の暴力').slice(0, 2)).toEqual(['national/dv-navi', 'sample/mihon/dv']));
  it('say 189 first for a child next door', () =>
    expect(lines('隣の子どもの泣き声')[0]).toBe('national/jidou-189'));
  it('are never read as the name of a place', () => {
    const named = sampleIndex([
      ...DOCUMENTS,
      {
        ...DOCUMENTS.find(({ id }) => id === 'sample/mihon/hidamari')!,
        id: 'sample/mihon/otousan',
        name: 'おとうさんこども食堂',
      },
    ]);
    const { corrections, urgent } = search('おとおさん こわい', named);
    expect(corrections).toBeUndefined();
    expect(urgent.length).toBeGreaterThan(0);
  });
});

describe('書きまちがい', () => {
  it.each([
    ['居場書', '居場所'],
    ['児動館', '児童館'],
    ['生活補護', '生活保護'],
  ])('reads %s as %s', (typed, meant) => expect(nearPhrase(typed, vocabulary)).toBe(meant));
  it.each(['言えない', '見本', '居所'])('leaves %s alone', (typed) =>
    expect(nearPhrase(typed, vocabulary)).toBeUndefined(),
  );

  it.each([
    ['つくしんの会', 'つくしの会'],
    ['ワークステプ澤田', 'ワークステップ澤田'],
    ['あおぞろ工房', 'あおぞら工房'],
    ['ともしびんぐ', '無料塾ともしび'],
  ])('finds %s as %s, and says so', (typed, meant) => {
    const { corrections, results } = search(typed, index);
    expect(corrections).toEqual([{ typed, meant, isName: true }]);
    expect(results[0]?.document.name).toBe(meant);
  });
  it('guesses no name where a need was understood', () =>
    expect(search('つくしんの会 家賃が払えない', index).corrections).toBeUndefined());

  it('counts the changes that make a word part of a name', () => {
    expect(distanceWithin('みほん', 'おおみほんし')).toBe(0);
    expect(distanceWithin('みほむ', 'おおみほんし')).toBe(1);
    expect(distanceWithin('abc', '')).toBe(3);
  });
});

describe('答えが少ないとき', () => {
  it('adds the desks of the place itself, apart from the results', () => {
    const { results, related } = search('見本市 日本語教室', index);
    expect(results.map(({ document }) => document.id)).toEqual(['sample/mihon/nihongo']);
    expect(related.map(({ document }) => document.kind)).toContain('self-reliance-desk');
    for (const { document } of related)
      expect(results.map((one) => one.document)).not.toContain(document);
  });
  it('drops a word that stands somewhere by chance before what was understood', () => {
    const { results, dropped } = search('見本市 フードパントリー 毎週', index);
    expect(results[0]?.document.id).toBe('sample/mihon/pantry');
    expect(dropped).toEqual(['毎週']);
  });
});
