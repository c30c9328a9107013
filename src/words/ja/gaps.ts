/** The words of 支援の空白, for those who plan support in an area. Never a ranking, never 「ない」 of what is only not listed. */
import type { EaseId } from '../../domain/gap/ease.ts';
import type { ConferenceQuestion } from '../../domain/gap/conference-questions.ts';
import type { PeopleId } from '../../domain/gap/people.ts';
import type { FreeTime } from '../../domain/gap/seeds.ts';

const number = (count: number) => count.toLocaleString('ja-JP');

export const peopleWords: Readonly<Record<PeopleId, string>> = {
  total: '人口',
  under15: '15歳未満',
  over65: '65歳以上',
  single65: '65歳以上の一人ぐらし',
  foreign: '外国人',
};

/** Those who live alone are counted as households. */
export const peopleCount = (id: PeopleId, count: number): string =>
  `${number(count)}${id === 'single65' ? '世帯' : '人'}`;

/** no: what is said when all of them are known not to be so; absent where there is only one answer */
export const easeWords: Readonly<
  Record<
    EaseId,
    {
      readonly heading: string;
      readonly lead: string;
      readonly short: string;
      readonly no?: string;
    }
  >
> = {
  'look-first': {
    heading: '見学できると分かっているところがない',
    lead: 'はじめに見るだけでよいと書いてあるところが、1つもない種類です。窓口は数えていません。',
    short: '見学',
    no: 'できないと書いてある',
  },
  'off-hours': {
    heading: '夜か土日に開くと分かっているところがない',
    lead: '18時よりあとか、土曜・日曜に開くと書いてあるところが、1つもない種類です。',
    short: '夜・土日',
    no: '載っている時間では、開いていない',
  },
  'not-by-phone': {
    heading: '電話のほかの連絡先が載っていない',
    lead: 'フォーム、メール、LINE、チャットのどれも載っていなくて、直接行けるとも書いていない種類です。ファクスとサイトは数えていません。',
    short: '電話のほか',
  },
  recent: {
    heading: '2年以内の情報と分かっているところがない',
    lead: 'どこの情報も2年以上前のものか、いつのものか分からない種類です。',
    short: '2年以内',
    no: '2年以上前のものだけ',
  },
};

export const easeUnknown = '分からない（まだ聞いていないか、書いていない）';

export const freeTimeWords: Readonly<Record<FreeTime, string>> = {
  morning: '平日の午前',
  evening: '夜',
  saturday: '土曜',
  sunday: '日曜',
};

/** The first question is about what is missing; kinds and areas come as names. */
export function conferenceWords(
  question: ConferenceQuestion,
  kindName: (kind: string) => string,
  areaName: (code: string) => string,
): string {
  const listed = (kinds: readonly string[]) =>
    kinds.map((kind) => `「${kindName(kind)}」`).join('');
  switch (question.ask) {
    case 'missing':
      return `${listed(question.kinds)}は、本当にこの地域にないでしょうか。知っている人、似たことをしている人はいませんか。`;
    case 'alone':
      return `「${kindName(question.kind)}」を1つの団体だけが続けています。その団体が休むとき、だれが、どう支えますか。`;
    case 'neighbour':
      return `「${kindName(question.kind)}」は、${question.codes.map(areaName).join('、')}にあります。こちらの人も使えるか、はじめ方を聞けるか、だれが聞きますか。`;
    case 'ease':
      return easeQuestionWords(question.aspect, listed(question.kinds));
    case 'unseen':
      return 'この紙に出てこない困りごとを、最近だれかから聞きませんでしたか。';
    case 'who-knows':
      return 'この紙に載っていない場所を、いちばんよく知っているのはだれですか。';
    case 'first-step':
      return '次に集まるまでに、1つだけ始めるなら、何をしますか。';
  }
}

function easeQuestionWords(aspect: EaseId, kinds: string): string {
  switch (aspect) {
    case 'off-hours':
      return `${kinds}に、夜か土日に行けるところはありますか。働いている人や学校に行っている人は、どうしていますか。`;
    case 'not-by-phone':
      return `${kinds}に、電話のほかの連絡のしかたはありますか。電話のむずかしい人は、どうしていますか。`;
    case 'look-first':
      return `${kinds}は、はじめに見るだけでも行けますか。`;
    case 'recent':
      return `${kinds}の情報は、いまも正しいですか。だれが確かめますか。`;
  }
}

