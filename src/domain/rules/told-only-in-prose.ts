/**
 * 文にだけある事実: what an entry's sentences say in plain words and none of its fields holds. A person reads it; search,
 * filters and matching do not. Only words that leave no doubt count: what holds for a part of the place (個別相談は予約制),
 * for somebody else (18歳までの子どもがいる家庭) or only perhaps (なるべく予約) is no fact of the whole entry.
 */
import type { Resource } from '../entry/entry-schema.ts';
import type { Finding } from '../problem.ts';
import { kindOf } from '../vocabulary/kind.ts';
import { audienceLabel } from '../vocabulary/audience.ts';
import { bookingTold } from '../text/booking-told.ts';
import { sentencesIn } from '../text/sentences.ts';
import { GROUP_TELLINGS, type GroupSource } from './groups-in-prose.ts';

type Source = GroupSource | 'first_visit_note' | 'hours_note' | 'body';

interface Telling {
  /** what is missing */
  readonly field: keyof Resource;
  /** なにが書いてあるか */
  readonly what: string;
  readonly fix: string;
  /** where it may be said */
  readonly sources: readonly Source[];
  readonly isSaid: (sentence: string, source: Source) => boolean;
  /** a field holds it, this or another that says the same */
  readonly isHeld: (resource: Resource, sentence: string) => boolean;
}

const isFor = ({ for: audiences }: Resource, id: 'child' | 'women') =>
  typeof audiences === 'object' && audiences[id] !== undefined;

const AGES = [
  /\d歳?[〜~]\d{1,3}歳/,
  /[〜~]\d{1,3}歳/,
  /\d歳(?:以上|以下|未満|まで|から(?!\d))/,
  /[小中高](?:学|校)?\S{0,4}[〜~](?:大学生|高校生|中学生)/,
  /^(?!.*高齢).*(?:乳幼児|未就学児)の親子の(?:サロン|ひろば|広場|集まり)/,
  /\d0代(?:後半|前半|半ば)?の(?:人|方|女性|男性|女の子|男の子|若者)/,
];
/** めやすの年齢: near whom it is meant for, and nobody is turned away by it. `ages` is a limit, so none is asked for. */
const ONLY_ABOUT =
  /中心|主に|おもに|[くぐ]らい|おおむね|概ね|程度|目安|めやす|前後|\d歳[ごこ]ろ|\d歳頃/;
/** Of somebody else, of what it costs, of a telephone. */
const NOT_OF_THE_PLACE = /子ども?が\d|の子(?:ども)?がい|専用|無料|\d円/;
const STAGE = '(?:未就学児|小・?中学生|中高生|[小中高]校?学?生|[小中]学\\d(?:[〜~・]\\d)?年生)';
/** All that the sentence comes down to, such as 区内に住む小・中学生と保護者. */
const STAGE_AT_END = new RegExp(
  `${STAGE}(?:世代)?(?:と(?:その)?保護者|の女性|の男性|以上|まで|のみ)?$`,
);

const isAgeTold = (sentence: string, source: Source) =>
  !NOT_OF_THE_PLACE.test(sentence) &&
  !ONLY_ABOUT.test(sentence) &&
  (AGES.some((age) => age.test(sentence)) ||
    (source === 'who_note' && STAGE_AT_END.test(sentence)));

const VISITED = [
  /家庭訪問|訪問(?:も|が)?でき|訪問の?相談/,
  /[・、]訪問(?:の相談|です|で|$)/,
  /(?<![一民古])(?:家|自宅)(?:まで|に|へ|を)[^。]{0,6}(?:訪ね|訪問|来ます|来て|来る|うかが)/,
];
const ONLINE = [
  /オンライン(?:ルーム|参加|相談|居場所|開催|での?(?!予約|申|登録|販売)|の(?:居場所|相談|集ま|自助|教室|参加))/,
  /仮想空間の(?:[^。]{0,8}の)?居場所|メタバースの?居場所|Zoom/i,
];
const WOMEN = [
  /女性(?:だけ|のみ|専用|限定)の(?!ルーム|日|時間|部屋)/,
  /女性の(?:ための)?(?:居場所|集まり)/,
  /女性の(?:いろいろな)?(?:困りごと|悩み)を/,
];
const WOMEN_AT_END = /女性(?:\([^)]*\))?$/;
const ACCOMPANIED =
  /(?:への|に)(?:同行|付き添[いっ])|同行(?:も|し(?:ます|て))|いっしょに(?:行き|出かけ)/;
const LOOKED_AT = /見学(?:だけ|のみ)(?:でも|から|も)|見学も?でき(?!ま?せん|ない)/;
/** The person's own name, not a place's. */
const UNNAMED =
  /名前(?:や顔)?を(?:言|名の|名乗|出さ)[^。]{0,6}(?:なくて|ずに)|匿名(?:\([^)]*\))?(?:で|でも)|ニックネームで/;
