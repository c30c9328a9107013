/** 文にだけある事実: found where the words leave no doubt, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import type { AudienceId, Audiences } from '../../../src/domain/vocabulary/audience.ts';
import { toldOnlyInProse } from '../../../src/domain/rules/told-only-in-prose.ts';

type Fields = Partial<Resource>;
const entry = (fields: Fields): Resource => ({
  id: 'mihon/mihon/entry',
  name: '見本の場所',
  kind: 'general-desk',
  area: ['399019'],
  needs: [],
  steps: [],
  route: 'direct',
  status: { state: 'open' },
  source: [],
  body: '',
  ...fields,
});
const missing = (fields: Fields) =>
  toldOnlyInProse(entry(fields)).map(({ path }) => path.join('.'));

const TOLD: readonly (readonly [string, Fields])[] = [
  ['ages', { who_note: '市内に住む15〜39歳の人' }],
  ['ages', { who_note: '１５歳～４９歳の人' }],
  ['ages', { who_note: '中学を卒業した人〜39歳' }],
  ['ages', { summary: '65歳以上の人が集まります。' }],
  ['ages', { summary: '10代後半の人のための部屋です。' }],
  ['ages', { who_note: '不登校の小・中学生と保護者' }],
  ['ages', { who_note: '区内に住む小学4〜6年生' }],
  ['ages', { who_note: '中高生' }],
  ['booking', { body: '来所は予約がいります。' }],
  ['booking', { first_visit_note: '完全予約制です。' }],
  ['booking', { first_visit_note: '前日17時までに事前予約（電話）' }],
  ['booking', { hours_note: '毎月第1土曜日。要予約' }],
  ['booking', { body: 'だれでも来られます。予約はいりません。' }],
  ['home_visit', { body: '訪問もできます。' }],
  ['home_visit', { summary: '保健師が自宅を訪ねて話を聞きます。' }],
  ['home_visit', { summary: '電話・来所・訪問で相談できます。' }],
  ['online', { name: '見本オンライン居場所' }],
  ['online', { summary: '電話、来所、オンラインで相談できます。' }],
  ['for_women', { name: '見本カフェ（女性の居場所）' }],
  ['for_women', { who_note: '10代の女性', ages: { min: 10, max: 19 } }],
  ['for_women', { summary: '女性だけの集まりです。' }],
  ['accompany', { body: 'ハローワークへの同行もあります。' }],
  ['look_first', { body: '見学だけでもかまいません。' }],
  ['anonymous', { summary: '名前を言わなくてもかまいません。' }],
  ['anonymous', { first_visit_note: '匿名でも相談できる' }],
  ['anonymous', { body: '名前や顔を出さずに話せます。' }],
  ['may_start', { body: '家族だけの相談もできます。' }],
  ['languages', { summary: '外国語で相談できます（10のことば）。' }],
  ['languages', { body: '通訳を入れると、14言語で話せます。' }],
  ['ages', { kind: 'ibasho-youth', who_note: '中学生〜大学生の女性', for_women: true }],
  ['ages', { kind: 'childcare-support', summary: '乳幼児の親子のサロンです。' }],
  ['for_men', { who_note: '家族を介護している男性', for: { family: 'only' } }],
  ['for_men', { kind: 'family-group', name: '男性介護者の会' }],
  ['phones', { hours_note: '0800-000-0000は24時間つながります' }],
  ['phones', { who_note: '県内に住む人（0120-000-000）', phones: [{ number: '03-0000-0000' }] }],
  ['since', { kind: 'support-network', summary: '2018年2月にできました。' }],
  ['since', { kind: 'support-network', body: '2018年から続いています。' }],
  ['route', { kind: 'food-pantry', summary: '自治会や学校、民生委員などを通して食材を届けます。' }],
  ['route', { kind: 'education-support-center', first_visit_note: '学校を通して申し込む' }],
  ['route', { kind: 'education-support-center', first_visit_note: '学校に相談して申し込む' }],
  ['route', { kind: 'ibasho-hikikomori', first_visit_note: 'ひきこもり相談窓口に相談' }],
  [
    'route',
    {
      kind: 'food-pantry',
      first_visit_note: '先に「見本サポートセンター」の窓口で、利用の登録をします',
    },
  ],
  ['route', { kind: 'intermediate-trainee', body: '直接の申し込みではありません。' }],
];

/** 対象の札 → 文 */
const GROUPS: readonly (readonly [AudienceId, Fields])[] = [
  ['dementia', { kind: 'cafe', summary: '認知症の人も家族も、だれでも立ち寄れます。' }],
  ['dementia', { kind: 'cafe', name: '見本オレンジカフェ' }],
  ['addiction', { kind: 'life-training', provider: { name: 'NPO法人見本ダルク' } }],
  ['addiction', { kind: 'transition-support', name: '見本マック' }],
  ['addiction', { kind: 'self-help', summary: 'お酒をやめたい人の集まりです。' }],
  [
    'alcohol',
    { kind: 'self-help', summary: 'お酒をやめ続けるための会です。', for: { addiction: 'only' } },
  ],
  ['gambling', { kind: 'self-help', name: '見本ギャンブルの会', for: { addiction: 'only' } }],
  ['drugs', { kind: 'life-training', who_note: '薬物依存症の人', for: { addiction: 'only' } }],
  ['mental', { kind: 'disability-consultation', name: '見本市精神障がい者支援センター' }],
  ['disability', { who_note: '区内に住む障害のある人と家族' }],
  ['hikikomori', { kind: 'salon', who_note: 'ひきこもりの人と家族' }],
  ['single-parent', { kind: 'children-cafeteria', who_note: 'ひとり親家庭の親子' }],
  ['foreign', { kind: 'study-support', who_note: '外国につながる子どもと保護者' }],
  ['care-leaver', { kind: 'ibasho-youth', who_note: '社会的養護を経験した若者など' }],
  ['young-carer', { name: '見本ヤングケアラー相談' }],
  ['lgbt', { kind: 'temporary-housing', summary: '生活に困っているLGBTの人の住まいです。' }],
  ['family', { kind: 'cafe', who_note: '家族を介護する人' }],
  ['elderly', { kind: 'cafe', summary: '高齢の人の相談と交流の場です。' }],
  ['youth', { who_note: '女の子・若年女性', for_women: true }],
  ['child', { kind: 'children-cafeteria', who_note: '生きづらさを抱えた子ども' }],
  ['child', { kind: 'food-pantry', who_note: '子ども、子どものいる家族、収入が減った若者・学生' }],
];

