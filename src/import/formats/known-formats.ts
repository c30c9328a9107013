/**
 * 知っている一覧の形。The published formats, recognised by their headings: which column is which field of ours, and which
 * kind a row is.
 */
import type { KindRule } from '../row/draft-of-row.ts';
import { columnKeys, headingKey } from '../read/find-header.ts';
import { kindByCategory, kindByName, kindByService } from '../row/kind-by-name.ts';
import type { RowFieldId } from '../row/row-field.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { Draft } from '../row/draft.ts';
import type { Table } from '../read/table.ts';
import { consultationDesks, SOURCES_FILE } from './consultation-desks/consultation-desks.ts';
import { cleanText } from '../clean/clean-text.ts';

/** Whether a place may be shown and still goes on: the same headings in every Japanese format. */
const STANDING: FormatColumns = {
  public: ['公開区分', '公開可否', '公開・非公開'],
  state: [
    '状態',
    '状況',
    '運営状況',
    '営業状況',
    '活動状況',
    '開設状況',
    '開催状況',
    '休廃止状況',
    '休止・廃止',
  ],
};

/** Columns of a field, the first that is filled wins; `+` joins columns. */
export type FormatColumns = Readonly<Partial<Record<RowFieldId, readonly string[]>>>;

export interface KnownFormat {
  /** part of the ledger's name: never change it */
  readonly name: string;
  readonly label: string;
  readonly recognises: (headings: ReadonlySet<string>) => boolean;
  readonly columns: FormatColumns;
  readonly kindOf: KindRule;
  /** what names a row for good, beside its name */
  readonly keyFields: readonly RowFieldId[];
  /** who publishes, where it is always the same */
  readonly publisher?: string;
  /** for a list whose rows make an entry together, and that tells the source of each */
  readonly whole?: WholeList;
}

export interface WholeList {
  /** the file that lies beside the list */
  readonly beside: string;
  readonly drafts: (
    table: Table,
    beside: Table,
    municipalities: Municipalities,
  ) => readonly Draft[];
}

const has = (headings: ReadonlySet<string>, ...names: readonly string[]) =>
  names.filter((name) => headings.has(headingKey(name))).length;

const UNKNOWN_KIND = 'どの種類か分かりません。--map で種類を決めてください';
const notListed = (category: string | undefined, otherwise: string) =>
  `この種類（${cleanText(category ?? '') || otherwise}）は、カタログの種類にありません`;

const PLACE: FormatColumns = {
  code: [
    '所在地_全国地方公共団体コード',
    '全国地方公共団体コード',
    '都道府県コード又は市区町村コード',
    '市区町村コード',
  ],
  id: ['ID', 'NO'],
  prefecture: ['所在地_都道府県', '都道府県名', '都道府県'],
  municipality: ['所在地_市区町村', '市区町村名', '地方公共団体名'],
  name: ['名称'],
  kana: ['名称_カナ'],
  aliases: ['名称_通称'],
  address: [
    '所在地_連結表記',
    '住所',
    '所在地',
    '所在地_都道府県+所在地_市区町村+所在地_町字+所在地_番地以下',
  ],
  building: ['建物名等(方書)', '方書'],
  lat: ['緯度'],
  lon: ['経度'],
  access: ['アクセス方法'],
  phone: ['電話番号'],
  extension: ['内線番号'],
  fax: ['FAX番号'],
  email: ['連絡先メールアドレス', 'メールアドレス'],
  form: ['連絡先FormURL'],
  url: ['URL'],
  provider: ['団体名', '法人の名称', '運営団体名'],
  category: ['種別', '施設種別', '種類', '分類', '施設分類', 'サービス種別'],
  description: ['説明', '概要', '事業内容'],
  weekdays: ['利用可能曜日'],
  start: ['開始時間'],
  end: ['終了時間'],
  hours_note: ['利用可能時間特記事項', '利用可能日時特記事項', '開館時間特記事項'],
  who: ['対象年齢', '受入年齢', '利用対象者'],
  wheelchair: ['車椅子可'],
  accessible_toilet: ['バリアフリートイレ'],
  ...STANDING,
  updated: ['更新日', '最終更新日', '情報更新日', 'データ更新日'],
  note: ['備考'],
};