const FAMILY_ALONE = /家族だけ(?:の相談)?(?:も|でも|で)/;
/** 学校を通して, 相談員を通す; 社協などを通して…にも届きます tells of some. */
const THROUGH =
  /(?:学校|自治会|町会|民生(?:・児童)?委員|社協|社会福祉協議会|窓口|相談員|機関|福祉事務所|支援センター)(?:など)?を(?:通し|通す|通じ|経由)(?!.*も(?:届|渡|使)|.*(?:寄付|募))|直接の?申し?込みでは(?:な|ありません)/;
/** What comes first on the first day, where another body's desk or the school is named. */
const FIRST_ELSEWHERE =
  /(?:窓口|支援センター|学校)(?:など)?(?:に|へ|で)、?[^。]{0,4}(?:相談(?:し|$)|登録)/;
/** Desks are what one goes through; a food bank gives to bodies, and a network is no place to go. */
const isGoneThrough = ({ kind }: Resource) =>
  kind === 'food-bank' || ['consult', 'helpline', 'network'].includes(kindOf(kind).group);
const namesItself = ({ name, provider }: Resource, sentence: string) =>
  [name, provider?.name].some((own) => own !== undefined && sentence.includes(own));
/** 0120-000-000; 189, #8000 and their like are lines of their own, with an entry each. */
const OWN_NUMBERS = /(?<![\d-])0(?:120|800)-\d{2,4}-\d{3,4}(?![\d-])/g;
/** つながらないときは…へ: another line's */
const OF_ANOTHER = /へ$|へ(?:電話|かけ|連絡|相談)|ほかの|別の|つながらない|急[ぐぎい]|危険/;
const digitsOf = (number: string) => number.replace(/\D/g, '');
/** 訪問はしていません; かまいません allows */
const DENIED = /(?<!かまい)ません|できない|していない|不可/;

const saysOf =
  (...words: readonly RegExp[]) =>
  (sentence: string) =>
    !DENIED.test(sentence) && words.some((word) => word.test(sentence));

const PROSE = ['summary', 'who_note', 'first_visit_note', 'body'] as const;

const TELLINGS: readonly Telling[] = [
  {
    field: 'ages',
    what: '年齢',
    fix: 'ages に、何歳から（min）と何歳まで（max）を書いてください。',
    sources: ['summary', 'who_note'],
    isSaid: isAgeTold,
    isHeld: (resource, sentence) =>
      resource.ages !== undefined ||
      (isFor(resource, 'child') && /子|児|保護者|[小中高]/.test(sentence)),
  },
  {
    field: 'booking',
    what: '予約のこと',
    fix: 'booking に、none（いらない）・first-time（はじめだけ）・always（毎回）のどれかを書いてください。',
    sources: ['summary', 'first_visit_note', 'hours_note', 'body'],
    isSaid: (sentence) => bookingTold(sentence) !== undefined,
    isHeld: ({ booking, by_appointment, walk_in }) =>
      booking !== undefined || by_appointment !== undefined || walk_in !== undefined,
  },
  {
    field: 'home_visit',
    what: '訪問のこと',
    fix: '家に来てもらえるなら、home_visit: true と書いてください。',
    sources: PROSE,
    isSaid: saysOf(...VISITED),
    isHeld: ({ home_visit }) => home_visit !== undefined,
  },
  {
    field: 'online',
    what: 'オンラインのこと',
    fix: 'オンラインで参加できるなら、online: true と書いてください。',
    sources: ['name', ...PROSE],
    isSaid: saysOf(...ONLINE),
    isHeld: ({ online }) => online !== undefined,
  },
  {
    field: 'for_women',
    what: '女性のための場所であること',
    fix: '女性だけの場所なら for_women: true、おもに女性の場所なら for に women: mainly と書いてください。',
    sources: ['name', 'summary', 'who_note'],
    isSaid: (sentence, source) =>
      saysOf(...WOMEN)(sentence) || (source === 'who_note' && WOMEN_AT_END.test(sentence)),
    isHeld: (resource) => resource.for_women !== undefined || isFor(resource, 'women'),
  },
  {
    field: 'accompany',
    what: '同行のこと',
    fix: 'いっしょに行ってもらえるなら、accompany: true と書いてください。',
    sources: PROSE,
    isSaid: saysOf(ACCOMPANIED),
    isHeld: ({ accompany }) => accompany !== undefined,
  },
  {
    field: 'look_first',
    what: '見学のこと',
    fix: '見学だけでもよいなら、look_first: true と書いてください。',
    sources: PROSE,
    isSaid: saysOf(LOOKED_AT),
    isHeld: ({ look_first }) => look_first !== undefined,
  },
  {
    field: 'anonymous',
    what: '名前を言わなくてよいこと',
    fix: '名前を言わなくてよいなら、anonymous: true と書いてください。',
    sources: PROSE,
    isSaid: saysOf(UNNAMED),
    isHeld: ({ anonymous }) => anonymous !== undefined,
  },
  {
    field: 'may_start',
    what: '家族だけで相談できること',
    fix: '家族から相談を始められるなら、may_start: [self, family] と書いてください。',
    sources: PROSE,
    isSaid: saysOf(FAMILY_ALONE),
    isHeld: ({ may_start }) => may_start !== undefined,
  },
  {
    field: 'languages',
    what: '通じることば',
    fix: 'languages に、通じることばを書いてください（例: [en, zh, ko]）。分からないことばは書きません。',
    sources: ['summary', 'body'],
    isSaid: (sentence) => /(?<!\d)\d+(?:の(?:言葉|ことば|言語)|[かカヶ]国語|言語)/.test(sentence),
    isHeld: ({ languages }) => languages !== undefined,
  },
  {
    field: 'phones',
    what: '電話番号',
    fix: 'phones に、その番号を書いてください。つながる時間は、その番号の hours に書きます。',
    sources: ['summary', 'who_note', 'hours_note'],
    isSaid: (sentence) => sentence.search(OWN_NUMBERS) !== -1 && !OF_ANOTHER.test(sentence),
    isHeld: ({ phones = [], fax, sms }, sentence) => {
      const held = [...phones.map(({ number }) => number), fax ?? '', sms ?? ''].map(digitsOf);
      return (sentence.match(OWN_NUMBERS) ?? []).every((one) => held.includes(digitsOf(one)));
    },
  },
  {
    field: 'since',
    what: 'いつできたか',
    fix: 'since に、できた日を、出典に書いてあるところまで書いてください（例: "2018-02"）。',
    sources: ['summary', 'body'],
    isSaid: (sentence) =>
      /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:に(?:でき(?!て、)|つくられ|発足|設立|始ま)|から続)/.test(
        sentence,
      ),
    isHeld: ({ kind, since }) => kind !== 'support-network' || since !== undefined,
  },
  {
    field: 'route',
    what: 'ほかの窓口や学校を通すこと',
    fix: '直接は申し込めず、相談窓口や学校などを通すところなら、route: via-consultation と書いてください。',
    sources: ['summary', 'who_note', 'first_visit_note', 'body'],
    isSaid: (sentence, source) =>
      THROUGH.test(sentence) || (source === 'first_visit_note' && FIRST_ELSEWHERE.test(sentence)),
    isHeld: (resource, sentence) =>
      resource.route === 'via-consultation' ||
      isGoneThrough(resource) ||
      namesItself(resource, sentence),
  },
];

