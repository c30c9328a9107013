/**
 * 書かれたままの値。An entry's values as they are written: text, lists and tables of text. `readFrontMatter` reads this
 * shape.
 */
import type { FieldNode } from '../fields/field-node.ts';

export type WrittenValue = string | readonly (WrittenValue | undefined)[] | WrittenTable;
export interface WrittenTable {
  readonly [name: string]: WrittenValue | undefined;
}

export const isTable = (value: unknown): value is WrittenTable =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is readonly (WrittenValue | undefined)[] =>
  Array.isArray(value);

/** Brings shorthands into one shape: a single value of a list, `status: open`. What has no place is left out. */
export function shapeValues(nodes: readonly FieldNode[], data: unknown): WrittenTable {
  const shapeOne = (node: FieldNode, value: unknown): WrittenValue | undefined => {
    if (node.fields) {
      if (typeof value === 'string' && node.shorthand) return { [node.shorthand]: value };
      if (typeof value === 'string' && value === node.word) return value;
      return isTable(value) ? shapeValues(node.fields, value) : undefined;
    }
    return typeof value === 'string' ? value : undefined;
  };
  if (!isTable(data)) return {};
  return Object.fromEntries(
    nodes.flatMap((node): readonly (readonly [string, WrittenValue])[] => {
      const value = Object.hasOwn(data, node.name) ? data[node.name] : undefined;
      if (value === undefined) return [];
      const shaped =
        node.most === undefined
          ? shapeOne(node, value)
          : (isList(value) ? value : [value]).flatMap((item) => shapeOne(node, item) ?? []);
      return shaped === undefined ? [] : [[node.name, shaped]];
    }),
  );
}

/** Nothing but spaces, all the way down. */
export function isBlank(value: WrittenValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Object.values(value).every(isBlank);
}

/** What is blank becomes undefined; rows of a list keep their places, so that a message finds its row. */
export function withoutBlanks(values: WrittenTable): WrittenTable {
  const clean = (value: WrittenValue | undefined): WrittenValue | undefined => {
    if (value === undefined || isBlank(value)) return undefined;
    if (typeof value === 'string') return value;
    return isList(value) ? value.map(clean) : withoutBlanks(value as WrittenTable);
  };
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, clean(value)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** The values as they go into the file: nothing blank, no empty row, no spaces around. */
export function toWrite(values: WrittenTable): WrittenTable {
  const pack = (value: WrittenValue): WrittenValue => {
    if (typeof value === 'string') return value.trim();
    if (isList(value)) return value.filter((item) => item !== undefined).map((item) => pack(item!));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([name, inner]) => [name, pack(inner!)]),
    );
  };
  return pack(withoutBlanks(values)) as WrittenTable;
}

/** Typed values as they are written: text all the way down. */
export function writtenOf(value: unknown): WrittenValue {
  if (Array.isArray(value)) return value.map(writtenOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, writtenOf(inner)]),
    );
  return String(value);
}

/** Whether two say the same; the order of a table's fields means nothing. */
export function isSameValue(a: WrittenValue | undefined, b: WrittenValue | undefined): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: WrittenValue | undefined): unknown {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(inOrder);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
}
