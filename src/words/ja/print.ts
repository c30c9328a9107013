/** 印刷する冊子のことば: read on paper by somebody who has no telephone with pictures, and by the one who prints it. */
import type { IndexRow } from '../../domain/text/name-index.ts';
import type { NumberRun } from '../../domain/text/number-runs.ts';

const MOST_RUNS = 4;

const run = ({ from, to }: NumberRun) => (from === to ? `${from}` : `${from}〜${to}`);

/** 3〜5・9番; many and scattered: 3〜60番の中 */
function numbers(runs: readonly NumberRun[]): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return '';
  return runs.length > MOST_RUNS
    ? `${first.from}〜${last.to}番の中`
    : `${runs.map(run).join('・')}番`;
}

const ROWS: Readonly<Record<IndexRow, string>> = {
  あ: 'あ行',
  か: 'か行',
  さ: 'さ行',
  た: 'た行',
  な: 'な行',
  は: 'は行',
  ま: 'ま行',
  や: 'や行',
  ら: 'ら行',
  わ: 'わ行',
  latin: '英字・数字',
  unread: '読みが分からない名前',
};

export const printText = {
  link: '冊子・チラシを印刷する',
  /** where there is no booklet */
  sheetLink: '窓口の電話番号を1まいの紙に印刷する',
  title: (name: string) => `${name} 相談先と行ける場所の冊子`,
  description: (name: string) =>
    `${name}の相談先と行ける場所を、紙の冊子にして配れます。電話番号、開く日、さくいんがあります。`,
  crumb: '冊子',
  /** at the foot of a page */
  foot: (day: string) => `${day}作成`,
  cover: {
    name: (name: string) => name,
    heading: '相談先と行ける場所',
    lead: 'お金、食べもの、住まい、仕事、家族のこと。困ったときに話せるところと、行ける場所の電話番号の本です。',
    count: (places: number) => `${places}か所をのせています`,
    day: (day: string) => `${day}に作りました`,
    caution: '時間や休みは、変わることがあります。行く前に、電話で確かめてください。',
    part: 'のっているのは一部です。ここにないところもあります。',
    qr: '新しい情報は、このQRコードから',
  },
  urgent: {
    heading: '急ぐときの電話',
    lead: '名前を言わなくてもかまいません。うまく話せなくても、だいじょうぶです。',
    danger: '命があぶないとき',
    ambulance: '救急車・火事',
    police: '警察',
    free: '無料',
    hoursUnknown: '時間は要確認',
    quiet: '家族、友だち、仕事。人とのことで困ったときの電話',
    quietLead: '話したくないことは、話さなくてかまいません。',
  },
  first: {
    heading: '困ったら、まずここ',
    lead: '何に困っているか、まとまっていなくてもかまいません。',
    say: '電話では、こう言えます',
    office: '役所の代表',
    officeNote: 'どこに聞けばよいか分からないとき、担当につないでくれます。',
    none: 'まず話せる窓口は、まだのっていません。急ぐときの電話か、役所の代表に聞いてください。',
  },
  contents: {
    heading: 'もくじ',
    byNeed: '困りごとから',
    parts: '冊子のなかみ',
    lead: '番の数字は、場所の番号です。場所は番号の順にならんでいます。行く前に、電話で確かめてください。右の四角（QRコード）を携帯で写すと、くわしいページが開きます。',
    numbers,
    page: (page: number) => `${page}ページ`,
  },
  places: {
    wide: (prefecture: string) => `${prefecture}の窓口`,
    wideLead: (prefecture: string) => `${prefecture}に住む人が使えます。`,
    number: (number: number) => `${number}`,
    onPage: 'QRコードのページにあります',
    noPhone: '電話番号は、まだ分かっていません。',
    via: 'まず相談窓口などを通して使うところです。',
  },
  calendar: {
    heading: (month: string) => `${month}のこよみ`,
    lead: '日にちが分かっているところだけです。数字は、場所の番号です。',
    steady: 'ほぼ毎日開いているところ',
    place: (name: string, number: number) => `${name}（${number}番）`,
  },
  index: {
    heading: 'さくいん',
    lead: '名前の、あいうえお順です。数字は、場所の番号です。',
    row: (row: IndexRow) => ROWS[row],
    number: (number: number) => `${number}番`,
  },
  end: {
    heading: 'この冊子について',
    day: (day: string) => `${day}に作りました。`,
    sources:
      '公開されている資料から集めました。場所ごとに、いつの資料かを書いています。「古いかもしれません」とあるところは、かならず確かめてください。',
    unread: '読みが分からない名前は、さくいんの終わりにまとめました。',
    fix: 'まちがいを見つけたら',
    fixUnnamed:
      '運営する団体の名前は、まだのせていません。まちがいは、下のアドレスのページから知らせてください。',
    fixNamed: (name: string) => `この冊子のもとになるカタログは、${name}が運営しています。`,
    fixHow: '電話番号や時間がちがっていたら、番号と名前を添えて知らせてください。',
    fixPage: '直すページ',
    notHelp: 'ここは、冊子の中身の連絡先です。困りごとは、それぞれの場所に相談してください。',
    printed: '配る人・団体の名前と電話（書きこむところ）',
    source: '新しい情報',
  },
  choose: {
    heading: '印刷する前に',
    how: 'えらんでから、ブラウザの「印刷」を押してください（A4、たて、両面にもできます）。白黒でも読めます。',
    button: '印刷する',
    large: '字を大きくする',
    needs: '困りごとをえらぶ',
    kinds: '場所の種類をえらぶ',
    all: 'えらばなければ、すべて入ります。',
    pages:
      'ページの数字は、新しい Chrome や Edge で印刷すると下に出ます。もくじとさくいんは、場所の番号でさがせます。',
    address: 'えらんだものは、このページのアドレスの「#」のうしろに残ります。',
  },
} as const;