const MEN_AT_END = /男性(?:\([^)]*\))?$/;

/** 男性のための場所, 認知症の人のための場所 …: for whom it is. */
const TELLINGS_OF_GROUPS: readonly Telling[] = [
  {
    field: 'for_men',
    what: '男性のための場所であること',
    fix: '男性だけの場所なら、for_men: true と書いてください。',
    sources: ['name', 'who_note'],
    isSaid: (sentence, source) =>
      saysOf(/男性(?:だけ|のみ|専用|限定)の?(?!ルーム|日|時間|部屋)/, /男性介護者/)(sentence) ||
      (source === 'who_note' && MEN_AT_END.test(sentence)),
    isHeld: ({ for_men }) => for_men !== undefined,
  },
  ...GROUP_TELLINGS.map(({ id, sources, isSaid, isHeld }): Telling => ({
    field: 'for',
    what: `「${audienceLabel(id)}」のための場所であること`,
    fix: `その人だけの場所なら for に「${id}: only」、おもにその人の場所なら「${id}: mainly」、だれでもなら「for: anyone」と書いてください。`,
    sources,
    isSaid: (sentence, source) => isSaid(sentence, source as GroupSource),
    isHeld,
  })),
];

interface Sentence {
  readonly source: Source;
  readonly text: string;
}

/** So much of a sentence is enough to find it again. */
const SHOWN = 40;
const SOURCES: readonly Source[] = [
  'name',
  'provider',
  'summary',
  'who_note',
  'first_visit_note',
  'hours_note',
  'body',
];

const textOf = (resource: Resource, source: Source): string =>
  (source === 'provider' ? resource.provider?.name : resource[source]) ?? '';

/** 。or a line's end closes a sentence. */
function sentencesOf(resource: Resource): readonly Sentence[] {
  return SOURCES.flatMap((source) =>
    sentencesIn(textOf(resource, source)).map((text) => ({ source, text })),
  );
}

export function toldOnlyInProse(resource: Resource): readonly Finding[] {
  if (resource.status.state === 'closed') return [];
  const sentences = sentencesOf(resource);
  return [...TELLINGS, ...TELLINGS_OF_GROUPS].flatMap(
    ({ field, what, fix, sources, isSaid, isHeld }) => {
      const found = sentences.find(
        ({ source, text }) =>
          sources.includes(source) && isSaid(text, source) && !isHeld(resource, text),
      );
      if (!found) return [];
      return [
        {
          code: 'told-only-in-prose',
          level: 'warning' as const,
          path: [field],
          message: `${what}が文にあるのに、「${field}」がありません（「${found.text.slice(0, SHOWN)}」）`,
          fix,
        },
      ];
    },
  );
}
