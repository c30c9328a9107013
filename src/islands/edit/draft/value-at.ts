/** 道すじで値を読み書きする。Reads and replaces one value in written values, by its path. */
import {
  isList,
  isTable,
  type WrittenTable,
  type WrittenValue,
} from '../../../domain/written/written-value.ts';

export type Path = readonly (string | number)[];

export function valueAt(values: WrittenTable, path: Path): WrittenValue | undefined {
  let value: WrittenValue | undefined = values;
  for (const key of path)
    value =
      typeof key === 'number'
        ? isList(value)
          ? value[key]
          : undefined
        : isTable(value)
          ? value[key]
          : undefined;
  return value;
}

export function textOf(values: WrittenTable, path: Path): string {
  const value = valueAt(values, path);
  return typeof value === 'string' ? value : '';
}

export function listAt(values: WrittenTable, path: Path): readonly WrittenValue[] {
  const value = valueAt(values, path);
  return isList(value) ? value.map((item) => item ?? '') : [];
}

/** `value` undefined takes the field away. */
export function withValue(
  values: WrittenTable,
  path: Path,
  value: WrittenValue | undefined,
): WrittenTable {
  const put = (
    inside: WrittenValue | undefined,
    [key, ...rest]: Path,
  ): WrittenValue | undefined => {
    if (key === undefined) return value;
    if (typeof key === 'number') {
      const list = isList(inside) ? [...inside] : [];
      list[key] = put(list[key], rest);
      return list;
    }
    const table = isTable(inside) ? inside : {};
    const inner = put(table[key], rest);
    const { [key]: _gone, ...others } = table;
    return inner === undefined ? others : { ...table, [key]: inner };
  };
  return (put(values, path) ?? {}) as WrittenTable;
}
