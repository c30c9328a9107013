/** 「データを使う」と、データのファイルの文。 */

export const dataText = {
  yes: 'はい',
  no: 'いいえ',
  /** つながるカタログ（東京都） */
  titleOf: (site: string, area: string) => `${site}（${area}）`,
  columns: {
    id: 'id',
    page: 'ページのアドレス',
    prefecture: '都道府県',
    municipality: '市区町村',
    informationAsOf: '情報の日',
    body: '本文',
  },
  schema: {
    title: 'カタログのファイル',
    schema: 'このスキーマのアドレス',
    fileTitle: 'ファイルの題',
    area: '都道府県のコード。全国のものは national',
    publisher: 'このカタログの名前',
    site: 'サイトのアドレス',
    generated: 'いつの時点のカタログか',
    licences: 'このファイルの場所の出典にある、使ってよい条件',
    id: '場所の id',
    page: '場所のページのアドレス',
    informationAsOf: '情報の日。分からないときはありません',
    body: '本文（Markdown）。ないときは、この項目もありません',
  },
} as const;
