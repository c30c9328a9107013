/** となりに出すデータ（feed.json）の項目の説明。 */

export const neighbourFeedText = {
  title: 'となりのカタログに出すデータ',
  description:
    'ほかのカタログが、自分のページに「となりの◯◯から」として出してよい場所です。署名は、同じところの feed.json.sig（Ed25519、ファイルのバイトそのままに対して。base64）です。',
  schema: 'このスキーマのアドレス',
  publisher: 'このカタログの名前',
  site: 'サイトのアドレス。どの場所のページも、この下にあります',
  generated: 'いつの時点のカタログか。これより古いファイルに取りかえてはいけません',
  licence: 'このカタログの文章の条件',
  licences:
    'このファイルの場所の出典にある、使ってよい条件。場所ごとの出典は、場所のページにあります',
  areas: 'このファイルにある市区町村のコード',
  id: '場所の id',
  page: '場所のページのアドレス',
  name: '名前',
  kind: '種類の id',
  area: '使える市区町村のコード',
  summary: 'どんなところか、ひとことで',
  phones: '電話',
  number: '電話番号',
  label: '何の電話か',
  hours: '開いている時間。場所のファイルの hours と同じ書き方',
  except: '休みの日。場所のファイルの except と同じ書き方',
  byAppointment: '予約した人だけが行けるとき',
  hoursUntil: 'この時間がいつまでか',
  hoursNote: '時間について、出典に書いてあったこと',
  informationAsOf: '情報の日。分からないときはありません',
} as const;
