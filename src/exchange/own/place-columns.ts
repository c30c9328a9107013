/**
 * 場所の表の列: one column a value of the front matter, made from the schema, so that a new field has its column. A
 * heading says the field in words and, in brackets, by its name: the name is what a reader goes by.
 */
import { FIELD_TABLE } from '../../catalogue/read/field-table.ts';
import type { FieldNode } from '../../domain/fields/field-node.ts';
import {
  isList,
  isTable,
  writtenOf,
  type WrittenTable,
  type WrittenValue,
} from '../../domain/written/written-value.ts';
import { dataText } from '../../words/ja/data.ts';
import { FIELD_CHOICES, FIELD_LABELS, FIELD_WORDS } from '../../words/ja/fields.ts';
import type { Front } from './front-of-entry.ts';
import { packed, unpacked } from './packed-cell.ts';

/** phones.number: the field, and the one in its table */
interface PlaceColumn {
  readonly name: string;
  readonly field: FieldNode;
  readonly inner?: FieldNode;
}

/** A code is said with its name: a cell of digits alone loses its first zero in a spreadsheet. */
export type AreaName = (code: string) => string;

const columnsOf = (field: FieldNode): readonly PlaceColumn[] => [
  ...(field.fields === undefined || field.word !== undefined ? [{ name: field.name, field }] : []),
  ...(field.fields ?? []).map((inner) => ({ name: `${field.name}.${inner.name}`, field, inner })),
];

const COLUMNS: readonly PlaceColumn[] = FIELD_TABLE.flatMap(columnsOf);

const tableLabel = ({ field, inner, name }: PlaceColumn): string => {
  const label = FIELD_LABELS[name] ?? name;
  return inner === undefined ? label : `${FIELD_LABELS[field.name]}・${label}`;
};

/** 電話・電話番号 [phones.number] */
export const headingOf = (name: string, label: string): string => `${label} [${name}]`;
export const PLACE_HEADINGS: readonly string[] = COLUMNS.map((column) =>
  headingOf(column.name, tableLabel(column)),
);
/** phones.number of 電話・電話番号 [phones.number]; undefined for a heading that is none of ours */
export const columnNameOf = (heading: string): string | undefined =>
  /\[([a-z_-]+(?:\.[a-z_-]+)?)\]\s*$/.exec(heading.normalize('NFKC'))?.[1];

const ruleOf = ({ field, inner }: PlaceColumn) => (inner ?? field).rule;

type Choices = readonly (readonly [id: string, label: string])[];

function choicesIn({ name, field, inner }: PlaceColumn): Choices {
  if (inner === undefined && field.word !== undefined)
    return [[field.word, FIELD_WORDS[field.name] ?? field.word]];
  if ((inner ?? field).rule?.is === 'flag')
    return [
      ['true', dataText.yes],
      ['false', dataText.no],
    ];
  return (FIELD_CHOICES[name] ?? []).map(({ value, label }) => [value, label]);
}

/** By the name of the column: what stands for an id in a cell, and the other way round. */
const LABELS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  COLUMNS.map((column) => [column.name, new Map(choicesIn(column))]),
);
const IDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [...LABELS].map(([name, labels]) => [
    name,
    new Map([...labels].map(([id, label]) => [label, id])),
  ]),
);

function said(column: PlaceColumn, value: string, nameOf: AreaName): string {
  if (ruleOf(column)?.is === 'area') return `${value} ${nameOf(value)}`;
  return LABELS.get(column.name)?.get(value) ?? value;
}

/** 2026/4/1, as spreadsheets save days */
const SPREADSHEET_DAY = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;

function meant(column: PlaceColumn, cell: string): string {
  const rule = ruleOf(column);
  if (rule?.is === 'area') return cell.trim().split(/\s/)[0]!;
  if (rule?.is === 'date' || rule?.is === 'partial-day')
    return cell.replace(
      SPREADSHEET_DAY,
      (_whole, year: string, month: string, day: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
  return IDS.get(column.name)?.get(cell) ?? cell;
}

const textsOf = (value: WrittenValue | undefined): readonly string[] =>
  (isList(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

function cellOf(column: PlaceColumn, front: WrittenTable, nameOf: AreaName): string {
  const { field, inner } = column;
  const value = front[field.name];
  // Most fields of an entry are not there.
  if (value === undefined) return '';
  const say = (one: string) => said(column, one, nameOf);
  if (inner === undefined)
    return field.most === undefined
      ? textsOf(value).map(say).join('')
      : packed(textsOf(value).map((one) => [say(one)]));
  const tables = (isList(value) ? value : [value]).filter(isTable);
  const cells = tables.map((table) => textsOf(table[inner.name]).map(say));
  if (cells.every((texts) => texts.length === 0)) return '';
  return field.most === undefined && inner.most === undefined ? cells[0]![0]! : packed(cells);
}

export function cellsOfFront(front: Front, nameOf: AreaName): readonly string[] {
  const written = writtenOf(front) as WrittenTable;
  return COLUMNS.map((column) => cellOf(column, written, nameOf));
}

/** What one cell says: the values of each of the tables in a list, or of one. */
function valuesOf(column: PlaceColumn, cell: string): readonly (readonly string[])[] {
  const { field, inner } = column;
  const isOne = field.most === undefined && inner?.most === undefined;
  if (isOne) return cell === '' ? [] : [[meant(column, cell)]];
  return unpacked(cell).map((texts) => texts.map((text) => meant(column, text)));
}

const valueOf = (
  texts: readonly string[] | undefined,
  isMany: boolean,
): WrittenValue | undefined =>
  texts === undefined || texts.length === 0 ? undefined : isMany ? texts : texts[0];

type CellNamed = (name: string) => string;

function tablesIn(field: FieldNode, cellNamed: CellNamed): readonly WrittenTable[] {
  const columns = columnsOf(field).filter(({ inner }) => inner !== undefined);
  const read = columns.map((column) => valuesOf(column, cellNamed(column.name)));
  const count = Math.max(0, ...read.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      columns.flatMap(({ inner }, index) => {
        const value = valueOf(read[index]![at], inner!.most !== undefined);
        return value === undefined ? [] : [[inner!.name, value]];
      }),
    ),
  );
}

function fieldIn(field: FieldNode, cellNamed: CellNamed): WrittenValue | undefined {
  const cell = cellNamed(field.name);
  if (field.fields === undefined) {
    const values = valuesOf({ name: field.name, field }, cell).flat();
    return valueOf(values, field.most !== undefined);
  }
  if (field.word !== undefined && cell !== '') return meant({ name: field.name, field }, cell);
  const tables = tablesIn(field, cellNamed);
  if (tables.length === 0) return undefined;
  return field.most === undefined ? tables[0] : tables;
}

/** Front matter as it is written, text all the way down. @param cellNamed '' for a column that is not there */
export const frontOfCells = (cellNamed: CellNamed): WrittenTable =>
  Object.fromEntries(
    FIELD_TABLE.flatMap((field) => {
      const value = fieldIn(field, cellNamed);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
