/** 対応表で読む。Rows through a mapping file: its columns first, a known format's for what it leaves open. */
import type { KindRule } from '../row/draft-of-row.ts';
import { cleanText } from '../clean/clean-text.ts';
import { headingKey } from '../read/find-header.ts';
import { kindByCategory, kindByName } from '../row/kind-by-name.ts';
import type { KnownFormat } from './known-formats.ts';
import type { MapFile, MapKind, SplitRule } from './map-file.ts';
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import { cellWords, weekOfMarks } from './cells-by-heading.ts';
import { rowReader, type RowReader } from './row-of-cells.ts';
import type { RowFieldId, RowText } from '../row/row-field.ts';

/** Joined with a line between: paragraphs, several telephones. Names and addresses go on. */
const JOINED: Readonly<Partial<Record<RowFieldId, string>>> = {
  name: ' ',
  address: '',
  building: ' ',
  kana: ' ',
};

/** A note that ends a sentence goes on behind it. */
const between = (field: RowFieldId, before: string): string =>
  JOINED[field] ?? (field === 'note' && before.endsWith('。') ? '' : '\n');

/** Columns that the mapping names and the table does not have, in words. */
function missingColumns(
  map: MapFile,
  columns: readonly string[],
  former: ReadonlyMap<string, string>,
): readonly string[] {
  const known = new Set([...columns.map(headingKey), ...former.keys()]);
  const named = new Set([
    ...map.columns.map(([column]) => column),
    ...map.splits.map(({ column }) => column),
    ...(map.kind?.column ? [map.kind.column] : []),
  ]);
  return [...named]
    .filter((column) => !known.has(headingKey(column)))
    .map((column) => {
      const near = nearMiss(column, columns);
      return `  「${column}」${near ? `（もしかして: ${near}）` : ''}`;
    });
}

/** @throws Error in Japanese when the table lacks a column that the mapping names */
export function mapReader(
  map: MapFile,
  columns: readonly string[],
  format: KnownFormat | undefined,
  former: ReadonlyMap<string, string> = new Map(),
): RowReader {
  const missing = missingColumns(map, columns, former);
  if (missing.length > 0)
    throw new Error(
      `対応表にある列が、この表にありません。\n${missing.join('\n')}\n  この表の列: ${columns.join('、')}`,
    );
  const columnOf = (heading: string) =>
    columns.find((column) => headingKey(column) === headingKey(heading)) ??
    former.get(headingKey(heading))!;
  const weekColumns = map.columns.flatMap(([column, field]) =>
    field === 'weekdays' ? [column] : [],
  );
  const base = format ? rowReader(columns, format.columns) : () => ({});
  return (cells) => {
    const texts: Partial<Record<RowFieldId, string>> = {};
    const add = (field: RowFieldId, text: string) => {
      if (text.trim() === '') texts[field] ??= '';
      else
        texts[field] = texts[field]
          ? `${texts[field]}${between(field, texts[field])}${text}`
          : text;
    };
    for (const [column, field] of map.columns)
      add(field, cellWords(field, column, cells[columnOf(column)] ?? ''));
    const week = weekOfMarks(weekColumns.map((column) => [column, cells[columnOf(column)] ?? '']));
    if (week) Object.assign(texts, withWeek(texts, week));
    for (const split of map.splits) addParts(split, cells[columnOf(split.column)] ?? '', add);
    if (map.kind?.column) texts.category = cells[columnOf(map.kind.column)] ?? '';
    return withDefaults({ ...base(cells), ...texts }, map);
  };
}

/** Times under the weekdays are the hours, where no other column tells of times. */
function withWeek(texts: RowText, week: NonNullable<ReturnType<typeof weekOfMarks>>): RowText {
  const hasTimes = [texts.hours, texts.start, texts.end].some((text) => text?.trim());
  const isTimed = week.hours !== undefined && !hasTimes;
  const isRead = week.hours === undefined || isTimed;
  return {
    ...(isTimed ? { hours: week.hours, weekdays: '' } : { weekdays: week.weekdays ?? '' }),
    ...(week.closed && isRead && !texts.closed?.trim() ? { closed: week.closed } : {}),
  };
}

type Add = (field: RowFieldId, text: string) => void;

/** What is more than the fields goes with the last: nothing is lost. */
function addParts({ by, into }: SplitRule, cell: string, add: Add): void {
  const parts = cell.split(by);
  for (const [index, field] of into.entries())
    add(
      field,
      (index === into.length - 1 ? parts.slice(index).join(by) : (parts[index] ?? '')).trim(),
    );
}

/** What the mapping says for cells that are empty. */
function withDefaults(read: RowText, map: MapFile): RowText {
  const row: Record<string, string> = { ...read };
  for (const [field, text] of Object.entries(map.defaults))
    if (!row[field]?.trim()) row[field] = text;
  return row;
}

/** A column may hold our own ids; else the mapping's rule, else the format's. */
export function mapKindRule(kind: MapKind | undefined, format: KnownFormat | undefined): KindRule {
  const rule = ruleOf(kind, format);
  return (row) => {
    const id = (row.kind ?? '').trim();
    return isKindId(id)
      ? { kind: id }
      : id !== '' && !kind
        ? { reason: `「${id}」という種類の id はありません` }
        : rule(row);
  };
}

function ruleOf(kind: MapKind | undefined, format: KnownFormat | undefined): KindRule {
  if (!kind)
    return format
      ? format.kindOf
      : ({ name, category }) => {
          const known = kindByCategory(category ?? '') ?? kindByName(name ?? '');
          return known
            ? { kind: known }
            : { reason: 'どの種類か分かりません。対応表の kind に種類を書いてください' };
        };
  if (kind.always) return () => ({ kind: kind.always! });
  const values = new Map([...kind.values].map(([word, id]) => [cleanText(word), id]));
  return ({ category }) => {
    const word = cleanText(category ?? '');
    const found = values.get(word) ?? kind.otherwise;
    return found
      ? { kind: found }
      : { reason: `「${word || '（空）'}」がどの種類か、対応表の kind の values にありません` };
  };
}
