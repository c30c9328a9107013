/** 言いかたがちがっても: places in kana and run together, means and people beside what is asked, over the real catalogue. */
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/answer/search.ts';
import { withoutMarks } from '../../src/search/understand/grammar-words.ts';
import { realCatalogue, realIndex } from '../catalogue/real-catalogue.ts';

const index = realIndex();
const { municipalities } = realCatalogue();
const found = (text: string) => search(text, index);
const placesIn = (text: string) => found(text).query.municipalities.map(municipalities.name);
const shown = (text: string) => {
  const { urgent, results } = found(text);
  return [...urgent, ...results.map(({ document }) => document)];
};
const kindsOf = (text: string) => shown(text).map(({ kind }) => kind);

describe('地域の名前', () => {
  it.each([
    ['にしなり 仕事ない', '大阪市西成区'],
    ['よどがわく しごと', '大阪市淀川区'],
    ['くるめし しごと', '久留米市'],
    ['はちのへ しごと', '八戸市'],
    ['うつのみや しごと', '宇都宮市'],
    ['nishinari shigoto', '大阪市西成区'],
    ['札幌北区 食べるものがない', '札幌市北区'],
    ['大阪西成 仕事ない', '大阪市西成区'],
    ['東京北区 借金', '北区'],
    ['堺 サポステ', '堺市'],
    ['津 生活保護', '津市'],
  ])('%s is %s', (text, name) => expect(placesIn(text)).toContain(name));

  it.each([
    'ちょうしが わるい',
    '家賃たかいし むり',
    '光が見えない',
    'どこにいくの',
    '夜に なると つらい',
  ])('%s names none', (text) => expect(placesIn(text)).toEqual([]));
});

describe('そえることば', () => {
  it('one kanji beside another word stands in no name', () =>
    expect(shown('仕事ない 60代の男')[0]!.name).not.toContain('男'));

  it.each(['横浜 むすこがひきこもり 電話したい', '横浜 電話で相談したい ひきこもり'])(
    '%s: what about comes before by what means',
    (text) => expect(kindsOf(text)[0]).toBe('hikikomori-center'),
  );
  it('means alone asks for lines', () => expect(kindsOf('電話したい')[0]).toBe('helpline'));
  it('電話がこわい is what about', () =>
    expect(found('電話がこわい').query.words.every(({ isOptional }) => !isOptional)).toBe(true));

  it('子ども2人 is no line', () =>
    expect(found('夫が仕事辞めてきた 子ども2人').corrections).toBeUndefined());
  it('受からない is not わからない', () =>
    expect(found('面接 受からない').corrections).toBeUndefined());
});

describe('聞いたままの言いかた', () => {
  it.each(['西東京 ほーかつ', '西東京 ほうかつ'])('%s', (text) =>
    expect(kindsOf(text)[0]).toBe('community-care-center'),
  );
  it('はろーわーく stays ハローワーク', () =>
    expect(kindsOf('はろーわーく 新宿')[0]).toBe('hello-work'));
  it('reads no long mark as a space', () => expect(withoutMarks('ほーかつ')).toBe('ほーかつ'));
});

describe('職場のこと', () => {
  it.each(['上司に怒鳴られる', '店長に毎日怒鳴られて辞めたい', '会社で暴言を吐かれる'])(
    '%s is of work, and of no violence at home',
    (text) => {
      expect(found(text).urgent).toEqual([]);
      expect(kindsOf(text)[0]).toBe('labour-consultation');
    },
  );
  it.each([
    '上司に殴られた',
    '店長に怒鳴られて殴られた',
    '夫に怒鳴られる 仕事も行けない',
    '家で父に怒鳴られる',
    '上司に怒鳴られて死にたい',
  ])('%s is danger', (text) => expect(found(text).urgent.length).toBeGreaterThan(2));
});

describe('だれに、何を', () => {
  it.each(['余った米を寄付したい', '缶詰を寄付したい'])('%s: a food bank among the first', (text) =>
    expect(kindsOf(text).slice(0, 2)).toContain('food-bank'),
  );
  it('話し相手 of 72歳: no place for the young', () =>
    expect(kindsOf('話し相手がほしい 一人暮らし 72歳').slice(0, 5)).not.toContain('ibasho-youth'));
  it('an illness is how it came to it', () =>
    expect(kindsOf('治療費が払えない がん')[0]).toMatch(/welfare-office|self-reliance-desk/));
  it.each(['子どもが熱 夜', 'こどもが ねつ よなか'])('%s: #8000 first', (text) =>
    expect(shown(text)[0]!.name).toContain('8000'),
  );
  it('妊娠 is first of all no matter for 児童相談所', () =>
    expect(
      shown('妊娠したかも だれにも言えない')
        .slice(0, 3)
        .map(({ name }) => name)
        .filter((name) => name.includes('児童相談所')),
    ).toEqual([]));
  it.each(['札幌市北区 今夜泊まるところがない', '横浜市緑区 食べるものがない'])(
    '%s: the desk of the ward or its city beside the line',
    (text) =>
      expect(
        found(text).urgent.flatMap(({ kind }) => (kind === 'helpline' ? [] : [kind])).length,
      ).toBeGreaterThan(0),
  );
});

describe('障害のことを言わない人', () => {
  const ofHandicap = new Set(['retention', 'transition-support', 'continuous-a', 'continuous-b']);
  it.each(['品川区 働きたい', '八王子 リストラ 次の仕事', '残業代でない 江東区'])(
    '%s: what is for anybody comes first',
    (text) =>
      expect(
        kindsOf(text)
          .slice(0, 3)
          .filter((kind) => ofHandicap.has(kind)),
      ).toEqual([]),
  );
  it.each([
    ['品川区 就労定着', 'retention'],
    ['品川区 障害 働きたい', 'transition-support'],
  ])('%s finds it', (text, kind) => expect(kindsOf(text).slice(0, 5)).toContain(kind));
});

describe('近いことばで言われたこと', () => {
  it.each([
    ['今日も誰ともしゃべらなかった', 'intergenerational'],
    ['お米 困ってる人に送りたい', 'food-bank'],
  ])('%s', (text, kind) => expect(kindsOf(text).slice(0, 3)).toContain(kind));
  it('夜中 子ども 40度: the line for a child who is ill', () =>
    expect(shown('夜中 子ども 40度')[0]!.id).toBe('national/kodomo-iryou'));
  it('普通の生活を送りたい gives nothing away', () =>
    expect(kindsOf('普通の生活を送りたい')).not.toContain('food-bank'));
});

describe('にているだけのことば', () => {
  it.each(['八王子 就労移行 見学できるところ', '北区 就労移行 相談できるところ'])('%s', (text) =>
    expect(kindsOf(text)[0]).toBe('transition-support'),
  );
  it.each([
    '西成区 63歳 体うごく 仕事ないか',
    '頭がうまく働かない',
    '首がつらい 肩こり',
    '手首がきつい',
    '頭がうつっぽい 病院',
    '体うつっぽくて 仕事行けない',
    '50代の弟がもう何年も家から出ない 姉です',
    '兄が家から出てこない',
  ])('%s is no danger', (text) => expect(found(text).urgent).toEqual([]));
  it.each([
    '体うってる',
    '頭うった 吐いた',
    '首つりたい',
    '手首きった',
    '手首切りそう',
    '母に家から出ていけと言われた',
  ])('%s is', (text) => expect(found(text).urgent).not.toEqual([]));
});
