/** ひかえるもの: what stands behind, or is left out, where nothing asks for it. Over the real catalogue, whose places these are. */
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/answer/search.ts';
import { realIndex } from '../../catalogue/real-catalogue.ts';

const index = realIndex();
const found = (text: string) =>
  search(text, index, { limit: 400 }).results.map((one) => one.document);
const names = (text: string, most = 400) =>
  found(text)
    .slice(0, most)
    .map(({ name }) => name);

describe('ひかえるもの', () => {
  it.each(['眠れない', 'だれにも言えない', 'メンブレしんどい', '夜 電話'])(
    '「%s」 sends nobody to the police, for an ambulance, or to a line for violence alone',
    (text) => {
      const documents = found(text);
      expect(documents.length).toBeGreaterThan(3);
      expect(
        documents.filter(({ phones }) => phones.includes('119') || phones.includes('110')),
      ).toEqual([]);
      const lines = documents.filter(({ kind }) => kind === 'helpline');
      expect(lines.filter(({ needs }) => needs.join() === 'violence')).toEqual([]);
    },
  );

  it.each([
    ['119', '119番'],
    ['警察 110番', '110番'],
    ['消防', '119番'],
  ])('「%s」 finds it all the same', (text, name) => {
    expect(names(text, 3).join()).toContain(name);
  });

  it.each([
    'ごはんたべさせてくれるとこ ない？',
    'ご飯を食べさせてもらえる場所',
    '子どもにごはんを食べさせてくれる食堂',
  ])('「%s」 asks for a place to eat, and speaks of no danger', (text) => {
    expect(search(text, index).urgent).toEqual([]);
    expect(found(text)[0]!.needs).toContain('food');
  });

  it('still hears who is given nothing to eat', () => {
    expect(search('ごはん食べさせてくれない', index).urgent.length).toBeGreaterThan(0);
    expect(search('姪がご飯を食べさせてもらえない', index).urgent.length).toBeGreaterThan(0);
  });

  it.each([
    ['盛岡市 親に殴られる', '岩手県'],
    ['練馬区 夫に殴られる', '東京'],
    ['秋田市 夫に殴られる', '秋田'],
    ['大阪 西成 今日泊まるとこない', '西成区'],
  ])('「%s」 names the desk of the place, or of its prefecture, beside the lines', (text, name) => {
    const local = search(text, index).urgent.filter(({ area }) => area[0] !== 'national');
    expect(local.map((one) => one.name).join()).toContain(name);
  });

  it('names no town’s desk for food or a bed where only a prefecture is said', () => {
    const local = search('大阪府 今夜泊まるところがない', index).urgent;
    expect(local.filter(({ area }) => area[0] !== 'national')).toEqual([]);
  });

  it('hears of current that is cut off before a name that holds its sign', () => {
    expect(found('でんき とめられそう')[0]!.needs).toContain('money');
  });

  it('reads no unknown word as one of danger', () => {
    expect(search('みみがきこえない ひつだんで はなせる', index).urgent).toEqual([]);
  });

  it('lets one ward’s desk of a kind stand for the city', () => {
    const kinds = found('横浜 不登校')
      .slice(0, 6)
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'self-reliance-desk')).toHaveLength(1);
    expect(names('横浜市港北区 不登校', 2).join()).toContain('港北区');
  });

  it('leaves out a group that says it is for others than those spoken of', () => {
    expect(names('仙台市 認知症').join()).not.toContain('ギャンブル');
    expect(names('高松 発達障害 大人').join()).not.toContain('ギャンブル');
    expect(names('仙台 うつ 家族').join()).not.toContain('ギャンブル');
    expect(names('夫のギャンブル 青森', 3).join()).toContain('ギャンブル');
    expect(names('ギャンブルやめれない夫 給料全部つかう', 3).join()).toContain('ギャンブル');
  });

  it('keeps the town for one kind that it lacks, and its desk beside lines of the whole country', () => {
    expect(found('八王子 引きこもり 居場所 当事者会')[0]!.area).toEqual(['132012']);
    expect(
      found('海士町 友だちいない')
        .slice(0, 3)
        .map(({ area }) => area.join()),
    ).toContain('325252');
  });

  it('offers no child’s place first to who is old, and none of another matter to who owes', () => {
    expect(names('神戸市長田区 70代 ひとりで ご飯さみしい', 3).join()).not.toContain('こども');
    expect(
      found('リボ払い')
        .slice(0, 5)
        .map(({ kind }) => kind),
    ).not.toContain('welfare-loan');
  });

  it.each([
    ['横浜 ボランティアしたい', 'self-reliance-desk'],
    ['世田谷 子ども食堂 手伝いたいんですけど', 'social-welfare-council'],
    ['定年したので子どもに勉強を教えてあげたい', 'volunteering'],
    ['川崎 子ども食堂を手伝いたい', 'children-cafeteria'],
  ])('「%s」 gives, and is sent to no desk or line for a trouble of one’s own', (text, first) => {
    const { urgent, results } = search(text, index);
    expect(urgent).toEqual([]);
    const kinds = results.map(({ document: { kind } }) => kind);
    expect(kinds[0]).toBe(first);
    expect(kinds).not.toContain('welfare-office');
    expect(kinds).not.toContain('welfare-loan');
    expect(kinds).not.toContain('helpline');
  });

  it('holds desks of other towns back where a city and its prefecture have one name', () => {
    const shown = found('広島 不登校');
    const own = shown.findIndex(({ area }) => area.includes('341002') || area.includes('340006'));
    const ofOthers = shown.findIndex(({ name }) => name.startsWith('呉市'));
    const line = shown.findIndex(({ kind }) => kind === 'helpline');
    expect(own).toBe(0);
    expect(line).toBeGreaterThan(0);
    expect(ofOthers === -1 || ofOthers > line).toBe(true);
  });

  it('sends nobody to a loan or to 生活保護 for what these do not answer', () => {
    const kinds = (text: string) =>
      found(text)
        .slice(0, 3)
        .map(({ kind }) => kind);
    expect(kinds('さいたま 小4 不登校')).not.toContain('welfare-loan');
    expect(kinds('産後うつ 仙台')[0]).toBe('mental-health-center');
    expect(kinds('学費が払えない 川口市')[0]).toBe('self-reliance-desk');
  });

  it('asks the place’s own desk first where one looks for a place to go, and only lines have such a need', () => {
    expect(found('浦河町 こころの病気 昼間の居場所')[0]!.area).toContain('016071');
  });

  it('passes no desk over for one of another matter that is open then', () => {
    expect(found('横浜 戸塚 土曜やってる 若者の相談')[0]!.name).toContain('戸塚区');
  });

  it('finds what is nearest to a kind that is not there, and says that it is not', () => {
    const { absent, results } = search('八王子 B型', index);
    expect(absent).toEqual(['continuous-b']);
    expect(['continuous-a', 'disability-consultation']).toContain(results[0]!.document.kind);
  });

  it.each([
    ['なごやで 今夜ねるところがない', '名古屋市'],
    ['よこはまで はたらきたい', '横浜市'],
    ['さっぽろの ひきこもり', '札幌'],
    ['とくしまし こそだて そうだん', '徳島市'],
    ['下関 配食 一人暮らし 母', '下関'],
  ])('「%s」 is answered in its city', (text, city) => {
    expect(names(text, 2).join()).toContain(city);
  });

  it.each(['統合失調症', '夜眠れなくて気持ちがつらい', '母が病気 家事ぜんぶ私 高1'])(
    '「%s」 without a place: lines and centres of another prefecture stand behind',
    (text) => {
      const first = found(text).slice(0, 5);
      const ofElsewhere = first.filter(
        ({ kind, area }) =>
          (kind === 'helpline' || kind === 'mental-health-center') && !/^(?:13|na)/.test(area[0]!),
      );
      expect(ofElsewhere.map(({ name }) => name)).toEqual([]);
    },
  );

  it('finds a line of another prefecture by its name, and where its place is said', () => {
    expect(names('石川県こころの相談ダイヤル', 1)).toEqual(['石川県こころの相談ダイヤル']);
    expect(names('金沢 眠れない', 3).join()).toContain('石川県');
  });
});
