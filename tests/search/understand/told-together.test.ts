/** いっしょに言われたこと・だれのことか: what words say together, who they say it is, and ages written in kanji. */
import { describe, expect, it } from 'vitest';
import { agesIn } from '../../../src/search/understand/age-words.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import { DANGER, PLACES, THESAURUS } from '../sample-catalogue.ts';

const read = (text: string) => understand(text, vocabularyOf(PLACES, THESAURUS, DANGER));
const needsOf = (text: string) => read(text).concepts.flatMap(({ needs }) => needs);
const kindsOf = (text: string) => read(text).concepts.flatMap(({ kinds }) => kinds);

describe('漢字の年齢', () => {
  it.each([
    ['五十代の弟', 50, 59],
    ['十八歳です', 18, 18],
    ['四十八才の兄', 48, 48],
    ['八十歳の母', 80, 80],
    ['六〇代', 60, 69],
    ['50代', 50, 59],
  ])('「%s」 is %d to %d', (text, min, max) => expect(agesIn(text)).toContainEqual({ min, max }));

  it.each(['八王子', '十条', '三鷹台', '二十四時間'])('「%s」 is no age', (text) =>
    expect(agesIn(text)).toEqual([]),
  );
});

describe('働かずに家にいる大人', () => {
  it.each([
    '五十代の弟がずっと無職で実家にいる',
    '80代の母とふたり 自分は無職54歳',
    '無職の兄 四十八歳 見本市',
    '仕事をしていない娘が母と暮らしている',
    '五十代で働いていない姉がいます',
    '息子45歳働かず親の年金で暮らす',
  ])('「%s」 is of withdrawal, for the family to ask', (text) => {
    expect(needsOf(text)).toContain('withdrawn');
    expect(needsOf(text)).not.toContain('work');
    expect(kindsOf(text)).toContain('hikikomori-center');
    expect(read(text).literals).toEqual([]);
  });

  it.each(['無職 実家 22歳', '無職で家賃が払えない', '弟の仕事をさがしたい', '50代 無職'])(
    '「%s」 is not',
    (text) => expect(needsOf(text)).not.toContain('withdrawn'),
  );

  it('leaves what else is said', () =>
    expect(needsOf('弟 無職 借金 実家')).toEqual(expect.arrayContaining(['debt', 'withdrawn'])));
});

describe('やり直したい人', () => {
  it.each(['元ヤクザ 仕事', '組員だった 仕事', '堅気になりたい', '刑務所から出てきた'])(
    '「%s」 means those who help after it',
    (text) => expect(kindsOf(text)).toContain('resettlement-support'),
  );
});

describe('だれのことか', () => {
  it.each([
    ['母の認知症がひどい', 'dementia', 'community-care-center'],
    ['父の物忘れ', 'dementia', 'community-care-center'],
    ['妻が徘徊する', 'dementia', 'community-care-center'],
    ['ヤングケアラー', 'young-carer', 'child-family-center'],
    ['ヤンケアかも', 'young-carer', 'child-family-center'],
    ['若者ケアラー 相談', 'young-carer', 'child-family-center'],
  ] as const)('「%s」 says %s, whose desk is %s', (text, audience, desk) => {
    expect(read(text).audiencesSaid).toContain(audience);
    expect(read(text).desks).toEqual([desk]);
  });

  it.each(['発達障害の大人', '大人のADHD', 'おとなの発達障害'])('「%s」 is of adults', (text) =>
    expect(read(text).ages).toEqual([{ min: 20, max: 64 }]),
  );
  it.each(['大人になったら', 'おとなしい子', '大人数'])('「%s」 is not', (text) =>
    expect(read(text).ages).toEqual([]),
  );
});

describe('空白で分けて打たれたことば', () => {
  it.each([
    ['電気 止まりそう', 'money'],
    ['水道 止められる', 'money'],
    ['B型 肝炎', 'health'],
  ])('「%s」 is one phrase of %s', (text, need) => {
    expect(needsOf(text)).toContain(need);
    expect(read(text).literals).toEqual([]);
  });

  it.each(['親 子どもの勉強', '母 子育て'])('「%s」 stays two words', (text) =>
    expect(read(text).words.map(({ typed }) => typed)).toHaveLength(2),
  );

  it.each([
    ['生活 保護 見本市', '生活保護'],
    ['日本語 教室 土曜', '日本語教室'],
  ])('「%s」 joins only what is one phrase', (text, joined) =>
    expect(read(text).words[0]?.typed).toBe(joined),
  );
});

describe('夜中', () => {
  it.each(['夜中に話を聞いてほしい', '深夜 電話', '真夜中でも話したい'])(
    '「%s」 asks what is open late at night',
    (text) => expect(read(text).time?.part).toEqual({ from: 22 * 60, to: 24 * 60 }),
  );
  it.each(['夜中に徘徊', '深夜バス', '夜中に何度も起こされる'])('「%s」 does not', (text) =>
    expect(read(text).time).toBeUndefined(),
  );
});
