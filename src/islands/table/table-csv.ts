/** 表を CSV に: the columns on the screen, all rows of the choices in their order. */
import { csvFile } from '../../domain/text/csv-cell.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { tableText } from '../../words/ja/table.ts';
import type { ColumnId } from './table-choices.ts';
import { linesOfWay, marksOf, type Fact, type TableRow, type WayColumn } from './table-row.ts';

const factText = ({ known, ask }: Fact) =>
  [...known, ...(ask.length > 0 ? [`${tableText.unknown}: ${ask.join('、')}`] : [])].join(' / ');

function contactText({ contact }: TableRow): string {
  if (contact.length === 0) return `${tableText.unknown}: ${tableText.unknownContact}`;
  return contact
    .map((line) =>
      line.shown !== line.label
        ? [line.label, line.shown].filter(Boolean).join(' ')
        : `${line.label} ${line.written}`,
    )
    .join(' / ');
}

/** The heading names the way already. */
const wayText =
  (way: WayColumn) =>
  (row: TableRow): string =>
    linesOfWay(row, way)
      .map(({ label, written }) =>
        way === 'phone' ? [label, written].filter(Boolean).join(' ') : written,
      )
      .join(' / ');

const CELLS: Readonly<Record<ColumnId, (row: TableRow) => string>> = {
  name: (row) => [row.record.name, ...marksOf(row).map((mark) => `（${mark}）`)].join(''),
  area: ({ area }) => area,
  kind: ({ kind }) => kind,
  step: ({ step }) => step,
  first: ({ first }) => factText(first),
  hours: ({ hours }) => factText(hours),
  money: ({ money }) => factText(money),
  who: ({ who }) => factText(who),
  address: ({ record }) => record.address ?? '',
  distance: ({ km }) => (km === undefined ? '' : tableText.km(km)),
  need: ({ needs }) => needs.join('、'),
  serves: ({ serves }) => serves,
  audience: ({ audience }) => factText(audience),
  contact: contactText,
  phone: wayText('phone'),
  fax: wayText('fax'),
  line: wayText('line'),
  chat: wayText('chat'),
  form: wayText('form'),
  email: wayText('email'),
  sms: wayText('sms'),
  url: wayText('url'),
  confirmed: ({ confirmed, isOld }) => (isOld ? `${confirmed} ${tableText.old}` : confirmed),
};

/** 「つぎに開く日」 has a column of its own, that a spreadsheet can sort it. */
const cellsOf = (id: ColumnId, row: TableRow): readonly string[] =>
  id === 'hours' ? [CELLS.hours(row), row.next?.label ?? ''] : [CELLS[id](row)];

const headingsOf = (id: ColumnId): readonly string[] =>
  id === 'hours'
    ? [tableText.columns.hours.label, tableText.csvNext]
    : [tableText.columns[id].label];

/** @param addressOf the full address of an entry's page */
export function tableCsv(
  rows: readonly TableRow[],
  columns: readonly ColumnId[],
  addressOf: (entry: Addressed) => string,
): string {
  const headings = [...columns.flatMap(headingsOf), tableText.csvPage];
  const lines = rows.map((row) => [
    ...columns.flatMap((id) => cellsOf(id, row)),
    addressOf(row.record),
  ]);
  return csvFile([headings, ...lines]);
}

/** Hands the text over as a file; nothing leaves the device. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