/** The same in English, as lists on linked-data platforms have it. */
const ENGLISH: FormatColumns = {
  id: ['#property', 'id', 'identifier', 'no'],
  prefecture: ['prefecture'],
  municipality: ['municipality', 'city'],
  name: ['name', 'facilityName'],
  kana: ['nameKana', 'name_kana', 'kana'],
  address: ['address', 'streetAddress'],
  building: ['building'],
  lat: ['latitude', 'lat'],
  lon: ['longitude', 'lon', 'lng'],
  access: ['access'],
  phone: ['telephoneNumber', 'telephone', 'phone', 'phoneNumber', 'tel'],
  extension: ['extensionNumber'],
  fax: ['faxNumber', 'fax'],
  email: ['email'],
  url: ['url', 'referenceObject', 'homepage', 'website'],
  provider: ['provider', 'organization', 'organizationName'],
  category: ['service', 'category', 'type'],
  description: ['description'],
  weekdays: ['availableDate', 'availableDay', 'openDays'],
  start: ['startTime', 'openingTime'],
  end: ['endTime', 'closingTime'],
  hours: ['openingHours'],
  closed: ['closedDays', 'closingDays'],
  hours_note: ['availableDateNote', 'availableTimeNote', 'openingHoursNote'],
  who: ['targetAge', 'target'],
  fee: ['fee', 'price'],
  capacity: ['capacity'],
  state: ['status'],
  updated: ['updated', 'modified', 'lastUpdated'],
  note: ['note', 'remarks'],
};

const CAFETERIA: FormatColumns = {
  code: ['全国地方公共団体コード', '都道府県コード又は市区町村コード'],
  id: ['ID', 'NO'],
  prefecture: ['都道府県', '都道府県名'],
  municipality: ['市区町村名'],
  name: ['名称'],
  kana: ['名称_カナ'],
  description: ['設置目的'],
  support: ['実施支援の主な区分'],
  address: ['住所'],
  building: ['方書'],
  lat: ['緯度'],
  lon: ['経度'],
  phone: ['電話番号1', '電話番号'],
  phone_label: ['電話番号1_連絡先備考'],
  phone2: ['電話番号2'],
  phone2_label: ['電話番号2_連絡先備考'],
  extension: ['内線番号'],
  fax: ['FAX番号'],
  url: ['URL'],
  email: ['メールアドレス1', 'メールアドレス2', 'メールアドレス'],
  email_label: ['メールアドレス1_連絡先備考'],
  provider: ['運営団体名', '団体名'],
  frequency: ['開催頻度'],
  weekdays: ['開催曜日'],
  days: ['開催日'],
  start: ['開催開始時間'],
  end: ['開催終了時間'],
  hours_note: ['開催日時特記事項'],
  who: ['参加条件'],
  fee_infant: ['参加費_幼児'],
  fee_primary: ['参加費_小学生'],
  fee_junior: ['参加費_中学生'],
  fee_senior: ['参加費_高校生'],
  fee_adult: ['参加費_大人'],
  fee: ['参加費特記事項'],
  booking: ['予約方法'],
  booking_note: ['予約特記事項'],
  capacity: ['定員'],
  network: ['ネットワークの加入'],
  pantry: ['フードパントリー実施'],
  takeout: ['テイクアウト実施'],
  ...STANDING,
  updated: ['更新日', '最終更新日', '情報更新日'],
  note: ['備考'],
  // A list gathered from many lists says of each row where it comes from.
  source_title: ['_データセット名'],
  source_from: ['_自治体名'],
  source_url: ['_取得元URL'],
  source_licence: ['_ライセンス'],
};

