/** 列の意味。 */

/**
 * What a column of a table can mean to us. One table: the known formats, mapping files and their drafts all
 * speak of these fields; `hint` is for people, `words` recognise a column's heading for `--suggest-map`.
 */
export interface RowField {
  readonly hint: string;
  readonly words?: RegExp;
}

export const ROW_FIELDS = {
  id: {
    hint: '資料の中の番号',
    words: /^(?:id|no|no\.|番号|通し番号|施設番号|事業所番号|整理番号)$/,
  },
  code: {
    hint: '市区町村コード（全国地方公共団体コード）',
    words: /地方公共団体コード|市区?町村コード|自治体コード/,
  },
  prefecture: { hint: '都道府県', words: /^(?:都道府県名?|pref(?:ecture)?)$/ },
  municipality: {
    hint: '市区町村の名前',
    words:
      /^(?:所在地_)?(?:(?:活動|所在)?(?:市区町村|市町村|区市町村)|自治体|地方公共団体)名?$|^[区市]$|^(?:city|ward|municipality)$/,
  },
  name: {
    hint: '名前（かならずいります）',
    words:
      /^(?:施設|事業[所者]|団体|店舗|サロン|窓口|機関|相談室?|場所の?|カフェ|教室|グループ|サービス|会|クラブ|ひろば|広場|食堂|居場所|拠点|事業|制度)?(?:の)?(?:名称|名前|名|通称)$|^(?:施設|事業所)$|^(?:facility_?)?name$|^title$/,
  },
  kana: { hint: '名前の読み', words: /カナ|かな|フリガナ|ふりがな|読み|よみ|kana|^yomi$/ },
  aliases: { hint: '別の呼び名', words: /^(?:通称|愛称|略称|別名)/ },
  kind: { hint: '種類の id（ふつうは kind: の決まりで決めます）' },
  category: {
    hint: '資料の中の種類（施設の種別など）',
    words:
      /^(?:施設|サービス|実施)?(?:種類|種別|分類|区分|カテゴリー?|ジャンル|分野|サービス)$|^(?:category|type)$/,
  },
  district: {
    hint: '圏域・中学校区の名前',
    words: /^(?:日常生活圏域|生活圏域|福祉圏域|担当圏域|圏域|中学校区|地区)名?(?:称)?$/,
  },
  address: {
    hint: '住所',
    words:
      /住所|所在地|開催場所|会場所在地|^町名番地$|^(?:会場|場所|(?:実施|活動|配布|相談)(?:場所|会場))$|^(?:ところ|どこで?|所在|開催地|活動地)$|^(?:address|location|place|venue)$/,
  },
  building: { hint: '建物の名前、階', words: /方書|建物|^ビル名?$|会場名|開催会場|^building$/ },
  lat: { hint: '緯度', words: /緯度|^lat/ },
  lon: { hint: '経度', words: /経度|^(?:lon|lng)/ },
  access: { hint: '行きかた', words: /アクセス|交通|最寄|[行い]き方|^access$/ },
  phone: {
    hint: '電話番号',
    words:
      /^(?!.*(?:fax|ファ[クッ]|備考|フォーム|メール|時間|日時|url)).*(?:電話|tel|phone|連絡先|問い?合わ?せ?)|^連絡$|^申し?込み?先$|^contact$/,
  },
  phone_label: { hint: '電話番号についての備考', words: /電話.*備考/ },
  phone2: { hint: '2つ目の電話番号', words: /^携帯(?:電話)?(?:番号)?$/ },
  phone2_label: { hint: '2つ目の電話番号についての備考' },
  extension: { hint: '内線番号', words: /内線|^ext(?:ension)?$/ },
  fax: { hint: 'ファクス番号', words: /fax|ファクス|ファックス|ファクシミリ/ },
  email: { hint: 'メールアドレス', words: /メール|e-?mail|^mail$/ },
  email_label: { hint: 'メールアドレスについての備考' },
  form: { hint: '問い合わせフォームのアドレス', words: /formurl|フォーム/ },
  url: {
    hint: 'サイトのアドレス',
    words:
      /^(?!_|.*(?:取得元|出典|画像)).*url|ホームページ|^hp$|サイト|アドレス|^リンク先?$|^(?:website|link|homepage)$/,
  },
  provider: {
    hint: 'やっている団体',
    words:
      /^(?:運営|実施|設置|主催)(?:団体|主体|者|法人)名?$|^(?:主催|運営|実施|設置)$|^団体名$|法人(?:等|の)?(?:の)?名称|^法人名$|^(?:受託|委託|指定管理)(?:者|先|団体|法人)名?$|^(?:organi[sz]er|operator|provider)$/,
  },
  provider_url: { hint: '団体のサイト' },
  summary: { hint: 'どんなところか（80字まで）' },
  description: {
    hint: 'くわしい説明（本文になります）',
    words:
      /内容|概要|説明|目的|^pr$|活動(?!日|場所|会場|時間|曜日|地)|プログラム|^(?:description|detail|about)s?$/,
  },
  support: { hint: 'ほかにしていること' },
  days: {
    hint: '開く日を書いたことば（第2・第4土曜日 など）',
    words:
      /^(?:開催|実施|活動|利用可能|開所|開館|開設|開室|営業|配布|運行|例会|相談|診療)日$|^(?:days?|open_?days?)$/,
  },
  weekdays: {
    hint: '曜日（月火水 など）',
    words: /曜日|^(?:business_?days?|weekdays?|day_?of_?week)$/,
  },
  frequency: { hint: '回数（月1回 など）', words: /頻度|回数/ },
  start: {
    hint: '始まる時刻',
    words: /(?:開始|始業)時[間刻]|^(?:午[前後])?開始$|^(?:start|open|opening|from)(?:_?time)?$/,
  },
  end: {
    hint: '終わる時刻',
    words:
      /(?:終了|閉館|閉所|終業)時[間刻]|^(?:午[前後])?終了$|^(?:end|close|closing|to|until)(?:_?time)?$/,
  },
  hours: {
    hint: '日と時間をいっしょに書いたことば（毎週火・金 13:00〜16:00 など）',
    words:
      /^(?!.*(?:備考|特記|注意)).*日時|^日程$|日・時間|時間帯|^(?:開館|開所|開設|開室|営業|受付|利用|活動|開催|実施|相談|診療|運行|配布)?時間$|^(?:とき|いつ|例会|オープン日)$|^(?:hours?|time|schedule|opening_?hours|business_?hours)$/,
  },
  closed: {
    hint: '休みの日',
    words: /^(?:休[館所業室園診]?日|定休日|お?休み|closed_?days?$|closed$|holidays?$)/,
  },
  hours_weekday: { hint: '平日の時間（09:30-18:30）' },
  hours_saturday: { hint: '土曜の時間' },
  hours_sunday: { hint: '日曜の時間' },
  hours_holiday: { hint: '祝日の時間' },
  hours_note: {
    hint: '時間についての特記事項',
    words:
      /(?:日時|時間|曜日|日程)(?:の|に関する)?(?:特記|備考|注意|補足)|^(?:days?|hours?|time)_?(?:notes?|remarks?)$/,
  },
  booking: {
    hint: '予約の方法',
    words:
      /予約|申し?込|^(?:参加|利用)(?:の)?(?:方法|手順|しかた|仕方)$|^(?:reservation|booking|application)s?$/,
  },
  booking_note: { hint: '予約についての特記事項' },
  who: {
    hint: '使える人',
    words:
      /対象(?!地域|区域|地区|エリア)|(?:参加|利用|入会|登録)(?:条件|資格|要件)|(?:参加|利用)(?:できる|対象)|^(?:だれが?|誰が?|どんな人(?:が)?|学年|年齢)$|^(?:target|eligibility|audience|for_?whom)$/,
  },
  fee: {
    hint: 'お金（ことばで）',
    words: /料金|費用|参加[費料]|利用料|^会費$|^お金$|負担[金額]?$|^(?:fees?|price|cost|charge)$/,
  },
  fee_infant: { hint: '参加費（幼児）' },
  fee_primary: { hint: '参加費（小学生）' },
  fee_junior: { hint: '参加費（中学生）' },
  fee_senior: { hint: '参加費（高校生）' },
  fee_adult: { hint: '参加費（大人）' },
  capacity: { hint: '定員', words: /定員|^capacity$/ },
  vacancy: {
    hint: '空き（空きあり・空き待ち・満員）',
    words: /^(?:空き|空室|受け?入れ?)(?:の)?(?:状況|状態|有無|可否)$/,
  },
  residence: {
    hint: 'どこに住む人のためか（市内在住のみ・問わない）',
    words: /^(?:居住|在住)(?:要件|条件)$|居住地(?:の)?(?:要件|条件)/,
  },
  network: { hint: '入っているネットワーク' },
  members: {
    hint: 'ネットワークに入っている団体（;、改行、読点で分ける。役割は「：」のあと）',
    words: /^(?:構成(?:員|団体|機関)|参加団体|加盟団体|会員)(?:一覧)?$/,
  },
  secretariat: { hint: 'ネットワークの事務局', words: /^(?:事務局|庶務|調整機関)$/ },
  legal_basis: { hint: 'もとになる法律や要綱', words: /^(?:根拠(?:法令?|規定)?|設置根拠)$/ },
  meets: { hint: '会議の種類とひらく回数', words: /^(?:会議|開催回数)$/ },
  since: { hint: 'ネットワークができた日', words: /^(?:設立|設置|発足)(?:年月)?日?$/ },
  wanted: {
    hint: '募っていること（ことばで）',
    words: /^(?:募集|寄付)(?:内容|品目?|事項)$|^募っている(?:こと|もの)$|^(?:必要な|ほしい)もの$/,
  },
  wanted_sort: {
    hint: '募っているものの種類（食べもの・もの・手伝う人・場所・仲間・実習先）',
    words: /^募集(?:種別|区分|の種類)$/,
  },
  wanted_how_many: { hint: 'どのくらい募っているか', words: /^募集(?:人数|数|数量)$/ },
  wanted_until: {
    hint: '募集の期限（ない行の募集は、のせません）',
    words: /^(?:募集|応募|受付)(?:期限|締切日?|締め切り|終了日)$/,
  },
  pantry: { hint: 'フードパントリーをしているか（1 か 0）' },
  takeout: { hint: '持ち帰りができるか（1 か 0）' },
  wheelchair: { hint: '車いすで入れるか', words: /車椅子可|車いす/ },
  accessible_toilet: {
    hint: '車いすで使えるトイレがあるか',
    words: /バリアフリートイレ|多目的トイレ|多機能トイレ/,
  },
  public: {
    hint: '公開してよいか（「非公開」の行はのせません）',
    words: /公開(?:区分|可否|の可否)?$/,
  },
  state: {
    hint: 'いまの状態（営業中・休止・廃止 など）',
    words:
      /^(?:現在の)?(?:営業|運営|活動|開設|開催|事業|休廃?止|実施)?(?:状態|状況|ステータス)$|^休止・?廃止|^休廃止|^(?:status|state)$/,
  },
  updated: {
    hint: '確かめた日、更新した日',
    words:
      /(?:更新|確認|最終更新)(?:年月)?日|^最終更新$|更新年月$|^(?:last_?)?(?:updated?|modified)(?:_?(?:at|on|date))?$/,
  },
  source_title: { hint: 'その行の出典（資料の題名）' },
  source_from: { hint: 'その行の出典（公開したところ）' },
  source_url: { hint: 'その行の出典（資料のアドレス）' },
  source_licence: { hint: 'その行の出典（使ってよい条件）' },
  note: {
    hint: '備考',
    words: /備考|特記|その他|補足|コメント|^メモ$|^(?:notes?|remarks?|memo|comments?)$/,
  },
  skip: { hint: '使わない列' },
} as const satisfies Readonly<Record<string, RowField>>;

export type RowFieldId = keyof typeof ROW_FIELDS;
export const ROW_FIELD_IDS = Object.keys(ROW_FIELDS) as readonly RowFieldId[];

/** A row in our own words; what the table does not have is missing. */
export type RowText = Readonly<Partial<Record<RowFieldId, string>>>;

export function isRowField(value: string): value is RowFieldId {
  return Object.hasOwn(ROW_FIELDS, value);
}
