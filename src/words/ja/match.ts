/** ぴったり探すの文。 */

/** The words of the matcher's page. */
export const matchText = {
  change: '答えをかえる',
  print: '印刷する',
  reset: '答えを消して、はじめから',
  keep: '答えをこのページのアドレスに残す（あとで開いたり、人に渡したりできます）',
  loading: '探しています…',
  failed: '場所の情報を読みこめませんでした。電波のよいところで、もう一度ためしてください。',
  formFailed: '質問を読みこめませんでした。電波のよいところで、もう一度ためしてください。',
  retry: 'もう一度ためす',
  badFragment: 'アドレスに書いてあった答えの一部が読めなかったので、読める分だけ使いました。',
  resultHeading: '合いそうな場所',
  count: (count: number) => `${count}か所見つかりました。よく合う順に出しています。`,
  none: 'この答えに合う場所は、まだ載っていません。',
  noneNext: 'どんな困りごとでも、次の窓口が話を聞いてくれます。',
  widened: (area: string) => `${area}の場所が少ないので、となりの地域も入れて探しました。`,
  wards: (city: string) =>
    `${city}は、区ごとに窓口があります。区をえらぶと、その区の窓口が出ます。`,
  noArea:
    '市区町村を選ぶと、近くの場所が出ます。いまは、広い地域の人が使えるところだけを出しています。',
  moreHeading: 'ほかにもある場所',
  more: (count: number) => `ほかの${count}か所も見る`,
  folded: {
    alike: {
      summary: (count: number) => `同じ種類のほかの窓口 ${count}か所を見る`,
      lead: '上の窓口と同じ仕事をしている、ほかの窓口です。',
    },
    others: {
      summary: (count: number) => `あてはまる人のための場所 ${count}か所を見る`,
      lead: '使える人が決まっているか、おもにある人たちのための場所です。あてはまるときは、聞いてみてください。',
    },
    differs: {
      summary: (count: number) => `条件がちがう場所 ${count}か所を見る`,
      lead: '答えとちがうところがあります。ちがいが気にならなければ、使えるかもしれません。',
    },
  },
  welcome:
    '書いてくれて、ありがとうございます。ひとりで抱えなくて大丈夫です。いま、話を聞いてくれるところがあります。',
  urgentHeading: 'ほかに相談できるところ',
  urgentLater: 'ほかの場所も見る',
  firstStep: 'はじめの一歩:',
  firstSteps: [
    'どのくらい軽いかは要確認',
    '予約して行く',
    '軽い（見学や、予約なしで行ける）',
    'いちばん軽い（家にいながらできる）',
  ] as readonly string[],
  say: 'はじめの一言',
  questionsLead: '聞いてみること',
  nextStep: 'その次の一歩',
  ladder: '一歩ずつ',
  ladderLead: '急がなくて大丈夫です。なれてきたら、次の一歩もあります。',
  rungs: { now: 'いま', next: '次の一歩', beyond: 'その先' },
  gaps: (area: string) => `${area}には、次の場所がまだ載っていません`,
  askOffice: '役所に聞くと、教えてもらえます。',
  office: (area: string) => `${area}の役所の電話`,
  nearbyHas: 'となりの地域にあります',
  reportGap: '足りない場所を知らせる',
  desks: 'まよったら、まずここへ',
  desksLead: 'どんな困りごとでも、いっしょに考えてくれる窓口です。',
  inDanger: '命があぶないときは',
  inDangerCall: { '119': '救急車', '110': '警察' },
  helplines: '今すぐ相談できる電話の一覧へ',
  how: '並べ方のきまり',
} as const;
