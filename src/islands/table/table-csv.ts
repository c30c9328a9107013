/** 表を CSV に: the columns on the screen, all rows of the choices in their order. */
import { csvFile } from '../../domain/text/csv-cell.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { tableText } from '../../words/ja/table.ts';
import { COLUMN_IDS, type ColumnId } from './table-choices.ts';
import { marksOf, type Fact, type TableRow } from './table-row.ts';

const factText = ({ known, ask }: Fact) =>
  [...known, ...(ask.length > 0 ? [`${tableText.unknown}: ${ask.join('、')}`] : [])].join(' / ');

function contactText({ contact }: TableRow): string {
  if (contact.length === 0) return `${tableText.unknown}: ${tableText.unknownContact}`;
  return contact
    .map(({ label, shown, href }) =>
      shown !== label
        ? [label, shown].filter(Boolean).join(' ')
        : `${label} ${href?.replace(/^(?:mailto|sms):/, '') ?? ''}`.trim(),
    )
    .join(' / ');
}

const CELLS: Readonly<Record<ColumnId, (row: TableRow) => string>> = {
  name: (row) => [row.record.name, ...marksOf(row).map((mark) => `（${mark}）`)].join(''),
  area: ({ area }) => area,
  kind: ({ kind }) => kind,
  step: ({ step }) => step,
  first: ({ first }) => factText(first),
  hours: ({ hours }) => factText(hours),
  money: ({ money }) => factText(money),
  who: ({ who }) => factText(who),
  contact: contactText,
  confirmed: ({ confirmed, isOld }) => (isOld ? `${confirmed} ${tableText.old}` : confirmed),
};

/** @param addressOf the full address of an entry's page */
export function tableCsv(
  rows: readonly TableRow[],
  addressOf: (entry: Addressed) => string,
): string {
  const headings = [
    ...COLUMN_IDS.flatMap((id) =>
      id === 'hours'
        ? [tableText.columns.hours.label, tableText.csvNext]
        : [tableText.columns[id].label],
    ),
    tableText.csvPage,
  ];
  const lines = rows.map((row) => [
    ...COLUMN_IDS.flatMap((id) =>
      id === 'hours' ? [CELLS.hours(row), row.next?.label ?? ''] : [CELLS[id](row)],
    ),
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
