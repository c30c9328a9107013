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

describe('行けるところも、3つの中に', () => {
  it.each([
    ['池袋 家出中 高校生', 'youth-consultation'],
    ['立川 家に帰りたくない 16', 'ibasho-youth'],
    ['豊島区 親がいる家に帰りたくない', 'youth-consultation'],
    ['那覇 家に帰りたくない', 'youth-consultation'],
  ])('%s: a place beside the lines', (text, kind) =>
    expect(kindsOf(text).slice(0, 3)).toContain(kind),
  );
  it.each(['福岡市 残業代が出ない', '大阪 給料が未払い', '仙台 バイト代をもらえない'])(
    '%s: the labour desk, and no line far away',
    (text) => {
      expect(kindsOf(text).slice(0, 3)).toContain('labour-consultation');
      expect(
        shown(text)
          .slice(0, 3)
          .map(({ id }) => id),
      ).not.toContain('national/otit-soudan');
    },
  );
  it.each(['家に帰りたくない お父さんに殴られる 豊島区', '家出した 彼氏に殴られる 立川'])(
    '%s: of violence only what is made for it',
    (text) => {
      const kinds = kindsOf(text).slice(0, 5);
      expect(kinds).not.toContain('youth-consultation');
      expect(kinds).not.toContain('ibasho-youth');
    },
  );
});

describe('夫がこわい', () => {
  const topicsOf = (text: string) => found(text).query.urgent.map(({ id }) => id);
  it.each([
    '夫の足音がすると心臓がどきどきする',
    '夫の咳ばらいを聞くと体がかたまる',
    '旦那が帰る時間になると動悸がする',
    '夫の鍵を回す音で胃が痛くなる',
    '彼氏の着信で手がふるえる',
  ])('%s', (text) => expect(topicsOf(text)).toContain('partner'));
  it.each([
    '夫の心臓が悪い 病院',
    '夫が帰ってくる時間に合わせて働きたい',
    '夫の声が小さい 話す練習',
  ])('%s is nothing of it', (text) => expect(topicsOf(text)).not.toContain('partner'));
  it.each(['心臓が痛い', '夫の心臓が止まりそう'])('%s is of the body', (text) =>
    expect(topicsOf(text)).toContain('body'),
  );
});

describe('余っている', () => {
  it.each([
    '畑の野菜 余った',
    '練馬 じゃがいもが余っている',
    '大田区 トマトがとれすぎた',
    '米が余ってる',
  ])('%s is given', (text) =>
    expect(found(text).query.concepts.map(({ label }) => label)).toContain('寄付'),
  );
  it.each(['余った食べ物 もらえるところ', '余ったお弁当を配っているところ', '時間が余っている'])(
    '%s is not',
    (text) => expect(found(text).query.concepts.map(({ label }) => label)).not.toContain('寄付'),
  );
});

describe('年齢だけの数', () => {
  const agesOf = (text: string) => found(text).query.ages.map(({ min }) => min);
  it.each([
    ['那覇 19 仕事', 19],
    ['足立区 仕事ない 42です', 42],
    ['一人で 81 さみしい', 81],
  ])('%s', (text, age) => expect(agesOf(text)).toEqual([age]));
  it.each(['06 6123 4567', '電話 0120 99 1234', '42', '仕事 3'])('%s is none', (text) =>
    expect(agesOf(text)).toEqual([]),
  );
});

describe('暮らしの言いかた', () => {
  const firstKinds = (text: string) => kindsOf(text).slice(0, 3);
  it.each([
    '福岡市 バイトをやめさせてもらえない',
    '大阪 退職届を受け取ってくれない',
    '仙台 退職を認めてくれない',
  ])('%s', (text) => expect(firstKinds(text)).toContain('labour-consultation'));
  it.each(['板橋 だらだらできる場所', '練馬区 ごろごろできるところ', '杉並 まったりしたい'])(
    '%s is a place to be',
    (text) =>
      expect(found(text).query.concepts.some(({ needs }) => needs.includes('place'))).toBe(true),
  );
  it.each(['封筒が読めない', '役所の通知がわからない', '市から封筒が来た', '区役所の手紙の意味'])(
    '%s: whoever reads it with one',
    (text) => {
      expect(firstKinds(text)).not.toContain('work-experience');
      expect(found(text).query.concepts.some(({ needs }) => needs.includes('papers'))).toBe(true);
    },
  );
  it.each([
    'どこへ行っても断られる',
    '「うちじゃない」と言われる もう疲れた',
    'たらい回しにされた',
    '担当じゃないと言われた',
  ])('%s: where anything may be asked', (text) =>
    expect(['general-desk', 'self-reliance-desk', 'social-welfare-council']).toContain(
      firstKinds(text)[0],
    ),
  );
  it.each([
    '保険証なし 熱',
    '保険証なし お金なし 熱が下がらない',
    '新宿 保険証がない 歯が痛い',
    '無保険 けがした',
  ])('%s: what is done about the money', (text) =>
    expect(['welfare-office', 'self-reliance-desk']).toContain(firstKinds(text)[0]),
  );
  it('熱 is no part of a name', () => expect(shown('保険証なし 熱')[0]!.name).not.toContain('熱'));
  it.each(['八王子 20代 相談 無料', '無料 相談 八王子', '八王子 もう疲れた 相談したい'])(
    '%s: how is not what about',
    (text) => expect(firstKinds(text)).toContain('general-desk'),
  );
});
