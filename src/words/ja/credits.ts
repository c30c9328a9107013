/** The words of 出典とライセンス. */

export const creditsText = {
  title: '出典とライセンス',
  lead: 'このカタログは、たくさんの方が公開してくださった資料でできています。',
  licenceHeading: 'このカタログの文章とデータ',
  licence: 'このカタログの文章とデータは、次の条件で使えます。',
  licenceEnd: '。場所ごとの情報は、下の出典の条件にも従ってください。',
  municipalitiesHeading: '市区町村の一覧',
  municipalities:
    'アドレス・ベース・レジストリ（デジタル庁、CC BY 4.0）をもとに作成。となりあう市区町村は、国土数値情報（行政区域データ）（国土交通省）を加工して作成。公式サイトのアドレスは Code for FUKUI（CC0）。',
  /** around the name of the collector */
  offices: {
    before: '役所の代表の電話番号・住所・時間は、',
    after:
      'のデータベース（CC BY 4.0）をもとに作成。もとの資料は、それぞれの市区町村のページにあります。',
  },
  peopleHeading: '人口',
  people: (title: string, year: string, licence: string) => `${title}（${year}年、${licence}）`,
  desksHeading: '窓口の一覧',
  /** around the name of the collector, which leads to it */
  desks: {
    before: '自立相談支援機関、住居確保給付金の窓口、福祉事務所の一部は、',
    name: (collector: string, operator: string) => `${collector}（運営: ${operator}）`,
    after: 'のデータベース（CC BY 4.0）をもとに、書きかたを直して載せています。',
  },
  placesHeading: '場所の情報の出典',
  sources: (licence: string, count: number) => `${licence}（${count}件）`,
  places: (count: number) => `（${count}か所）`,
  programHeading: 'プログラム',
  program: (packages: readonly (readonly [string, string])[]) =>
    `${packages.map(([name, licence]) => `${name}（${licence}）`).join('、')} などを使っています。このサイトのプログラムは MIT ライセンスです。`,
} as const;
