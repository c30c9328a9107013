/** ほかのホームページにはる HTML: the rows as a plain list, in the same words; no script, no style, nothing that is fetched. */
import type { Addressed } from '../../domain/entry/page-address.ts';
import { phoneHref } from '../../domain/fields/phone.ts';
import { escapeMarkup as escaped } from '../../domain/text/escape-markup.ts';
import { tableText } from '../../words/ja/table.ts';
import { linesOfWay, type TableRow } from './table-row.ts';

const link = (address: string, text: string) =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`;

/** 電話, いつ, お金, どこ: what is known; a list for everybody has no room for what must be asked. */
function linesOf(row: TableRow): readonly string[] {
  const { record, hours, money, next, serves } = row;
  return [
    ...(record.address ? [escaped(record.address)] : []),
    ...linesOfWay(row, 'phone').map(({ label, shown, href }) =>
      [escaped(label), link(href ?? phoneHref(shown), shown)].filter(Boolean).join(' '),
    ),
    ...hours.known.map(escaped),
    ...(hours.known.length === 0 && next ? [escaped(next.label)] : []),
    ...money.known.slice(0, 1).map(escaped),
    escaped(serves),
    escaped(row.isOld ? `${row.confirmed} ${tableText.old}` : row.confirmed),
  ].filter(Boolean);
}

export interface ListFrame {
  readonly heading: string;
  /** the table itself, where it is always the newest */
  readonly tableAddress: string;
  /** 2026年11月29日 */
  readonly day: string;
}

/** @param addressOf the full address of an entry's page */
export function tableHtml(
  rows: readonly TableRow[],
  { heading, tableAddress, day }: ListFrame,
  addressOf: (entry: Addressed) => string,
): string {
  const items = rows.map((row) =>
    [
      '<li>',
      `<strong>${link(addressOf(row.record), row.record.name)}</strong>（${escaped(row.kind)}）`,
      ...linesOf(row).map((line) => `<br>${line}`),
      '</li>',
    ].join(''),
  );
  return [
    '<section lang="ja">',
    `<h2>${escaped(heading)}</h2>`,
    '<ul>',
    ...items,
    '</ul>',
    `<p>${escaped(tableText.html.made(day))} ${link(tableAddress, tableText.html.newest)}</p>`,
    '</section>',
    '',
  ].join('\n');
}
