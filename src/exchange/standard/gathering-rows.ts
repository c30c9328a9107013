/** イベント一覧の、相談会・行事の行: one an opening, in the same columns as the openings of places. */
import type { Municipality } from '../../domain/area/municipality.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { Gathering, GatheringDay } from '../../domain/gathering/gathering.ts';
import type { Opening } from '../../domain/time/opening.ts';
import { gatheringsText } from '../../words/ja/gatherings.ts';
import { EVENT_COLUMNS, lastDate, timeCell, type EventRow } from './events.ts';
import { standardTable, type StandardColumn } from './standard-table.ts';

export interface GatheringRow {
  readonly gathering: Gathering;
  readonly opening: Opening;
  readonly isCancelled: boolean;
  /** where it stands; undefined for the whole nation */
  readonly place: Municipality | undefined;
  readonly page: string;
}

type Cell = (row: GatheringRow) => string;

/** By the heading of the standard; what is not here is never known of a meeting. */
const CELLS: Readonly<Record<string, Cell>> = {
  都道府県コード又は市区町村コード: ({ gathering }) => gathering.area[0] ?? '',
  NO: ({ gathering, opening: { date, start } }) => `events/${gathering.id}/${date}/${start ?? ''}`,
  都道府県名: ({ place }) => place?.prefecture ?? '',
  市区町村名: ({ place }) => (place === undefined || place.kind === 'prefecture' ? '' : place.name),
  イベント名: ({ gathering }) => gathering.name,
  開始日: ({ opening }) => opening.date,
  終了日: ({ opening }) => lastDate(opening),
  開始時間: ({ opening }) => timeCell(opening.start),
  終了時間: ({ opening }) => timeCell(opening.end),
  開始日時特記事項: ({ isCancelled }) => (isCancelled ? gatheringsText.cancelled : ''),
  説明: ({ gathering: { summary, kind } }) => summary ?? gatheringsText.kind(kind),
  '料金(基本)': ({ gathering: { fee, fee_note } }) =>
    fee === 'free' && fee_note === undefined ? '0' : '',
  '料金(詳細)': ({ gathering }) => gathering.fee_note ?? '',
  連絡先名称: ({ gathering }) => gathering.host ?? '',
  連絡先電話番号: ({ gathering: { phones = [] } }) =>
    phones[0] ? phoneDisplay(phones[0].number) : '',
  主催者: ({ gathering }) => gathering.host ?? '',
  場所名称: ({ gathering }) => gathering.place?.name ?? '',
  住所: ({ gathering }) => gathering.place?.address ?? '',
  アクセス方法: ({ gathering }) => gathering.place?.access ?? '',
  定員: ({ gathering: { seats } }) => (seats === undefined ? '' : String(seats)),
  参加申込終了日: ({ gathering }) => gathering.book_by ?? '',
  参加申込方法: ({ gathering: { booking, booking_note } }) =>
    booking === undefined ? '' : gatheringsText.booking(booking, undefined, booking_note),
  URL: ({ gathering, page }) => gathering.url ?? page,
  備考: ({ gathering: { source } }) =>
    source.map(({ title, licence }) => `${title}（${licence}）`).join('、'),
};

const isGathering = (row: EventRow | GatheringRow): row is GatheringRow => 'gathering' in row;

const COLUMNS = EVENT_COLUMNS.map((column): StandardColumn<EventRow | GatheringRow> => ({
  ...column,
  cell: (row) => (isGathering(row) ? (CELLS[column.heading]?.(row) ?? '') : column.cell(row)),
}));

const orderOf = ({ opening: { date, start } }: EventRow | GatheringRow) =>
  `${date} ${String(start ?? 9_999).padStart(4, '0')}`;

/** Both in the order of their days; at the same time the places first. */
export function eventTable(
  openings: readonly EventRow[],
  gatherings: readonly GatheringRow[],
): string {
  const rows = [...openings, ...gatherings];
  return standardTable(
    COLUMNS,
    rows.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b))),
  );
}

export const openingsOf = (
  days: readonly GatheringDay[],
): readonly Pick<GatheringRow, 'opening' | 'isCancelled'>[] =>
  days.flatMap(({ openings, isCancelled }) =>
    openings.map((opening) => ({ opening, isCancelled })),
  );
