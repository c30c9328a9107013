/** イベント一覧（推奨データセット）: the openings of the coming three months, one a row, from the one reading of hours. */
import type { CalendarOpening } from '../../domain/entry/month-calendar.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { MINUTES_PER_DAY } from '../../domain/time/timetable.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { BOOKING } from '../../words/ja/facts.ts';
import { openText } from '../../words/ja/open.ts';
import { informationLabel } from '../../words/ja/verified.ts';
import { cell, phoneCell } from './standard-cells.ts';
import { never, type StandardColumn, type StandardRow } from './standard-table.ts';

/** So many days ahead: further on, hours change too often to be published as events. */
export const EVENT_DAYS = 90;

export type EventRow = StandardRow & Pick<CalendarOpening, 'opening'>;

const asked = (heading: string, of: (row: EventRow) => string): StandardColumn<EventRow> => ({
  heading,
  cell: of,
  isAsked: true,
});
const told = (heading: string, of: (row: EventRow) => string): StandardColumn<EventRow> => ({
  heading,
  cell: of,
});

const clock = (minutes: number) => {
  const ofDay = minutes % MINUTES_PER_DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
};
export const timeCell = (minutes: number | null) => (minutes === null ? '' : clock(minutes));
export const lastDate = ({ date, end }: EventRow['opening']) =>
  end !== null && end > MINUTES_PER_DAY ? addDays(date, 1) : date;

const doubtCell = ({ opening }: EventRow) => (opening.inDoubt ? openText.perhapsOff : '');

export const EVENT_COLUMNS: readonly StandardColumn<EventRow>[] = [
  told('都道府県コード又は市区町村コード', cell.code),
  told('NO', ({ resource, opening: { date, start } }) => `${resource.id}/${date}/${start ?? ''}`),
  told('都道府県名', cell.prefecture),
  told('市区町村名', cell.municipality),
  told('イベント名', cell.name),
  asked('イベント名_カナ', cell.kana),
  never('イベント名_英語'),
  told('開始日', ({ opening }) => opening.date),
  told('終了日', ({ opening }) => lastDate(opening)),
  asked('開始時間', ({ opening }) => timeCell(opening.start)),
  asked('終了時間', ({ opening }) => timeCell(opening.end)),
  told('開始日時特記事項', doubtCell),
  told('説明', ({ resource }) => resource.summary ?? kindOf(resource.kind).label),
  asked('料金(基本)', ({ resource: { fee, fee_note } }) =>
    fee === 'free' && fee_note === undefined ? '0' : '',
  ),
  told('料金(詳細)', ({ resource }) => resource.fee_note ?? ''),
  told('連絡先名称', cell.name),
  asked('連絡先電話番号', ({ resource }) => phoneCell(resource, 0).number),
  never('連絡先内線番号'),
  asked('主催者', cell.provider),
  told('場所名称', ({ resource }) => cellBuilding(resource)),
  asked('住所', cell.address),
  told('方書', cell.building),
  asked('緯度', cell.lat),
  asked('経度', cell.lon),
  told('アクセス方法', cell.access),
  never('駐車場情報'),
  never('定員'),
  never('参加申込終了日'),
  never('参加申込終了時間'),
  asked('参加申込方法', ({ resource: { booking } }) => (booking ? BOOKING[booking] : '')),
  told('URL', ({ page }) => page),
  told('備考', ({ resource }) => informationLabel(resource)),
];

function cellBuilding({ location, name }: EventRow['resource']): string {
  return (typeof location === 'object' ? location.building : undefined) ?? name;
}