const NOT_TOLD: readonly Fields[] = [
  { hours_note: '189（いちはやく）は24時間つながります' },
  { hours_note: 'つながらないときは 0120-000-000' },
  { hours_note: '0120-000-000 は24時間', phones: [{ number: '0120-000-000' }] },
  // a group among others, beside all, as a subject of a desk, as a rule of the house, what its kind says
  { kind: 'housing-support', who_note: '高齢の人、障害のある人、ひとり親など', for: 'anyone' },
  { kind: 'cafe', summary: '高齢者も子育て中の人も来て、催しをいっしょにつくります。' },
  { kind: 'salon', who_note: '子ども・大人・障害の有無を問わず、どなたでも' },
  { kind: 'children-cafeteria', who_note: '子ども、独居高齢者、生きづらさを抱える若者' },
  { kind: 'children-cafeteria', who_note: '児童の保護者は対象外' },
  { kind: 'community-care-center', summary: '認知症の人のことも相談できます。' },
  { kind: 'mental-health-center', summary: '依存症のことも相談できます。' },
  { kind: 'study-support', summary: '外国にルーツのある子の日本語学習もできます。' },
  { kind: 'cafe', name: 'ビックリマックス' },
  { kind: 'self-help', summary: 'アルコール、薬物の依存の会です。', for: { addiction: 'only' } },
  { kind: 'life-training', who_note: 'アルコールなどの依存症', for: { addiction: 'only' } },
  { kind: 'self-help', summary: 'お酒をやめたい人の集まりです。', for: { alcohol: 'only' } },
  { kind: 'japanese-class', who_note: '外国から来た人' },
  { kind: 'continuous-b', who_note: '障害のある人' },
  { kind: 'ibasho-youth', who_note: '若者' },
  { kind: 'family-group', who_note: '家族を介護する人' },
  { kind: 'support-network', body: '2020年4月に名前が変わりました。' },
  { kind: 'salon', body: '2018年に始まりました。' },
  // a desk of its own, a part of those who get it, what is given, a route that is held
  { kind: 'hikikomori-center', first_visit_note: '訪問は区市町村の窓口を通して申し込む' },
  { kind: 'children-cafeteria', body: '社協などを通して一人暮らしの人にも届きます。' },
  { kind: 'food-pantry', body: '学校を通して寄付を集めています。' },
  { kind: 'salon', name: '見本支援センター', first_visit_note: '見本支援センターに相談' },
  { kind: 'food-bank', summary: '関係機関を通して世帯に届けます。' },
  { kind: 'free-school', first_visit_note: '電話・来所の相談から' },
  { kind: 'food-pantry', route: 'via-consultation', summary: '学校を通して渡します。' },
  // of somebody else, of the price, of a telephone
  { who_note: '18歳までの子どもがいる家庭' },
  { who_note: 'ひとり親の家庭（子どもが20歳未満）', for: { 'single-parent': 'only' } },
  { summary: '18歳以下は無料で食べられます。' },
  { summary: '65歳以上の人の専用電話もあります。' },
  { summary: '5歳から90代までが集まる食堂です。' },
  { summary: '20〜30代を中心とした人が多く暮らします。' },
  // about whom it is meant for: no limit, so no ages
  { kind: 'ibasho-youth', who_note: '15〜24歳くらいの女の子', for_women: true },
  { who_note: '39歳くらいまでの人' },
  { who_note: '主に小学生〜30代ぐらいまでの人' },
  { who_note: 'おもに39歳までの人' },
  { who_note: 'おおむね15〜39歳の人' },
  { who_note: '概ね18歳以上の人' },
  { kind: 'ibasho-children', who_note: '小学生を中心に乳幼児〜高校生' },
  { who_note: '10〜20歳程度の人' },
  { summary: '20歳前後の人から30歳ごろまでの人が集まります。' },
  { who_note: '小学生のお迎えは、20時までにお願いします' },
  { who_note: '学生も使えます' },
  { body: '匿名では相談できません。' },
  { body: '会場の名前を確かめてください。' },
  // of a part, or only perhaps
  { body: '専門の人の個別相談は予約制です。' },
  { first_visit_note: 'テイクアウトは要予約。会食はそのままどうぞ' },
  { first_visit_note: 'なるべく事前予約が必要です' },
  { first_visit_note: 'できれば前日までに予約' },
  { first_visit_note: '予約優先' },
  { body: '電話で予約すると安心です。' },
  { first_visit_note: '予約の方法: 電話' },
  // of other visits and other screens
  { body: '訪問はしていません。' },
  { summary: '古民家を訪ねる人が多い場所です。' },
  { summary: '食品を家に届けます。' },
  { body: 'オンラインで予約できます。', booking: 'always' },
  { body: 'オンラインでは参加できません。' },
  { body: '女性だけのルームもあります。' },
  { summary: '女性の講師が教えます。' },
  { body: '付き添いの大人は300円です。' },
  { body: '工場の見学会があります。' },
  { body: '家族だけの部屋はありません。' },
];

