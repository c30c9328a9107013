/** The words of the page 確認状況. */
export const freshnessText = {
  title: '確認状況',
  lead: '載せている場所の情報が、いつのものか。だれかに聞いて確かめたのか、資料を読んだだけなのか。古くなった情報がどこにあるかを、だれでも見られるようにしています。',
  asOf: (day: string) => `${day}の時点でまとめました。終わった場所は数えていません。`,
  levels: { fresh: '1年以内', aging: '1年から2年', old: '2年以上前', unknown: '日が分からない' },
  summary: {
    heading: 'ぜんたい',
    count: '載せている場所',
    median: 'まんなかの古さ',
    medianNote:
      '日の分かる場所を新しい順に並べたとき、ちょうどまんなかに来る場所の情報が、どれだけ前のものかです（中央値）。',
    asked: '電話・訪問・運営者に聞いて確かめた場所',
    oldest: 'いちばん古いもの',
  },
  legend: '絵の見かた',
  group: {
    heading: '種類ごとの古さ',
    title: '大きな種類ごとに見た、情報の古さ',
    lead: '棒の長さは、その種類の場所のうちの割合です。数は場所の数です。',
    tables: { group: '大きな種類ごとの数と古さ', kind: 'くわしい種類ごとの数と古さ' },
    description: (groups: number, label: string, share: number) =>
      `${groups}種類の横棒。2年以上前の割合がいちばん大きいのは「${label}」で、${share}%です。くわしい数は、この絵の下の表にあります。`,
  },
  area: {
    heading: '地域ごとの古さ',
    title: '地域ごとに見た、まんなかの古さ',
    lead: (least: number, most: number) =>
      `${least}か所以上載っている地域のうち、まんなかの古さが大きいほうから${most}地域です。棒が長いほど、古くなっています。`,
    description: (areas: number, oldest: string, age: string) =>
      `${areas}地域の横棒。いちばん古いのは${oldest}で、${age}です。すべての地域の数は、この絵の下の表にあります。`,
    table: '地域ごとの数と古さ',
    tableNote:
      'いくつもの地域の人が使える場所は、それぞれの地域で数えています。地域の名前を押すと、その地域の場所を古い順に見られます。',
    wide: (name: string) => `${name}（どこに住んでいても）`,
  },
  how: {
    heading: '確かめたもの、資料を読んだだけのもの',
    title: '何にもとづくかごとの場所の数',
    groups: {
      asked: '人に聞いた・行って見た',
      official: '公式サイトを見た',
      published: '日の分かる資料を読んだ',
      undated: '資料を読んだが、日が分からない',
    },
    description: (asked: number, all: number) =>
      `4本の横棒。全部で${all}か所のうち、電話・訪問・運営者に聞いて確かめたのは${asked}か所です。くわしい数は、この絵の下の表にあります。`,
    lead: '電話や訪問で確かめた情報が、いちばん確かです。資料を読んだだけの場所は、確かめたとは言いません。いまの様子とちがうことがあります。',
  },
  due: {
    heading: 'そろそろ確かめたい場所',
    lead: (due: number, old: number, unknown: number) =>
      `1年以上前の情報の場所が${due}か所あります。そのうち${old}か所は2年以上前の情報です。${unknown === 0 ? '' : `ほかに、いつの情報か分からない場所が${unknown}か所あります。`}`,
    list: (count: number) => `古いほうから${count}か所です。`,
    ago: (age: string) => `${age}前`,
    none: 'いまはありません。',
    status: 'お休み中・終わった場所を見る',
  },
  soon: {
    heading: '来月、古い情報になる場所',
    lead: (count: number) =>
      `これから1か月のうちに、${count}か所の情報が2年以上前のものになります。それまでに確かめないと、探したときの順番が下がり、「2年以上前の情報です」と出ます。`,
    list: (count: number) => `早いほうから${count}か所です。`,
    on: (day: string) => `${day}から`,
    none: 'これから1か月のうちに、2年以上前のものになる情報はありません。',
  },
  help: {
    heading: '手伝うには',
    lead: 'いまの様子を知っている方は、ぜひ教えてください。電話やメールで聞いて確かめた日を新しくすることも、だれでもできます。',
    steps: [
      '場所のページの「まちがいを知らせる」から、気づいたことを書いてください。',
      '電話や訪問で確かめた方は、確かめた日と確かめかたを書き直してください。読んだだけで日付を新しくはしません。',
    ],
    tell: '運営に知らせる',
    contribute: '参加のしかたを読む',
    choosing: '載せかたと確かめかた',
  },
  showTable: '表で見る',
  count: (count: number) => `${count}か所`,
  columns: {
    group: '大きな種類',
    kind: 'くわしい種類',
    area: '地域',
    how: '何にもとづくか',
    count: '数',
    share: '割合',
    median: 'まんなかの古さ',
    max: 'いちばん古い',
  },
  total: '合計',
} as const;
