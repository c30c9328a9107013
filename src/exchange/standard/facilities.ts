/** 公共施設一覧と子育て施設一覧（推奨データセット）: which places stand in them, and their columns in the standard's order. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { entryText } from '../../words/ja/entry.ts';
import { whoText } from '../../words/ja/who.ts';
import { informationLabel } from '../../words/ja/verified.ts';
import { asked, cell, hoursCell, timesCell, told, weekdaysCell } from './standard-cells.ts';
import { never, type StandardColumn, type StandardRow } from './standard-table.ts';

const hasAddress = ({ location }: Resource) =>
  typeof location === 'object' && location.address !== undefined;

/** A building that a municipality runs. */
export const isPublicFacility = (resource: Resource): boolean =>
  resource.provider?.type === '自治体' && hasAddress(resource);

const CHILDCARE: ReadonlySet<string> = new Set(['childcare-support', 'childrens-hall']);
export const isChildcareFacility = (resource: Resource): boolean =>
  CHILDCARE.has(resource.kind) && hasAddress(resource);

const hours = (row: StandardRow) => timesCell(row.resource);

const TIMES: readonly StandardColumn[] = [
  asked('利用可能曜日', ({ resource }) => weekdaysCell(resource)),
  asked('開始時間', (row) => hours(row).start),
  asked('終了時間', (row) => hours(row).end),
  told('利用可能日時特記事項', ({ resource }) => hoursCell(resource)),
];

const ACCESS = [
  ['wheelchair', '車いすで入れる'],
  ['accessible_toilet', '車いすで使えるトイレがある'],
  ['sign_language', '手話が使える'],
  ['writing_ok', '筆談ができる'],
] as const;

/** Only what is there: what is not said may be there or not. */
const accessCell = ({ resource }: StandardRow) =>
  ACCESS.filter(([name]) => resource[name] === true)
    .map(([, words]) => words)
    .join(';');

/** What a reader of the table must know besides, and where it comes from. */
const remarkCell = ({ resource, page }: StandardRow) =>
  [
    kindOf(resource.kind).label,
    resource.status.state === 'paused' ? entryText.notice.paused : '',
    informationLabel(resource),
    page,
  ]
    .filter(Boolean)
    .join(' ');

const HEAD: readonly StandardColumn[] = [
  told('都道府県コード又は市区町村コード', cell.code),
  told('NO', cell.id),
  told('都道府県名', cell.prefecture),
  told('市区町村名', cell.municipality),
  told('名称', cell.name),
  asked('名称_カナ', cell.kana),
];

const POINT: readonly StandardColumn[] = [
  told('住所', cell.address),
  told('方書', cell.building),
  asked('緯度', cell.lat),
  asked('経度', cell.lon),
];

export const FACILITY_COLUMNS: readonly StandardColumn[] = [
  ...HEAD,
  told('名称_通称', cell.aliases),
  never('POIコード'),
  ...POINT,
  asked('電話番号', cell.phone),
  never('内線番号'),
  never('法人番号'),
  told('団体名', cell.provider),
  ...TIMES,
  told('説明', cell.summary),
  asked('バリアフリー情報', accessCell),
  told('URL', cell.url),
  told('備考', remarkCell),
];

export const CHILDCARE_COLUMNS: readonly StandardColumn[] = [
  ...HEAD,
  // The standard's list of kinds has those of nurseries and kindergartens alone.
  never('種別'),
  ...POINT,
  asked('アクセス方法', cell.access),
  never('駐車場情報'),
  asked('電話番号', cell.phone),
  never('内線番号'),
  told('FAX番号', cell.fax),
  never('法人番号'),
  asked('団体名', cell.provider),
  never('認可等年月日'),
  never('収容定員'),
  asked('受入年齢', ({ resource: { ages } }) => whoText.ages(ages?.min, ages?.max)),
  ...TIMES,
  never('一時預かりの有無'),
  told('URL', cell.url),
  told('備考', remarkCell),
];