export const gapsText = {
  title: '支援の空白',
  lead: '地域に何が載っていて、何がまだ載っていないか。支援調整会議や協議体で、地域に足りないものを話しあうためのページです。',
  forWhom: '困っていて、行くところを探している人は、こちらからどうぞ。',
  forWhomLink: '困りごとから探す',
  caution: 'ここで「載っていない」のは、カタログにないだけかもしれません。',
  noRanking:
    'カタログは地域のすべてを知らないので、地域どうしの多い少ないは比べられません。順位もつけていません。',
  violence: '暴力や虐待の相談先は、安全のため、ここでは数えていません。',
  byNeed: '困りごとで見る',
  byPrefecture: '都道府県で見る',
  area: (name: string) => `${name}の支援の空白`,
  map: {
    own: (name: string) => `${name}の地図`,
    country: '全国の地図',
    kindsLead: '数は、載っている種類の数です。押すと、その地域のくわしいページへ進みます。',
    needLead: (need: string) => `数は、「${need}」に答える場所の数です。`,
    stepsLead:
      '下の7つの印は、参加のステップの0から6までです。ぬってあるステップには、場所があります。',
    legend: '絵の見かた',
    levels: {
      none: '載っていない',
      desks: '窓口だけが載っている',
      some: '窓口のほかも載っている',
    },
    table: (name: string) => `${name}の表`,
    kinds: '種類',
    places: 'か所',
    stepsWith: (steps: readonly number[]) =>
      steps.length === 0 ? '' : `ステップ${steps.join('・')}`,
  },
  columns: {
    area: '地域',
    need: '困りごと',
    kind: '種類',
    places: '場所',
    beyondDesks: '窓口のほか',
    kinds: '種類の数',
    alone: '1団体だけ',
    noOffHours: '夜・土日なし',
    phoneOnly: '電話だけ',
    notRecent: '2年以内なし',
    people: '人口',
    municipalities: '市区町村',
    withMore: '窓口のほかもある',
    step: (id: number) => `${id}`,
    stepLong: (id: number, label: string) => `ステップ${id} ${label}`,
    rate: '1万人あたり',
    ratePeople: '何で割ったか',
    wide: (prefecture: string) => `${prefecture}全体`,
    reports: '足りない場所の知らせ',
  },
  need: {
    title: (need: string) => `「${need}」の支援の空白`,
    lead: (need: string) => `「${need}」に答える場所が、どこに、参加のどのステップで載っているか。`,
    anyStep:
      'この困りごとは、参加のどのステップの人にも同じように答えるので、ステップには分けていません。',
    stepsHeading: '参加のステップ',
    wide: (prefecture: string, count: number) =>
      `${prefecture}のどこに住んでいても使えるところが、ほかに${number(count)}か所あります。表と地図の数には入れていません。`,
    rateOf: (people: string) =>
      `1万人あたりは、${people}1万人（世帯）に対する数です。500に満たない地域は、数だけを出しています。`,
  },
  prefecture: {
    lead: (name: string) =>
      `${name}の市区町村ごとに、載っている場所の数と、まだ載っていないところ。`,
    needs: '困りごとごとの場所の数',
    ease: '種類の数と、行きやすさ',
    easeLead:
      '「1団体だけ」は、1つの団体だけが続けている種類の数です。そのとなりの3つは、夜か土日に開く、電話のほかで連絡できる、2年以内の情報だと分かっているところが、1つもない種類の数です。',
    deskOnly: (kinds: string) => `窓口だけ: ${kinds}`,
    deskOnlyLead:
      '「窓口だけ」の地域は、書いてある窓口のほかを、まだ調べていません。空白かどうかは、分かりません。',
  },
  record: {
    known: (name: string, places: number, kinds: number, beyond: number) =>
      `このカタログが知っている${name}の場所は、${number(places)}か所・${number(kinds)}種類です（窓口のほかは${number(beyond)}か所）。`,
    parts: (hours: number, dated: number, recent: number) =>
      `開いている時間が分かるのは${number(hours)}か所、いつの情報か分かるのは${number(dated)}か所（2年以内は${number(recent)}か所）です。`,
    desksOnly: (name: string) =>
      `このカタログは、${name}の窓口だけを載せています。ほかは、まだ調べていません。`,
    nothing: (name: string) => `このカタログは、${name}の場所をまだ載せていません。`,
  },
  people: {
    heading: '住んでいる人',
    source: (title: string, year: string, licence: string) => `${title}、${year}年、${licence}`,
    sources: '出典: ',
    line: (parts: readonly string[], years: readonly string[]) =>
      `${parts.join('、')}（${years.join('・')}年）`,
    note: '15歳未満の数です。高校生の年ごろは入っていません。',
  },
  steps: {
    heading: '困りごと×参加のステップ',
    lead: '場所の数です。1つの場所が、いくつもの困りごとやステップに答えることがあります。',
    any: 'どのステップでも',
    sum: (count: number, wide: number, prefecture: string) =>
      wide > 0
        ? `ほかに、${prefecture}のどこに住んでいても使えるところが${number(wide)}か所`
        : `${number(count)}か所`,
    few: '数だけ',
  },
  missing: {
    heading: '載っていない種類',
    lead: 'この地域にも、都道府県全体にも、載っていない種類です。カタログにないだけかもしれません。',
    none: '載っていない種類はありません。',
    nowhere: (count: number) => `このカタログのどこにも、まだ1つも載っていない種類（${count}）`,
    near: 'となりにあります: ',
    nearCount: (name: string, count: number) => `${name} ${number(count)}`,
    takes: '（よそに住む人も使えるところがあります）',
    residents: '（そこに住む人のためのところです）',
    ask: '（よそに住む人が使えるかは、聞いてください）',
  },
  alone: {
    heading: '1つの団体だけが続けている種類',
    lead: 'ここが休むと、この地域にはなくなります。ほかの団体がカタログにないだけかもしれません。',
    none: '1つの団体だけの種類はありません。',
    desks: (kinds: string) => `窓口は、地域に1つがふつうです: ${kinds}`,
    by: (provider: string) => `（${provider}）`,
    more: (count: number) => `、ほか${number(count)}か所`,
    unnamed: '相談先',
  },
  ease: {
    heading: '行きやすさの空白',
    lead: '載っている種類のうち、こういうところが1つもないものです。「分からない」は、まだ聞いていない、または書いていないことです。',
    none: 'ありません。',
  },
  kindTable: {
    heading: '種類ごとの数',
    summary: '種類ごとの数の表を見る',
    lead: '1万人あたりは、その種類を使う人たちの数で割ったものです。500に満たないときは、数だけです。多い少ないの順位ではありません。',
  },
  seeds: {
    heading: 'たねになりそうなもの',
    lead: 'カタログに載っているもののうち、足りないものをつくる手がかりになりそうなところ。できるかどうかは、それぞれのところに聞いてください。',
    rooms: '場所になりそうなところ',
    roomsLead: '公民館・図書館・集会所、多世代の居場所です。',
    halls: '開いていない時間のある児童館',
    hallsLead: '載っている時間では、つぎのときに開いていません。',
    hostsLead:
      '働く場や実習の場があって、認定就労訓練（雇用型の中間的就労）は載っていないところです。',
    hosts: '認定就労訓練を始められるかもしれないところ',
    count: (kind: string, count: number) => `${kind} ${number(count)}か所`,
    none: '手がかりになりそうなところは、まだ載っていません。',
    more: (count: number) => `ほか${number(count)}か所`,
    closed: (times: string) => `${times}は開いていません`,
  },
  neighbours: 'となりの地域の空白',
  links: {
    sheet: '会議で使うA4の紙（1枚）',
    places: (name: string) => `${name}で使える場所`,
    csvNeeds: '困りごと×市区町村×ステップの表（CSV）',
    csvKinds: '種類×市区町村の表（CSV）',
    csv: '表計算ソフトで開ける表',
    here: (name: string) => `${name}にまだ載っていないもの（支援する人むけ）`,
    reports: '寄せられた「足りない場所」の知らせ',
    all: '支援の空白のはじめのページ',
    forSupporters: '支援する人、地域の場所をつくる人へ: ',
  },
  sheet: {
    title: (name: string) => `${name}の支援の空白`,
    heading: '会議で使う紙',
    day: (day: string) => `${day}のカタログから作りました。`,
    lacks: 'まだ載っていないもの',
    alone: '1つの団体だけのもの',
    questions: '話しあう3つの問い',
    weak: '行きにくいかもしれないもの',
    rest: (count: number) => `ほか${number(count)}種類`,
    none: 'ありません',
    caution:
      'カタログにないだけかもしれません。この紙は、責めるためではなく、いっしょに考えるためのものです。',
    notes: '出た意見・次にすること',
    made: 'このページ',
    aspect: (short: string, kinds: number) => `${short}が分かっていない種類: ${number(kinds)}`,
    reports: (count: number) => `足りない場所の知らせ: ${number(count)}件`,
  },
  reports: {
    title: '「足りない場所」の知らせ',
    lead: '「探したけれど、合う場所がこの地域になかった」という知らせです。地域で場所をつくるときの手がかりにします。',
    collected: (day: string) => `${day}に集めた、まだ終わっていない知らせです。`,
    never: 'まだ集めていません。集めると、地域ごとの数がここに出ます。',
    none: 'いま、終わっていない知らせはありません。',
    privacy: '地域と困りごとだけを出しています。書かれた文は、ここには写していません。',
    send: '足りない場所を知らせる',
    byArea: '地域ごとの数',
    list: '新しい順',
    noArea: '地域の分からないもの',
    noNeed: '困りごとの分からないもの',
    one: (number: number) => `知らせ #${number}`,
    count: (count: number) => `${number(count)}件`,
    area: (count: number) => `この地域の、まだ終わっていない知らせは${number(count)}件です。`,
  },
  csv: {
    code: 'コード',
    prefecture: '都道府県',
    municipality: '市区町村',
    sheet: 'くわしいページ',
    providers: '団体の数',
    near: 'となりの地域のか所数',
    known: '知っている場所の数',
    note: '注意: 載っていないのは、カタログにないだけかもしれません',
  },
  providers: { none: '0', one: '1', unknown: '1以上', several: '2以上' },
  answers: { none: '', no: 'ない', unknown: '分からない', usually: 'ふつうはある', yes: 'ある' },
} as const;
