/** 出典 of a file: title, address, licence, publisher and day come from the command, the mapping or the file, never from us. */
import { basename } from 'node:path';
import { firstDayOf, isPartialDay } from '../../domain/time/partial-day.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { areaCodesOf } from '../clean/clean-area-code.ts';
import { dateInText } from '../clean/clean-date.ts';
import { cleanText } from '../clean/clean-text.ts';
import type { SourceWords } from '../row/draft-of-row.ts';
import type { MapFile } from '../formats/map-file.ts';
import type { Table } from '../read/table.ts';

export interface OriginOptions {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  readonly publisher?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What is missing, in the words of the command; empty when the source is whole. */
export function missingSource(source: Partial<SourceWords>): readonly string[] {
  return [
    ...(source.title ? [] : ['--source-title 資料の題名（例: "見本市 子ども食堂一覧"）']),
    ...(source.url ? [] : ['--source-url 資料を公開しているページのアドレス']),
    ...(source.licence ? [] : ['--licence 使ってよい条件（例: "CC BY 4.0"）']),
  ];
}

export function sourceOf(options: OriginOptions, map: MapFile | undefined): Partial<SourceWords> {
  const given = {
    title: options.title ?? map?.source.title,
    url: options.url ?? map?.source.url,
    licence: options.licence ?? map?.source.licence,
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, text]) => text !== undefined && text.trim() !== ''),
  );
}

/** Who publishes: these columns of the published formats are about the list, not about the place. */
export function publisherIn(table: Table, municipalities: Municipalities): string | undefined {
  const column = [
    '地方公共団体名',
    '全国地方公共団体コード',
    '都道府県コード又は市区町村コード',
  ].find((name) => table.columns.includes(name));
  const counts = new Map<string, number>();
  for (const { cells } of column ? table.rows : [])
    counts.set(cells[column!] ?? '', (counts.get(cells[column!] ?? '') ?? 0) + 1);
  const [most] = [...counts].filter(([text]) => text.trim() !== '').toSorted((a, b) => b[1] - a[1]);
  if (!most) return undefined;
  if (column === '地方公共団体名') return cleanText(most[0]);
  const [code] = areaCodesOf(most[0], (one) => municipalities.get(one) !== undefined);
  return code && municipalities.fullName(code);
}

export interface ListDate {
  /** as precisely as said; absent where nothing says of when the list is */
  readonly date?: string;
  readonly from?: string;
}

/**
 * The day of the list: said, or written in the title rows, a version row or the file's name. The day of the file itself
 * is the day of a copy, never of the list. @throws Error in Japanese
 */
export function listDate(
  table: Table,
  file: string,
  today: string,
  said: string | undefined,
): ListDate {
  if (said !== undefined) {
    if (!isPartialDay(said))
      throw new Error(
        `--as-of の日付「${said}」は、こよみにありません。2026、2026-04、2026-04-01 のように、分かるところまで書いてください。`,
      );
    if (firstDayOf(said) > today)
      throw new Error(`--as-of の日付「${said}」は、まだ来ていない日です。`);
    return { date: said, from: '指定' };
  }
  const versions = table.rows
    .slice(0, 3)
    .map(({ written }) => written.filter((cell) => cell.trim() !== ''))
    .filter((cells) => cells.length <= 2 && cells.some((cell) => /^ver/i.test(cell.trim())))
    .flat();
  const places = [
    ['表の題', table.above.join(' ')],
    ['版の行', versions.join(' ')],
    ['ファイルの名前', basename(file)],
  ] as const;
  for (const [from, text] of places) {
    const date = dateInText(text);
    if (date && firstDayOf(date) <= today) return { date, from };
  }
  return {};
}