export const KNOWN_FORMATS: readonly KnownFormat[] = [
  {
    name: 'consultation-desks',
    label: '相談窓口の一覧（くらし支援ナビ offices.csv）',
    publisher: 'くらし支援ナビ',
    recognises: (headings) =>
      has(headings, 'municipalityId', 'categoryId', 'plainName', 'officialUrl', 'sourceId') === 5,
    columns: { id: ['id'], name: ['name'], address: ['address'], phone: ['phone'] },
    keyFields: ['id'],
    kindOf: () => ({ reason: UNKNOWN_KIND }),
    whole: { beside: SOURCES_FILE, drafts: consultationDesks },
  },
  {
    name: 'wamnet',
    label: 'WAM NET 障害福祉サービス等情報',
    publisher: '独立行政法人福祉医療機構（WAM NET）',
    recognises: (headings) =>
      has(headings, '事業所の名称', '事業所番号', 'サービス種別', '事業所住所（市区町村）') >= 3,
    columns: {
      id: ['事業所番号'],
      category: ['サービス種別'],
      name: ['事業所の名称'],
      kana: ['事業所の名称_かな'],
      municipality: ['事業所住所（市区町村）'],
      address: ['事業所住所（番地以降）'],
      phone: ['事業所電話番号'],
      fax: ['事業所FAX番号'],
      url: ['事業所URL'],
      lat: ['事業所緯度'],
      lon: ['事業所経度'],
      provider: ['法人の名称'],
      provider_url: ['法人URL'],
      hours_weekday: ['利用可能な時間帯（平日）'],
      hours_saturday: ['利用可能な時間帯（土曜）'],
      hours_sunday: ['利用可能な時間帯（日曜）'],
      hours_holiday: ['利用可能な時間帯（祝日）'],
      closed: ['定休日'],
      hours_note: ['利用可能曜日特記事項（留意事項）'],
      state: ['状態', '状況', '休廃止状況'],
    },
    keyFields: ['id', 'category'],
    kindOf: ({ category }) => {
      const kind = kindByService(category ?? '');
      return kind ? { kind } : { reason: notListed(category, '書かれていません') };
    },
  },
  {
    name: 'care',
    label: '自治体標準オープンデータセット「介護サービス事業所」',
    recognises: (headings) =>
      has(headings, '介護サービス事業所名称') === 1 || has(headings, '実施サービス', '名称') === 2,
    columns: {
      ...PLACE,
      name: ['介護サービス事業所名称', '名称'],
      kana: ['介護サービス事業所名称_カナ', '名称_カナ'],
      category: ['実施サービス', '種別'],
    },
    keyFields: ['id'],
    kindOf: ({ name, category }) => {
      const kind = kindByName(name ?? '');
      return kind === 'community-care-center'
        ? { kind }
        : { reason: notListed(category, '介護サービス') };
    },
  },
  {
    name: 'medical',
    label: '自治体標準オープンデータセット「医療機関」',
    recognises: (headings) =>
      has(headings, '診療科目', '診療曜日', '診療開始時間', '医療機関の種類', '医療機関コード') >=
        1 && has(headings, '名称', '医療機関名称') >= 1,
    columns: { ...PLACE, name: ['名称', '医療機関名称'], category: ['医療機関の種類', '種別'] },
    keyFields: ['id'],
    kindOf: () => ({ reason: '病院や診療所は、カタログの種類にありません' }),
  },
  {
    name: 'cafeteria',
    label: 'こども食堂共通フォーマット',
    recognises: (headings) =>
      has(
        headings,
        '開催頻度',
        '開催曜日',
        '開催開始時間',
        '参加費_幼児',
        '参加費特記事項',
        'フードパントリー実施',
        '実施支援の主な区分',
      ) >= 2,
    columns: CAFETERIA,
    keyFields: ['id'],
    kindOf: () => ({ kind: 'children-cafeteria' }),
  },
  {
    name: 'childcare',
    label: '自治体標準オープンデータセット「子育て施設」',
    recognises: (headings) =>
      has(headings, '名称') === 1 &&
      has(headings, '収容定員', '受入年齢', '一時預かりの有無', '病児保育の有無', '認可等年月日') >=
        1,
    columns: PLACE,
    keyFields: ['id'],
    kindOf: ({ name, category }) => {
      const kind = kindByCategory(category ?? '') ?? kindByName(name ?? '');
      return kind
        ? { kind }
        : { reason: cleanText(category ?? '') ? notListed(category, '') : UNKNOWN_KIND };
    },
  },
  {
    name: 'facility',
    label: '自治体標準オープンデータセット「公共施設」など',
    recognises: (headings) =>
      has(headings, '名称') === 1 &&
      has(headings, '住所', '所在地_連結表記', '所在地', '所在地_町字') >= 1 &&
      has(
        headings,
        '都道府県コード又は市区町村コード',
        '全国地方公共団体コード',
        '市区町村コード',
        '地方公共団体名',
        '市区町村名',
        '都道府県名',
        '都道府県',
      ) >= 1,
    columns: PLACE,
    keyFields: ['id'],
    kindOf: ({ name, category }) => {
      const kind = kindByCategory(category ?? '') ?? kindByName(name ?? '');
      return kind ? { kind } : { reason: UNKNOWN_KIND };
    },
  },
  {
    name: 'facility-en',
    label: '英語の見出しの施設一覧',
    recognises: (headings) =>
      has(headings, 'name', 'facilityName') === 1 &&
      has(headings, 'address', 'streetAddress') === 1 &&
      has(
        headings,
        'telephoneNumber',
        'telephone',
        'availableDate',
        'startTime',
        'endTime',
        'latitude',
        'longitude',
        'openingHours',
      ) >= 2,
    columns: ENGLISH,
    keyFields: ['id'],
    kindOf: ({ name, category }) => {
      const kind = kindByCategory(category ?? '') ?? kindByName(name ?? '');
      return kind ? { kind } : { reason: UNKNOWN_KIND };
    },
  },
];

/** Headings that any of the formats knows: two of them make a header. */
export const KNOWN_HEADINGS: ReadonlySet<string> = new Set(
  KNOWN_FORMATS.flatMap(({ columns }) =>
    Object.values(columns).flatMap((names) => names.flatMap((name) => name.split('+'))),
  ).map(headingKey),
);

export function recogniseFormat(columns: readonly string[]): KnownFormat | undefined {
  const headings = new Set(columnKeys(columns).keys());
  return KNOWN_FORMATS.find(({ recognises }) => recognises(headings));
}
