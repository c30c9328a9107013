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
  none: (hasNeighbours: boolean) =>
    `この地域の場所は、まだ載っていません。${hasNeighbours ? 'となりの地域や、' : ''}全国どこからでも使える電話を見てください。`,
  groups: { ward: '区', city: '市', town: '町・村' },
  officialSite: (name: string) => `${name}の公式サイト`,
  pageTitle: (name: string) => `${name}で使える場所`,
  description: (name: string, count: number) =>
    `${name}の居場所、相談、食べもの、はたらく場所 ${count}か所。`,
} as const;
