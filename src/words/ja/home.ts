/** はじめのページの文。 */

/** The words of the first page. Sentences are for a tired person on a bus: short, polite, no office words. */
export const homeText = {
  pageTitle: (area: string) => `${area}の居場所・相談・食べもの・はたらく場所`,
  title: ['困っていること、|そのままの言葉で。', '近くの「行ける場所」を|見つけます。'],
  lead: (area: string, count: string) =>
    `居場所、食べもの、相談、少しずつ働ける場所。${area}を中心に${count}か所を、困りごとと地域から探せます。名前も登録もいりません。`,
  leadSmall: (area: string, count: string, lines: string) =>
    `居場所、食べもの、相談、少しずつ働ける場所。${area}の${count}か所と、全国どこからでも相談できる電話など${lines}件を、困りごとと地域から探せます。名前も登録もいりません。`,
  leadBefore: (area: string, lines: string) =>
    `${area}の場所は、これから少しずつ載せていきます。全国どこからでも相談できる電話など${lines}件は、いまも探せます。名前も登録もいりません。`,
  searchLabel: 'さがす言葉',
  searchHint: '例: 家賃が払えない、こども食堂',
  searchButton: 'さがす',
  needsHeading: 'どんなことで困っていますか',
  waysHeading: 'ほかの探しかた',
  match: {
    title: '質問に答えて探す',
    body: '困りごと、地域、いまの気持ち。短い質問から、合いそうな場所を理由といっしょに出します。答えはこの端末の外に出ません。',
    go: 'ぴったり探す',
  },
  areas: {
    title: '地域から探す',
    body: '区市町村ごとに、使える場所をまとめて見られます。',
    go: '地域をえらぶ',
  },
  prefectures: '全国の都道府県からえらぶ',
  words: {
    title: 'ことばで探す',
    body: '「家賃」「ひきこもり 家族」など、ふだんの言葉で探せます。',
    go: '探すページへ',
  },
  supportHeading: 'ささえたい人へ',
  supportLead: '寄付、手伝い、場所、働く場。できることから始められます。',
  kindsHeading: 'どんな場所がありますか',
  recentHeading: '新しい情報のあるところ',
  illustration: '点と点を1本の糸がつなぐ絵。家、おにぎり、湯のみ、若葉、人が並んでいる。',
} as const;
