/** 升目から行にする。A table's row in our own words, by the columns of its format. */
import { columnKeys, headingKey } from '../read/find-header.ts';
import type { FormatColumns } from './known-formats.ts';
import { ROW_FIELD_IDS, type RowFieldId, type RowText } from '../row/row-field.ts';
import type { Cells } from '../read/table.ts';

export type RowReader = (cells: Cells) => RowText;

/** Where every field stands in this table; fields without a column are missing from the rows. */
export function rowReader(columns: readonly string[], format: FormatColumns): RowReader {
  const byKey = columnKeys(columns);
  const places = ROW_FIELD_IDS.flatMap(
    (field): readonly (readonly [RowFieldId, readonly (readonly string[])[]])[] => {
      const found = (format[field] ?? [])
        .map((names) => names.split('+').flatMap((name) => byKey.get(headingKey(name)) ?? []))
        .filter((names) => names.length > 0);
      return found.length > 0 ? [[field, found]] : [];
    },
  );
  return (cells) =>
    Object.fromEntries(
      places.map(([field, options]) => {
        const texts = options.map((names) => names.map((name) => cells[name] ?? '').join(''));
        return [field, texts.find((text) => text.trim() !== '') ?? ''];
      }),
    );
}