/** What each field may hold: any of it, yes or no, says that somebody has read the sentence. */
const HELD: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  phones: fc.constant([{ number: '0800-000-0000' }, { number: '0120-000-000' }]),
  ages: fc.record({ min: fc.nat(60), max: fc.integer({ min: 60, max: 120 }) }),
  booking: fc.constantFrom('none', 'first-time', 'always'),
  may_start: fc.constantFrom(['self'], ['self', 'family']),
  since: fc.constant('2018'),
  languages: fc.constantFrom(['en'], ['en', 'zh']),
  // a route is always known: its kind's, where nothing is written
  route: fc.constant('via-consultation'),
};

describe('文にだけある事実', () => {
  it.each(TOLD)('%s: %o', (field, fields) => expect(missing(fields)).toEqual([field]));

  it.each(NOT_TOLD)('言わない: %o', (fields) => expect(missing(fields)).toEqual([]));

  it('見出しに何か書いてあれば、言わない', () =>
    fc.assert(
      fc.property(
        fc
          .constantFrom(...TOLD)
          .chain(([field, fields]) =>
            (HELD[field] ?? fc.boolean()).map((value) => ({ ...fields, [field]: value })),
          ),
        (fields) => missing(fields).length === 0,
      ),
    ));

  it.each(GROUPS)('for の %s: %o', (id, fields) => {
    expect(missing(fields)).toContain('for');
    expect(missing({ ...fields, for: { [id]: 'mainly' } as Audiences })).toEqual([]);
    expect(missing({ ...fields, for: 'anyone' })).not.toContain('for');
  });

  it('対象の札が同じことを言っていれば、言わない', () => {
    expect(
      missing({ summary: '18歳未満の子どもと保護者の相談です', for: { child: 'only' } }),
    ).toEqual([]);
    expect(missing({ summary: '女性の悩みを相談できます', for: { women: 'mainly' } })).toEqual([]);
    expect(missing({ body: '予約はいりません', walk_in: true })).toEqual([]);
  });

  it('おわった場所には、言わない', () =>
    expect(missing({ who_note: '15〜39歳の人', status: { state: 'closed' } })).toEqual([]));

  it('どの文も、直しかたを言う', () => {
    for (const [, fields] of TOLD)
      for (const { code, level, message, fix } of toldOnlyInProse(entry(fields))) {
        expect([code, level]).toEqual(['told-only-in-prose', 'warning']);
        expect(message + fix).toMatch(/。$/);
      }
  });
});
