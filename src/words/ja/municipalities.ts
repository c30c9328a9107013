/** 市区町村のページの文。 */

/** The words of the pages of municipalities. */
export const municipalitiesText = {
  title: '地域から探す',
  lead: '住んでいる区市町村を選んでください。',
  count: (n: number) => `${n}か所`,
  byNeed: '困りごとで見る',
  byKind: '種類で見る',
  neighbours: 'となりの地域',
  wide: (prefecture: string) => `${prefecture}のどこに住んでいても使えるところ`,
  national: '全国どこからでも使えるところ',
  deskLead: '困ったときに、はじめに相談できるところです。',
  /** where nothing but desks is listed */
  onlyDesks: 'この地域の居場所などは、まだ載っていません。',
  add: '場所を足す',
  addNote: '知っている場所があれば、だれでも足せます。',
  answers: '困りごとごとの、はじめの相談先',
  otherAnswers: 'ほかの困りごとの、はじめの相談先',
  fromPrefecture: '都道府県',
  fromNation: '全国',
  office: '役所の代表窓口',
  officeSay:
    '担当の課が分からないときは、「困っていて、相談できるところを探しています」と聞いてください。',
  officeNoPhone: '代表の電話番号は、まだ載せていません。公式サイトで確かめてください。',
  officeSource: (title: string, day: string) => `出典: ${title}（${day}に見ました）`,
  wards: '区をえらぶ',
  wholeCountry: '全国の都道府県',
  wholeCountryLead: '都道府県をえらぶと、市区町村のページへ進めます。',
  prefectureTitle: (name: string) => `${name}の市区町村と、使える場所`,
  prefectureTitleBare: (name: string) => `${name}の市区町村`,
  prefectureLead: (name: string) =>
    `住んでいる市区町村をえらんでください。${name}のどこに住んでいても使えるところも、下にあります。`,
  prefectureLeadBare: '住んでいる市区町村をえらんでください。',
  chooseMunicipality: '市区町村をえらぶ',
  wideCount: (n: number) => `${n}か所`,
  groups: { ward: '区', city: '市', town: '町・村' },
  officialSite: (name: string) => `${name}の公式サイト`,
  pageTitle: (name: string) => `${name}で使える場所`,
  deskTitle: (name: string) => `${name}の相談先`,
  description: (name: string, count: number) =>
    `${name}の居場所、相談、食べもの、はたらく場所 ${count}か所。`,
  deskDescription: (name: string) =>
    `${name}に住む人が、困ったときに相談できる窓口と電話。役所の代表窓口も。`,
} as const;
