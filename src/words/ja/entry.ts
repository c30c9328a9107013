/** 場所のページの文。 */

/** The words of an entry's page; lists, comparisons and sheets of paper say the same things with them. */
export const entryText = {
  openHeading: '開いている時間',
  next: 'つぎに開く日',
  nextNote: (day: string, hasPhone: boolean) =>
    `${day}に作ったページです。行く前に${hasPhone ? '電話' : '、運営しているところのお知らせ'}で確かめると安心です。`,
  later: 'そのあと:',
  nowOpen: 'いま、開いています',
  cost: 'お金',
  firstVisit: 'はじめて行く日',
  who: '使える人',
  contact: '連絡する',
  contactOf: '連絡先',
  phone: '電話で聞く',
  noPhone: '電話番号は、まだ分かっていません。',
  otherWays: '電話がにがてな方は',
  say: 'こう言えばだいじょうぶ',
  ask: '電話で聞くこと',
  askLead: 'ここに書いていないことは、まだ分かっていないことです。',
  where: '場所',
  hidden: '公表していません。電話などで聞いてください。',
  map: '地図アプリで開く',
  provider: 'やっているところ',
  verified: '情報の日',
  source: '出典',
  /** what the desk does that can be asked, as its document says */
  keeper: (name: string, does: string) => `${name}: ${does}。`,
  asOf: (date: string) => `（${date}）`,
  chain: 'つながっているところ',
  chainLead: 'ここから紹介してもらったり、ここへ紹介されたりするところです。',
  sameArea: '同じ地域の、ほかの選択肢',
  mistake: 'まちがいを知らせる',
  fix: 'この場所の情報を直す',
  fixOne: '直す',
  fixOf: (what: string) => `${what}を直す`,
  unknown: '要確認',
  unknownHours: '開いている日と時間',
  unknownFee: 'お金がかかるか',
  unknownPlace: '場所',
  work: 'することと、もらえるお金',
  access: '設備とことば',
  more: 'くわしく',
  notice: {
    paused: 'いまはお休みしています。',
    closed: 'ここは終わりました。',
    successor: '代わりの場所',
    until: (day: string) => `（${day}まで）`,
    old: '古い情報かもしれません。電話で確かめてから行ってください。',
  },
  via: (isThroughDesk: boolean) =>
    isThroughDesk
      ? 'ここは直接の申し込みではなく、まず自立相談支援機関（くらしの相談窓口）に相談して使うところです。'
      : 'ここは直接の申し込みではなく、相談窓口や学校など、ほかのところを通して使うところです。',
  inquiry: '問い合わせ',
  fax: 'ファクス',
} as const;
