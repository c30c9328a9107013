/** こども食堂共通フォーマット: the columns in the standard's order, as municipalities publish their lists of 子ども食堂. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { writtenDays } from '../../domain/time/written-days.ts';
import { entryText } from '../../words/ja/entry.ts';
import { BOOKING } from '../../words/ja/facts.ts';
import { whoText } from '../../words/ja/who.ts';
import { valueLabel } from '../../words/ja/field-label.ts';
import { informationLabel } from '../../words/ja/verified.ts';
import {
  asked,
  cell,
  hoursCell,
  phoneCell,
  timesCell,
  told,
  weekdaysCell,
} from './standard-cells.ts';
import { never, type StandardColumn } from './standard-table.ts';

export const isCafeteria = ({ kind }: Resource): boolean => kind === 'children-cafeteria';

/** 第2・第4土: what weekdays alone cannot say */
function daysCell(resource: Resource): string {
  if (weekdaysCell(resource) !== '') return '';
  const rules = openingHoursOf(resource)?.rules ?? [];
  return rules.some(({ months }) => months)
    ? ''
    : [...new Set(rules.map(({ days }) => writtenDays(days)))].join('・');
}

const whoCell = ({ who_note, ages }: Resource) =>
  [whoText.ages(ages?.min, ages?.max), who_note].filter(Boolean).join('。');

function feeCell({ fee, fee_note }: Resource): string {
  if (fee_note !== undefined) return fee_note;
  return fee === undefined ? '' : valueLabel('fee', fee);
}

function remarkCell(resource: Resource, page: string): string {
  const { status } = resource;
  return [
    status.state === 'paused' ? entryText.notice.paused : '',
    informationLabel(resource),
    page,
  ]
    .filter(Boolean)
    .join(' ');
}

export const CAFETERIA_COLUMNS: readonly StandardColumn[] = [
  told('全国地方公共団体コード', cell.code),
  told('ID', cell.id),
  told('都道府県', cell.prefecture),
  told('市区町村名', cell.municipality),
  told('名称', cell.name),
  asked('名称_カナ', cell.kana),
  told('設置目的', cell.summary),
  never('実施支援の主な区分'),
  asked('住所', cell.address),
  told('方書', cell.building),
  asked('緯度', cell.lat),
  asked('経度', cell.lon),
  asked('電話番号1', ({ resource }) => phoneCell(resource, 0).number),
  told('電話番号1_連絡先備考', ({ resource }) => phoneCell(resource, 0).label),
  told('電話番号2', ({ resource }) => phoneCell(resource, 1).number),
  told('電話番号2_連絡先備考', ({ resource }) => phoneCell(resource, 1).label),
  never('内線番号'),
  told('FAX番号', cell.fax),
  told('URL', cell.url),
  told('メールアドレス1', ({ resource }) => resource.email ?? ''),
  never('メールアドレス1_連絡先備考'),
  never('メールアドレス2'),
  never('メールアドレス2_連絡先備考'),
  never('法人番号'),
  asked('運営団体名', cell.provider),
  // Its numbers mean different things in different lists.
  never('開催頻度'),
  told('開催曜日', ({ resource }) => weekdaysCell(resource)),
  told('開催日', ({ resource }) => daysCell(resource)),
  asked('開催開始時間', ({ resource }) => timesCell(resource).start),
  asked('開催終了時間', ({ resource }) => timesCell(resource).end),
  asked('開催日時特記事項', ({ resource }) => hoursCell(resource)),
  asked('参加条件', ({ resource }) => whoCell(resource)),
  never('参加費_幼児'),
  never('参加費_小学生'),
  never('参加費_中学生'),
  never('参加費_高校生'),
  never('参加費_大人'),
  asked('参加費特記事項', ({ resource }) => feeCell(resource)),
  told('予約方法', ({ resource }) => (resource.booking === 'none' ? '不要' : '')),
  asked('予約特記事項', ({ resource: { booking } }) => (booking ? BOOKING[booking] : '')),
  never('定員'),
  never('フードパントリー実施'),
  never('テイクアウト実施'),
  never('学区'),
  never('ネットワークの加入'),
  never('追加情報NO'),
  never('画像'),
  never('画像_ライセンス'),
  told('備考', ({ resource, page }) => remarkCell(resource, page)),
];
